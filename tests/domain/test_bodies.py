"""What is wrong with the body of an act is said in codes; the act itself is kept."""

import pytest

from domain import bodies
from domain.acts import ActType, Json
from domain.bodies import problems_of
from domain.questionnaire import Layer, Skip
from tests.builders import a_correction, a_reference, a_registration, an_act, an_entry

SUBMITTED, CORRECTED = ActType.REGISTRATION_SUBMITTED, ActType.REGISTRATION_CORRECTED
HELP = ActType.HELP_REQUESTED
HELP_OF_AWA: Json = {"agent": "", "name": "Awa", "questions": ["first_name"]}


def problems(type_: str, body: Json, *, dossier: str | None = "", version: int = 1) -> set[str]:
    return set(problems_of(an_act(an_entry(type_, body, dossier=dossier, version=version))))


def test_what_this_version_writes_has_no_problem() -> None:
    assert not problems_of(an_act(an_entry(SUBMITTED, a_registration(email=Skip.WITHHELD))))
    assert not problems_of(an_act(a_correction(value=("A", "B"))))
    assert not problems(SUBMITTED, {**a_registration(), "helped": [], "read_back": "aloud"})
    assert not problems(SUBMITTED, {**a_registration(), "helped": [HELP_OF_AWA]})
    assert not problems(HELP, bodies.help_request("birth_date"), dossier=None)


def test_a_registration_says_what_was_answered_and_in_which_words() -> None:
    assert a_registration({"rsa": True, "needs": ("A",), "email": Skip.NONE}, language="ar") == {
        "reference": a_reference(),
        "questionnaire": "registration",
        "questionnaire_version": 1,
        "language": "ar",
        "layers": [],
        "answers": {"rsa": True, "needs": ["A"], "email": {"skip": "none"}},
    }


def test_what_it_was_asked_from_is_named_and_may_be_missing_in_old_acts() -> None:
    body = bodies.registration("r", "registration", 3, "fr", {}, [Layer("registration", 3)])
    assert body["layers"] == [{"name": "registration", "version": 3}]
    named = {**a_registration(), "layers": body["layers"]}
    assert not problems(SUBMITTED, named)
    del named["layers"]
    assert not problems(SUBMITTED, named)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"reference": None}, "reference"),
        ({"reference": a_reference().lower()}, "reference"),
        ({"questionnaire": ""}, "questionnaire"),
        ({"questionnaire_version": True}, "questionnaire_version"),
        ({"questionnaire_version": "1"}, "questionnaire_version"),
        ({"language": 1}, "language"),
        ({"layers": "registration"}, "layers"),
        ({"layers": ["registration"]}, "layers"),
        ({"layers": [{"name": "registration"}]}, "layers"),
        ({"layers": [{"name": "registration", "version": True}]}, "layers"),
        ({"read_back": "screen"}, "read_back"),
        ({"read_back": None}, "read_back"),
        ({"helped": {}}, "helped"),
        ({"helped": [{**HELP_OF_AWA, "more": 1}]}, "helped"),
        ({"helped": [{**HELP_OF_AWA, "agent": None}]}, "helped"),
        ({"helped": [{**HELP_OF_AWA, "questions": []}]}, "helped"),
        ({"helped": [{**HELP_OF_AWA, "questions": ["never_answered"]}]}, "helped"),
        ({"helped": [HELP_OF_AWA, HELP_OF_AWA]}, "helped"),
        ({"answers": []}, "answers"),
        ({"answers": {"rsa": 1}}, "answers.rsa"),
        ({"answers": {"rsa": {"skip": "never"}}}, "answers.rsa"),
    ],
)
def test_problems_of_a_registration(change: Json, problem: str) -> None:
    assert problems(SUBMITTED, {**a_registration(), **change}) == {problem}


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"field": ""}, "field"),
        ({"field": None}, "field"),
        ({"value": None}, "value"),
        ({"value": {"skip": []}}, "value"),
        ({"seen": "x"}, "seen"),
        ({"seen": [1]}, "seen"),
    ],
)
def test_problems_of_a_correction(change: Json, problem: str) -> None:
    assert problems(CORRECTED, {**a_correction().body, **change}) == {problem}


def test_an_empty_body_lacks_everything() -> None:
    needed = {"reference", "questionnaire", "questionnaire_version", "language", "answers"}
    assert problems(SUBMITTED, {}) == needed
    assert problems(CORRECTED, {}) == {"field", "value", "seen"}
    assert problems(HELP, {}) == {"page"}


def test_a_registration_is_somebody_s() -> None:
    assert problems(SUBMITTED, a_registration(), dossier=None) == {"dossier"}
    assert problems(CORRECTED, a_correction().body, dossier=None) == {"dossier"}


def test_a_later_version_of_a_known_type_is_not_guessed_at() -> None:
    assert problems(SUBMITTED, a_registration(), version=2) == {"version"}


def test_unknown_types_are_not_judged() -> None:
    assert not problems("appointment.booked", {"anything": [1]}, dossier=None, version=7)
