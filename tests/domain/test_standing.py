"""Where an orientation stands follows from the acts, in whatever order they came."""

from datetime import timedelta
from itertools import permutations

import pytest

from domain.acts import Act, ActType, Entry, Mode
from domain.answers import Answer, Context
from domain.dossier import fold
from domain.interview import Interview
from domain.orientation.decision import (
    Decision,
    Made,
    Refusal,
    acceptance,
    decision_body,
    refusal,
)
from domain.orientation.record import recommendation_body
from domain.questionnaire import Condition, Kind
from domain.standing import Standing, State, answers_now, standing_of
from domain.structures import StructureKind
from tests.builders import (
    NOON,
    TODAY,
    a_correction,
    a_question,
    a_questionnaire,
    a_registration,
    a_stamp,
    an_act,
    an_author,
    an_entry,
    an_id,
    an_origin,
)
from tests.domain.orientation.cases import recommended

FT = StructureKind.FRANCE_TRAVAIL


def at(minute: int, entry: Entry, device: int = 1) -> Act:
    return an_act(entry, origin=an_origin(device), stamp=a_stamp(NOON + timedelta(minutes=minute)))


def made_at(minute: int, **changes: object) -> Act:
    body = recommendation_body(recommended(**changes))
    return at(minute, an_entry(ActType.RECOMMENDATION_MADE, body))


def decided_at(minute: int, decision: Decision, device: int = 1) -> Act:
    body = decision_body(decision)
    entry = an_entry(ActType.ORIENTATION_DECIDED, body, author=an_author(), mode=Mode.COUNTER)
    return at(minute, entry, device)


def made(act: Act, **changes: object) -> Made:
    return Made(act.id, recommended(**changes))


def standing(*acts: Act) -> Standing:
    found = [standing_of(fold(an_id(), order)) for order in permutations(acts)]
    assert all(each == found[0] for each in found)
    return found[0]


REGISTERED = at(0, an_entry())
FIRST = made_at(1)
ACCEPTED = decided_at(2, acceptance(made(FIRST), FT))


def test_before_a_recommendation_nothing_waits() -> None:
    found = standing(REGISTERED)
    assert (found.state, found.latest, found.waits) == (State.NONE, None, False)


@pytest.mark.requirement("R181")
def test_a_recommendation_is_provisional_until_a_human_has_decided() -> None:
    found = standing(REGISTERED, FIRST)
    assert (found.state, found.waits, found.since) == (State.PROVISIONAL, True, FIRST.occurred_at)
    assert found.latest == made(FIRST)
    found = standing(REGISTERED, FIRST, ACCEPTED)
    assert (found.state, found.waits) == (State.DECIDED, False)


@pytest.mark.requirement("R027")
def test_what_cannot_be_recommended_yet_is_to_be_clarified() -> None:
    assert standing(made_at(1, brsa=None)).state is State.TO_CLARIFY
    assert standing(made_at(1, brsa=None), made_at(2)).state is State.PROVISIONAL


@pytest.mark.requirement("R131")
def test_who_cannot_be_registered_waits_for_no_decision() -> None:
    found = standing(made_at(1, eleve_ou_etudiant=True))
    assert (found.state, found.waits) == (State.NOT_REGISTRABLE, False)


def test_a_refusal_waits_until_something_else_is_decided() -> None:
    refused = decided_at(2, refusal(made(FIRST), FT, Refusal.OTHER_VIEW))
    assert standing(FIRST, refused).state is State.REFUSED
    instead = refusal(made(FIRST), FT, Refusal.OTHER_VIEW, ("PSO", "ML"), seen=(refused.id,))
    found = standing(FIRST, refused, decided_at(3, instead))
    assert found.state is State.DECIDED
    assert [each.act.id for each in found.earlier] == [refused.id]


def test_after_a_correction_the_decision_is_looked_at_again() -> None:
    second = made_at(3, projet_pro="AUCUN")
    found = standing(FIRST, ACCEPTED, second)
    assert (found.state, found.waits, found.seen) == (State.OUTDATED, True, (ACCEPTED.id,))
    again = acceptance(made(second, projet_pro="AUCUN"), FT, seen=found.seen)
    assert standing(FIRST, ACCEPTED, second, decided_at(4, again)).state is State.DECIDED


def test_two_decisions_that_did_not_see_each_other_are_both_shown() -> None:
    other = decided_at(3, refusal(made(FIRST), FT, Refusal.OTHER, ("PSO", "ML")), device=2)
    found = standing(FIRST, ACCEPTED, other)
    assert (found.state, found.waits) == (State.CONFLICT, True)
    assert {each.act.id for each in found.decisions} == {ACCEPTED.id, other.id}
    settled = decided_at(4, acceptance(made(FIRST), FT, seen=found.seen))
    assert standing(FIRST, ACCEPTED, other, settled).state is State.DECIDED


def test_two_agents_who_decide_the_same_are_no_conflict() -> None:
    same = decided_at(3, acceptance(made(FIRST), FT), device=2)
    assert standing(FIRST, ACCEPTED, same).state is State.DECIDED


@pytest.mark.requirement("R165")
@pytest.mark.requirement("R197")
def test_a_decision_of_another_body_than_the_competent_one_settles_nothing() -> None:
    rsa = made_at(1, brsa=True)
    usurped = decided_at(2, acceptance(made(rsa), FT))  # as if it were not for the département
    found = standing(rsa, usurped)
    assert (found.state, found.waits) == (State.PROVISIONAL, True)
    own = acceptance(made(rsa, brsa=True), StructureKind.DEPARTMENT, seen=found.seen)
    assert standing(rsa, usurped, decided_at(3, own)).state is State.DECIDED


def test_what_cannot_be_read_decides_nothing() -> None:
    entry = an_entry(ActType.ORIENTATION_DECIDED, decision_body(acceptance(made(FIRST), FT)))
    assert standing(FIRST, at(2, entry)).state is State.PROVISIONAL


def test_the_answers_of_today_are_those_that_an_interview_would_count() -> None:
    asked = a_questionnaire(
        a_question("ressources", Kind.YES_NO),
        a_question("detail", when=(Condition("ressources", any_of=(True,)),)),
        a_question("commune", Kind.NAME),
    )
    interview = Interview(asked, Context(TODAY, {}))
    told: dict[str, Answer] = {"ressources": True, "detail": "X", "commune": "A", "old": "Y"}
    opening = at(0, an_entry(body=a_registration(told)))

    def now(*acts: Act) -> dict[str, Answer]:
        return answers_now(fold(an_id(), (opening, *acts)), interview)

    assert now() == {"ressources": True, "detail": "X", "commune": "A", "old": "Y"}
    corrected = at(1, a_correction("ressources", value=False, seen=(opening.id,)))
    assert now(corrected) == {"ressources": False, "commune": "A", "old": "Y"}
    disputed = at(1, a_correction("commune", "B"), device=2)
    assert now(disputed) == {"ressources": True, "detail": "X", "old": "Y"}
