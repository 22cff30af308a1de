"""What people type becomes a canonical answer, or is refused with a reason.

Canonical answers are plain values: text, `YYYY-MM-DD`, an option key, an INSEE code,
a telephone number in E.164, an ISO code of a country, a code of the ROME, a NIR with its key,
true or false, a tuple of keys or codes, or a `Skip`.
Stray spaces and punctuation are forgiven; nothing that could be meant is rejected.
"""

import re
import unicodedata
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeGuard

from domain.dates import DateRefused, read_date
from domain.errors import AppError
from domain.nir import NirRefused, read_nir
from domain.phones import PhoneRefused, read_phone
from domain.questionnaire import Kind, Question, Skip

Answer = str | bool | tuple[str, ...] | Skip
Raw = str | bool | Sequence[str] | Skip

OLDEST_YEARS = 120
LATEST_YEARS = 50
MOST_COUNTRIES = 5


class Reason(StrEnum):
    """Why an answer is refused. Stable: sentences are found by it."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    NOT_OFFERED = "not_offered"
    DATE_INCOMPLETE = "date_incomplete"
    DATE_IMPOSSIBLE = "date_impossible"
    DATE_FUTURE = "date_future"
    DATE_TOO_OLD = "date_too_old"
    DATE_TOO_LATE = "date_too_late"
    PHONE_IMPOSSIBLE = "phone_impossible"
    EMAIL_IMPOSSIBLE = "email_impossible"
    COMMUNE_UNKNOWN = "commune_unknown"
    COUNTRY_UNKNOWN = "country_unknown"
    COUNTRIES_TOO_MANY = "countries_too_many"
    JOB_UNKNOWN = "job_unknown"
    NIR_LENGTH = "nir_length"
    NIR_IMPOSSIBLE = "nir_impossible"
    NIR_KEY = "nir_key"


class AnswerRefused(AppError):
    """What was typed is no answer to this question. Details: `question`, `reason`."""

    code = "answer_refused"

    def __init__(self, question: str, reason: Reason, **details: str | int) -> None:
        super().__init__(question=question, reason=reason.value, **details)
        self.question = question
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Context:
    """What answers are checked against.

    Attributes:
        today: the day at the place where they are given.
        lists: the codes that exist of communes, countries and jobs.
        permissions: what may be asked here beyond what may be asked everywhere.
    """

    today: date
    lists: Mapping[Kind, Container[str]]
    permissions: frozenset[str] = frozenset()


def read_answer(question: Question, raw: Raw, context: Context) -> Answer:
    """Turn what was typed, tapped or decoded into the canonical answer.

    A date is three texts (day, month, year) as typed, or one `YYYY-MM-DD`.

    Raises:
        AnswerRefused: with the reason; what was typed stays the caller's to keep on screen.
    """
    if isinstance(raw, Skip):
        return raw if raw in question.skips else _refuse(question, Reason.NOT_OFFERED)
    return _READERS[question.kind](question, raw, context)


def _refuse(question: Question, reason: Reason, **details: str | int) -> Answer:
    raise AnswerRefused(question.key, reason, **details)


_SKIPS = frozenset(skip.value for skip in Skip)
_TEXTS = frozenset({str})
_JOINERS = "\u200c\u200d"  # they shape Persian and Indic letters, and are part of the name
_NOT_TEXT = {"Cc": " ", "Cf": "", "Co": "", "Cs": ""}  # by Unicode category
# Letters that Unicode added after this Python was made (Cn) are kept.


def _shown(line: str) -> str:
    """The line as it is seen: composed, one space between words, nothing invisible."""
    signs = (
        c if c in _JOINERS else _NOT_TEXT.get(unicodedata.category(c), c)
        for c in unicodedata.normalize("NFC", line)
    )
    return unicodedata.normalize("NFC", " ".join("".join(signs).split()))


def read_words(key: str, typed: str, most: int) -> str:
    """Turn lines that were typed in one's own words into what is kept of them.

    Args:
        key: of what they answer.
        most: signs.

    Raises:
        AnswerRefused: there are no words, or too many.
    """
    return _checked(key, "\n".join(map(_shown, typed.splitlines())).strip("\n"), most)


def _line(question: Question, raw: Raw) -> str:
    line = _shown(raw) if isinstance(raw, str) else ""
    return _checked(question.key, line, question.max_length)


def _checked(key: str, text: str, most: int) -> str:
    if not text.strip(_JOINERS):
        raise AnswerRefused(key, Reason.EMPTY)
    if len(text) > most:
        raise AnswerRefused(key, Reason.TOO_LONG, max=most)
    return text


def _read_line(question: Question, raw: Raw, _: Context) -> Answer:
    return _line(question, raw)


def _read_long_text(question: Question, raw: Raw, _: Context) -> Answer:
    return read_words(question.key, raw if isinstance(raw, str) else "", question.max_length)


def _read_phone(question: Question, raw: Raw, _: Context) -> Answer:
    try:
        return read_phone(_line(question, raw))
    except PhoneRefused:
        return _refuse(question, Reason.PHONE_IMPOSSIBLE)


_EMAIL = re.compile(r"[^\s@]+@[^\s@.]+(\.[^\s@.]+)+")


def _read_email(question: Question, raw: Raw, _: Context) -> Answer:
    typed = _line(question, raw).replace(" ", "").strip(".,;:<>()\"'")
    return typed if _EMAIL.fullmatch(typed) else _refuse(question, Reason.EMAIL_IMPOSSIBLE)


_DATE_REASONS = {
    DateRefused.Why.INCOMPLETE: Reason.DATE_INCOMPLETE,
    DateRefused.Why.IMPOSSIBLE: Reason.DATE_IMPOSSIBLE,
}


def _read_date(question: Question, raw: Raw, context: Context) -> Answer:
    parts = raw.split("-")[::-1] if isinstance(raw, str) else raw
    if isinstance(parts, bool | Skip) or len(parts) != len(("day", "month", "year")):
        return _refuse(question, Reason.DATE_INCOMPLETE)
    try:
        day = read_date(*parts)
    except DateRefused as refused:
        return _refuse(question, _DATE_REASONS[refused.why])
    if day > context.today and not question.future:
        return _refuse(question, Reason.DATE_FUTURE)
    if day.year > context.today.year + LATEST_YEARS:
        return _refuse(question, Reason.DATE_TOO_LATE)
    if day.year < context.today.year - OLDEST_YEARS:
        return _refuse(question, Reason.DATE_TOO_OLD)
    return day.isoformat()


def _read_choice(question: Question, raw: Raw, _: Context) -> Answer:
    if isinstance(raw, str) and raw in question.options:
        return raw
    return _refuse(question, Reason.NOT_OFFERED if raw else Reason.EMPTY)


def _read_choices(question: Question, raw: Raw, _: Context) -> Answer:
    if isinstance(raw, str | bool | Skip) or not set(raw) <= set(question.options):
        return _refuse(question, Reason.NOT_OFFERED)
    chosen = tuple(option for option in question.options if option in raw)
    if len(chosen) > 1 and question.exclusive in chosen:
        return _refuse(question, Reason.NOT_OFFERED)
    return chosen or _refuse(question, Reason.EMPTY)


_UNLISTED = {
    Kind.COMMUNE: Reason.COMMUNE_UNKNOWN,
    Kind.COUNTRY: Reason.COUNTRY_UNKNOWN,
    Kind.JOB: Reason.JOB_UNKNOWN,
}


def _read_listed(question: Question, raw: Raw, context: Context) -> Answer:
    if not raw:
        return _refuse(question, Reason.EMPTY)
    if isinstance(raw, str) and raw in context.lists[question.kind]:
        return raw
    return _refuse(question, _UNLISTED[question.kind])


def _read_countries(question: Question, raw: Raw, context: Context) -> Answer:
    codes = tuple(dict.fromkeys((raw,) if isinstance(raw, str) else _several(raw)))
    if not any(codes):
        return _refuse(question, Reason.EMPTY)
    if len(codes) > MOST_COUNTRIES:
        return _refuse(question, Reason.COUNTRIES_TOO_MANY, max=MOST_COUNTRIES)
    if all(code in context.lists[Kind.COUNTRY] for code in codes):
        return codes
    return _refuse(question, Reason.COUNTRY_UNKNOWN)


def _several(raw: Raw) -> tuple[str, ...]:
    return () if isinstance(raw, bool | Skip) else tuple(raw)


_NIR_REASONS = {
    NirRefused.Why.LENGTH: Reason.NIR_LENGTH,
    NirRefused.Why.KEY: Reason.NIR_KEY,
}


def _read_nir(question: Question, raw: Raw, _: Context) -> Answer:
    typed = _line(question, raw)
    try:
        nir = read_nir(typed)
    except NirRefused as refused:
        return _refuse(question, _NIR_REASONS.get(refused.why, Reason.NIR_IMPOSSIBLE))
    return nir.value + nir.key


def _read_yes_no(question: Question, raw: Raw, _: Context) -> Answer:
    return raw if isinstance(raw, bool) else _refuse(question, Reason.EMPTY)


_READERS: dict[Kind, Callable[[Question, Raw, Context], Answer]] = {
    Kind.NAME: _read_line,
    Kind.TEXT: _read_line,
    Kind.LONG_TEXT: _read_long_text,
    Kind.PHONE: _read_phone,
    Kind.EMAIL: _read_email,
    Kind.DATE: _read_date,
    Kind.CHOICE: _read_choice,
    Kind.CHOICES: _read_choices,
    Kind.COMMUNE: _read_listed,
    Kind.COUNTRY: _read_listed,
    Kind.COUNTRIES: _read_countries,
    Kind.JOB: _read_listed,
    Kind.NIR: _read_nir,
    Kind.YES_NO: _read_yes_no,
}


def answer_to_json(answer: Answer) -> object:
    """The plain value that is stored and travels."""
    if isinstance(answer, Skip):
        return {"skip": answer.value}
    return list(answer) if isinstance(answer, tuple) else answer


def is_answer(value: object) -> TypeGuard[str | bool | list[str] | dict[str, str]]:
    """Whether a stored or received value has the shape of an answer."""
    if isinstance(value, (str, bool)):
        return True
    if isinstance(value, list):
        return set(map(type, value)) <= _TEXTS
    if isinstance(value, dict) and len(value) == 1:
        skip = value.get("skip")
        return isinstance(skip, str) and skip in _SKIPS
    return False


def answer_from_json(value: object) -> Answer:
    """Read back a stored or received value, by its shape alone.

    Raises:
        ValueError: for a value that no answer can have.
    """
    if not is_answer(value):
        message = "not an answer"
        raise ValueError(message)
    if isinstance(value, dict):
        return Skip(value["skip"])
    return tuple(value) if isinstance(value, list) else value
