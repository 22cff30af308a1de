"""Nobody changes, removes or moves an act in a log without being found out."""

import copy
import hashlib
import json
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from uuid import RFC_4122, UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.acts import Act, Author, Extract, Mode, Origin, Sealed
from domain.chain import GENESIS, Head, act_id, digest, head_of, seal, verify
from domain.codec import act_from_json, act_to_json
from domain.errors import ChainBroken
from domain.plain import canonical
from tests.builders import (
    NOON,
    a_log,
    a_stamp,
    an_act,
    an_author,
    an_entry,
    an_id,
    an_origin,
)

EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 — Hypothesis wants it without
CHANGES: dict[str, Callable[[Act], object]] = {
    "id": lambda _: an_id(99),
    "seq": lambda act: act.seq + 1,
    "type": lambda act: f"{act.type}.",
    "version": lambda act: act.version + 1,
    "dossier": lambda _: None,
    "body": lambda act: {**act.body, "language": "en"},
    "author": lambda _: an_author(),
    "assisted_by": lambda _: an_author(),
    "mode": lambda _: Mode.FIELD,
    "occurred_at": lambda act: act.occurred_at + timedelta(milliseconds=1),
    "recorded_at": lambda act: act.recorded_at - timedelta(milliseconds=1),
    "previous": lambda _: "1" * 64,
    "hash": lambda _: "1" * 64,
    "extract": lambda _: Extract("1" * 64, ("answers.project",)),
    "salt": lambda _: "1" * 32,
    "sealed": lambda _: Sealed("1" * 64, b"box"),
}
INNER: dict[str, tuple[str, object]] = {
    "device": ("origin", an_id(77)),
    "structure": ("origin", "ml-75"),
    "site": ("origin", "paris"),
    "agent": ("author", an_id(78)),
    "name": ("author", "Quelqu'un d'autre"),
    "wall": ("clock", NOON - timedelta(days=1)),
    "monotonic_ms": ("clock", 1),
    "boot": ("clock", "boot-2"),
    "offset_ms": ("clock", 1),
}


def flaw(log: list[Act], head: Head = GENESIS) -> tuple[object, object]:
    with pytest.raises(ChainBroken) as broken:
        verify(log, head)
    return broken.value.details["seq"], broken.value.details["why"]


def altered(act: Act, name: str) -> Act:
    if name in CHANGES:
        return replace(act, **{name: CHANGES[name](act)})  # type: ignore[arg-type]
    owner, value = INNER[name]
    return replace(act, **{owner: replace(getattr(act, owner), **{name: value})})


def test_every_field_has_its_alteration() -> None:
    inner = {"origin": Origin, "author": Author, "clock": type(a_stamp())}
    assert {field.name for field in fields(Act)} - inner.keys() <= CHANGES.keys()
    assert {f.name for type_ in inner.values() for f in fields(type_)} == INNER.keys()


@pytest.mark.parametrize("name", [*CHANGES, *INNER])
def test_any_alteration_of_any_act_is_found(name: str) -> None:
    log = a_log(3)
    for place, act in enumerate(log):
        changed = altered(act, name)
        assert changed != act
        assert flaw([*log[:place], changed, *log[place + 1 :]])[0] in {act.seq, act.seq + 1}


@pytest.mark.parametrize("name", sorted(CHANGES.keys() - {"hash", "seq", "previous"}))
def test_sealing_again_what_was_altered_breaks_what_follows(name: str) -> None:
    log = a_log(3)
    forged = altered(log[1], name)
    log[1] = replace(forged, hash=digest(forged))
    assert flaw(log) in {(2, "id"), (3, "previous")}


def test_a_log_follows_from_its_first_act() -> None:
    log = a_log(4)
    assert verify(log) == head_of(log[-1])
    assert verify(log[2:], head_of(log[1])) == head_of(log[-1])
    assert verify([], head_of(log[1])) == head_of(log[1])
    assert [act.seq for act in log] == [1, 2, 3, 4]


def test_gaps_swaps_and_removals_are_found() -> None:
    one, two, three = a_log(3)
    assert flaw([one, three]) == (3, "gap")
    assert flaw([two, three]) == (2, "gap")
    assert flaw([two, one, three]) == (2, "gap")
    assert flaw([one, one, two]) == (1, "gap")
    assert flaw([one, replace(three, seq=2)]) == (2, "previous")


def test_a_log_cannot_be_continued_by_another_device() -> None:
    one = an_act()
    other = an_act(origin=an_origin(2), head=head_of(one))
    assert flaw([one, other]) == (2, "device")


def test_the_chain_holds_after_a_body_was_erased() -> None:
    """The hash covers the body by its own hash, so that this is all one has to keep of it."""
    act = an_act()
    envelope = {key: value for key, value in act_to_json(act).items() if key != "hash"}
    envelope["body"] = hashlib.sha256(canonical(act.body)).hexdigest()
    assert hashlib.sha256(canonical(envelope)).hexdigest() == act.hash


# --- Identifiers


@given(st.datetimes(EPOCH, timezones=st.just(UTC)), st.integers(1, 2**40))
def test_ids_are_uuid_version_7(at: datetime, seq: int) -> None:
    at = a_stamp(at).wall
    id_ = UUID(act_id(at, an_id(), seq))
    assert (id_.version, id_.variant) == (7, RFC_4122)
    assert id_.int >> 80 == (at - EPOCH.replace(tzinfo=UTC)) // timedelta(milliseconds=1)


def test_ids_sort_by_time() -> None:
    ids = [act_id(NOON + timedelta(milliseconds=n), an_id(), 9 - n) for n in range(9)]
    assert ids == sorted(ids)


def test_an_act_has_one_id_and_others_have_others() -> None:
    ids = {act_id(NOON, an_id(device), seq) for device in range(20) for seq in range(1, 50)}
    assert len(ids) == 20 * 49
    assert act_id(NOON, an_id(), 1) == act_id(NOON, an_id(), 1)


# --- Wrong clocks


@pytest.mark.parametrize(
    "at",
    [
        datetime(1, 1, 1, tzinfo=UTC),
        datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
        datetime(1970, 1, 1, tzinfo=UTC),
        datetime(2026, 11, 21, 12, 0, 0, 999_999, tzinfo=UTC),
        datetime(9999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
    ],
)
def test_no_clock_and_no_date_stops_an_act(at: datetime) -> None:
    act = an_act(an_entry(occurred_at=at), stamp=a_stamp(at, offset_ms=-86_400_000))
    assert act_from_json(act_to_json(act)) == act
    assert verify([act]) == head_of(act)


def test_a_form_keyed_in_later_keeps_its_own_day() -> None:
    act = an_act(an_entry(occurred_at=NOON - timedelta(days=30)))
    assert act.recorded_at - act.occurred_at == timedelta(days=30)
    assert an_act(an_entry()).occurred_at == NOON


def test_when_something_happened_needs_a_time_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        an_act(an_entry(occurred_at=datetime(2026, 11, 21)))  # noqa: DTZ001 — the point


def test_the_portal_s_time_corrects_when_it_was_recorded() -> None:
    act = an_act(stamp=a_stamp(offset_ms=3_600_000))
    assert act.recorded_at == NOON + timedelta(hours=1)
    assert act.clock.wall == NOON


# --- Canonical JSON


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ({"b": 1, "a": [True, None, "é"]}, '{"a":[true,null,"é"],"b":1}'),
        ({"a": '\n\t"\\\x1f\x7f€'}, '{"a":"\\n\\t\\"\\\\\\u001f\x7f€"}'),
        ({"a": ("x", {"d": 1, "c": 2})}, '{"a":["x",{"c":2,"d":1}]}'),
        # RFC 8785, 3.2.3: by UTF-16 code units, an astral sign sorts before U+FB33.
        ({"\ufb33": 1, "\U0001f600": 2, "\u20ac": 3}, '{"€":3,"\U0001f600":2,"\ufb33":1}'),
    ],
)
def test_one_way_to_write(value: dict[str, object], written: str) -> None:
    assert canonical(value) == written.encode()
    assert json.loads(canonical(value))


def test_the_order_of_keys_changes_no_hash() -> None:
    act = an_act()
    turned = replace(act, body=dict(reversed(copy.deepcopy(dict(act.body)).items())))
    assert list(turned.body) != list(act.body)
    assert digest(turned) == act.hash


def test_numbers_that_json_lacks_are_refused() -> None:
    with pytest.raises(ValueError, match=r".*"):
        seal(an_entry(body={"a": float("nan")}), an_origin(), GENESIS, a_stamp())
