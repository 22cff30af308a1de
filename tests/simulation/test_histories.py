"""Some hundred histories, of which few twice; `./dev simulate` lives through more, each twice."""

import signal
from collections import Counter

import pytest

from tests.simulation.conftest import Live
from tools import ROOT
from tools.simulation import coverage, fingerprint, oracles, runs
from tools.simulation.__main__ import main as simulate

HERE = 300
TWICE = 10
PART = 10


@pytest.mark.parametrize("first", range(TWICE, HERE, PART))
def test_holds(first: int, history: Live) -> None:
    """Once each: a second time, and whether all pairs are reached, is `./dev simulate`."""
    found = {seed: history(seed).failures for seed in range(first, first + PART)}
    assert [words for words in found.items() if words[1]] == []


@pytest.mark.timeout(300)
def test_holds_and_repeats_exactly_whatever_the_hashes(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same seeds in two processes, where sets have another order."""
    monkeypatch.setattr(signal, "signal", lambda *_: None)  # what ends pytest stays as it is
    assert simulate(["--anew", "--seeds", str(TWICE), "--jobs", "2"]) == 0
    code, last = capsys.readouterr().out.splitlines()[-2:]
    assert code == f"code {fingerprint.of_code(ROOT)}"
    assert last.startswith(f"simulate: {TWICE} seeds from 0, 0 failures, ")
    assert last.endswith(" acts")


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
