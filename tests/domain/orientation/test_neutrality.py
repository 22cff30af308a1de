"""What must not count does not count: age beyond the law, silence, one's own words, the place."""

import json
from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from domain.answers import Answer
from domain.orientation.account import account, account_text
from domain.orientation.case import Case, parse_case, read_case
from domain.orientation.criteria import CHOICES, FLAGS, ORDER
from domain.orientation.engine import recommend
from domain.orientation.recommendation import Recommendation
from domain.orientation.registration import criteria_of
from resources import rules
from tests.domain.orientation.cases import ORDINARY, outcome, recommended

DAY = date(2026, 11, 21)
DATES = st.dates(date(1930, 1, 1), DAY).map(date.isoformat)
OURS = ("eleve_ou_etudiant", "autorisation_travail", "invalidite_2_ou_3")
ANSWERS: dict[str, st.SearchStrategy[Any]] = {
    "date_naissance": DATES,
    "msa_autonomie_recherche_emploi": st.integers(0, 10),
    **{name: st.sampled_from(values) for name, values in CHOICES.items()},
    **{name: st.booleans() for name in FLAGS if name not in OURS},
}
FULL = st.fixed_dictionaries(ANSWERS)
PARTIAL = st.fixed_dictionaries({}, optional=ANSWERS)


def _of(answers: dict[str, Any], departement: str = "75") -> Recommendation:
    case = Case(answers, DAY, departement)
    return recommend(case, rules.national(), rules.local(departement, DAY, examples=True))


def _age(answers: dict[str, Any]) -> int:
    age = Case(answers, DAY).age
    assert age is not None
    return age


@given(FULL, DATES)
@pytest.mark.requirement("R178")
def test_age_alone_never_changes_the_path(answers: dict[str, Any], other: str) -> None:
    older = {**answers, "date_naissance": other}
    assume(_age(answers) >= 16 and _age(older) >= 16)
    assert _of(answers).path == _of(older).path


@given(FULL, DATES)
@pytest.mark.requirement("R178")
def test_within_the_ages_that_the_law_names_a_birth_date_changes_nothing(
    answers: dict[str, Any], other: str
) -> None:
    older = {**answers, "date_naissance": other}
    assume(_age(answers) >= 16 and _age(older) >= 16)
    assume((_age(answers) <= 25) == (_age(older) <= 25))
    assert outcome(_of(answers)) == outcome(_of(older))


@given(FULL)
@pytest.mark.requirement("R169")
def test_a_young_person_who_needs_work_only_is_not_sent_to_the_mission_locale(
    answers: dict[str, Any],
) -> None:
    found = _of({**answers, "origine": "INSCRIPTION_VOLONTAIRE"})
    if found.body == "ML":
        assert found.path in {"PSO", "PSP"}


@given(FULL, st.sampled_from([name for name in ANSWERS if name != "origine"]))
def test_not_answering_is_asked_about_or_changes_nothing(
    answers: dict[str, Any], name: str
) -> None:
    silent = {key: answer for key, answer in answers.items() if key != name}
    spoke, kept_silent = _of(answers), _of(silent)
    if kept_silent.body == "IND":
        assert name in kept_silent.missing or spoke.body == "IND"
    else:
        assert outcome(kept_silent) == outcome(spoke)


@given(PARTIAL)
def test_undecided_means_that_something_is_to_be_asked(answers: dict[str, Any]) -> None:
    found = _of(answers)
    assert (found.body == "IND") == bool(found.missing)
    assert (found.path is None) == (found.body in {"IND", None})
    assert (found.body is None) == (found.follow_up is not None)


@given(PARTIAL)
@pytest.mark.requirement("R197")
def test_the_decider_is_the_one_that_the_law_names(answers: dict[str, Any]) -> None:
    found = _of(answers)
    if found.follow_up is not None:
        assert found.decider == "FT"
    elif answers.get("brsa") is True:
        assert found.decider == "CD"
    else:
        assert found.decider in {"FT", "ML", "CE"}
    if found.decider == "ML":
        assert answers["origine"] == "INSCRIPTION_AUTO_MILO"
        assert 16 <= _age(answers) <= 25
    if found.decider == "CE":
        assert answers["boe_souhait_accompagnement"] is True


@given(PARTIAL)
@pytest.mark.requirement("R195", "R196")
def test_a_local_layer_entrusts_and_hastens_but_changes_no_result(answers: dict[str, Any]) -> None:
    elsewhere, here = _of(answers, "75"), _of(answers, "93")
    assert here.path == elsewhere.path
    assert here.missing == elsewhere.missing
    assert here.follow_up == elsewhere.follow_up
    assert here.decider == elsewhere.decider
    assert here.body == elsewhere.body or (here.body, elsewhere.body) == ("DCD", "CD")
    assert [r for r in here.reasons if r.layer == "national"] == list(elsewhere.reasons)
    assert elsewhere.local is None
    assert here.local == rules.all_local()[0].id


@given(PARTIAL)
@pytest.mark.requirement("R197")
def test_a_delegation_moves_the_decision_of_the_departement_and_nothing_else(
    answers: dict[str, Any],
) -> None:
    local = rules.all_local()[0]
    assert local.locality is not None
    delegated = replace(local, locality=replace(local.locality, delegation=True))
    case = Case(answers, DAY, "93")
    off = recommend(case, rules.national(), local)
    on = recommend(case, rules.national(), delegated)
    assert (on.path, on.body, on.missing) == (off.path, off.body, off.missing)
    assert on.decider == ("FT" if off.decider == "CD" else off.decider)


@given(FULL)
def test_a_hard_case_is_not_for_the_departement_unless_it_pays_the_rsa(
    answers: dict[str, Any],
) -> None:
    found = _of({**answers, "brsa": False}, "93")
    assert found.body not in {"CD", "DCD"}
    assert found.decider != "CD"


@given(FULL, st.sampled_from([n for n in CHOICES if n.startswith("contrainte_")]))
def test_a_difficulty_never_leads_away_from_support(answers: dict[str, Any], name: str) -> None:
    """Saying that there is none never gives a path with more support than saying there is."""
    support = {"PED": 0, "PSO": 1, "PSP": 2, None: 0}
    without = _of({**answers, name: "AUCUNE"})
    if without.path is not None:
        assert support[_of(answers).path] >= support[without.path]


@given(FULL, st.sampled_from(CHOICES["type_emploi"]), st.integers(0, 10))
@pytest.mark.requirement("R088")
def test_the_job_sought_and_the_steps_taken_change_nothing(
    answers: dict[str, Any], job: str, autonomy: int
) -> None:
    others = {**answers, "type_emploi": job, "msa_autonomie_recherche_emploi": autonomy}
    assert _of(answers) == _of(others)


@given(st.text(max_size=200))
def test_ones_own_words_change_nothing(project: str) -> None:
    told: dict[str, Answer] = {
        "birth_date": "1990-05-14",
        "commune": "93066",
        "niveau_etude": "C12",
        "brsa": False,
    }
    assert criteria_of({**told, "project": project}, "INSCRIPTION_VOLONTAIRE", DAY) == criteria_of(
        told, "INSCRIPTION_VOLONTAIRE", DAY
    )


@given(PARTIAL, st.randoms(use_true_random=False), st.sampled_from(rules.LANGUAGES))
@pytest.mark.requirement("R176")
def test_the_same_answers_give_the_same_bytes_in_any_order(
    answers: dict[str, Any], random: Random, language: str
) -> None:
    body = {**answers, "date": "2026-11-21", "departement": "93"}
    shuffled = list(body.items())
    random.shuffle(shuffled)
    silent = {**dict(shuffled), **{n: {"skip": "withheld"} for n in ORDER if n not in answers}}
    texts = {
        account_text(_at_once(case), rules.wording(language, "93"))
        for case in (read_case(body), parse_case(json.dumps(dict(shuffled))), read_case(silent))
    }
    assert len(texts) == 1


def _at_once(case: Case) -> Recommendation:
    return recommend(case, rules.national(), rules.local("93", case.day, examples=True))


@given(PARTIAL)
def test_nobody_is_given_a_number(answers: dict[str, Any]) -> None:
    said = account(_of(answers), rules.wording("fr"))
    said.pop("pack")
    for reason in said["raisons"]:  # type: ignore[attr-defined]
        reason.pop("valeur")
    assert not _numbers(said)


def _numbers(value: object) -> list[object]:
    if isinstance(value, dict):
        return [n for item in value.values() for n in _numbers(item)]
    if isinstance(value, list):
        return [n for item in value for n in _numbers(item)]
    return [value] if isinstance(value, int | float) else []


def test_declining_or_not_knowing_reads_as_not_answered() -> None:
    ways: tuple[object, ...] = (None, {"skip": "unknown"}, {"skip": "withheld"})
    assert len({recommended(contrainte_sante=way).reasons for way in ways}) == 1


def test_the_ordinary_case_is_complete() -> None:
    assert {*ORDINARY} == {*ANSWERS, "date", "departement", "adresse"}
