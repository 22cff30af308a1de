"""The signs of a machine-readable zone and its fields: ICAO 9303, part 3."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import cycle
from typing import Final

from domain.documents.centuries import born_in, valid_in

FILLER: Final = "<"
_SIGNS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_VALUES: Final = {sign: value for value, sign in enumerate(_SIGNS)} | {FILLER: 0}
_WEIGHTS: Final = (7, 3, 1)
_NAME: Final = re.compile(r"[A-Z][A-Z<]*")
_COUNTRY: Final = re.compile(r"[A-Z]{1,3}<{0,2}")
_PART_UNKNOWN: Final = re.compile(r"[0-9]{4}<<|[0-9]{2}<{4}|<{6}")
_SEXES: Final = {"F": "F", "M": "M", FILLER: None, "X": None}


class Layout(StrEnum):
    """Which zone it is."""

    TD1 = "td1"
    TD3 = "td3"
    FRENCH_CARD = "french_card"


class Why(StrEnum):
    """What is wrong with a field."""

    LENGTH = "length"
    SIGN = "sign"
    UNKNOWN = "unknown"
    CHECK_DIGIT = "check_digit"
    DATE = "date"
    EMPTY = "empty"


class MrzRefused(Exception):
    """A zone that cannot be read. It names a field, and nothing of what is in it.

    Attributes:
        line: where the field is, the first being 1; None if it is not in one line.
    """

    def __init__(self, field: str, why: Why) -> None:
        super().__init__(field, why.value)
        self.field = field
        self.why = why
        self.line: int | None = None


def check_digit(signs: str) -> str:
    """The digit that proves the signs: weights 7, 3, 1, modulo 10.

    It finds every change of one digit; a change between signs that are ten apart in value
    (`0`, `A`, `K`, `U` and the filler) is beyond it.
    """
    weighed = zip(signs, cycle(_WEIGHTS), strict=False)
    return str(sum(_VALUES[sign] * weight for sign, weight in weighed) % 10)


@dataclass(frozen=True, slots=True, repr=False)
class Zone:
    """The signs of all lines in one row, and the day on which they are read.

    Raises:
        MrzRefused: a sign is none of those of a zone.
    """

    signs: str
    day: date

    def __post_init__(self) -> None:
        if not _VALUES.keys() >= {*self.signs}:
            raise MrzRefused("zone", Why.SIGN)

    def check(self, field: str, signs: str, at: int) -> None:
        """Refuse the field unless the digit at this place proves its signs."""
        if self.signs[at] != check_digit(signs):
            raise MrzRefused(field, Why.CHECK_DIGIT)

    def text(self, start: int, end: int) -> str:
        """What stands there, fillers as spaces."""
        return self.signs[start:end].replace(FILLER, " ").strip()

    def required(self, field: str, start: int, end: int) -> str:
        """The same, refused if nothing stands there."""
        text = self.text(start, end)
        if not text:
            raise MrzRefused(field, Why.EMPTY)
        return text

    def kind(self, first: str) -> str:
        """The document code, which begins with one of these letters."""
        if self.signs[0] not in first:
            raise MrzRefused("kind", Why.UNKNOWN)
        return self.text(0, 2)

    def country(self, field: str, start: int) -> str:
        """A code of up to three letters, of a State, an organisation or a status."""
        signs = self.signs[start : start + 3]
        if not _COUNTRY.fullmatch(signs):
            raise MrzRefused(field, Why.SIGN)
        return signs.rstrip(FILLER)

    def sex(self, at: int) -> str | None:
        """`F`, `M`, or None if it is not told."""
        if self.signs[at] not in _SEXES:
            raise MrzRefused("sex", Why.SIGN)
        return _SEXES[self.signs[at]]

    def born(self, start: int) -> date | None:
        """Six signs and their check digit. None if a part is not known, which is allowed."""
        signs = self.signs[start : start + 6]
        self.check("born", signs, start + 6)
        if _PART_UNKNOWN.fullmatch(signs):
            return None
        found = born_in(signs, self.day)
        if found is None:
            raise MrzRefused("born", Why.DATE)
        return found

    def expires(self, start: int) -> date | None:
        """Six signs and their check digit. None if the document has no end."""
        signs = self.signs[start : start + 6]
        self.check("expires", signs, start + 6)
        if signs == FILLER * 6:
            return None
        found = valid_in(signs, self.day)
        if found is None:
            raise MrzRefused("expires", Why.DATE)
        return found

    def issued_month(self, start: int) -> tuple[int, int]:
        """Year and month in four digits."""
        first = born_in(self.signs[start : start + 4] + "01", self.day)
        if first is None:
            raise MrzRefused("number", Why.DATE)
        return first.year, first.month


def names(signs: str) -> tuple[str, tuple[str, ...]]:
    """Family name and given names, which two fillers part; there may be no given name."""
    if not _NAME.fullmatch(signs):
        raise MrzRefused("names", Why.SIGN)
    family, _, given = signs.partition(FILLER * 2)
    return family.replace(FILLER, " ").strip(), tuple(given.replace(FILLER, " ").split())


def given_names(signs: str) -> tuple[str, ...]:
    """The given names of the French card: two fillers between names, one within a name."""
    if signs.strip(FILLER) and not _NAME.fullmatch(signs):
        raise MrzRefused("names", Why.SIGN)
    parts = signs.split(FILLER * 2)
    return tuple(part.replace(FILLER, " ").strip() for part in parts if part.strip(FILLER))
