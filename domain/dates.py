"""Dates as people write them: `1/01/1990`, `2 janv 85`, `29 février 2000`."""

from datetime import date
from enum import Enum

from domain.names import folded

_MONTHS = (
    *("janvier", "fevrier", "mars", "avril", "mai", "juin"),
    *("juillet", "aout", "septembre", "octobre", "novembre", "decembre"),
)
_SHORTEST_MONTH = 3


class DateRefused(Exception):
    """Three texts that name no day of the calendar."""

    class Why(Enum):
        """A part is missing, or the parts make no date."""

        INCOMPLETE = "incomplete"
        IMPOSSIBLE = "impossible"

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why


def read_date(day: str, month: str, year: str) -> date:
    """The day that three fields name. The month may be a French name or its beginning.

    Raises:
        DateRefused: a field is empty, or the fields make no date.
    """
    parts = [part.strip() for part in (day, month, year)]
    if not all(parts):
        raise DateRefused(DateRefused.Why.INCOMPLETE)
    try:
        return date(_year(parts[2]), _month(parts[1]), _number(parts[0]))
    except ValueError:
        raise DateRefused(DateRefused.Why.IMPOSSIBLE) from None


def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise ValueError(text)
    return int(text)


def _year(text: str) -> int:
    if len(text) != 4:
        raise ValueError(text)
    return _number(text)


def _month(text: str) -> int:
    name = folded(text).replace(" ", "")
    if name.isdigit():
        return _number(name)
    begun = [number for number, month in enumerate(_MONTHS, 1) if month.startswith(name)]
    if len(name) < _SHORTEST_MONTH or len(begun) != 1:
        raise ValueError(text)
    return begun[0]
