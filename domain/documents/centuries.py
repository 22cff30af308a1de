"""Dates with years of two digits, resolved against a day."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

_FURTHEST_EXPIRY: Final = 50
"""Years. No document is valid for so long; older ones are read as long expired."""


def born_in(six: str, day: date) -> date | None:
    """The latest date of these six digits (YYMMDD) that is not after the day. None: no date."""
    century = day.year // 100 * 100
    return next((one for one in _dates(six, (century, century - 100)) if one <= day), None)


def valid_in(six: str, day: date) -> date | None:
    """The latest date of these six digits at most fifty years after the day. None: no date."""
    century = day.year // 100 * 100
    dates = _dates(six, (century + 100, century, century - 100))
    return next((one for one in dates if one.year <= day.year + _FURTHEST_EXPIRY), None)


def _dates(six: str, centuries: Iterable[int]) -> Iterator[date]:
    if not (six.isascii() and six.isdecimal()):
        return
    for century in centuries:
        try:
            yield date(century + int(six[:2]), int(six[2:4]), int(six[4:]))
        except ValueError:  # 29 February of a year that has none, or no date at all
            continue
