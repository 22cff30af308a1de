"""Merges and partings: of people, in whatever order they come, and never without an answer."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.acts import PERSON, Act, ActType, Mode
from domain.bodies import problems_of
from domain.dossier import fold
from domain.merging import joined, merging, parting, standing
from domain.standing import standing_of
from domain.withdrawal import Presence, Reason, withdrawal
from tests.builders import a_reference, an_act, an_entry
from tests.domain.merges import KNOWN, LIKE, ONE, TWO, A, B, C, D, done, merged, parted, registered


@pytest.mark.requirement("R114")
def test_two_dossiers_are_one_person_under_either_reference() -> None:
    acts = [ONE, TWO, *merged(10, B, A)]
    person = fold(B, acts)
    assert person == fold(A, acts)
    assert person.id == A
    assert person.reference == a_reference(1)
    assert person.references == (a_reference(1), a_reference(2))
    assert person.joined.others == (B,)
    assert [field.key for field in person.conflicts] == ["first_name"]
    assert len(person.timeline) == len(acts)


@pytest.mark.requirement("R114")
def test_the_earlier_registration_counts_whichever_dossier_is_kept() -> None:
    person = fold(A, [ONE, TWO, *merged(10, A, B)])
    assert (person.id, person.reference) == (B, a_reference(2))
    assert person.submitted_at == ONE.occurred_at


@pytest.mark.requirement("R114")
def test_parted_again_both_are_as_they_were() -> None:
    before = fold(A, [ONE]), fold(B, [TWO])
    marks = merged(10, B, A)
    marks += parted(11, *standing(marks))
    after = [fold(each, [ONE, TWO, *marks]) for each in (A, B)]
    for was, is_now in zip(before, after, strict=True):
        assert (was.fields, was.reference, was.joined) == (
            is_now.fields,
            is_now.reference,
            is_now.joined,
        )
        assert [act for act in is_now.timeline if act not in marks] == list(was.timeline)


@pytest.mark.requirement("R114")
def test_a_merge_that_the_parting_did_not_see_stands() -> None:
    first, second = merged(10, B, A), merged(11, A, B)
    acts = [ONE, TWO, *first, *second, *parted(12, *standing(first))]
    person = fold(A, acts)
    assert [merge.name for merge in person.joined.merges] == ["merge-11"]
    assert person.id == B


@pytest.mark.parametrize(
    ("ways", "kept"),
    [
        ([(A, B), (B, A)], A),  # a circle: the first id
        ([(B, A), (A, B)], A),
        ([(A, B), (B, C)], C),  # a chain
        ([(A, C), (A, B)], B),  # two ends: the first id
        ([(C, A), (A, B), (B, A)], A),
        ([(A, B), (B, C), (C, B)], B),  # into a circle that it is no part of
    ],
)
def test_where_several_are_one_the_merges_say_which_is_kept(
    ways: Sequence[tuple[str, str]], kept: str
) -> None:
    acts: list[Act] = [*KNOWN]
    for minute, (absorbed, into) in enumerate(ways, 10):
        acts += merged(minute, absorbed, into)
    people = {fold(each, acts).id for each in {end for way in ways for end in way}}
    assert people == {kept}


@pytest.mark.requirement("R114")
def test_one_telling_is_enough_and_what_is_followed_elsewhere_is_named() -> None:
    told_in_a = [act for act in merged(10, B, A) if act.dossier == A]
    person = fold(A, [ONE, *told_in_a])
    assert (person.id, person.joined.others, person.joined.elsewhere) == (A, (), (B,))
    assert person.fields == fold(A, [ONE]).fields
    assert fold(B, [ONE, TWO, *told_in_a]).joined.dossiers == (A, B)


def test_where_the_kept_one_is_elsewhere_the_absorbed_one_is_shown() -> None:
    person = fold(A, [ONE, *(act for act in merged(10, A, B) if act.dossier == A)])
    assert (person.id, person.reference, person.joined.elsewhere) == (A, a_reference(1), (B,))


def test_parting_a_pair_leaves_the_others_together() -> None:
    acts = [*KNOWN, *(chain := merged(10, A, B)), *merged(11, B, C)]
    acts += parted(12, *standing(chain))
    assert fold(A, acts).joined.dossiers == (A,)
    assert fold(B, acts).joined.dossiers == (C, B)


def test_a_name_undoes_nothing_of_other_dossiers() -> None:
    marks = merged(10, B, A, name="same")
    other = parting(standing(merged(11, C, D, name="same")))
    acts = [ONE, TWO, *marks, done(12, C, ActType.DOSSIERS_UNMERGED, other)]
    assert fold(A, acts).joined.dossiers == (A, B)


def test_withdrawn_is_who_is_withdrawn_in_all_dossiers() -> None:
    acts = [ONE, TWO, *merged(10, B, A)]
    seen = fold(A, acts).timeline
    gone = [
        done(11, each, ActType.REGISTRATION_WITHDRAWN, withdrawal(Reason.WISH, seen))
        for each in (A, B)
    ]
    assert fold(A, [*acts, gone[0]]).withdrawals.presence is Presence.PRESENT
    assert fold(A, [*acts, gone[0]]).withdrawals.seen == (gone[0].id,)
    assert fold(A, [*acts, *gone]).withdrawals.presence is Presence.WITHDRAWN
    apart = fold(A, [*acts, *gone, *parted(12, *standing(acts))])
    assert apart.withdrawals.presence is Presence.WITHDRAWN


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"kept": B}, "kept"),
        ({"absorbed": None}, "absorbed"),
        ({"kept": C, "absorbed": D}, "dossier"),
        ({"verdict": 1}, "verdict"),
        ({"reasons": [1]}, "reasons"),
        ({"reasons": None}, "reasons"),
        ({"corrections": [1]}, "corrections"),
        ({"merge": ""}, "merge"),
    ],
)
def test_what_is_wrong_with_a_merge_is_named(change: dict[str, object], problem: str) -> None:
    body = {**merging("m", B, A), **change}
    assert problem in problems_of(done(1, A, ActType.DOSSIERS_MERGED, body))


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"dossiers": [A]}, "dossiers"),
        ({"dossiers": [A, A]}, "dossiers"),
        ({"dossiers": None}, "dossier"),
        ({"dossiers": [C, D]}, "dossier"),
        ({"merges": []}, "merges"),
        ({"merges": "all"}, "merges"),
    ],
)
def test_what_is_wrong_with_a_parting_is_named(change: dict[str, object], problem: str) -> None:
    body = {**parting(standing(merged(1, B, A))), **change}
    assert problem in problems_of(done(2, A, ActType.DOSSIERS_UNMERGED, body))


def test_a_named_human_says_so_and_no_kiosk() -> None:
    body = merging("m", B, A, LIKE)
    by_nobody = an_entry(ActType.DOSSIERS_MERGED, body, dossier=A, author=PERSON, mode=Mode.KIOSK)
    assert problems_of(an_act(by_nobody)) == ("author", "mode")
    assert problems_of(done(1, A, ActType.DOSSIERS_MERGED, body)) == ()
    unread = an_act(by_nobody)
    assert fold(A, [ONE, TWO, unread]).joined.dossiers == (A,)


@st.composite
def histories(draw: st.DrawFn) -> list[Act]:
    """Merges and partings of four dossiers by people who saw some of what there was."""
    acts: list[Act] = [registered(number) for number in (1, 2, 3, 4)]
    for minute in range(10, 10 + draw(st.integers(0, 7))):
        seen: list[Act] = draw(st.lists(st.sampled_from(acts), unique_by=id))
        told, parts = standing(seen), draw(st.booleans())
        if told and parts:
            pair = draw(st.sampled_from([merge.pair for merge in told]))
            acts += parted(minute, *(merge for merge in told if merge.pair == pair))
        else:
            absorbed, kept = draw(st.permutations([A, B, C, D]))[:2]
            acts += merged(minute, absorbed, kept)
    return acts


@pytest.mark.requirement("R114")
@given(histories(), st.data())
def test_any_order_any_repetition_and_any_dossier_give_the_same_people(
    acts: list[Act], data: st.DataObject
) -> None:
    again = data.draw(st.lists(st.sampled_from(acts), max_size=4))
    arrived = data.draw(st.permutations([*acts, *again]))
    for each in (A, B, C, D):
        person = fold(each, acts)
        assert fold(each, arrived) == person
        assert all(fold(other, arrived) == person for other in person.joined.dossiers)
        assert person.id in person.joined.dossiers
        assert standing_of(person).decisions == ()


@pytest.mark.requirement("R114")
@given(histories(), st.data())
def test_whatever_part_has_arrived_everybody_is_somebody_once(
    acts: list[Act], data: st.DataObject
) -> None:
    here = data.draw(st.lists(st.sampled_from(acts), unique_by=id))
    people = {each: joined(each, here) for each in (A, B, C, D)}
    held = {act.dossier for act in here if act.type == ActType.REGISTRATION_SUBMITTED}
    shown = {found.kept: found.dossiers for each, found in people.items() if each in held}
    assert sorted(d for group in shown.values() for d in group) == sorted(filter(None, held))


@given(histories())
def test_parting_all_that_stands_leaves_everybody_alone(acts: list[Act]) -> None:
    for minute, merge in enumerate(standing(acts), 30):
        acts = [*acts, *parted(minute, merge)]
    assert all(fold(each, acts).joined.dossiers == (each,) for each in (A, B, C, D))
