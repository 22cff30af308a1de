"""The registration interview asks little, only with a reason, and lets everybody through."""

from dataclasses import replace
from datetime import date

import pytest

from domain.answers import Context, Raw
from domain.countries import FREE_MOVEMENT
from domain.interview import Interview
from domain.layers import check_budget
from domain.paths import longest
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


VERSIONS = (1, 2)
EVERYWHERE = frozenset({"nir"})


def registration(version: int = 2) -> Questionnaire:
    return load.questionnaire("registration", version)


def each_question() -> list[Question]:
    return [question for version in VERSIONS for question in registration(version).questions]


def an_interview(**answers: Raw) -> Interview:
    interview = Interview(registration(), replace(CONTEXT, permissions=EVERYWHERE))
    for key, answer in answers.items():
        interview = interview.answered(key, answer)
    return interview


def asked(**answers: Raw) -> set[str]:
    return {question.key for question in an_interview(**answers).asked}


@pytest.mark.requirement("R140", "R215")
@pytest.mark.parametrize("version", VERSIONS)
def test_no_path_asks_more_than_the_budget(version: int) -> None:
    most = longest(registration(version))
    assert most.asked <= 40
    assert most.mandatory <= 12
    check_budget(registration(version))


def test_the_longest_path_can_be_walked() -> None:
    walked = an_interview(
        birth_date="2002-03-14",
        birth_country="FR",
        nationalities=("DZ",),
        residence_title="CARTE_RESIDENT",
        contact_preference="SMS",
        eleve_ou_etudiant=False,
        situation_professionnelle="PLUS_DEUX_ANS",
        niveau_etude="NV5",
        contraintes=("SANTE", "LOGEMENT", "MOBILITE", "FAMILLE", "NUMERIQUE", "ARGENT"),
    )
    assert len(walked.asked) == longest(registration()).asked


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
    assert "birth_commune" in asked(birth_country="FR")
    for elsewhere in ("DZ", Skip.WITHHELD):
        assert "birth_commune" not in asked(birth_country=elsewhere)


ADULT, MINOR, YOUNG = "1990-01-01", "2010-06-01", "2004-06-01"


@pytest.mark.parametrize(
    ("born", "nationalities", "title"),
    [
        (ADULT, ("DZ",), True),
        (ADULT, ("DZ", "TR"), True),
        (ADULT, ("DZ", "FR"), False),
        (ADULT, ("CH",), False),
        (ADULT, Skip.WITHHELD, False),
        (MINOR, ("DZ",), False),
    ],
)
def test_a_residence_title_is_asked_where_one_is_needed(
    born: str, nationalities: Raw, *, title: bool
) -> None:
    keys = asked(birth_date=born, nationalities=nationalities)
    assert ("residence_title" in keys) is title


def test_nationalities_without_a_permit_are_the_same_everywhere() -> None:
    by_key = registration().by_key
    (gate, _) = by_key["residence_title"].when
    assert {*gate.none_of} == FREE_MOVEMENT
    (_, other) = by_key["identity_document"].when
    assert {*other.any_of} == FREE_MOVEMENT


def test_what_has_no_end_is_not_asked_for_its_end() -> None:
    title = {"birth_date": ADULT, "nationalities": ("DZ",)}
    assert "residence_title_expiry" in asked(**title, residence_title="DEMANDE_ASILE")
    assert "residence_title_expiry" not in asked(**title, residence_title="AUCUN")
    assert "residence_title_expiry" not in asked(**title, residence_title=Skip.WITHHELD)


@pytest.mark.requirement("R056")
def test_the_obligation_of_training_is_asked_about_at_sixteen_and_seventeen() -> None:
    assert "training_duty" in asked(birth_date=MINOR, eleve_ou_etudiant=False)
    assert "training_duty" not in asked(birth_date=MINOR, eleve_ou_etudiant=True)
    assert "training_duty" not in asked(birth_date=YOUNG, eleve_ou_etudiant=False)
    assert "guardian" in asked(birth_date=MINOR)
    assert "guardian" not in asked(birth_date=YOUNG)


@pytest.mark.requirement("R087")
def test_diploma_qualification_experience_and_skills_stand_side_by_side() -> None:
    keys = asked(birth_date=ADULT, situation_professionnelle="EN_ACTIVITE", niveau_etude="NV5")
    assert {"diplomes", "qualification", "experience", "competences", "last_job"} <= keys


def test_only_a_difficulty_that_was_named_is_asked_about() -> None:
    details = {key for key in registration().by_key if key.startswith("contrainte_")}
    assert not details & asked(contraintes=("AUCUNE",))
    assert not details & asked(contraintes=Skip.WITHHELD)
    assert details & asked(contraintes=("LOGEMENT", "ARGENT")) == {"contrainte_logement"}
    assert "contraintes_fortes" in asked(contraintes=("LOGEMENT", "ARGENT"))
    assert "contraintes_fortes" not in asked(contraintes=("LOGEMENT",))


def test_health_is_asked_about_once() -> None:
    assert "capacite_a_travailler" not in asked(contraintes=("SANTE",))
    assert "contrainte_sante" in asked(contraintes=("SANTE",))
    assert "capacite_a_travailler" in asked(contraintes=("AUCUNE",))


def test_the_nir_is_asked_only_with_the_permission() -> None:
    assert "nir" in asked()
    without = Interview(registration(), CONTEXT)
    assert "nir" not in {question.key for question in without.asked}


def test_agreement_is_given_purpose_by_purpose_and_never_needed() -> None:
    consents = registration().by_key["consents"]
    assert {"PARTENAIRES", "OFFRES", "EVALUATION"} < {*consents.options}
    assert not consents.mandatory
    assert consents.exclusive == "AUCUN"
    assert "RGPD art. 6, 1, a" in consents.legal_basis


def doubts(**answers: Raw) -> set[str]:
    return {doubt.code for doubt in an_interview(**answers).doubts}


IMPOSSIBLE: dict[str, dict[str, Raw]] = {
    "no_phone_to_call": {"contact_preference": "SMS"},
    "no_email_to_write": {"contact_preference": "EMAIL", "email": Skip.NONE},
    "no_address_to_write": {"contact_preference": "LETTRE"},
    "young_for_level": {"birth_date": MINOR, "niveau_etude": "NV1"},
    "very_young": {"birth_date": "2020-01-01"},
    "very_old": {"birth_date": "1930-01-01"},
    "housing_without_difficulty": {"address_kind": "SANS_ADRESSE", "contraintes": ("ARGENT",)},
    "wage_without_work": {"ressources": ("SALAIRE",), "situation_professionnelle": "JAMAIS"},
    "young_for_experience": {
        "birth_date": "2008-01-01",
        "situation_professionnelle": "EN_ACTIVITE",
        "experience": "PLUS_DIX_ANS",
    },
}


@pytest.mark.parametrize(("code", "answers"), IMPOSSIBLE.items())
def test_an_impossible_combination_is_asked_about(code: str, answers: dict[str, Raw]) -> None:
    assert code in doubts(**answers)


def test_every_doubt_can_arise_and_be_settled() -> None:
    assert IMPOSSIBLE.keys() == {doubt.code for doubt in registration().doubts}
    settled = doubts(
        birth_date=ADULT,
        contact_preference="SMS",
        phone="06 12 34 56 78",
        niveau_etude="NV1",
        situation_professionnelle="EN_ACTIVITE",
        ressources=("SALAIRE",),
        address_kind="LOGEMENT",
        contraintes=("AUCUNE",),
    )
    assert not settled


@pytest.mark.parametrize("question", each_question(), ids=lambda question: question.key)
def test_nobody_is_held_by_a_question(question: Question) -> None:
    assert question.mandatory or question.skips
    if not question.identity:
        assert {Skip.UNKNOWN, Skip.WITHHELD} <= set(question.skips)


@pytest.mark.parametrize("question", each_question(), ids=lambda question: question.key)
def test_a_question_shows_its_options_on_one_page(question: Question) -> None:
    # Ten national levels, and as many resources and difficulties, which merged would mislead.
    most = 10 if question.key in {"niveau_etude", "ressources", "contraintes"} else 7
    assert question.kind not in OPTION_KINDS or 2 <= len(question.options) <= most


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(("key", "codes"), NATIONAL_CODES.items())
def test_criteria_of_orientation_use_the_national_codes(key: str, codes: str, version: int) -> None:
    options = {*registration(version).by_key[key].options}
    follows = {"AUCUNE"} if version > 1 and key.startswith("contrainte_") else set()
    assert options | follows == set(codes.split())


def test_recipients_are_those_that_the_definition_explains() -> None:
    known = {"structure", "france_travail", "organisme_decideur", "organisme_referent"}
    assert {name for question in each_question() for name in question.recipients} == known
