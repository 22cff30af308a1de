"""Acts travel as JSON and come back the same; what is no act is refused by field."""

import copy
import json
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.acts import PERSON, Author, Entry, Mode
from domain.answers import AnswerRefused, read_answer
from domain.chain import digest, verify
from domain.codec import act_from_json, act_to_json
from domain.errors import MalformedAct
from domain.moments import Stamp
from domain.questionnaire import Kind
from tests.builders import (
    NOON,
    a_context,
    a_question,
    a_registration,
    a_stamp,
    an_act,
    an_author,
    an_entry,
    an_id,
)

plain_text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=9)
whole = st.integers(1 - 2**53, 2**53 - 1)
plain = st.recursive(
    st.one_of(st.none(), st.booleans(), whole, plain_text),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(plain_text, inner, max_size=3)
    ),
    max_leaves=8,
)
authors = st.one_of(
    st.just(PERSON), st.builds(Author, st.uuids().map(str), plain_text.filter(bool))
)
SECOND_YEAR = datetime(2, 1, 1)  # noqa: DTZ001 — Hypothesis wants it without
moments = st.datetimes(SECOND_YEAR, timezones=st.timezones())
entries = st.builds(
    Entry,
    type=plain_text.filter(bool),
    body=st.dictionaries(plain_text, plain, max_size=4),
    dossier=st.one_of(st.none(), st.uuids().map(str)),
    author=authors,
    mode=st.sampled_from(Mode),
    assisted_by=st.one_of(st.none(), authors.filter(lambda author: author.agent is not None)),
    occurred_at=st.one_of(st.none(), moments),
    version=st.integers(1, 9),
)
stamps = st.builds(
    Stamp,
    wall=st.datetimes(timezones=st.just(NOON.tzinfo)),
    monotonic_ms=st.integers(0, 2**53 - 1),
    boot=plain_text.filter(bool),
    offset_ms=st.one_of(st.none(), whole),
)


@given(entries, stamps)
def test_every_act_comes_back_the_same(entry: Entry, stamp: Stamp) -> None:
    """Lost clocks and unknown types included."""
    act = an_act(entry, stamp=stamp)
    sent = json.dumps(act_to_json(act), ensure_ascii=False).encode()
    read = act_from_json(json.loads(sent))
    assert read == act
    assert verify([read]).hash == act.hash


@given(st.text(max_size=60))
def test_what_people_type_can_always_be_sent(typed: str) -> None:
    try:
        project = read_answer(a_question("project", Kind.LONG_TEXT), typed, a_context())
    except AnswerRefused:
        return
    act = an_act(an_entry(body=a_registration(project=project)))
    assert act_from_json(json.loads(json.dumps(act_to_json(act)))) == act


def an_act_in_json() -> dict[str, Any]:
    entry = an_entry(assisted_by=an_author("Jean Łukaş"), occurred_at=NOON)
    return copy.deepcopy(act_to_json(an_act(entry, stamp=a_stamp(offset_ms=-20))))


def set_at(act: dict[str, Any], path: str, value: object) -> dict[str, Any]:
    *parents, last = path.split(".")
    place = act
    for parent in parents:
        place = place[parent]
    place[last] = value
    return act


def refused_field(act: object) -> object:
    with pytest.raises(MalformedAct) as refused:
        act_from_json(act)
    assert refused.value.details["why"]
    return refused.value.details["where"]


def leaf_paths() -> list[str]:
    act = an_act_in_json()
    nested = [f"{key}.{name}" for key in ("author", "assisted_by", "clock") for name in act[key]]
    return [*act, *nested]


def named(path: str) -> str:
    """Fields of the clock are known by their own name."""
    return path.removeprefix("clock.")


@pytest.mark.parametrize("path", leaf_paths())
@pytest.mark.parametrize("wrong", [1.5, float("nan"), ["A"], {"a": "b"}, True, "\ud800", "a\0b"])
def test_a_field_of_another_type_is_named(path: str, wrong: object) -> None:
    if path == "body" and wrong == {"a": "b"}:
        return
    found = str(refused_field(set_at(an_act_in_json(), path, wrong)))
    inside = {"author": "author.a", "assisted_by": "assisted_by.a", "clock": "clock.a"}
    assert found in {named(path), path.rpartition(".")[2], inside.get(path)}


@pytest.mark.parametrize("path", leaf_paths())
def test_only_what_can_be_unknown_may_be_null(path: str) -> None:
    act = set_at(an_act_in_json(), path, None)
    if path in {"dossier", "assisted_by", "clock.offset_ms", "author.agent", "assisted_by.agent"}:
        act_from_json(act)
    else:
        assert refused_field(act) in {path, named(path)}


@pytest.mark.parametrize("path", leaf_paths())
def test_a_missing_field_is_named(path: str) -> None:
    act = an_act_in_json()
    parent, _, last = path.rpartition(".")
    del (act[parent] if parent else act)[last]
    assert refused_field(act) == (path if parent else f"act.{last}")


@pytest.mark.parametrize("parent", ["", "author.", "assisted_by.", "clock."])
def test_an_unknown_field_is_named(parent: str) -> None:
    assert (
        refused_field(set_at(an_act_in_json(), f"{parent}score", 1)) == f"{parent or 'act.'}score"
    )


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        ("id", "7"),
        ("id", an_id().upper().replace("-", "")),
        ("device", f"{{{an_id()}}}"),
        ("structure", ""),
        ("site", ""),
        ("seq", 0),
        ("seq", "1"),
        ("seq", 2**53),
        ("type", ""),
        ("version", 0),
        ("dossier", ""),
        ("mode", "Kiosk"),
        ("occurred_at", "2026-11-21"),
        ("recorded_at", "2026-11-21T12:00:00Z"),
        ("recorded_at", "0001-01-01T00:00:00.000+14:00"),
        ("clock.wall", "2026-11-21T13:00:00.000+01:00"),
        ("clock.monotonic_ms", -1),
        ("clock.boot", ""),
        ("clock.offset_ms", -(2**53)),
        ("previous", "0" * 63),
        ("previous", "G" * 64),
        ("hash", "A" * 64),
    ],
)
def test_a_value_out_of_range_is_named(path: str, wrong: object) -> None:
    assert refused_field(set_at(an_act_in_json(), path, wrong)) == named(path)


@pytest.mark.parametrize(
    ("body", "where"),
    [
        ({"a": 1.0}, "body.a"),
        ({"a": [1, {"b": float("inf")}]}, "body.a[1].b"),
        ({"a": 2**53}, "body.a"),
        ({"a": -(2**53)}, "body.a"),
        ({"a": "\udfff"}, "body.a"),
        ({"a": {"\ud800": 1}}, "body.a"),
        ({"a": ["x\0"]}, "body.a[0]"),
        ({"a": b"bytes"}, "body.a"),
    ],
)
def test_a_body_has_one_reading_everywhere(body: object, where: str) -> None:
    assert refused_field(set_at(an_act_in_json(), "body", body)) == where


@pytest.mark.parametrize("wrap", [lambda inner: [inner], lambda inner: {"a": inner}])
def test_a_body_without_bottom_is_refused(wrap: Callable[[object], object]) -> None:
    for depth, accepted in ((30, True), (32, False), (100_000, False)):
        body: object = None
        for _ in range(depth):
            body = wrap(body)
        act = set_at(an_act_in_json(), "body", {"deep": body})
        if accepted:
            digest(act_from_json(act))
        else:
            assert str(refused_field(act)).startswith("body.deep")


@pytest.mark.parametrize("value", [None, [], "act", 1, {}])
def test_other_values_are_no_acts(value: object) -> None:
    assert str(refused_field(value)).startswith("act")


def test_of_a_key_given_twice_the_last_counts_and_the_hash_covers_it() -> None:
    sent = json.dumps(act_to_json(an_act()))
    honest = sent.replace('"mode": "kiosk"', '"mode": "field", "mode": "kiosk"')
    forged = sent.replace('"mode": "kiosk"', '"mode": "kiosk", "mode": "field"')
    assert act_from_json(json.loads(honest)) == an_act()
    act = act_from_json(json.loads(forged))
    assert digest(act) != act.hash
