"""A recommendation is kept whole: read back years later it is the same, and says the same."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from domain.acts import ActType, Json
from domain.bodies import problems_of
from domain.errors import MalformedAct
from domain.orientation.notice import notice
from domain.orientation.record import recommendation_body, recommendation_from
from domain.plain import canonical
from resources import rules
from tests.builders import an_act, an_entry
from tests.domain.orientation.cases import recommended
from tests.domain.orientation.test_personas import PERSONAS, changes_of

MADE = ActType.RECOMMENDATION_MADE


def kept(body: Json) -> Any:  # noqa: ANN401 (JSON)
    return json.loads(canonical(body))


@pytest.mark.parametrize("row", PERSONAS, ids=lambda row: row["persona"])
def test_what_was_kept_is_what_was_recommended(row: Mapping[str, str]) -> None:
    made = recommended(**changes_of(row))
    body = recommendation_body(made)
    again = recommendation_from(kept(body))
    assert again == made
    assert list(again.trace) == list(made.trace)
    assert canonical(recommendation_body(again)) == canonical(body)
    assert not problems_of(an_act(an_entry(MADE, kept(body))))


def test_the_notice_can_be_made_from_what_was_kept() -> None:
    made = recommended(brsa=True, departement="93", contrainte_sante="IMPACT_FORT_RECHERCHE_EMPLOI")
    words = rules.wording("fr", "93")
    assert notice(recommendation_from(kept(recommendation_body(made))), words) == notice(
        made, words
    )


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"path": "PXX"}, "path"),
        ({"path": None}, "path"),
        ({"path": 1}, "path"),
        ({"body": "MDPH"}, "body"),
        ({"body": None}, "path"),
        ({"body": None, "path": None}, "follow_up"),
        ({"follow_up": "ACCUEIL"}, "follow_up"),
        ({"decider": "DCD"}, "decider"),
        ({"reasons": [{}]}, "reasons"),
        ({"reasons": {}}, "reasons"),
        ({"missing": ["brsa", 1]}, "missing"),
        ({"packs": {"national": None, "local": None}}, "packs"),
        ({"packs": {"national": {"name": "n", "version": True}, "local": None}}, "packs"),
        ({"facts": [["brsa"]]}, "facts"),
        ({"facts": [["brsa", True]]}, "facts"),
        ({"trace": [["parcours", "P1"]]}, "trace"),
        ({"score": 12}, "score"),
    ],
)
def test_what_nobody_could_have_recommended_is_named(change: Json, problem: str) -> None:
    body = {**recommendation_body(recommended()), **change}
    assert problems_of(an_act(an_entry(MADE, body))) == (problem,)
    with pytest.raises(MalformedAct) as refused:
        recommendation_from(body)
    assert refused.value.details["where"] == problem


def test_a_recommendation_belongs_to_somebody() -> None:
    entry = an_entry(MADE, recommendation_body(recommended()), dossier=None)
    assert problems_of(an_act(entry)) == ("dossier",)


def test_reading_needs_no_engine() -> None:
    script = "import sys, domain.bodies, domain.standing; sys.exit('zen' in sys.modules)"
    root = Path(__file__).parents[3]
    subprocess.run([sys.executable, "-c", script], check=True, cwd=root)
