"""The days on which offices are closed by law, by département.

National holidays: C. trav. art. L3133-1. Moselle, Bas-Rhin and Haut-Rhin: art. L3134-13; Good
Friday is one of them in communes that have a Protestant church, and is counted here for the
whole département, as its offices do. Overseas: the commemoration of the abolition of slavery,
art. L3422-2. Days that are only customary (Carnival in the Antilles) are not holidays in law,
and the collectivités that have a labour law of their own add days that are not counted here.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import Final

_FIXED: Final = ((1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25))
_AFTER_EASTER: Final = (1, 39, 50)  # Easter Monday, Ascension, Whit Monday
_ALSACE_MOSELLE: Final = frozenset({"57", "67", "68"})
_ABOLITION: Final = {
    "971": (5, 27),
    "972": (5, 22),
    "973": (6, 10),
    "974": (12, 20),
    "976": (4, 27),
    "977": (10, 9),
    "978": (5, 28),
}
_SATURDAY: Final = 5


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher)."""
    golden, century, rest = year % 19, year // 100, year % 100
    correction = (century + 8) // 25
    moon = (19 * golden + century - century // 4 - (century - correction + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


@cache
def holidays(year: int, departement: str | None = None) -> frozenset[date]:
    """The public holidays of a year; those of the whole nation without a département.

    Args:
        year: of the Gregorian calendar.
        departement: `67`, `2A`, `974`… or the collectivités `977` and `978`.
    """
    return frozenset(_holidays(year, departement))


def _holidays(year: int, departement: str | None) -> Iterator[date]:
    sunday = easter(year)
    yield from (date(year, *fixed) for fixed in _FIXED)
    yield from (sunday + timedelta(days) for days in _AFTER_EASTER)
    if departement in _ALSACE_MOSELLE:
        yield sunday - timedelta(2)
        yield date(year, 12, 26)
    if departement in _ABOLITION:
        yield date(year, *_ABOLITION[departement])


def is_working_day(day: date, departement: str | None = None) -> bool:
    """Whether the day is neither Saturday, nor Sunday, nor a public holiday."""
    return day.weekday() < _SATURDAY and day not in holidays(day.year, departement)


def working_day_from(day: date, departement: str | None = None) -> date:
    """The day itself if it is a working day, else the next one that is."""
    while not is_working_day(day, departement):
        day += timedelta(1)
    return day


def working_day_until(day: date, departement: str | None = None) -> date:
    """The day itself if it is a working day, else the last one before that is."""
    while not is_working_day(day, departement):
        day -= timedelta(1)
    return day
