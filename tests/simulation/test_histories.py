"""300 histories, in parts that the processes of `./dev test` share."""

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.simulation.conftest import Live
from tools import ROOT
from tools.simulation import coverage, runs

PART = 15
PARTS = range(0, runs.ENOUGH, PART)


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of this run of the tests, for all of its processes."""
    own = tmp_path_factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "histories"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.mark.parametrize("first", PARTS)
def test_holds_and_repeats_exactly(first: int, history: Live, shared: Path) -> None:
    report = runs.Report()
    for seed in range(first, first + PART):
        report.add(history(seed), history(seed))
    assert report.failures == []
    written = shared / f"{first}.json"
    written.with_suffix(".part").write_text(json.dumps(list(report.seen)))
    written.with_suffix(".part").rename(written)
    _check_pairs(shared)


def _check_pairs(shared: Path) -> None:
    """Whoever lives through the last part looks whether all pairs were reached."""
    files = list(shared.glob("*.json"))
    if len(files) == len(PARTS):
        reached = {
            (fault, state) for file in files for fault, state in json.loads(file.read_text())
        }
        assert coverage.required() - reached == set()


def test_tells_which_pairs_were_not_reached() -> None:
    pair = ("disk_full recording", coverage.WAITING)
    others = Counter(coverage.required() - {pair})
    assert runs.Report(seeds=runs.ENOUGH, seen=others).missing == [pair]
    assert runs.Report(seeds=runs.ENOUGH - 1, seen=others).missing == []


def test_does_not_depend_on_the_order_of_sets() -> None:
    command = (sys.executable, "-m", "tools", "simulate", "--seeds", "2", "--first", "7")
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    last = done.stdout.splitlines()[-1]
    assert last.startswith("simulate: 2 seeds from 7, 0 failures, ")
    assert last.endswith(" acts")
