"""A diagnosis goes on to its end, whatever a check does."""

import threading

import pytest

from sync.diagnosis import Check, DiagnosisStopped, Outcome, Seen, Step, diagnose
from sync.stopping import Stop


def test_a_check_that_never_ends_has_failed_and_the_next_ones_go_on() -> None:
    release = threading.Event()

    def hang() -> Seen:
        release.wait()
        return Seen()

    steps = (
        Step(Check.NETWORK, hang),
        Step(Check.ADDRESS, Seen, (Check.NETWORK,)),
        Step(Check.ACTS, Seen),
    )
    outcomes = [(each.outcome, str(each.error)) for each in diagnose(steps, Stop(), patience=1)]
    release.set()
    assert outcomes == [
        (Outcome.FAILED, "check_timed_out (seconds=1)"),
        (Outcome.SKIPPED, "None"),
        (Outcome.PASSED, "None"),
    ]


def test_a_stop_ends_the_check_that_runs() -> None:
    release, stop = threading.Event(), Stop()

    def hang() -> Seen:
        stop.make()
        release.wait()
        return Seen()

    with pytest.raises(DiagnosisStopped):
        next(diagnose((Step(Check.FOLDER, hang),), stop, patience=60))
    release.set()


def test_a_bug_is_a_bug() -> None:
    def broken() -> Seen:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        next(diagnose((Step(Check.FOLDER, broken),), Stop()))


def test_each_finding_comes_when_its_check_has_ended() -> None:
    begun: list[Check] = []

    def noting(check: Check) -> Step:
        def probe() -> Seen:
            begun.append(check)
            return Seen()

        return Step(check, probe)

    next(diagnose((noting(Check.FOLDER), noting(Check.ROOM)), Stop()))
    assert begun == [Check.FOLDER]
