"""A registration tells some criteria under France Travail's names; the rest is left open."""

from datetime import date

import pytest

from domain.answers import Answer, Context
from domain.interview import Interview
from domain.orientation.criteria import CHOICES
from domain.orientation.engine import recommend
from domain.orientation.registration import criteria_of
from domain.questionnaire import Kind, Skip
from resources import load, rules

DAY = date(2026, 11, 21)
TOLD: dict[str, Answer] = {
    "project": "Travailler dans la petite enfance",
    "family_name": "Diallo",
    "birth_date": "2006-03-14",
    "commune": "93066",
    "situation_professionnelle": "JAMAIS",
    "niveau_etude": "C3A",
    "brsa": False,
    "contrainte_mobilite": "DEPENDANT_TRANSPORT",
    "contrainte_logement": Skip.WITHHELD,
    "contrainte_familiale": Skip.UNKNOWN,
    "besoins": ("se-former",),
}


def test_what_was_answered_is_taken_over_as_it_was() -> None:
    case, left = criteria_of(TOLD, "INSCRIPTION_AUTO_MILO", DAY)
    assert case.answers == {
        "origine": "INSCRIPTION_AUTO_MILO",
        "date_naissance": "2006-03-14",
        "situation_professionnelle": "JAMAIS",
        "niveau_etude": "C3A",
        "brsa": False,
        "contrainte_mobilite": "DEPENDANT_TRANSPORT",
    }
    assert case.departement == "93"
    assert case.day == DAY
    assert {"contrainte_logement", "contrainte_familiale", "projet_pro"} <= {*left}
    assert not {*left} & {*case.answers}


def test_what_is_missing_for_a_recommendation_is_named() -> None:
    found = recommend(criteria_of(TOLD, "INSCRIPTION_AUTO_MILO", DAY).case, rules.national())
    assert found.body == "IND"
    assert found.decider == "ML"
    assert {"projet_pro", "capacite_a_travailler", "contrainte_logement"} <= {*found.missing}
    assert not {"brsa", "niveau_etude", "contrainte_mobilite"} & {*found.missing}


def test_an_answer_that_a_newer_questionnaire_offers_is_left_open() -> None:
    told: dict[str, Answer] = {"niveau_etude": "NV0", "brsa": "OUI", "birth_date": True}
    case, left = criteria_of(told, "RDS_LPE", DAY)
    assert case.answers == {"origine": "RDS_LPE"}
    assert {"niveau_etude", "brsa", "date_naissance"} <= {*left}
    assert case.departement is None


@pytest.mark.parametrize(
    "name", [q.key for q in load.questionnaire("registration").questions if q.key in CHOICES]
)
def test_the_questionnaire_offers_the_values_of_the_criteria(name: str) -> None:
    question = load.questionnaire("registration").by_key[name]
    assert question.kind is Kind.CHOICE
    assert {*question.options} <= {*CHOICES[name]}
    for option in question.options:
        assert criteria_of({name: option}, "RDS_LPE", DAY).case.answers[name] == option


def test_a_submission_gives_the_same_case_whoever_held_the_pen() -> None:
    context = Context(DAY, {Kind.COMMUNE: {"93066"}})
    interview = Interview(load.questionnaire("registration"), context)
    for key, raw in (("birth_date", ("14", "mars", "2006")), ("commune", "93066"), ("brsa", False)):
        interview = interview.answered(key, raw)
    case, _ = criteria_of(interview.answers, "INSCRIPTION_VOLONTAIRE", DAY)
    assert case.answers["date_naissance"] == "2006-03-14"
    assert case.departement == "93"
