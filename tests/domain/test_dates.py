"""Dates as people write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.dates import DateRefused, read_date

Why = DateRefused.Why


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        (("1", "01", "1990"), date(1990, 1, 1)),
        (("01", "1", "1990"), date(1990, 1, 1)),
        ((" 2 ", "janv", "1985"), date(1985, 1, 2)),
        (("2", "Janv.", "1985"), date(1985, 1, 2)),
        (("29", "02", "2000"), date(2000, 2, 29)),
        (("29", "février", "2024"), date(2024, 2, 29)),
        (("15", "AOUT", "1999"), date(1999, 8, 15)),
        (("15", "Août", "1999"), date(1999, 8, 15)),
        (("31", "déc", "1970"), date(1970, 12, 31)),
        (("30", "juin", "1970"), date(1970, 6, 30)),
        (("٢١", "١١", "١٩٩٠"), date(1990, 11, 21)),  # noqa: RUF001
    ],
)
def test_read(typed: tuple[str, str, str], day: date) -> None:
    assert read_date(*typed) == day


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        (("", "1", "1990"), Why.INCOMPLETE),
        (("1", " ", "1990"), Why.INCOMPLETE),
        (("1", "1", ""), Why.INCOMPLETE),
        (("1", "1", "85"), Why.INCOMPLETE),
        (("29", "2", "2023"), Why.IMPOSSIBLE),
        (("29", "2", "1900"), Why.IMPOSSIBLE),
        (("31", "4", "1990"), Why.IMPOSSIBLE),
        (("0", "1", "1990"), Why.IMPOSSIBLE),
        (("1", "13", "1990"), Why.IMPOSSIBLE),
        (("1", "jui", "1990"), Why.IMPOSSIBLE),
        (("1", "ja", "1990"), Why.IMPOSSIBLE),
        (("1", "brumaire", "1990"), Why.IMPOSSIBLE),
        (("1", "'", "1990"), Why.IMPOSSIBLE),
        (("1", "1", "0000"), Why.IMPOSSIBLE),
        (("1", "1", "19900"), Why.IMPOSSIBLE),
        (("-1", "1", "1990"), Why.IMPOSSIBLE),
        (("1²", "1", "1990"), Why.IMPOSSIBLE),
        (("9" * 30, "1", "1990"), Why.IMPOSSIBLE),
        (("1", "9" * 5000, "1990"), Why.IMPOSSIBLE),
    ],
)
def test_refused(typed: tuple[str, str, str], why: DateRefused.Why) -> None:
    with pytest.raises(DateRefused) as refused:
        read_date(*typed)
    assert refused.value.why is why


@given(st.text(), st.text(), st.text())
def test_whatever_is_typed_is_a_date_or_refused(day: str, month: str, year: str) -> None:
    try:
        read_date(day, month, year)
    except DateRefused:
        return


@given(st.dates())
def test_every_day_can_be_typed(day: date) -> None:
    assert read_date(str(day.day), str(day.month), f"{day.year:04}") == day
