"""Public holidays by département, and the working days around them."""

from datetime import date

import pytest

from domain.working_days import (
    easter,
    holidays,
    is_working_day,
    working_day_from,
    working_day_until,
)


@pytest.mark.parametrize(
    "sunday",
    [
        *(date(year, 3, 22) for year in (1598, 1693, 1761, 1818, 2285, 2353)),  # the earliest
        *(date(year, 4, 25) for year in (1666, 1734, 1886, 1943, 2038, 2190)),  # the latest
        date(1954, 4, 18),
        date(1981, 4, 19),
        date(2000, 4, 23),
        date(2024, 3, 31),
        date(2025, 4, 20),
        date(2026, 4, 5),
        date(2027, 3, 28),
        date(2049, 4, 18),
        date(2076, 4, 19),
        date(2100, 3, 28),
    ],
)
def test_easter(sunday: date) -> None:
    assert easter(sunday.year) == sunday


NATION_2026 = {
    *(date(2026, 1, 1), date(2026, 4, 6), date(2026, 5, 1), date(2026, 5, 8), date(2026, 5, 14)),
    *(date(2026, 5, 25), date(2026, 7, 14), date(2026, 8, 15), date(2026, 11, 1)),
    *(date(2026, 11, 11), date(2026, 12, 25)),
}


@pytest.mark.parametrize(
    ("departement", "added"),
    [
        (None, set()),
        ("93", set()),
        ("2A", set()),
        ("57", {date(2026, 4, 3), date(2026, 12, 26)}),
        ("67", {date(2026, 4, 3), date(2026, 12, 26)}),
        ("68", {date(2026, 4, 3), date(2026, 12, 26)}),
        ("971", {date(2026, 5, 27)}),
        ("972", {date(2026, 5, 22)}),
        ("973", {date(2026, 6, 10)}),
        ("974", {date(2026, 12, 20)}),
        ("976", {date(2026, 4, 27)}),
        ("977", {date(2026, 10, 9)}),
        ("978", {date(2026, 5, 28)}),
    ],
)
def test_the_holidays_of_2026(departement: str | None, added: set[date]) -> None:
    assert holidays(2026, departement) == NATION_2026 | added


@pytest.mark.parametrize(
    ("day", "departement", "before", "after"),
    [
        (date(2026, 11, 20), None, date(2026, 11, 20), date(2026, 11, 20)),
        (date(2026, 11, 21), None, date(2026, 11, 20), date(2026, 11, 23)),
        (date(2026, 4, 5), "93", date(2026, 4, 3), date(2026, 4, 7)),
        (date(2026, 4, 5), "67", date(2026, 4, 2), date(2026, 4, 7)),
        (date(2026, 12, 25), "68", date(2026, 12, 24), date(2026, 12, 28)),
        (date(2028, 1, 1), None, date(2027, 12, 31), date(2028, 1, 3)),
    ],
)
def test_the_working_days_around(
    day: date, departement: str | None, before: date, after: date
) -> None:
    assert working_day_until(day, departement) == before
    assert working_day_from(day, departement) == after
    assert is_working_day(day, departement) == (before == after)
