"""Bodies come back as they were, to the byte, and nothing that was altered passes for them."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from random import Random
from statistics import mean

import pytest
import zstandard
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from domain.acts import Act, Extract
from domain.chain import digest, head_of
from domain.codec import act_to_json
from resources import files
from store.log import to_document
from sync.coding import bodies
from sync.coding.errors import CodingRefused
from sync.coding.model import NAME, shipped
from sync.wire import MAX_BODY
from tests.builders import a_correction, a_log, a_registration, an_act, an_entry, an_id, an_origin
from tools.wire.exchange import page, push, pushes
from tools.wire.logs import desk, mixed

CHOICES = 1
SIGNATURE = 90  # bytes, and there is nothing to leave out
MODEL = "3486a9e5a2c3ec191e610cb9cbb5c5713a82efe9ce771cfc8403e25a707e0be0"
MODERATELY = settings(max_examples=60, suppress_health_check=list(HealthCheck), deadline=None)

texts = st.text(max_size=30) | st.sampled_from(
    [
        *("2024-02-29", "2024-02-30", "+33612345678", "93066", "00000", "2A004", "\uff10\uff11"),
        *("K7F42-QXM8P", "a" * 64, an_id(7), "01a20cde-8346-7730-bbd4-b645abca58c1"),
        *("2026-11-21T08:30:00.125Z", ":end", ":again", "=", "true", "null", "[]", "", " "),
        *("\x00", "\ud800", "0xAB", "1_000"),
    ]
)
plain = st.none() | st.booleans() | st.integers() | texts | st.floats()
values = st.recursive(
    plain,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=12,
)


def compact(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(
        errors="surrogatepass"
    )


def a_push(*acts: object) -> bytes:
    return compact({"protocol": 1, "acts": list(acts)})


def comes_back(body: bytes) -> bytes:
    coded = bodies.encode(body)
    assert bodies.decode(coded, MAX_BODY) == body
    assert bodies.decode(bodies.encode(body, quick=True), MAX_BODY) == body
    return coded


@MODERATELY
@given(st.binary(max_size=200) | values.map(compact) | values.map(lambda v: json.dumps(v).encode()))
@example(b"")
@example(b'{"a":1,"a":2}')
@example(b'{"protocol":1,"acts":0}')
@example(b'{"acts":[],"items":[]}')
@example(b'{"items":[{"act":0},{"act":null},{},0]}')
@example(b"[1.0,1e5,1e400,-0.0,NaN]")
@example(b"[" * 100_000)
@example(b"9" * 5_000)
def test_any_body_comes_back_to_the_byte(body: bytes) -> None:
    comes_back(body)


@st.composite
def odd_acts(draw: st.DrawFn) -> dict[str, object]:
    """An act in which something may be something else; its hash may be right all the same."""
    body = draw(st.dictionaries(texts, values, max_size=4)) if draw(st.booleans()) else None
    types = st.sampled_from(["registration.submitted", "x.y", "@body", "=", ":end"])
    entry = an_entry(draw(types), {**a_registration(), **(body or {})})
    try:
        act = act_to_json(an_act(entry, origin=an_origin(draw(st.integers(1, 2)))))
    except ValueError:  # what cannot be sealed at all
        act = act_to_json(an_act())
    for key in draw(st.lists(st.sampled_from(sorted(act)), max_size=2)):
        act[key] = draw(values)
    if draw(st.booleans()):
        act[draw(texts)] = draw(values)
    return act


@MODERATELY
@given(st.lists(odd_acts() | values, max_size=4))
def test_odd_acts_come_back_to_the_byte(acts: list[object]) -> None:
    comes_back(a_push(*acts))


@pytest.mark.parametrize("seed", range(3))
def test_generated_logs_come_back_in_the_small_form(seed: int) -> None:
    for body in pushes(Random(seed), 12, learning=False):
        coded = comes_back(body)
        assert coded[0] == CHOICES
        assert len(coded) < len(body) / 5 + SIGNATURE


def test_what_a_desk_sends_is_as_small_as_was_promised() -> None:
    """`bench_wire` says how small. Here it shows when a change takes what is there to spare."""
    made = desk(Random(20_261_122), learning=False)
    dossiers = [made.dossier() for _ in range(30)]
    alone = [len(bodies.encode(push(dossier))) for dossier in dossiers]
    together = len(bodies.encode(push([act for dossier in dossiers for act in dossier])))
    corrections = len(bodies.encode(push([made.correction() for _ in range(100)])))
    assert mean(alone) <= 430
    assert together / 30 <= 520
    assert corrections / 100 <= 60


def test_a_page_of_the_feed_comes_back_in_the_small_form() -> None:
    random = Random(4)
    made = desk(random, learning=False)
    coded = comes_back(page(random, mixed(made, 20)))
    assert coded[0] == CHOICES


@MODERATELY
@given(st.lists(texts.filter(lambda text: text.isascii() and text > " "), min_size=1, max_size=3))
def test_an_extract_comes_back_in_the_small_form(places: list[str]) -> None:
    [first, second] = a_log(2)
    left = replace(second, body={}, extract=Extract("ab" * 32, tuple(sorted({*places}))))
    left = replace(left, hash=digest(left))
    coded = comes_back(a_push(*map(act_to_json, (first, left, second))))
    assert coded[0] == CHOICES
    assert len(coded) < len(comes_back(a_push(act_to_json(first), act_to_json(second)))) + 250


def forked(log: list[Act]) -> list[Act]:
    return [log[0], an_act(a_correction(), head=head_of(log[0])), *log[1:]]


ODDITIES: list[Callable[[list[Act]], list[Act]]] = [
    lambda log: log[::-1],
    lambda log: [log[0], log[2]],
    lambda log: [log[0], log[0], log[1]],
    forked,
    lambda log: [replace(log[0], hash="0" * 64), *log[1:]],
    lambda log: [log[0], replace(log[1], previous="f" * 64), log[2]],
    lambda log: [replace(log[0], id=an_id(9)), *log[1:]],
    lambda log: [replace(log[0], body={**log[0].body, "reference": "other"}), *log[1:]],
    lambda log: [replace(log[0], type="later.type"), an_act(an_entry("later.type", {"x": [1]}))],
    lambda log: [*a_log(2, origin=an_origin(2)), *log, *a_log(1, origin=an_origin(3))],
]


@pytest.mark.parametrize("odd", ODDITIES)
def test_what_breaks_the_chain_travels_as_it_is(odd: Callable[[list[Act]], list[Act]]) -> None:
    """Damage is carried, never mended: the portal sees the hash that the device has."""
    comes_back(a_push(*map(act_to_json, odd(a_log(3)))))


def test_every_altered_byte_is_noticed() -> None:
    coded = bodies.encode(a_push(*map(act_to_json, a_log(2))))
    body = bodies.decode(coded, MAX_BODY)
    for place in range(len(coded)):
        for bit in (1, 0x80):
            altered = bytearray(coded)
            altered[place] ^= bit
            try:
                assert bodies.decode(bytes(altered), MAX_BODY) == body
            except CodingRefused:
                continue


@MODERATELY
@given(st.binary(max_size=120), st.sampled_from([b"\x00", b"\x01", b""]))
def test_any_bytes_are_read_or_refused(noise: bytes, form: bytes) -> None:
    with pytest.raises(CodingRefused):
        bodies.decode(form + noise, MAX_BODY)


@MODERATELY
@given(st.data())
def test_any_choices_are_read_or_refused(data: st.DataObject) -> None:
    """Numbers that nobody wrote reach every table; whatever they make, it ends."""
    noise = data.draw(st.lists(st.binary(max_size=60), min_size=1, max_size=4))
    texts = shipped().press.pressed(data.draw(st.binary(max_size=60)))
    numbers = b"".join(bytes([len(each)]) + each for each in noise)
    with pytest.raises(CodingRefused):
        bodies.decode(b"\x01" + b"c" * 8 + bytes([len(noise)]) + numbers + texts, MAX_BODY)


def test_a_bomb_does_not_go_off() -> None:
    parameters = zstandard.ZstdCompressionParameters.from_level(
        3, format=zstandard.FORMAT_ZSTD1_MAGICLESS, write_content_size=False
    )
    zeros = b"\0" * (64 * 1024 * 1024)
    bomb = zstandard.ZstdCompressor(compression_params=parameters).compress(zeros)
    assert len(bomb) < 10_000
    for form in (b"\x00" + b"c" * 8, b"\x01" + b"c" * 8 + b"\x01\x00"):
        with pytest.raises(CodingRefused, match="size"):
            bodies.decode(form + bomb, MAX_BODY)


def test_a_window_that_is_too_wide_is_refused() -> None:
    parameters = zstandard.ZstdCompressionParameters.from_level(
        3, format=zstandard.FORMAT_ZSTD1_MAGICLESS, write_content_size=False, window_log=27
    )
    press = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    wide = press.compress(b"x" * 100) + press.flush()
    with pytest.raises(CodingRefused, match="text"):
        bodies.decode(b"\x00" + b"c" * 8 + wide, MAX_BODY)


def test_no_more_comes_out_than_was_asked_for() -> None:
    body = push(a_log(3))
    coded = bodies.encode(body)
    assert bodies.decode(coded, len(body)) == body
    with pytest.raises(CodingRefused, match="size"):
        bodies.decode(coded, len(body) - 1)


def test_choices_without_end_end() -> None:
    """Nothing but the most frequent tokens, for ever: 8,000 acts that take no room."""
    numbers = bytes(6_000)
    many = b"\x01" + b"c" * 8 + b"\xf0\x2e" + numbers
    with pytest.raises(CodingRefused):
        bodies.decode(many, MAX_BODY)


def test_little_does_not_make_much_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fuzzing found a million choices, and two seconds, in 663 bytes: all have a bound together."""
    coded = bodies.encode(push(a_log(3)))
    monkeypatch.setattr(bodies, "_CHOICES_OF_NONE", 0)
    bodies.decode(coded, MAX_BODY)
    monkeypatch.setattr(bodies, "_CHOICES_OF_A_BYTE", 0.25)
    with pytest.raises(CodingRefused, match="choices"):
        bodies.decode(coded, MAX_BODY)


@pytest.mark.parametrize(
    ("limit", "why"), [("_LONGEST_NUMBER", "choices"), ("_MOST_CHOICES_OF_A_NUMBER", "size")]
)
def test_no_number_is_so_long_that_each_choice_takes_long(
    limit: str, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The work grows with the square of its length: such a body goes as a text."""
    body = json.dumps({"items": [0] * 10_000}, separators=(",", ":")).encode()
    assert bodies.encode(body)[0] == 0
    assert bodies.decode(bodies.encode(body), MAX_BODY) == body
    with monkeypatch.context() as careless:
        careless.setattr(bodies, "_LONGEST_NUMBER", MAX_BODY)
        careless.setattr(bodies, "_MOST_CHOICES_OF_A_NUMBER", MAX_BODY)
        coded = bodies.encode(body)
    assert coded[0] == 1
    monkeypatch.setattr(bodies, limit, MAX_BODY)
    with pytest.raises(CodingRefused, match=why):
        bodies.decode(coded, MAX_BODY)


def test_a_push_of_ours_is_as_the_client_writes_it() -> None:
    acts = a_log(2)
    offered = f'{{"protocol":1,"acts":[{",".join(map(to_document, acts))}],"signature":"'
    assert push(acts).startswith(offered.encode())


def test_the_model_is_what_its_name_stands_for() -> None:
    """A released name never changes its meaning: a new model gets a new name."""
    told = hashlib.sha256()
    for name in ("model.json", "texts.dict"):
        told.update(files.path(f"wire/{NAME}/{name}").read_bytes())
    assert (NAME, told.hexdigest()) == ("acts-1", MODEL)
