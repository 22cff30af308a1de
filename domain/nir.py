"""The NIR ("numéro de sécurité sociale"): reading it, and where the law lets it be asked for.

Thirteen signs and a key of two: sex, year, month, place of birth, order, key. The value never
shows in a `repr`, a `str` or an exception: who needs it takes `value` on purpose.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from domain.acts import Mode
from domain.structures import StructureKind

_SHAPE: Final = re.compile(r"[123478]\d{4}(?:\d\d|2[AB])\d{6}(?:\d\d)?", re.ASCII)
_MONTHS: Final = frozenset({*range(1, 13), *range(20, 43), *range(50, 100)})
_REAL_MONTHS_AND_SHIFTED: Final = {*range(1, 13), *range(31, 43)}
_CORSICA: Final = {"2A": "19", "2B": "18"}
_BODY: Final = 13
_SEPARATORS: Final = str.maketrans("", "", ".-\u2010\u2011\u2013")


class NirRefused(Exception):
    """Signs that are no NIR. It never says which signs."""

    class Why(StrEnum):
        """What is wrong."""

        LENGTH = "length"
        SIGNS = "signs"
        MONTH = "month"
        PLACE = "place"
        ORDER = "order"
        KEY = "key"

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True, slots=True, repr=False)
class Nir:
    """A well-formed NIR. Make it with `read_nir`.

    Attributes:
        value: its thirteen signs.
        key_checked: the key was given and agrees.
    """

    value: str
    key_checked: bool

    def __repr__(self) -> str:
        return "Nir(…)"

    @property
    def key(self) -> str:
        """The two digits that belong to it."""
        return f"{97 - _number(self.value) % 97:02}"

    @property
    def temporary(self) -> bool:
        """Given while the identity is being established: it will change."""
        return self.value[0] in "3478"

    def agrees_with(self, born: date) -> bool:
        """Whether year and month of birth agree, as far as it tells them.

        From 31 to 42 the month is shifted by thirty, as the birth record is incomplete; other
        months beyond 12 say that it is not known.
        """
        month = int(self.value[3:5])
        known = month in _REAL_MONTHS_AND_SHIFTED
        return int(self.value[1:3]) == born.year % 100 and (
            not known or (month - 1) % 30 + 1 == born.month
        )


def read_nir(text: str) -> Nir:
    """Read thirteen signs, or fifteen with the key; spaces, dots and hyphens do not count.

    Raises:
        NirRefused: saying which part is wrong, and nothing of the text.
    """
    signs = "".join(text.translate(_SEPARATORS).split()).upper()
    if len(signs) not in (_BODY, _BODY + 2):
        raise NirRefused(NirRefused.Why.LENGTH)
    if not _SHAPE.fullmatch(signs):
        raise NirRefused(NirRefused.Why.SIGNS)
    if int(signs[3:5]) not in _MONTHS:
        raise NirRefused(NirRefused.Why.MONTH)
    if signs[5:7] == "00" or signs[7:10] == "000":
        raise NirRefused(NirRefused.Why.PLACE)
    if signs[10:13] == "000":
        raise NirRefused(NirRefused.Why.ORDER)
    nir = Nir(signs[:_BODY], key_checked=len(signs) > _BODY)
    if nir.key_checked and signs[_BODY:] != nir.key:
        raise NirRefused(NirRefused.Why.KEY)
    return nir


def _number(body: str) -> int:
    """The number that the key is made from: 2A counts as 19, 2B as 18."""
    place = body[5:7]
    return int(body[:5] + _CORSICA.get(place, place) + body[7:])


@dataclass(frozen=True, slots=True)
class NirPermission:
    """Whether the NIR may be asked for.

    Attributes:
        allowed: False wherever no text names the use.
        code: why, or for what.
        source: the text.
    """

    allowed: bool
    code: str
    source: str


_LIST: Final = "Décret n° 2019-341 du 19 avril 2019"
_NAMED: Final = {
    StructureKind.MISSION_LOCALE: f"{_LIST} ; C. trav. art. R5312-42, 2° a",
    StructureKind.FRANCE_TRAVAIL: "C. trav. art. R5312-42, 2° a",
}


def may_ask_nir(mode: Mode, structure: StructureKind) -> NirPermission:
    """Whether the NIR may be asked for here. Never on a kiosk; elsewhere only where a text says so.

    Where it is allowed it serves to match and to make reliable, nothing else (R5312-42, 2° a):
    it is never a criterion of search (R5312-42-1, IV) and never a condition of registering.
    """
    if mode is Mode.KIOSK:
        return NirPermission(allowed=False, code="never_on_a_kiosk", source=_LIST)
    source = _NAMED.get(structure)
    if source is None:
        return NirPermission(allowed=False, code="use_not_listed", source=_LIST)
    return NirPermission(allowed=True, code="matching_only", source=source)


def permissions(mode: Mode, structure: StructureKind) -> frozenset[str]:
    """What may be asked here beyond what may be asked everywhere (`domain.answers.Context`)."""
    return frozenset({"nir"}) if may_ask_nir(mode, structure).allowed else frozenset()
