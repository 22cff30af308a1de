"""What a kiosk records about people: whoever has its disk and its key reads none of it."""

import json
import secrets
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.acts import Act, Json, Sealed
from domain.chain import GENESIS, SALT, head_of, retold, seal, verify
from domain.codec import act_from_json, act_to_json
from domain.sharing import Scope, extract
from sync.coding import bodies
from sync.sealing import boxes, sealed_acts
from sync.sealing.boxes import NotOpened
from sync.sealing.keys import sealing_key_text
from sync.sealing.sealed_acts import SEALER, opened
from sync.wire import MAX_BODY
from tests.builders import PORTAL, SEALING_KEY, a_stamp, an_entry, an_id, an_origin
from tests.domain.test_codec import plain, plain_text

COUNTERS = [X25519PrivateKey.from_private_bytes(bytes([n]) * 32) for n in range(1, 4)]
KEYS = [sealing_key_text(key.public_key()) for key in COUNTERS]
PURPOSE = b"a test"
any_body = st.dictionaries(plain_text, plain, max_size=4)


def salted(body: Json | None = None, *, after: Act | None = None) -> Act:
    head = head_of(after) if after else GENESIS
    return seal(an_entry(body=body), an_origin(), head, a_stamp(), secrets.token_hex(SALT))


def why(act: Act, key: X25519PrivateKey = PORTAL) -> str:
    with pytest.raises(NotOpened) as refused:
        opened(act, [key])
    return refused.value.why


def holding(act: Act, content: bytes) -> Act:
    """The act with another box, which was closed as it should be."""
    box = boxes.close(content, [SEALING_KEY], sealed_acts.PURPOSE)
    return replace(act, sealed=Sealed(act.sealed.digest if act.sealed else "", box))


@settings(max_examples=20)
@given(any_body)
def test_who_has_the_key_reads_what_was_recorded_and_the_chain_needs_no_body(body: Json) -> None:
    first = salted(body)
    acts = [first, salted({"page": "project"}, after=first)]
    sealed = [SEALER.sealed(act, [SEALING_KEY]) for act in acts]
    assert verify(sealed) == verify(acts) == head_of(acts[1])
    assert [opened(act, [PORTAL]) for act in sealed] == acts
    assert all(act.body == {} for act in sealed)
    for act in (*sealed, *acts):
        assert act_from_json(json.loads(json.dumps(act_to_json(act)))) == act
    plainly = json.dumps(
        {"acts": [act_to_json(act) for act in (*sealed, *acts)]},
        ensure_ascii=False,
        separators=(",", ":"),
    ).encode()
    assert bodies.decode(bodies.encode(plainly), MAX_BODY) == plainly


def test_as_choices_a_sealed_act_takes_little_more_than_its_box() -> None:
    """Else it would travel as text, unnoticed."""
    made = SEALER.sealed(salted(), [SEALING_KEY])
    body = json.dumps({"acts": [act_to_json(made)]}, separators=(",", ":")).encode()
    assert made.sealed
    assert len(bodies.encode(body)) < len(made.sealed.box) + 250


@settings(max_examples=20)
@given(st.binary(max_size=300), st.integers(1, 3))
def test_a_box_is_opened_by_each_for_whom_it_was_closed_and_nobody_else(
    content: bytes, count: int
) -> None:
    box = boxes.close(content, KEYS[:count], PURPOSE)
    assert len(box) == len(content) + (53 if count == 1 else 17 + 84 * count)
    assert [boxes.opened(box, [key], PURPOSE) for key in COUNTERS[:count]] == [content] * count
    for key, purpose in ((PORTAL, PURPOSE), (COUNTERS[0], b"another")):
        with pytest.raises(NotOpened):
            boxes.opened(box, [key], purpose)


@given(st.data())
def test_whatever_was_altered_is_not_opened(data: st.DataObject) -> None:
    box = bytearray(boxes.close(b"content", KEYS[:2], PURPOSE))
    box[data.draw(st.integers(0, len(box) // 2))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(NotOpened):
        boxes.opened(bytes(box), COUNTERS[:1], PURPOSE)
    with pytest.raises(NotOpened):
        boxes.opened(data.draw(st.binary(max_size=200)), COUNTERS, PURPOSE)


def test_what_is_in_the_box_has_to_be_what_the_hash_covers() -> None:
    act, other = salted(), salted({"page": "project"})
    made = SEALER.sealed(act, [SEALING_KEY])
    swapped = replace(made, sealed=replace(made.sealed, box=_box(other)))  # type: ignore[type-var]
    assert why(swapped) == "digest"
    assert why(made, COUNTERS[0]) == "key"
    assert why(holding(made, b"short")) == "body"
    assert why(holding(made, bytes(16) + b"\x02nonsense")) == "body"
    assert why(holding(made, bytes(16) + bodies.pressed(b'["a list"]', what=made.type))) == "body"
    assert why(holding(made, bytes(16) + bodies.pressed(b'{"n":1.5}', what=made.type))) == "body"


def test_nobody_guesses_a_short_body_by_its_hash_not_even_of_an_extract() -> None:
    few = {"fields": ["projet_pro"], "seen": []}
    sealed = [SEALER.sealed(salted(few), [SEALING_KEY]) for _ in range(3)]
    assert len({act.sealed.digest for act in sealed if act.sealed}) == 3
    left = extract(salted({"comment": "few"}), Scope(leaving=(), limited=()))
    assert left.extract
    assert not left.salt


def test_another_log_tells_it_again_unread() -> None:
    act = salted()
    made = retold(SEALER.sealed(act, [SEALING_KEY]), an_id(9), GENESIS, {})
    assert verify([made]) == head_of(made)
    assert opened(made, [PORTAL]).body == act.body


def _box(act: Act) -> bytes:
    sealed = SEALER.sealed(act, [SEALING_KEY]).sealed
    return sealed.box if sealed else b""
