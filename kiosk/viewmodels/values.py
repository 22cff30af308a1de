"""Answers as the person reads them back."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from domain.answers import Answer
from domain.communes import Commune, CommuneIndex
from domain.phones import spoken_phone
from domain.questionnaire import Kind, Question, Skip
from domain.texts import Texts

SKIPS = {
    Skip.UNKNOWN: QT_TRANSLATE_NOOP("Values", "Je ne sais pas"),
    Skip.WITHHELD: QT_TRANSLATE_NOOP("Values", "Je préfère ne pas répondre"),
    Skip.NONE: QT_TRANSLATE_NOOP("Values", "Je n’en ai pas"),
}
YES = QT_TRANSLATE_NOOP("Values", "Oui")
NO = QT_TRANSLATE_NOOP("Values", "Non")
YES_NO = {"yes": YES, "no": NO}

_LEFT_TO_RIGHT = "\u2066{}\u2069"  # isolates codes and numbers inside Arabic


def said(source: str) -> str:
    """One of the texts above in the language of the interface."""
    return QCoreApplication.translate("Values", source)


def commune_name(commune: Commune) -> str:
    """`Saint-Denis (93)`: homonyms differ by their département."""
    return f"{commune.name} ({commune.department})"


def shown(question: Question, answer: Answer, texts: Texts, communes: CommuneIndex) -> str:
    """An answer in the language of `texts`, which is the interface's."""
    if isinstance(answer, Skip):
        return said(SKIPS[answer])
    if isinstance(answer, bool):
        return said(YES if answer else NO)
    if isinstance(answer, tuple):
        return ", ".join(texts.option(question.key, option) for option in answer)
    match question.kind:
        case Kind.CHOICE:
            return texts.option(question.key, answer)
        case Kind.COMMUNE:
            return commune_name(communes[answer])
        case Kind.DATE:
            return _day(date.fromisoformat(answer), texts.language)
        case Kind.PHONE:
            return _LEFT_TO_RIGHT.format(spoken_phone(answer))
        case _:
            return answer


def _day(day: date, language: str) -> str:
    """The month in letters; digits are Western in every language, as on the keyboard."""
    return f"{day.day} {QLocale(language).monthName(day.month)} {day.year}"
