"""The registration interview asks little, only with a reason, and lets everybody through."""

from datetime import date

import pytest

from domain.answers import Context
from domain.interview import Interview
from domain.questionnaire import OPTION_KINDS, Question, Questionnaire, Skip
from resources import load

IDENTIFICATION_AND_DOMICILE = {"family_name", "first_name", "birth_date", "commune"}
CONTEXT = Context(date(2026, 11, 21), load.reference().codes)

# The API's values, typed from its documentation: changing one breaks every exchange.
NATIONAL_CODES = {
    "situation_professionnelle": "EN_ACTIVITE DEUX_DERNIERES_ANNEES PLUS_DEUX_ANS JAMAIS",
    "niveau_etude": "AFS CP4 CFG C3A C12 NV5 NV4 NV3 NV2 NV1",
    "contrainte_mobilite": "AUCUN_MOYEN_DE_TRANSPORT DEPENDANT_TRANSPORT AUTRE AUCUNE",
    "contrainte_logement": "SANS_LOGEMENT PROCEDURE_EXPULSION IMPACT_FORT_RECHERCHE_EMPLOI "
    "IMPACT_FAIBLE_RECHERCHE_EMPLOI AUCUNE",
    "contrainte_familiale": "AIDANT_FAMILIAL ENFANT_SANS_SOLUTION_GARDE "
    "IMPACT_FORT_RECHERCHE_EMPLOI IMPACT_FAIBLE_RECHERCHE_EMPLOI AUCUNE",
}


def registration() -> Questionnaire:
    return load.questionnaire("registration")


def each_question() -> list[Question]:
    return list(registration().questions)


def an_interview(**answers: str | bool | Skip) -> Interview:
    interview = Interview(registration(), CONTEXT)
    for key, answer in answers.items():
        interview = interview.answered(key, answer)
    return interview


@pytest.mark.requirement("R215")
def test_no_path_asks_more_than_the_budget() -> None:
    # Conditions only take questions away, so all of them together bound every path.
    questions = each_question()
    assert len(questions) <= 40
    assert sum(question.mandatory for question in questions) <= 12


@pytest.mark.requirement("R036")
def test_only_identification_and_declared_domicile_are_mandatory() -> None:
    mandatory = {question.key: question for question in each_question() if question.mandatory}
    assert mandatory.keys() <= IDENTIFICATION_AND_DOMICILE
    assert all("R5411-2" in question.legal_basis for question in mandatory.values())


@pytest.mark.requirement("R036")
def test_the_legal_minimum_is_enough_to_submit() -> None:
    interview = an_interview(
        family_name="Łukasz", first_name="Ana", birth_date="1998-03-14", commune="93066"
    )
    assert interview.submission().keys() == IDENTIFICATION_AND_DOMICILE


def test_having_no_first_name_is_an_answer() -> None:
    interview = an_interview(
        family_name="Diallo", first_name=Skip.NONE, birth_date="1998-03-14", commune="97411"
    )
    assert interview.complete


def test_the_persons_own_words_come_first() -> None:
    assert an_interview().asked[0].key == "project"


def test_the_commune_of_birth_is_asked_of_those_born_in_france() -> None:
    assert "birth_commune" in {q.key for q in an_interview(born_in_france=True).asked}
    for elsewhere in (False, Skip.WITHHELD):
        asked = an_interview(born_in_france=elsewhere).asked
        assert "birth_commune" not in {question.key for question in asked}


@pytest.mark.parametrize("question", each_question(), ids=lambda question: question.key)
def test_nobody_is_held_by_a_question(question: Question) -> None:
    assert question.mandatory or question.skips
    if not question.identity:
        assert {Skip.UNKNOWN, Skip.WITHHELD} <= set(question.skips)


@pytest.mark.parametrize("question", each_question(), ids=lambda question: question.key)
def test_a_question_shows_its_options_on_one_page(question: Question) -> None:
    most = 10 if question.key == "niveau_etude" else 7  # ten national levels, never merged
    assert question.kind not in OPTION_KINDS or 2 <= len(question.options) <= most


@pytest.mark.parametrize(("key", "codes"), NATIONAL_CODES.items())
def test_criteria_of_orientation_use_the_national_codes(key: str, codes: str) -> None:
    assert set(registration().by_key[key].options) == set(codes.split())


def test_recipients_are_those_that_the_definition_explains() -> None:
    known = {"structure", "france_travail", "organisme_decideur", "organisme_referent"}
    assert {name for question in each_question() for name in question.recipients} == known
