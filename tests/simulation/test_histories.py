"""Some dozen histories; `./dev simulate` lives through thousands, each twice."""

import subprocess
import sys
from collections import Counter

import pytest

from tests.simulation.conftest import Live
from tools import ROOT
from tools.simulation import coverage, oracles, runs

PART = 5
TWICE = 10
HERE = 60


@pytest.mark.parametrize("first", range(0, TWICE, PART))
def test_holds_and_repeats_exactly(first: int, history: Live) -> None:
    report = runs.Report()
    for seed in range(first, first + PART):
        report.add(history(seed), history(seed))
    assert report.failures == []


@pytest.mark.parametrize("first", range(TWICE, HERE, PART))
def test_holds(first: int, history: Live) -> None:
    found = [history(seed).failures for seed in range(first, first + PART)]
    assert found == [()] * PART


def test_takes_the_end_of_the_run_for_no_finding(
    history: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A time-out stops it anywhere; what is closed over that may complain."""

    def interrupted(*_: object) -> None:
        try:
            raise KeyboardInterrupt
        finally:
            raise ValueError("closed")

    monkeypatch.setattr(oracles, "failures", interrupted)
    with pytest.raises(ValueError, match="closed"):
        history(1)


def test_tells_which_pairs_were_not_reached() -> None:
    pair = ("disk_full recording", coverage.WAITING)
    others = Counter(coverage.required() - {pair})
    assert runs.Report(seeds=runs.ENOUGH, seen=others).missing == [pair]
    assert runs.Report(seeds=runs.ENOUGH - 1, seen=others).missing == []


def test_does_not_depend_on_the_order_of_sets() -> None:
    command = (sys.executable, "-m", "tools", "simulate", "--seeds", "1", "--first", "7")
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    last = done.stdout.splitlines()[-1]
    assert last.startswith("simulate: 1 seeds from 7, 0 failures, ")
    assert last.endswith(" acts")
