"""A long run goes on where it was stopped, and says so."""

import signal
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tools import ROOT
from tools.simulation import __main__ as command
from tools.simulation import coverage, fingerprint
from tools.simulation.history import Outcome
from tools.simulation.memory import Memory

SEEN = Counter({("disk_full recording", coverage.WAITING): 3})
ODD = Outcome(7, ("lost: Poste 1 3",), "f00", 12, SEEN)
EVEN = Outcome(8, (), "ba4", 9, Counter())


@pytest.fixture
def remember(tmp_path: Path) -> Callable[[bool], Memory]:
    """A run on the same code, or on code that somebody changes."""
    return lambda same: Memory(tmp_path / "code" / "a1.jsonl", lambda: same)


def test_the_next_run_knows_what_seeds_came_to(remember: Callable[[bool], Memory]) -> None:
    for outcome in (ODD, EVEN):
        run = remember(True)
        run.keep(outcome)
        run.write()
    assert remember(True).of(range(10)) == {7: ODD, 8: EVEN}
    assert remember(True).of(range(8, 10)) == {8: EVEN}


def test_what_may_be_of_other_code_is_not_remembered(remember: Callable[[bool], Memory]) -> None:
    run = remember(False)
    run.keep(EVEN)
    run.write()
    assert remember(True).of(range(10)) == {}


def test_a_line_that_was_torn_costs_no_other(remember: Callable[[bool], Memory]) -> None:
    run = remember(True)
    run.keep(ODD)
    run.write()
    whole = run.file.read_text()
    run.file.write_text(whole + whole[: len(whole) // 2])
    run.keep(EVEN)
    run.write()
    assert remember(True).of(range(10)) == {7: ODD, 8: EVEN}


def test_goes_on_after_what_was_lived_through(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signal, "signal", lambda *_: None)  # what ends pytest stays as it is
    monkeypatch.setattr(command, "FOLDER", tmp_path)
    before = Memory(tmp_path / f"{fingerprint.of_code(ROOT)}.jsonl", lambda: True)
    before.keep(EVEN)
    before.write()
    said = []
    for _ in range(2):
        assert command.main(("--first", "7", "--seeds", "2", "--jobs", "2")) == 0
        said.append(capsys.readouterr().out.splitlines())
    once, again = said
    assert once[0].startswith("1 seeds not now, but before, by this code: ")
    assert again[0].startswith("2 seeds not now, but before, by this code: ")
    assert once[-2:] == again[-2:]
    assert once[-1].startswith("simulate: 2 seeds from 7, 0 failures, ")
