"""Ages at the boundary days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ages import age_on, birthday

_BORN = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("born", "years", "first_day"),
    [
        (date(2010, 11, 21), 16, date(2026, 11, 21)),
        (date(2000, 12, 31), 26, date(2026, 12, 31)),
        (date(2000, 1, 1), 26, date(2026, 1, 1)),
        (date(2008, 2, 29), 16, date(2024, 2, 29)),
        (date(2008, 2, 29), 18, date(2026, 3, 1)),
        (date(2000, 2, 29), 26, date(2026, 3, 1)),
        (date(2000, 2, 29), 100, date(2100, 3, 1)),
        (date(2000, 2, 29), 0, date(2000, 2, 29)),
    ],
)
def test_the_age_changes_on_the_birthday_and_not_the_day_before(
    born: date, years: int, first_day: date
) -> None:
    assert birthday(born, years) == first_day
    assert age_on(first_day, born) == years
    assert age_on(first_day - timedelta(1), born) == years - 1


@given(_BORN, st.integers(0, 120))
def test_birthday_and_age_agree_for_everybody(born: date, years: int) -> None:
    first_day = birthday(born, years)
    assert age_on(first_day, born) == years
    assert age_on(first_day - timedelta(1), born) == years - 1
