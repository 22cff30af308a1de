"""Dates as people write them: `1/01/1990`, `2 janv 1985`, `29 février 2000`."""

from datetime import date
from enum import Enum

from domain.names import folded

_MONTHS = (
    *("janvier", "fevrier", "mars", "avril", "mai", "juin"),
    *("juillet", "aout", "septembre", "octobre", "novembre", "decembre"),
)
_SHORTEST_MONTH = 3
_YEAR_DIGITS = 4


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

    Digits may be those of any script. A year needs its century: `05` can be 1905 or 2005.

    Raises:
        DateRefused: a field is empty or the year is short, or the fields make no date.
    """
    day, month, year = day.strip(), month.strip(), year.strip()
    if not (day and month) or len(year) < _YEAR_DIGITS:
        raise DateRefused(DateRefused.Why.INCOMPLETE)
    try:
        return date(_number(year), _month(month), _number(day))
    except (ValueError, OverflowError):
        raise DateRefused(DateRefused.Why.IMPOSSIBLE) from None


def _number(text: str) -> int:
    if not text.isdecimal():
        raise ValueError(text)
    return int(text)


def _month(text: str) -> int:
    name = folded(text).replace(" ", "")
    if name.isdecimal():
        return _number(name)
    begun = [number for number, month in enumerate(_MONTHS, 1) if month.startswith(name)]
    if len(name) < _SHORTEST_MONTH or len(begun) != 1:
        raise ValueError(text)
    return begun[0]
