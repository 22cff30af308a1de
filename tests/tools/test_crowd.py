"""A crowd in a real store: who comes back is found, who is somebody else is left alone.

The floors stand below what `bench.bench_duplicates` measures, by what small numbers vary. Each kind
has its own, so that none hides behind the others.
"""

from random import Random

import pytest

from domain.duplicates.likeness import Verdict
from store.keys import KeyInFile
from tests.stores import open_store
from tools.crowd.desk import fill, timed_check
from tools.crowd.others import OTHERS
from tools.crowd.people import draw
from tools.crowd.returns import RETURNS
from tools.crowd.trial import Asked, Shown, mistakes, precision, recall, returning, strangers

SEED = 93
KNOWN = 3_000
EACH = 25
HARD = {"spelling of another script": 0.6, "slip in the first name": 0.8}
HARD |= {"slips in name and date": 0.6, "slip in the family name": 0.9}


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> list[Asked]:
    """Everybody who came back, then every stranger."""
    random = Random(SEED)
    known = [draw(random) for _ in range(KNOWN)]
    folder = tmp_path_factory.mktemp("crowd")
    with open_store(folder / "data", KeyInFile(folder / "key")) as store:
        fill(store, known)
        check = timed_check(store, [])
        back = list(returning(random, known, check, EACH))
        return [*back, *strangers(random, known, check, EACH)]


@pytest.mark.parametrize("kind", RETURNS)
def test_who_comes_back_is_found_however_it_is_written(trial: list[Asked], kind: str) -> None:
    came = [asked for asked in trial if asked.kind == kind]
    assert len(came) == EACH
    assert recall(came) >= HARD.get(kind, 1.0)
    assert mistakes(came) <= 1 / EACH


@pytest.mark.parametrize("kind", OTHERS)
def test_who_is_somebody_else_is_taken_for_nobody(trial: list[Asked], kind: str) -> None:
    came = [asked for asked in trial if asked.kind == kind]
    assert len(came) == EACH
    assert mistakes(came) <= 1 / EACH


def test_what_is_said_is_right(trial: list[Asked]) -> None:
    assert precision(trial, [Verdict.SAME]) >= 0.995
    assert precision(trial, [Verdict.PROBABLE]) >= 0.98


def test_twins_are_shown_as_relatives(trial: list[Asked]) -> None:
    twins = [asked for asked in trial if asked.kind == "twin"]
    said = {shown.verdict for asked in twins for shown in asked.shown}
    assert said == {Verdict.RELATIVE}


def test_the_same_seed_gives_the_same_people() -> None:
    one, other = Random(SEED), Random(SEED)
    assert [draw(one) for _ in range(50)] == [draw(other) for _ in range(50)]


def test_the_figures_tell_right_from_wrong() -> None:
    right = Asked("", 1, (Shown(1, Verdict.SAME), Shown(2, Verdict.RELATIVE)))
    wrong = Asked("", 1, (Shown(2, Verdict.PROBABLE),))
    nobody = Asked("", None, ())
    assert (recall([right, wrong]), mistakes([right, wrong, nobody])) == (0.5, 1 / 3)
    assert (precision([right, wrong]), precision([nobody])) == (0.5, 1.0)
