"""Answers, moments and people in plain words, the same on every page of the counter."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from counter.content import Content
from domain.acts import Author, Mode
from domain.answers import Answer
from domain.communes import Commune
from domain.phones import spoken_phone
from domain.questionnaire import Kind, Skip

NOTHING = "–"


def answer_text(content: Content, key: str, answer: Answer | None) -> str:
    """An answer as an agent reads it; a dash where there is none."""
    match answer:
        case None:
            return NOTHING
        case Skip():
            return skip_text(answer)
        case bool():
            return yes_no_text(answer)
        case tuple():
            return ", ".join(content.texts.option(key, option) for option in answer)
        case str():
            return _written(content, key, answer)


def _written(content: Content, key: str, answer: str) -> str:
    question = content.questionnaire.by_key.get(key)
    kind = question.kind if question else Kind.TEXT  # None: a newer questionnaire brought it
    match kind:
        case Kind.COMMUNE if answer in content.communes:
            return commune_text(content.communes[answer])
        case Kind.DATE:
            return day_text(date.fromisoformat(answer))
        case Kind.PHONE:
            return spoken_phone(answer)
        case Kind.CHOICE:
            return content.texts.option(key, answer)
        case _:
            return answer


def field_name(content: Content, key: str) -> str:
    """The short name of a question; its bare key where a newer questionnaire brought it."""
    text = content.texts.questions.get(key)
    return text.short if text else key


def skip_text(skip: Skip) -> str:
    """A way not to answer, said of the person."""
    match skip:
        case Skip.UNKNOWN:
            return QCoreApplication.translate("Wording", "Ne sait pas")
        case Skip.WITHHELD:
            return QCoreApplication.translate("Wording", "Préfère ne pas répondre")
        case Skip.NONE:
            return QCoreApplication.translate("Wording", "N’en a pas")


def yes_no_text(yes: bool) -> str:
    """« Oui » or « Non »."""
    if yes:
        return QCoreApplication.translate("Wording", "Oui")
    return QCoreApplication.translate("Wording", "Non")


def commune_text(commune: Commune) -> str:
    """`Saint-Denis (93)`: homonyms are told apart by their département."""
    return commune.title


def day_text(day: date) -> str:
    """`14 mars 1998`; the first of a month as it is written in French, `1er mars 1998`."""
    written = QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
    return written.replace("1 ", "1er ", 1) if day.day == 1 else written


def time_text(moment: datetime) -> str:
    """`10 h 12`, on the clock of this place; never broken across lines."""
    return moment.astimezone().strftime("%H\u00a0h\u00a0%M")


def moment_text(moment: datetime, today: date) -> str:
    """The hour, after the day if it is another one than `today`."""
    day = moment.astimezone().date()
    time = time_text(moment)
    return time if day == today else f"{day_text(day)}, {time}"


def mode_text(mode: Mode) -> str:
    """Where the person was met."""
    match mode:
        case Mode.KIOSK:
            return QCoreApplication.translate("Wording", "Borne")
        case Mode.COUNTER:
            return QCoreApplication.translate("Wording", "Guichet")
        case Mode.FIELD:
            return QCoreApplication.translate("Wording", "Sur le terrain")


def author_text(author: Author, assisted_by: Author | None = None) -> str:
    """Who did it: the person, the person with an agent, or an agent."""
    if author.agent:
        return author.name
    if assisted_by:
        text = QCoreApplication.translate("Wording", "La personne, avec {agent}")
        return text.format(agent=assisted_by.name)
    return QCoreApplication.translate("Wording", "La personne")
