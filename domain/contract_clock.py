"""Which month counts for the contract, after orientations, re-orientations and signatures.

C. trav. art. D5411-14-1: one month from the notification of the orientation. Art. D5411-8-2: when
the référent, after the diagnosis, asks for a new orientation, the month is interrupted, and a new
one begins with the notification of the new decision. Art. D5411-14-2: once a contract is signed,
a new orientation towards another body opens a new month for a new contract.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from domain.deadlines import Deadline, contract


class StepKind(StrEnum):
    """What happened."""

    NOTIFIED = "notified"
    DIAGNOSED = "diagnosed"
    REORIENTATION_SOUGHT = "reorientation_sought"
    SIGNED = "signed"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happened on a day.

    Attributes:
        kind: what happened.
        day: when; for a notification, the certain day of its receipt (R5411-8-1).
        body: the référent body that the orientation names; for notifications only.
    """

    kind: StepKind
    day: date
    body: str = ""


class ClockState(StrEnum):
    """Where the clock stands."""

    NOT_STARTED = "not_started"
    RUNNING = "running"
    INTERRUPTED = "interrupted"
    SIGNED = "signed"


_NOTIFIED_BY: Final = {
    ClockState.NOT_STARTED: "C. trav. art. D5411-14-1",
    ClockState.RUNNING: "C. trav. art. D5411-14-1",
    ClockState.INTERRUPTED: "C. trav. art. D5411-8-2",
    ClockState.SIGNED: "C. trav. art. D5411-14-2",
}
"""The text by which a notification begins a month, by where the clock stood."""


@dataclass(frozen=True, slots=True)
class ContractClock:
    """The clock of the contract.

    Attributes:
        state: where it stands.
        since: the day of the step that put it there.
        due: the deadline, while it runs.
        body: the référent body of the last orientation.
        diagnosed_on: the day of this body's diagnosis, if there was one.
        source: the text by which it stands there.
    """

    state: ClockState = ClockState.NOT_STARTED
    since: date | None = None
    due: Deadline | None = None
    body: str = ""
    diagnosed_on: date | None = None
    source: str = "C. trav. art. D5411-14-1"


def contract_clock(steps: Iterable[Step]) -> ContractClock:
    """Where the clock stands after the steps; those of one day in the order given."""
    clock = ContractClock()
    for step in sorted(steps, key=lambda step: step.day):
        clock = _after(clock, step)
    return clock


def _after(clock: ContractClock, step: Step) -> ContractClock:
    match step.kind:
        case StepKind.NOTIFIED:
            return _notified(clock, step)
        case StepKind.DIAGNOSED:
            return replace(clock, diagnosed_on=step.day)
        case StepKind.REORIENTATION_SOUGHT:
            return _sought(clock, step)
        case StepKind.SIGNED:
            signed = replace(clock, state=ClockState.SIGNED, since=step.day, due=None)
            return replace(signed, source="C. trav. art. L5411-6, I")


def _notified(clock: ContractClock, step: Step) -> ContractClock:
    """A month begins, unless the contract that is signed is with this very body."""
    if clock.state is ClockState.SIGNED and step.body == clock.body:
        return clock
    return ContractClock(
        state=ClockState.RUNNING,
        since=step.day,
        due=contract(step.day),
        body=step.body,
        diagnosed_on=clock.diagnosed_on if step.body == clock.body else None,
        source=_NOTIFIED_BY[clock.state],
    )


def _sought(clock: ContractClock, step: Step) -> ContractClock:
    """A month that has not ended is interrupted, if the request follows a diagnosis."""
    if clock.due is None or clock.due.is_over(step.day) or clock.diagnosed_on is None:
        return clock
    return replace(
        clock,
        state=ClockState.INTERRUPTED,
        since=step.day,
        due=None,
        source="C. trav. art. D5411-8-2",
    )
