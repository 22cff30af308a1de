import pytest

from tests.simulation.bugs import Bug
from tests.simulation.conftest import Live
from tests.simulation.planted import BUGS

SEEDS = 50


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.plant.__name__)
def test_finds_what_somebody_did_wrong(
    bug: Bug, history: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    bug.plant(monkeypatch)
    for seed in sorted(range(SEEDS), key=lambda seed: seed != bug.hint):
        found = history(seed).failures
        if any(words.startswith(bug.found) for words in found):
            return
        assert not found, "found, but not as what it is"
    pytest.fail(f"not found within {SEEDS} seeds")


def test_more_than_a_few_were_planted() -> None:
    assert len(BUGS) >= 25
