"""Deletion against change: neither wins by itself, in whatever order the acts come."""

from collections.abc import Callable
from datetime import timedelta
from itertools import permutations

import pytest

from domain.acts import Act, ActType, Entry, Json, Mode
from domain.answers import Answer
from domain.bodies import problems_of
from domain.dossier import Dossier, correction, fold
from domain.orientation.decision import Made, acceptance, decision_body
from domain.orientation.record import recommendation_body
from domain.questionnaire import Skip
from domain.standing import standing_of
from domain.structures import StructureKind
from domain.withdrawal import Presence, Reason, restoration, withdrawal
from tests.builders import NOON, a_stamp, an_act, an_author, an_entry, an_id, an_origin
from tests.domain.orientation.cases import recommended

Step = Callable[[int, Dossier], Act]


def folded(*acts: Act) -> Dossier:
    found = [fold(an_id(), order) for order in permutations(acts)]
    assert all(each == found[0] for each in found)
    return found[0]


def by_desk(minute: int, kind: ActType, body: Json) -> Act:
    """An act of an agent, each at a device of its own."""
    entry = an_entry(kind, body, author=an_author(), mode=Mode.COUNTER)
    return at(minute, entry)


def at(minute: int, entry: Entry) -> Act:
    stamp = a_stamp(NOON + timedelta(minutes=minute))
    return an_act(entry, origin=an_origin(minute + 1), stamp=stamp)


def withdrawn(minute: int, seen: Dossier, reason: Reason = Reason.MISTAKE) -> Act:
    return by_desk(minute, ActType.REGISTRATION_WITHDRAWN, withdrawal(reason, seen.timeline))


def restored(minute: int, seen: Dossier) -> Act:
    return by_desk(minute, ActType.REGISTRATION_RESTORED, restoration(seen.timeline))


def corrected(minute: int, seen: Dossier, value: Answer = "Awa") -> Act:
    body = correction(seen, "first_name", value)
    return by_desk(minute, ActType.REGISTRATION_CORRECTED, body)


def decided(minute: int, seen: Dossier) -> Act:
    made = Made(RECOMMENDED.id, recommended())
    said = acceptance(made, StructureKind.FRANCE_TRAVAIL, seen=standing_of(seen).seen)
    return by_desk(minute, ActType.ORIENTATION_DECIDED, decision_body(said))


REGISTERED = at(0, an_entry())
RECOMMENDED = by_desk(1, ActType.RECOMMENDATION_MADE, recommendation_body(recommended()))
BEGUN = (REGISTERED, RECOMMENDED)
SEEN = folded(*BEGUN)


def test_a_dossier_stands_until_it_is_withdrawn() -> None:
    assert SEEN.withdrawals.presence is Presence.PRESENT
    away = withdrawn(2, SEEN, Reason.WISH)
    found = folded(*BEGUN, away)
    assert found.withdrawals.presence is Presence.WITHDRAWN
    assert found.withdrawals.standing == (away,)
    assert found.fields == SEEN.fields  # nothing is deleted


@pytest.mark.requirement("R012")
@pytest.mark.parametrize("change", [corrected, decided])
@pytest.mark.parametrize("later", ["change", "withdrawal"])
def test_a_change_and_a_withdrawal_that_did_not_know_of_each_other_are_both_shown(
    change: Step, later: str
) -> None:
    minutes = (2, 3) if later == "change" else (3, 2)
    away, changed = withdrawn(minutes[0], SEEN), change(minutes[1], SEEN)
    found = folded(*BEGUN, away, changed).withdrawals
    assert found.presence is Presence.CONTESTED
    assert (found.standing, found.against) == ((away,), (changed,))


@pytest.mark.parametrize("change", [corrected, decided])
def test_a_change_that_knew_of_the_withdrawal_contests_nothing(change: Step) -> None:
    away = withdrawn(2, SEEN)
    changed = change(3, folded(*BEGUN, away))
    assert folded(*BEGUN, away, changed).withdrawals.presence is Presence.WITHDRAWN


def test_a_withdrawal_that_knew_of_the_change_stands() -> None:
    changed = corrected(2, SEEN)
    away = withdrawn(3, folded(*BEGUN, changed))
    assert folded(*BEGUN, changed, away).withdrawals.presence is Presence.WITHDRAWN


@pytest.mark.parametrize(
    ("settle", "presence"), [(withdrawn, Presence.WITHDRAWN), (restored, Presence.PRESENT)]
)
def test_whoever_has_seen_both_settles_it(settle: Step, presence: Presence) -> None:
    away, changed = withdrawn(2, SEEN), corrected(3, SEEN)
    settled = settle(4, folded(*BEGUN, away, changed))
    assert folded(*BEGUN, away, changed, settled).withdrawals.presence is presence


@pytest.mark.parametrize("settle", [withdrawn, restored])
def test_a_change_unknown_to_who_settled_it_is_shown_again(settle: Step) -> None:
    away = withdrawn(2, SEEN)
    settled = settle(4, folded(*BEGUN, away))
    late = corrected(3, SEEN)
    found = folded(*BEGUN, away, settled, late).withdrawals
    shown = Presence.CONTESTED if settle is withdrawn else Presence.PRESENT
    assert found.presence is shown


def test_withdrawn_here_and_restored_there_is_contested() -> None:
    away = withdrawn(2, SEEN)
    both = folded(*BEGUN, away)
    again, back = withdrawn(3, both, Reason.WISH), restored(4, both)
    found = folded(*BEGUN, away, again, back).withdrawals
    assert (found.standing, found.against) == ((again,), (back,))


def test_two_who_withdraw_agree() -> None:
    first, second = withdrawn(2, SEEN), withdrawn(3, SEEN, Reason.WISH)
    found = folded(*BEGUN, first, second).withdrawals
    assert found.presence is Presence.WITHDRAWN
    assert found.standing == (first, second)


def test_the_registration_itself_may_arrive_after_the_withdrawal() -> None:
    """Somebody withdrew what they had of it: what they had not seen goes to a human."""
    changed = corrected(2, SEEN)
    away = withdrawn(3, fold(an_id(), [changed]))
    found = folded(REGISTERED, changed, away).withdrawals
    assert found.against == (REGISTERED,)


@pytest.mark.requirement("R012")
def test_emptying_a_field_against_changing_it_shows_both() -> None:
    emptied, changed = corrected(2, SEEN, Skip.NONE), corrected(3, SEEN, "Awa")
    field = folded(*BEGUN, emptied, changed).fields["first_name"]
    assert field.conflict
    assert field.values == (Skip.NONE, "Awa")


@pytest.mark.parametrize(
    ("kind", "body", "problems"),
    [
        (ActType.REGISTRATION_WITHDRAWN, {"reason": "wish", "seen": [an_id()]}, ()),
        (ActType.REGISTRATION_WITHDRAWN, {"reason": "whim", "seen": []}, ("reason",)),
        (ActType.REGISTRATION_WITHDRAWN, {"reason": ["wish"], "seen": "all"}, ("reason", "seen")),
        (ActType.REGISTRATION_RESTORED, {"seen": [an_id()]}, ()),
        (ActType.REGISTRATION_RESTORED, {"seen": [1]}, ("seen",)),
        (ActType.REGISTRATION_RESTORED, {}, ("seen",)),
    ],
)
def test_what_a_body_has_to_hold(kind: ActType, body: Json, problems: tuple[str, ...]) -> None:
    assert problems_of(by_desk(2, kind, body)) == problems


def test_one_that_cannot_be_read_withdraws_nothing() -> None:
    vague = by_desk(2, ActType.REGISTRATION_WITHDRAWN, {"reason": "whim", "seen": []})
    found = folded(*BEGUN, vague)
    assert found.withdrawals.presence is Presence.PRESENT
    assert found.unreadable == (vague,)
