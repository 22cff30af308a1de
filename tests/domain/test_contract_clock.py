"""The month of the contract, and its restarts."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.contract_clock import ClockState, ContractClock, Step, StepKind, contract_clock

_DAY = date(2026, 10, 1)


def _notified(day: date, body: str = "ML") -> Step:
    return Step(StepKind.NOTIFIED, day, body)


def _clock(*steps: Step) -> tuple[ClockState, date | None, str]:
    clock = contract_clock(steps)
    last = clock.due.last_day if clock.due else None
    return clock.state, last, clock.source.removeprefix("C. trav. art. ")


def test_nothing_runs_before_a_notification() -> None:
    assert contract_clock([]) == ContractClock()


def test_the_month_runs_from_the_notification_and_stops_with_the_signature() -> None:
    notified = _notified(_DAY)
    signed = Step(StepKind.SIGNED, date(2026, 10, 20))
    assert _clock(notified) == (ClockState.RUNNING, date(2026, 11, 1), "D5411-14-1")
    assert _clock(notified, signed) == (ClockState.SIGNED, None, "L5411-6, I")


def test_a_request_after_the_diagnosis_interrupts_until_the_new_notification() -> None:
    steps = [
        _notified(_DAY),
        Step(StepKind.DIAGNOSED, date(2026, 10, 10)),
        Step(StepKind.REORIENTATION_SOUGHT, date(2026, 10, 12)),
    ]
    assert _clock(*steps) == (ClockState.INTERRUPTED, None, "D5411-8-2")
    steps.append(_notified(date(2026, 10, 31), "CD"))
    assert _clock(*steps) == (ClockState.RUNNING, date(2026, 11, 30), "D5411-8-2")
    clock = contract_clock(steps)
    assert clock.body == "CD"
    assert clock.diagnosed_on is None  # the new body has its own to make


def test_the_same_body_again_after_an_interruption_has_a_new_month_and_keeps_its_diagnosis() -> (
    None
):
    steps = [
        _notified(_DAY),
        Step(StepKind.DIAGNOSED, date(2026, 10, 10)),
        Step(StepKind.REORIENTATION_SOUGHT, date(2026, 10, 12)),
        _notified(date(2026, 11, 2)),
    ]
    assert _clock(*steps) == (ClockState.RUNNING, date(2026, 12, 2), "D5411-8-2")
    assert contract_clock(steps).diagnosed_on == date(2026, 10, 10)


def test_a_request_without_a_diagnosis_interrupts_nothing() -> None:
    sought = Step(StepKind.REORIENTATION_SOUGHT, date(2026, 10, 12))
    assert _clock(_notified(_DAY), sought)[:2] == (ClockState.RUNNING, date(2026, 11, 1))


@pytest.mark.parametrize(
    ("sought_on", "state"),
    [
        (date(2026, 11, 1), ClockState.INTERRUPTED),
        (date(2026, 11, 2), ClockState.RUNNING),
    ],
)
def test_a_month_that_has_ended_is_interrupted_no_more(sought_on: date, state: ClockState) -> None:
    diagnosed = Step(StepKind.DIAGNOSED, date(2026, 10, 10))
    sought = Step(StepKind.REORIENTATION_SOUGHT, sought_on)
    assert _clock(_notified(_DAY), diagnosed, sought)[0] is state


def test_after_the_signature_only_another_body_opens_a_new_month() -> None:
    signed = [
        _notified(_DAY),
        Step(StepKind.DIAGNOSED, date(2026, 10, 10)),
        Step(StepKind.SIGNED, date(2026, 10, 20)),
        Step(StepKind.REORIENTATION_SOUGHT, date(2027, 1, 5)),
    ]
    assert _clock(*signed)[0] is ClockState.SIGNED
    same = [*signed, _notified(date(2027, 1, 31), "ML")]
    other = [*signed, _notified(date(2027, 1, 31), "FT")]
    assert _clock(*same) == (ClockState.SIGNED, None, "L5411-6, I")
    assert _clock(*other) == (ClockState.RUNNING, date(2027, 2, 28), "D5411-14-2")


@given(st.lists(st.integers(0, 400), min_size=1, max_size=6))
def test_the_last_notification_counts_in_whatever_order_steps_are_given(days: list[int]) -> None:
    steps = [_notified(_DAY + timedelta(days=offset)) for offset in days]
    clock = contract_clock(steps)
    assert clock == contract_clock(sorted(steps, key=lambda step: step.day))
    assert clock.since == _DAY + timedelta(days=max(days))
