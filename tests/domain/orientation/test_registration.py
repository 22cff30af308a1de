"""A registration tells some criteria under France Travail's names; the rest is left open."""

from datetime import date

import pytest

from domain.answers import Answer, Context
from domain.interview import Interview
from domain.orientation.case import Value
from domain.orientation.criteria import CHOICES
from domain.orientation.engine import recommend
from domain.orientation.registration import criteria_of, origin_at
from domain.questionnaire import Kind, Skip
from domain.structures import StructureKind
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


@pytest.mark.parametrize("version", [1, 2])
def test_the_questionnaire_offers_the_values_of_the_criteria(version: int) -> None:
    offered = [q for q in load.questionnaire("registration", version).questions if q.key in CHOICES]
    assert offered
    for question in offered:
        assert question.kind is Kind.CHOICE
        assert {*question.options} <= {*CHOICES[question.key]}
        for option in question.options:
            case = criteria_of({question.key: option}, "RDS_LPE", DAY).case
            assert case.answers[question.key] == option


def test_a_submission_gives_the_same_case_whoever_held_the_pen() -> None:
    context = Context(DAY, {Kind.COMMUNE: {"93066"}})
    interview = Interview(load.questionnaire("registration", 1), context)
    for key, raw in (("birth_date", ("14", "mars", "2006")), ("commune", "93066"), ("brsa", False)):
        interview = interview.answered(key, raw)
    case, _ = criteria_of(interview.answers, "INSCRIPTION_VOLONTAIRE", DAY)
    assert case.answers["date_naissance"] == "2006-03-14"
    assert case.departement == "93"


# --- Version 2: criteria that follow from what was asked with more tact


def follows(criterion: str, **answers: Answer) -> Value | None:
    return criteria_of(answers, "RDS_LPE", DAY).case.answers.get(criterion)


IMPACTS = {
    "contrainte_financiere": "ARGENT",
    "contrainte_administrative_juridique": "PAPIERS",
    "contrainte_francais_calcul": "LIRE_COMPTER",
}


@pytest.mark.requirement("R050")
@pytest.mark.parametrize(("criterion", "tick"), IMPACTS.items())
def test_what_hinders_is_told_from_what_prevents(criterion: str, tick: str) -> None:
    weak, strong = "IMPACT_FAIBLE_RECHERCHE_EMPLOI", "IMPACT_FORT_RECHERCHE_EMPLOI"
    ticked = (tick, "SANTE")
    assert follows(criterion, contraintes=ticked, contraintes_fortes=("AUCUNE",)) == weak
    assert follows(criterion, contraintes=ticked, contraintes_fortes=(tick,)) == strong
    assert follows(criterion, contraintes=("SANTE",)) == "AUCUNE"
    assert follows(criterion, contraintes=ticked) is None
    assert follows(criterion, contraintes=ticked, contraintes_fortes=Skip.WITHHELD) is None
    assert follows(criterion, contraintes=Skip.UNKNOWN) is None


def test_speaking_french_and_reading_are_one_criterion() -> None:
    strong = "IMPACT_FORT_RECHERCHE_EMPLOI"
    both: tuple[str, ...] = ("FRANCAIS", "LIRE_COMPTER")
    for tick in both:
        found = follows("contrainte_francais_calcul", contraintes=both, contraintes_fortes=(tick,))
        assert found == strong


@pytest.mark.parametrize(
    ("criterion", "tick", "answer"),
    [
        ("contrainte_sante", "SANTE", "IMPACT_FAIBLE_RECHERCHE_EMPLOI"),
        ("contrainte_logement", "LOGEMENT", "PROCEDURE_EXPULSION"),
        ("contrainte_mobilite", "MOBILITE", "AUTRE"),
        ("contrainte_familiale", "FAMILLE", "AIDANT_FAMILIAL"),
        ("contrainte_numerique", "NUMERIQUE", "REFUS"),
    ],
)
def test_a_difficulty_that_was_not_named_is_none(criterion: str, tick: str, answer: str) -> None:
    other = "ARGENT"
    assert follows(criterion, contraintes=(other,)) == "AUCUNE"
    assert follows(criterion, contraintes=("AUCUNE",)) == "AUCUNE"
    assert follows(criterion, contraintes=(tick,)) is None
    assert follows(criterion, contraintes=(tick,), **{criterion: Skip.WITHHELD}) is None
    assert follows(criterion, contraintes=(tick,), **{criterion: answer}) == answer
    assert follows(criterion, contraintes=Skip.WITHHELD) is None


def test_who_lives_without_housing_need_not_say_it_twice() -> None:
    for kind in ("DOMICILIATION", "SANS_ADRESSE"):
        assert follows("contrainte_logement", address_kind=kind) == "SANS_LOGEMENT"
    assert follows("contrainte_logement", address_kind="HEBERGE") is None
    asked = "PROCEDURE_EXPULSION"
    told = follows("contrainte_logement", address_kind="SANS_ADRESSE", contrainte_logement=asked)
    assert told == asked
    for skip in (Skip.UNKNOWN, Skip.WITHHELD):
        left = follows("contrainte_logement", address_kind="SANS_ADRESSE", contrainte_logement=skip)
        assert left == "SANS_LOGEMENT"


def test_health_says_whether_one_can_work() -> None:
    criterion = "capacite_a_travailler"
    assert follows(criterion, contrainte_sante="INCAPACITE_RECHERCHE_ACTIVITE_PRO") is False
    assert follows(criterion, contrainte_sante="IMPACT_FORT_RECHERCHE_EMPLOI") is True
    assert follows(criterion, contrainte_sante=Skip.WITHHELD) is None
    assert follows(criterion, capacite_a_travailler=False) is False
    assert follows(criterion) is None


@pytest.mark.parametrize(
    ("criterion", "question", "tick", "other"),
    [
        ("brsa", "ressources", "RSA", "SALAIRE"),
        ("invalidite_2_ou_3", "ressources", "INVALIDITE_2_3", "INVALIDITE_1"),
        ("boe", "handicap", "RECONNU", "AUCUN"),
        ("baeeh", "handicap", "AEEH", "AUCUN"),
        ("scolarite_etablissement_specialise", "handicap", "ETABLISSEMENT_SPECIALISE", "AUCUN"),
        ("esat", "handicap", "ESAT", "AUCUN"),
        ("boe_souhait_accompagnement", "handicap", "CAP_EMPLOI", "RECONNU"),
    ],
)
def test_a_tick_is_a_yes_and_its_absence_a_no(
    criterion: str, question: str, tick: str, other: str
) -> None:
    assert follows(criterion, **{question: (other, tick)}) is True
    assert follows(criterion, **{question: (other,)}) is False
    assert follows(criterion, **{question: Skip.WITHHELD}) is None
    assert follows(criterion) is None


@pytest.mark.parametrize(
    ("nationalities", "title", "permitted"),
    [
        (("FR",), None, True),
        (("MA", "BE"), None, True),
        (("MA",), "CARTE_RESIDENT", True),
        (("MA",), "CARTE_SEJOUR_TRAVAIL", True),
        (("MA",), "RECEPISSE_TRAVAIL", True),
        (("MA",), "CARTE_SEJOUR_SANS_TRAVAIL", False),
        (("MA",), "RECEPISSE_SANS_TRAVAIL", False),
        (("MA",), "AUCUN", False),
        (("MA",), "DEMANDE_ASILE", None),
        (("MA",), Skip.WITHHELD, None),
        (("MA",), None, None),
        (Skip.WITHHELD, None, None),
    ],
)
def test_the_permission_to_work_is_as_declared(
    nationalities: Answer, title: Answer | None, *, permitted: bool | None
) -> None:
    declared: dict[str, Answer] = {"nationalities": nationalities}
    if title is not None:
        declared["residence_title"] = title
    assert follows("autorisation_travail", **declared) is permitted


def test_every_tick_that_can_be_given_has_its_meaning() -> None:
    questions = load.questionnaire("registration", 2).by_key
    titles = {*questions["residence_title"].options}
    assert titles == {
        *("CARTE_RESIDENT", "CARTE_SEJOUR_TRAVAIL", "CARTE_SEJOUR_SANS_TRAVAIL"),
        *("RECEPISSE_TRAVAIL", "RECEPISSE_SANS_TRAVAIL", "DEMANDE_ASILE", "AUCUN"),
    }
    named = {
        option for q in ("contraintes", "contraintes_fortes") for option in questions[q].options
    }
    assert named == {
        *("SANTE", "LOGEMENT", "MOBILITE", "FAMILLE", "ARGENT", "PAPIERS", "NUMERIQUE"),
        *("FRANCAIS", "LIRE_COMPTER", "AUCUNE"),
    }


def test_who_comes_to_a_mission_locale_asks_for_its_support() -> None:
    origins = {kind: origin_at(kind) for kind in StructureKind}
    assert origins.pop(StructureKind.MISSION_LOCALE) == "INSCRIPTION_AUTO_MILO"
    assert {*origins.values()} == {"INSCRIPTION_VOLONTAIRE"}
