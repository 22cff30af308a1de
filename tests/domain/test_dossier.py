"""The same acts give the same dossier, however they arrive; nothing that was said is hidden."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain import bodies
from domain.acts import Act, ActType
from domain.answers import Answer
from domain.chain import act_id
from domain.dossier import Dossier, correction, fold
from domain.errors import NothingToCorrect
from domain.questionnaire import Skip
from tests.builders import (
    NOON,
    REGISTRATION,
    a_correction,
    a_reference,
    a_registration,
    a_stamp,
    an_act,
    an_entry,
    an_id,
    an_origin,
)

FIELD = "family_name"


def at(minute: int, device: int, value: Answer | None = None, seen: tuple[Act, ...] = ()) -> Act:
    """A correction of the name made that minute; the registration itself without a value."""
    ids = [act.id for act in seen]
    entry = an_entry() if value is None else a_correction(FIELD, value, ids)
    stamp = a_stamp(NOON + timedelta(minutes=minute))
    return an_act(entry, origin=an_origin(device), stamp=stamp)


def folded(*acts: Act) -> Dossier:
    return fold(an_id(), acts)


def values(*acts: Act) -> list[Answer]:
    return list(folded(*acts).fields[FIELD].values)


REGISTERED = at(0, 1)


def test_a_registration_opens_the_dossier() -> None:
    dossier = folded(REGISTERED)
    assert (dossier.reference, dossier.language) == (a_reference(), "fr")
    assert dossier.submitted_at == NOON
    assert {key: field.value for key, field in dossier.fields.items()} == REGISTRATION
    assert dossier.text(FIELD) == REGISTRATION[FIELD]
    assert dossier.text("email") == dossier.text("rsa") == dossier.text("unknown") == ""
    assert not dossier.conflicts


def test_a_correction_replaces_what_its_author_saw() -> None:
    first = at(1, 2, "Guyen", (REGISTERED,))
    second = at(2, 3, "Nguyen", (first,))
    dossier = folded(REGISTERED, first, second)
    assert values(REGISTERED, first, second) == ["Nguyen"]
    assert [act.id for act in dossier.timeline] == [REGISTERED.id, first.id, second.id]


@pytest.mark.requirement("R210")
def test_two_authors_who_saw_the_same_value_are_both_heard() -> None:
    one, two = at(1, 2, "Nguyen", (REGISTERED,)), at(2, 3, "Lukas", (REGISTERED,))
    dossier = folded(REGISTERED, one, two)
    assert dossier.fields[FIELD].conflict
    assert dossier.fields[FIELD].values == ("Nguyen", "Lukas")
    assert dossier.fields[FIELD].value == "Nguyen"
    assert dossier.conflicts == (dossier.fields[FIELD],)
    assert not dossier.fields["birth_date"].conflict


def test_two_authors_who_say_the_same_agree() -> None:
    one, two = at(1, 2, "Nguyen", (REGISTERED,)), at(2, 3, "Nguyen", (REGISTERED,))
    dossier = folded(REGISTERED, one, two)
    assert dossier.fields[FIELD].values == ("Nguyen",)
    assert len(dossier.fields[FIELD].heads) == 2
    assert not dossier.conflicts


def test_a_field_that_was_empty_can_be_filled_by_two() -> None:
    one = an_act(a_correction("street", "1 rue Haute"), origin=an_origin(2))
    two = an_act(a_correction("street", "2 rue Basse"), origin=an_origin(3))
    assert folded(REGISTERED, one, two).fields["street"].conflict


@pytest.mark.requirement("R210")
@pytest.mark.parametrize("chosen", ["Nguyen", "Lukas", "Nguyen-Lukas", Skip.WITHHELD])
def test_a_resolution_settles_a_conflict(chosen: Answer) -> None:
    one, two = at(1, 2, "Nguyen", (REGISTERED,)), at(2, 3, "Lukas", (REGISTERED,))
    body = correction(folded(REGISTERED, one, two), FIELD, chosen)
    assert body == bodies.correction(FIELD, chosen, (one.id, two.id))
    resolved = at(3, 2, chosen, (one, two))
    assert values(REGISTERED, one, two, resolved) == [chosen]


def test_two_resolutions_of_one_conflict_are_a_conflict() -> None:
    one, two = at(1, 2, "Nguyen", (REGISTERED,)), at(2, 3, "Lukas", (REGISTERED,))
    first, second = at(3, 2, "A", (one, two)), at(3, 3, "B", (one, two))
    assert values(REGISTERED, one, two, first, second) == ["A", "B"]


def test_what_was_not_seen_stays() -> None:
    one, two = at(1, 2, "Nguyen", (REGISTERED,)), at(2, 3, "Lukas", (REGISTERED,))
    assert values(REGISTERED, one, two, at(3, 2, "Guyen", (one,))) == ["Lukas", "Guyen"]


def test_a_correction_can_arrive_before_the_registration() -> None:
    corrected = at(1, 2, "Nguyen", (REGISTERED,))
    early = folded(corrected)
    assert (early.reference, early.language, early.submitted_at) == (None, None, None)
    assert early.fields[FIELD].value == "Nguyen"
    assert values(corrected, REGISTERED) == ["Nguyen"]


def test_a_clock_that_runs_late_changes_nothing() -> None:
    late = at(-90, 2, "Nguyen", (REGISTERED,))
    assert values(REGISTERED, late) == ["Nguyen"]


def test_the_same_value_again_is_nothing_to_correct() -> None:
    dossier = folded(REGISTERED)
    with pytest.raises(NothingToCorrect) as refused:
        correction(dossier, FIELD, REGISTRATION[FIELD])
    assert refused.value.details == {"field": FIELD}
    assert correction(dossier, "street", "1 rue Haute")["seen"] == []


# --- Forged acts


def forged(device: int, value: str, seen: tuple[str, ...]) -> Act:
    return an_act(a_correction(FIELD, value, seen), origin=an_origin(device))


def test_acts_forged_to_replace_each_other_hide_nothing() -> None:
    one_id, two_id, three_id = (act_id(NOON, an_origin(n).device, 1) for n in (2, 3, 4))
    one, two, three = (
        forged(2, "A", (two_id,)),
        forged(3, "B", (three_id,)),
        forged(4, "C", (one_id,)),
    )
    assert {act.id for act in (one, two, three)} == {one_id, two_id, three_id}
    assert set(values(one, two, three)) == {"A", "B", "C"}
    honest = at(5, 5, "Nguyen", (REGISTERED,))
    assert set(values(REGISTERED, one, two, three, honest)) == {"A", "B", "C", "Nguyen"}
    settled = at(6, 5, "Nguyen", (one, two, three, honest))
    assert values(REGISTERED, one, two, three, honest, settled) == ["Nguyen"]


def test_an_act_cannot_replace_itself() -> None:
    assert values(forged(2, "A", (act_id(NOON, an_origin(2).device, 1),))) == ["A"]


def test_acts_of_a_cloned_device_are_both_shown() -> None:
    one, two = forged(2, "A", ()), forged(2, "B", ())
    assert one.id == two.id
    assert set(values(one, two)) == {"A", "B"}


# --- What is not understood


def test_unknown_types_are_kept_and_change_nothing() -> None:
    unknown = an_act(an_entry("appointment.booked", {"slot": 1}, version=4), origin=an_origin(2))
    dossier = folded(REGISTERED, unknown)
    assert unknown in dossier.timeline
    assert not dossier.unreadable
    assert dossier.fields == folded(REGISTERED).fields


@pytest.mark.parametrize("version", [1, 2])
def test_what_cannot_be_read_is_shown_as_such_and_changes_nothing(version: int) -> None:
    body = {} if version == 1 else bodies.correction(FIELD, "A", ())
    wrong = an_act(
        an_entry(ActType.REGISTRATION_CORRECTED, body, version=version), origin=an_origin(2)
    )
    dossier = folded(REGISTERED, wrong)
    assert dossier.unreadable == (wrong,)
    assert set(map(id, dossier.timeline)) == {id(REGISTERED), id(wrong)}
    assert dossier.fields == folded(REGISTERED).fields


def test_two_registrations_under_one_dossier_are_compared_by_field() -> None:
    again = an_act(
        an_entry(body=a_registration(family_name="Nguyen", reference=a_reference(2))),
        origin=an_origin(2),
        stamp=a_stamp(NOON + timedelta(days=1)),
    )
    dossier = folded(again, REGISTERED)
    assert dossier.reference == a_reference(1)
    assert [field.key for field in dossier.conflicts] == [FIELD]


# --- Any order, any repetition


@st.composite
def histories(draw: st.DrawFn) -> list[Act]:
    """Acts of several devices, each having seen some of the acts before it, by wrong clocks."""
    acts: list[Act] = []
    for device in range(1, draw(st.integers(1, 7)) + 1):
        minute = draw(st.integers(-5, 5))
        kind = draw(st.sampled_from(["register", "correct", "unknown"]))
        if kind == "unknown":
            act = an_act(an_entry("reception", {}), origin=an_origin(device))
        elif kind == "register":
            act = at(minute, device)
        else:
            seen = draw(st.lists(st.sampled_from(acts), unique_by=id)) if acts else []
            act = at(minute, device, draw(st.sampled_from("ABC")), tuple(seen))
        acts.append(act)
    return acts


@pytest.mark.requirement("R210")
@given(histories(), st.data())
def test_any_order_and_any_repetition_give_the_same_dossier(
    acts: list[Act], data: st.DataObject
) -> None:
    repeated = data.draw(st.lists(st.sampled_from(acts), max_size=4))
    arrived = data.draw(st.permutations([*acts, *repeated]))
    assert folded(*arrived) == folded(*acts)


@given(histories())
def test_every_value_stays_until_somebody_who_saw_it_replaces_it(acts: list[Act]) -> None:
    seen = {id_ for act in acts for id_ in act.body.get("seen", ())}  # type: ignore[attr-defined]
    for key, field in folded(*acts).fields.items():
        assert field.heads, "never without a value"
        assert {head.act.id for head in field.heads} <= {act.id for act in acts}
        if key != FIELD:
            continue
        unseen = {a.id for a in acts if "reception" not in a.type} - seen
        assert {head.act.id for head in field.heads} == unseen


@given(histories())
def test_a_correction_of_what_is_shown_settles_every_conflict(acts: list[Act]) -> None:
    dossier = folded(*acts)
    try:
        body = correction(dossier, FIELD, "settled")
    except NothingToCorrect:
        return
    entry = an_entry(ActType.REGISTRATION_CORRECTED, body)
    settled = an_act(entry, origin=an_origin(99), stamp=a_stamp(NOON - timedelta(days=9)))
    after = folded(*acts, settled).fields[FIELD]
    assert after.values == ("settled",)
