"""A diagnosis: checks one by one, each with what came of it and in a time of its own.

What is checked, and how, is `sync.probes`; here is only the order, and that it ends.
"""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from queue import Empty, SimpleQueue
from typing import Final

from domain.errors import AppError
from sync.errors import CheckTimedOut
from sync.stopping import Stop

Facts = Mapping[str, str | int]
PATIENCE: Final = 12  # seconds for each check


class Check(StrEnum):
    """What is looked at, in this order."""

    FOLDER = "folder"
    ROOM = "room"
    KEY = "key"
    IDENTITY = "identity"
    NETWORK = "network"
    ADDRESS = "address"
    CERTIFICATE = "certificate"
    PORTAL = "portal"
    PROTOCOL = "protocol"
    CLOCK = "clock"
    DEVICE = "device"
    ACTS = "acts"
    FEED = "feed"


class Outcome(StrEnum):
    """What came of a check. NOTED: it works, and something is worth a look."""

    PASSED = "passed"
    NOTED = "noted"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Seen:
    """What a check saw where nothing is in the way.

    Attributes:
        facts: for support; nothing personal.
        noted: what is worth a look.
    """

    facts: Facts = field(default_factory=dict)
    noted: AppError | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A check. `probe` raises an `AppError` if it fails; `needs`: what it is pointless without."""

    check: Check
    probe: Callable[[], Seen]
    needs: tuple[Check, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """What came of a check. `error`: what failed, or was noted."""

    check: Check
    outcome: Outcome
    error: AppError | None = None
    facts: Facts = field(default_factory=dict)


class DiagnosisStopped(Exception):
    """Nobody wants to know any more."""


def diagnose(steps: Sequence[Step], stop: Stop, patience: int = PATIENCE) -> Iterator[Finding]:
    """Check one after the other; each finding comes when its check has ended.

    Args:
        steps: what is checked.
        stop: ends the check that runs.
        patience: seconds for each check. One that takes longer has failed, and is left alone.

    Raises:
        DiagnosisStopped: `stop` was made.
        Exception: a bug in a check.
    """
    without: set[Check] = set()
    for step in steps:
        finding = _find(step, without, stop, patience)
        if finding.outcome in (Outcome.FAILED, Outcome.SKIPPED):
            without.add(step.check)
        yield finding


def _find(step: Step, without: set[Check], stop: Stop, patience: int) -> Finding:
    if not without.isdisjoint(step.needs):
        return Finding(step.check, Outcome.SKIPPED)
    try:
        seen = _within(step.probe, stop, patience)
    except AppError as error:
        return Finding(step.check, Outcome.FAILED, error)
    outcome = Outcome.NOTED if seen.noted else Outcome.PASSED
    return Finding(step.check, outcome, seen.noted, seen.facts)


def _within(probe: Callable[[], Seen], stop: Stop, patience: int) -> Seen:
    """Run a probe in so many seconds. A name look-up, or a dead disk, listens to no time-out."""
    ended: SimpleQueue[Seen | Exception] = SimpleQueue()
    threading.Thread(target=lambda: ended.put(_outcome(probe)), name="check", daemon=True).start()
    with stop.told_to(lambda: ended.put(DiagnosisStopped())):
        try:
            outcome = ended.get(timeout=patience)
        except Empty:
            raise CheckTimedOut(seconds=patience) from None
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


def _outcome(probe: Callable[[], Seen]) -> Seen | Exception:
    try:
        return probe()
    except Exception as error:  # noqa: BLE001 - any; it is raised again where it is waited for
        return error
