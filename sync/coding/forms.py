"""Texts of a known form, as numbers: dates, telephones, ids.

A text counts as of a form only if its number gives back that very text.
"""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple
from uuid import UUID

from domain.moments import from_text, to_text
from domain.references import make_reference

_FIRST_DAY: Final = date(1900, 1, 1).toordinal()
_DAYS: Final = date(2100, 1, 1).toordinal() - _FIRST_DAY
_FIRST_MOMENT: Final = from_text("2000-01-01T00:00:00.000Z")
_MILLISECOND: Final = timedelta(milliseconds=1)
_REFERENCE_SIGNS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LONGEST_DIGITS: Final = 16
_UUID7: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
_HEX: Final = re.compile(r"[0-9a-f]{64}")


class Form(NamedTuple):
    """A form of texts.

    Attributes:
        token: its name in the tables of a model.
        total: how many texts there are of it.
        number: of a text that may be of the form; raises ValueError for what is not.
        text: of a number below `total`.
    """

    token: str
    total: int
    number: Callable[[str], int]
    text: Callable[[int], str]


def form_of(text: str) -> tuple[Form, int] | None:
    """The form of a text and its number, if it has one."""
    for form in _BY_LENGTH.get(len(text), ()):
        try:
            number = form.number(text)
            if 0 <= number < form.total and form.text(number) == text:
                return form, number
        except (ValueError, OverflowError):
            continue
    return None


def split_uuid7(text: str) -> tuple[int, int] | None:
    """The milliseconds of a UUIDv7 since 1970, and its 74 free bits; None for other texts."""
    if not _UUID7.fullmatch(text):
        return None
    value = int(text.replace("-", ""), 16)
    return value >> 80, (value >> 64 & 0xFFF) << 62 | value & (1 << 62) - 1


def join_uuid7(milliseconds: int, free: int) -> str:
    """Undo `split_uuid7`. Raises ValueError for what is no moment of a UUID."""
    value = milliseconds << 80 | 0x7 << 76 | free >> 62 << 64 | 0b10 << 62 | free & (1 << 62) - 1
    return str(UUID(int=value))


def _day_number(text: str) -> int:
    return date.fromisoformat(text).toordinal() - _FIRST_DAY


def _day_text(number: int) -> str:
    return date.fromordinal(number + _FIRST_DAY).isoformat()


def _moment_number(text: str) -> int:
    return (from_text(text) - _FIRST_MOMENT) // _MILLISECOND


def _moment_text(number: int) -> str:
    moment: datetime = _FIRST_MOMENT + number * _MILLISECOND
    return to_text(moment)


def _reference_number(text: str) -> int:
    number = 0
    for sign in text.replace("-", "")[:9]:
        number = number * 32 + _REFERENCE_SIGNS.index(sign)
    return number


def _reference_text(number: int) -> str:
    entropy = 0
    for place in range(9):  # `make_reference` takes the lowest bits first
        entropy |= (number >> 5 * (8 - place) & 31) << 5 * place
    return make_reference(entropy.to_bytes(6))


def _hex_number(text: str) -> int:
    return int(text, 16) if _HEX.fullmatch(text) else -1


def _digits(length: int) -> Form:
    return Form(f":digits{length}", 10**length, _plain_number, f"{{:0{length}d}}".format)


def _plain_number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() else -1


FORMS: Final = (
    Form(":uuid", 1 << 128, lambda text: UUID(text).int, lambda number: str(UUID(int=number))),
    Form(":digest", 1 << 256, _hex_number, "{:064x}".format),
    Form(":date", _DAYS, _day_number, _day_text),
    Form(":moment", 1 << 42, _moment_number, _moment_text),
    Form(":phone", 10**9, lambda text: _plain_number(text[3:]), "+33{:09d}".format),
    Form(":reference", 1 << 45, _reference_number, _reference_text),
    *map(_digits, range(1, _LONGEST_DIGITS + 1)),
)
BY_TOKEN: Final = {form.token: form for form in FORMS}
_BY_LENGTH: Final = {
    length: [form for form in FORMS if len(form.text(0)) == length]
    for length in {len(form.text(0)) for form in FORMS}
}
