"""Deadlines at month ends, on 29 February, over holidays."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import deadlines
from domain.deadlines import last_day_of, months_later, reminders
from domain.working_days import is_working_day

_DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))
_DEPARTEMENTS = st.sampled_from([None, "93", "67", "974"])


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 1, 15), 1, date(2026, 2, 15)),
        (date(2026, 1, 28), 1, date(2026, 2, 28)),
        (date(2026, 1, 29), 1, date(2026, 2, 28)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 29), 1, date(2028, 2, 29)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 2, 28), 1, date(2026, 3, 28)),
        (date(2028, 2, 29), 1, date(2028, 3, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 3, 31), 1, date(2026, 4, 30)),
        (date(2026, 12, 31), 1, date(2027, 1, 31)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 1, 15), -3, date(2025, 10, 15)),
    ],
)
def test_months_run_from_day_to_same_day_or_to_the_months_end(
    day: date, months: int, later: date
) -> None:
    assert months_later(day, months) == later


@pytest.mark.parametrize(
    ("begins", "months", "last"),
    [
        (date(2026, 3, 15), 12, date(2027, 3, 14)),
        (date(2026, 3, 1), 12, date(2027, 2, 28)),
        (date(2027, 3, 1), 12, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 8, 31), 18, date(2028, 2, 29)),
        (date(2026, 1, 1), 24, date(2027, 12, 31)),
    ],
)
def test_a_duration_counts_its_first_day(begins: date, months: int, last: date) -> None:
    assert last_day_of(begins, months) == last


@given(_DAYS, st.integers(1, 36))
def test_a_duration_is_never_longer_than_its_months(begins: date, months: int) -> None:
    assert begins < last_day_of(begins, months) <= months_later(begins, months)


def test_the_contract_is_due_one_month_after_the_notification() -> None:
    due = deadlines.contract(date(2026, 10, 21))
    assert (due.code, due.last_day, due.source) == (
        "contract",
        date(2026, 11, 21),
        "C. trav. art. D5411-14-1",
    )
    assert not due.is_over(date(2026, 11, 21))
    assert due.is_over(date(2026, 11, 22))


def test_no_text_moves_the_contract_s_deadline_off_a_saturday_or_a_holiday() -> None:
    saturday = deadlines.contract(date(2026, 10, 21))
    christmas = deadlines.contract(date(2026, 11, 25))
    assert saturday.last_day == saturday.counted_day == date(2026, 11, 21)
    assert christmas.last_day == christmas.counted_day == date(2026, 12, 25)


@pytest.mark.parametrize(
    ("moved_on", "last"),
    [
        (date(2026, 11, 1), date(2026, 12, 1)),
        (date(2026, 1, 31), date(2026, 3, 2)),
        (date(2028, 1, 31), date(2028, 3, 1)),
        (date(2026, 12, 31), date(2027, 1, 30)),
    ],
)
def test_thirty_days_for_an_address_are_days_and_no_month(moved_on: date, last: date) -> None:
    due = deadlines.change_of_address(moved_on)
    assert (due.last_day, due.source) == (last, "C. trav. art. R5411-8")


def test_the_reasonable_offer_is_for_every_path_but_the_social_one() -> None:
    due = deadlines.reasonable_offer(date(2026, 8, 31), social_path=False)
    assert due is not None
    assert (due.last_day, due.source) == (date(2027, 2, 28), "C. trav. art. R5411-15-1")
    assert deadlines.reasonable_offer(date(2026, 8, 31), social_path=True) is None


def test_rights_and_duties_are_reviewed_every_six_months_at_the_latest() -> None:
    assert deadlines.review(date(2026, 8, 31)).last_day == date(2027, 2, 28)
    assert deadlines.review(date(2026, 8, 31), 3).last_day == date(2026, 11, 30)
    for months in (0, 7, -1):
        with pytest.raises(ValueError, match="1 to 6"):
            deadlines.review(date(2026, 8, 31), months)


@pytest.mark.parametrize(
    ("notified_on", "departement", "counted", "last"),
    [
        (date(2026, 1, 12), None, date(2026, 3, 13), date(2026, 3, 13)),
        (date(2026, 1, 13), None, date(2026, 3, 14), date(2026, 3, 16)),
        (date(2026, 10, 24), "93", date(2026, 12, 25), date(2026, 12, 28)),
        (date(2026, 2, 2), "93", date(2026, 4, 3), date(2026, 4, 3)),
        (date(2026, 2, 2), "67", date(2026, 4, 3), date(2026, 4, 7)),
        (date(2025, 12, 31), None, date(2026, 3, 1), date(2026, 3, 2)),
        (date(2026, 2, 26), "976", date(2026, 4, 27), date(2026, 4, 28)),
    ],
)
def test_only_the_time_to_contest_is_whole_and_moved_to_a_working_day(
    notified_on: date, departement: str | None, counted: date, last: date
) -> None:
    due = deadlines.contest(notified_on, departement)
    assert (due.counted_day, due.last_day) == (counted, last)


def test_alerts_fall_on_working_days_before_the_end() -> None:
    friday = deadlines.contract(date(2026, 10, 20))
    assert friday.alerts() == (date(2026, 11, 6), date(2026, 11, 13), date(2026, 11, 18))
    due = deadlines.contract(date(2026, 11, 20))  # ends on Sunday 20 December
    assert due.alerts() == (date(2026, 12, 4), date(2026, 12, 11), date(2026, 12, 18))
    christmas = deadlines.contract(date(2026, 11, 28))  # 2 days before the end: 26 December
    assert christmas.alerts()[-1] == date(2026, 12, 24)


@given(_DAYS, _DEPARTEMENTS)
def test_alerts_are_working_days_and_never_after_the_end(
    notified_on: date, departement: str | None
) -> None:
    due = deadlines.contract(notified_on)
    alerts = due.alerts(departement)
    assert alerts == tuple(sorted(alerts))
    assert all(is_working_day(day, departement) and day < due.last_day for day in alerts)


@given(_DAYS, st.integers(0, 400), _DEPARTEMENTS)
def test_a_later_event_never_has_an_earlier_deadline(
    day: date, gap: int, departement: str | None
) -> None:
    later = day + timedelta(gap)
    assert deadlines.contract(day).last_day <= deadlines.contract(later).last_day
    assert deadlines.review(day).last_day <= deadlines.review(later).last_day
    first, second = (deadlines.contest(one, departement).last_day for one in (day, later))
    assert first <= second
    assert deadlines.change_of_address(day).last_day <= deadlines.change_of_address(later).last_day


def test_reminders_show_what_has_come_most_urgent_first() -> None:
    overdue = deadlines.contract(date(2026, 10, 1))
    urgent = deadlines.contract(date(2026, 10, 25))
    far = deadlines.review(date(2026, 10, 25))
    today = date(2026, 11, 21)
    assert reminders([far, urgent, overdue], today) == (overdue, urgent)
    assert overdue.is_over(today)
    assert not urgent.is_over(today)
