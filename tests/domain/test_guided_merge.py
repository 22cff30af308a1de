"""What an agent is shown before two dossiers become one, and what parting gives back."""

import pytest

from domain.acts import ActType
from domain.dossier import fold
from domain.guided_merge import offered_back, without
from domain.guided_merge import pair as paired
from domain.merging import standing
from domain.questionnaire import Skip
from domain.withdrawal import Presence, Reason, withdrawal
from tests.domain.merges import ONE, TWO, A, B, corrected, done, merged, pair, parted, registered


@pytest.mark.requirement("R114")
def test_what_differs_waits_for_a_human_and_what_they_chose_is_a_correction() -> None:
    two = pair(fold(A, [ONE]), fold(B, [TWO]))
    assert (two.kept.id, two.absorbed.id) == (A, B)
    assert two.differing == ("first_name",)
    assert set(two.agreeing) == ONE.body["answers"].keys() - {"first_name"}  # type: ignore[attr-defined]
    assert two.sides("first_name") == (("Zoé",), ("Zoe",))
    chosen = corrected(10, two.whole, "first_name", "Zoe")
    person = fold(A, [ONE, TWO, chosen, *merged(10, B, A, corrections=[chosen.id])])
    assert person.conflicts == ()
    assert person.text("first_name") == "Zoe"


def test_what_only_one_says_needs_no_choice() -> None:
    two = pair(fold(A, [registered(1, phone=Skip.UNKNOWN)]), fold(B, [registered(2, extra="x")]))
    assert two.said_once == ("extra",)
    assert two.proposed == {"phone": "+33612345678"}


def test_the_one_that_stands_is_kept_even_if_it_came_later() -> None:
    body = withdrawal(Reason.MISTAKE, [ONE])
    away = fold(A, [ONE, done(5, A, ActType.REGISTRATION_WITHDRAWN, body)])
    two = pair(away, fold(B, [TWO]))
    assert two.kept.id == B
    assert two.whole.withdrawals.presence is Presence.PRESENT


def test_what_is_one_already_is_not_compared() -> None:
    acts = [ONE, TWO, *merged(10, B, A)]
    assert paired(fold(A, acts), fold(B, acts)) is None


@pytest.mark.requirement("R114")
def test_what_the_merge_changed_is_offered_back_where_nobody_changed_it_since() -> None:
    two = pair(fold(A, [ONE]), fold(B, [registered(2, first_name="Zoe", phone="+33699999999")]))
    chosen = [
        corrected(10, two.whole, "first_name", "Zoe"),
        corrected(11, two.whole, "phone", "+33699999999"),
    ]
    acts = [*two.whole.timeline, *chosen]
    acts += merged(12, B, A, corrections=[act.id for act in chosen])
    person = fold(A, acts)
    later = corrected(13, person, "phone", "+33611111111")
    person = fold(A, [*acts, later])
    alone = without(person, person.joined.merges)
    assert alone.joined.dossiers == (A,)
    assert offered_back(person.joined.merges, alone) == {"first_name": "Zoé"}


@pytest.mark.requirement("R114")
def test_what_was_seen_as_one_person_is_no_conflict_in_a_dossier_that_is_parted() -> None:
    """A correction names what stands in each dossier, also what it saw through another's."""
    acts = [ONE, TWO, *(first := merged(10, A, B))]
    acts += [corrected(11, fold(A, acts), "first_name", "Zoë"), *parted(12, *standing(first))]
    acts += (second := merged(13, B, A))
    acts += [corrected(14, fold(B, acts), "first_name", "Zohé")]
    assert fold(B, acts).conflicts == ()
    acts += parted(15, *standing(second))
    assert fold(A, acts).fields["first_name"].values == ("Zohé",)
    assert fold(B, acts).fields["first_name"].values == ("Zoë",)
