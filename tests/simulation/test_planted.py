import pytest

from tests.simulation.conftest import Live
from tests.simulation.planted import BUGS, Plant

SEEDS = 50


@pytest.mark.parametrize("plant", BUGS, ids=lambda plant: plant.__name__)
def test_finds_what_somebody_did_wrong(
    plant: Plant, history: Live, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(monkeypatch)
    for seed in range(SEEDS):
        if found := history(seed).failures:
            print(f"FOUND {plant.__name__} seed {seed}: {sorted({f.split(chr(58))[0] for f in found})} {found[0]}")
            return
    pytest.fail(f"not found within {SEEDS} seeds")


def test_more_than_a_few_were_planted() -> None:
    assert len(BUGS) >= 25
