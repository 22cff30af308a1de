"""Answers as the person reads them back."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from domain.answers import Answer
from domain.phones import spoken_phone
from domain.questionnaire import LISTED_KINDS, Kind, Question, Skip
from domain.texts import Texts
from kiosk.languages import QT_TRANSLATE_NOOP
from kiosk.lookup import Lookup
from kiosk.sketch import NO, YES
from qtkit.language import locale

SKIPS = {
    Skip.UNKNOWN: QT_TRANSLATE_NOOP("Values", "Je ne sais pas"),
    Skip.WITHHELD: QT_TRANSLATE_NOOP("Values", "Je préfère ne pas répondre"),
    Skip.NONE: QT_TRANSLATE_NOOP("Values", "Je n’en ai pas"),
}
YES_NO = {YES: QT_TRANSLATE_NOOP("Values", "Oui"), NO: QT_TRANSLATE_NOOP("Values", "Non")}

_LEFT_TO_RIGHT = "\u2066{}\u2069"  # isolates codes and numbers inside Arabic


def said(source: str) -> str:
    """One of the texts above in the language of the interface."""
    return QCoreApplication.translate("Values", source)


def shown(question: Question, answer: Answer, texts: Texts, lookup: Lookup) -> str:
    """An answer in the language of `texts`, which is the interface's."""
    match answer:
        case Skip():
            text = said(SKIPS[answer])
        case bool():
            text = said(YES_NO[YES if answer else NO])
        case tuple():
            text = ", ".join(_named(question, one, texts, lookup) for one in answer)
        case _:
            text = _named(question, answer, texts, lookup)
    return text


def _named(question: Question, answer: str, texts: Texts, lookup: Lookup) -> str:
    if question.kind in LISTED_KINDS:
        return lookup.name(question.kind, answer, texts.language)
    match question.kind:
        case Kind.CHOICE | Kind.CHOICES:
            return texts.option(question.key, answer)
        case Kind.DATE:
            return _day(date.fromisoformat(answer), texts.language)
        case Kind.PHONE:
            return _LEFT_TO_RIGHT.format(spoken_phone(answer))
        case _:
            return answer


def _day(day: date, language: str) -> str:
    """The month in letters; digits are Western in every language, as on the keyboard."""
    return f"{day.day} {locale(language).monthName(day.month)} {day.year}"
