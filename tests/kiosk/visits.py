"""The personas of `visits.tsv`: who comes to a kiosk of a Mission Locale, and what is proposed.

Answers are those of version 2 of the questionnaire: `oui`, `non`, an option, or options with
commas; `-` takes one away. CALME: a situation without anything remarkable.
"""

import csv
import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from domain.answers import Answer
from resources import load

VERSION = 2
with (Path(__file__).parent / "visits.tsv").open(encoding="utf-8", newline="") as table:
    VISITS = list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))

_WORDS: Mapping[str, Answer] = {"oui": True, "non": False}
_CALM: Mapping[str, Answer] = {
    "nationalities": ("FR",),
    "address_kind": "LOGEMENT",
    "situation_professionnelle": "EN_ACTIVITE",
    "niveau_etude": "NV4",
    "projet_pro": "SALARIAT",
    "ressources": ("SALAIRE",),
    "handicap": ("AUCUN",),
    "contraintes": ("AUCUNE",),
    "capacite_a_travailler": True,
}


def answers_of(visit: Mapping[str, str]) -> dict[str, Answer]:
    """What this person answers, in the order in which it is asked."""
    given: dict[str, Answer] = {}
    for word in visit["reponses"].split():
        if word == "CALME":
            given |= _CALM
            continue
        key, value = word.split("=")
        if value == "-":
            del given[key]
        else:
            given[key] = _read(value)
    asked = load.questionnaire("registration", VERSION).questions
    return {question.key: given[question.key] for question in asked if question.key in given}


def marked(visit: Mapping[str, str]) -> object:
    """The visit as a parameter of a test, with the requirements that it proves."""
    marks = [pytest.mark.requirement(name) for name in re.findall(r"R\d{3}", visit["exigences"])]
    return pytest.param(visit, id=visit["personne"], marks=marks)


def _read(value: str) -> Answer:
    if "," in value:
        return tuple(filter(None, value.split(",")))
    return _WORDS.get(value, value)
