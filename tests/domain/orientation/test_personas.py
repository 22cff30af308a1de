"""Personas with what they should hear, in a table that a lawyer can read: `personas.tsv`.

A persona is the ordinary case with some answers changed: `oui`, `non`, `?` for not answered.
"""

import csv
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from domain.orientation.account import account
from resources import rules
from tests.domain.orientation.cases import recommended

_WORDS: Mapping[str, object] = {"oui": True, "non": False, "?": None}
with (Path(__file__).parent / "personas.tsv").open(encoding="utf-8", newline="") as table:
    PERSONAS = list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


def changes_of(row: Mapping[str, str]) -> dict[str, object]:
    """What a persona answers otherwise than the ordinary case."""
    text = row["reponses"]
    pairs = (pair.split("=") for pair in text.split()) if text != "-" else ()
    return {name: _WORDS.get(value, value) for name, value in pairs}


def _marked(row: Mapping[str, str]) -> object:
    marks = [pytest.mark.requirement(name) for name in re.findall(r"R\d{3}", row["exigences"])]
    return pytest.param(row, id=row["persona"], marks=marks)


def test_there_are_enough_personas_and_each_has_a_name_of_its_own() -> None:
    assert len(PERSONAS) >= 40
    assert len({row["persona"] for row in PERSONAS}) == len(PERSONAS)


@pytest.mark.parametrize("row", [_marked(row) for row in PERSONAS])
def test_persona(row: Mapping[str, str]) -> None:
    found = recommended(**changes_of(row))
    assert {
        "parcours": found.path or "-",
        "organisme": found.body or "-",
        "decideur": found.decider,
        "manquants": " ".join(found.missing) or "-",
        "suite": found.follow_up or "-",
    } == {key: row[key] for key in ("parcours", "organisme", "decideur", "manquants", "suite")}


@pytest.mark.parametrize("row", [row for row in PERSONAS if row["suite"] != "-"])
@pytest.mark.parametrize("language", rules.LANGUAGES)
@pytest.mark.requirement("R131")
def test_who_cannot_be_registered_leaves_with_an_action_and_a_human(
    row: Mapping[str, str], language: str
) -> None:
    said = account(recommended(**changes_of(row)), rules.wording(language))
    follow_up = said["suite"]
    assert isinstance(follow_up, dict)
    assert follow_up["action"].strip()
    assert follow_up["contact"].strip()
    assert said["raisons"], "and hears why"


def test_whoever_can_be_registered_hears_why() -> None:
    for row in PERSONAS:
        assert recommended(**changes_of(row)).reasons, row["persona"]
