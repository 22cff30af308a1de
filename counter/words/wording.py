"""Answers, moments and people in plain words, the same on every page of the counter."""

from datetime import date, datetime
from itertools import accumulate, pairwise

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from counter.content import Content
from domain.acts import Author, Mode
from domain.answers import Answer
from domain.communes import Commune
from domain.countries import Country
from domain.phones import spoken_phone
from domain.questionnaire import Kind, Skip
from domain.reference import Reference

NOTHING = "–"
_LANGUAGE = "fr"
_NIR_GROUPS = (1, 2, 2, 2, 3, 3, 2)
_NIR_SHOWN = 2


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
            return ", ".join(_written(content, key, part) for part in answer)
        case str():
            return _written(content, key, answer)


def _written(content: Content, key: str, answer: str) -> str:
    question = content.questionnaire.by_key.get(key)
    kind = question.kind if question else Kind.TEXT  # None: a newer questionnaire brought it
    match kind:
        case Kind.DATE:
            return day_text(date.fromisoformat(answer))
        case Kind.PHONE:
            return spoken_phone(answer)
        case Kind.NIR:
            return covered_nir(answer)
        case Kind.CHOICE | Kind.CHOICES:
            return content.texts.option(key, answer)
        case _:
            return _listed(content.reference, kind, answer)


def _listed(reference: Reference, kind: Kind, code: str) -> str:
    """The name of what is in a list; the bare code, or the text, where none has it."""
    match kind:
        case Kind.COMMUNE if code in reference.communes:
            return commune_text(reference.communes[code])
        case Kind.COUNTRY | Kind.COUNTRIES if code in reference.countries.by_code:
            return country_text(reference.countries.by_code[code])
        case Kind.JOB if code in reference.jobs.by_code:
            return reference.jobs.by_code[code].title
        case _:
            return code


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


def country_text(country: Country) -> str:
    """`Algérie`; a former state with the year in which it ended."""
    if not country.until:
        return country.name(_LANGUAGE)
    text = QCoreApplication.translate("Wording", "{country} (jusqu’en {year})")
    return text.format(country=country.name(_LANGUAGE), year=country.until)


def grouped_nir(nir: str) -> str:
    """`2 95 10 99 126 111 93`, as on the card."""
    bounds = pairwise(accumulate(_NIR_GROUPS, initial=0))
    return " ".join(filter(None, (nir[begin:end] for begin, end in bounds)))


def covered_nir(nir: str) -> str:
    """All but its last signs covered: enough to tell one's own."""
    groups = grouped_nir(nir).split()
    covered = ["•" * len(group) for group in groups[:-_NIR_SHOWN]]
    return " ".join([*covered, *groups[-_NIR_SHOWN:]])


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
    """Who did it: the person, the person with an agent, or an agent.

    Args:
        assisted_by: of an act; of an answer, whoever helped with it (`domain.hand.helper_of`).
    """
    if author.agent:
        return author.name
    if assisted_by:
        text = QCoreApplication.translate("Wording", "La personne, avec {agent}")
        somebody = QCoreApplication.translate("Wording", "un agent")
        return text.format(agent=assisted_by.name or somebody)
    return QCoreApplication.translate("Wording", "La personne")
