"""A push comes to the same, whether one reads it or two."""

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.acts import Act
from domain.chain import closed
from domain.codec import act_to_json
from domain.plain import written
from portal import pushes, second_reader
from portal.boxes import Opener, of_nothing
from portal.pushes import Push, read_push
from portal.reading import Elements, Readable, Unreadable, read_without_keys
from portal.second_reader import SecondReader
from sync.client import Client
from sync.coding import bodies
from sync.signature import Signer
from sync.wire import MAX_ACTS, MAX_BODY
from tests.builders import ManualClock
from tests.portal.callers import Caller, about_somebody
from tests.portal.test_second_reader import await_word
from tools.fuzz.halves import AtOnce, outcome

_CALLER: Final = Caller("nowhere")
_SIGNATURE: Final = json.loads(_CALLER.push_body([]))["signature"]
_HEAD: Final = '{"protocol":1,"acts":['
_TAIL: Final = f'],"signature":"{_SIGNATURE}"}}'
_BETWEEN: Final = '},{"id":'


def tight(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def pushed(*elements: object) -> str:
    """A push as devices write it."""
    return _HEAD + ",".join(map(tight, elements)) + _TAIL


def came_to(text: str, reader: SecondReader[Elements] | None) -> Push | tuple[type, str]:
    plain = text.encode("utf-8", "surrogatepass")
    return outcome(plain, _CALLER.device, of_nothing, reader)


def recorded(count: int) -> list[Any]:
    return [act_to_json(act) for act in _CALLER.record(count=count)]


_ACTS: Final = recorded(6)
_LIST: Final = [{"id": 1}, {"id": 2, "of": [{"id": 3}, {"id": 4}]}]
_TEXT: Final = f'a{_BETWEEN}"b"}}]'
_ELEMENTS: Final = st.sampled_from(
    (*_ACTS, {"id": 1}, {"id": _TEXT}, {"id": "x", "all": _LIST}, _LIST, _TEXT, None, 1.5, 2**70)
)


@given(st.lists(_ELEMENTS, max_size=12))
def test_it_comes_to_the_same_with_two(elements: Sequence[object]) -> None:
    text = pushed(*elements)
    assert came_to(text, AtOnce()) == came_to(text, None)


@given(st.lists(_ELEMENTS, min_size=2, max_size=6), st.data())
def test_what_is_broken_comes_to_the_same_with_two(
    elements: Sequence[object], data: st.DataObject
) -> None:
    text = pushed(*elements)
    at = data.draw(st.integers(0, len(text)))
    cut = data.draw(st.integers(0, 3))
    put = data.draw(st.sampled_from(("", "]", "[", "}", "{", '"', ",", "\\", '"acts":[', _BETWEEN)))
    broken = text[:at] + put + text[at + cut :]
    assert came_to(broken, AtOnce()) == came_to(broken, None)


_SOME: Final = ",".join(tight({"id": each, "pad": "x" * 40}) for each in range(6))
_MUCH: Final = ",".join([_SOME] * 12)


def deep(levels: int) -> str:
    return "[" * levels + "]" * levels


@pytest.mark.parametrize(
    "text",
    [
        f"{_HEAD}{_SOME}{_TAIL}",
        f'{_HEAD}{_MUCH},{{"id":{deep(1_021)}}}{_TAIL}',
        f'{_HEAD}{_SOME},{{"id":-9223372036854775808}},{{"id":123456789012345678}}{_TAIL}',
        f'{_HEAD}{_SOME},1,"}},{{",null,[{{"id":1}}]{_TAIL}',
        f"{_HEAD}{','.join([tight({'id': 1})] * MAX_ACTS)}{_TAIL}",
        f"{_HEAD}{','.join([tight({'id': 1})] * (MAX_ACTS + 1))}{_TAIL}",
    ],
)
def test_what_can_be_cut_comes_to_the_same_with_two(text: str) -> None:
    reader = AtOnce()
    assert came_to(text, reader) == came_to(text, None)
    assert reader.asked == 1


@pytest.mark.parametrize(
    "text",
    [
        # What looks like a place between two acts is not, or one that is in another array.
        f'{_HEAD}{_SOME}],"signature":"{"a" * 700}}},{{"id":"b"}}]c","signature":"{_SIGNATURE}"}}',
        f'{_HEAD}],"signature":[{_SOME}{_TAIL}',
        f'{_HEAD}{{"id":0}}],"acts":[{_SOME}{_TAIL}',
        f'{_HEAD}{_SOME}],"acts":[{_SOME},{_SOME}{_TAIL}',
        f'{_HEAD}{_SOME},{_SOME}],"acts":[{_SOME}{_TAIL}',
        f'{_HEAD}],"other":[{_SOME}{_TAIL}',
        f'{{"protocol":1,"other":[{_SOME}{_TAIL}',
        f'{_HEAD}{{"id":9,"all":[{_SOME}]}}{_TAIL}',
        f"{_HEAD}[{_SOME}]{_TAIL}",
        f"{_HEAD}{_SOME}],[{_SOME}{_TAIL}",
        f"{_HEAD}{_SOME}]]{_TAIL}",
        # What is written otherwise than devices do.
        f'{{"protocol":1,"signature":"{_SIGNATURE}","acts":[{_SOME}]}}',
        f'{{"protocol":"1","acts":[{_SOME}{_TAIL}',
        f'{{"protocol":2,"acts":[{_SOME}{_TAIL}',
        f" {_HEAD}{_SOME}{_TAIL}",
        f'{_HEAD}{_SOME}],"signature":"no ] end"}}',
        f'{_HEAD}{_SOME}],"signature":"short"}}',
        # What is not read the same by all that read JSON, or not at all.
        f'{_HEAD}{{"id":{deep(990)}}},{_MUCH},{{"id":"\\ud800"}}{_TAIL}',
        f'{_HEAD}{{"id":"\\ud800"}},{_MUCH},{{"id":{deep(990)}}}{_TAIL}',
        f'{_HEAD}{{"id":"\\ud800"}},{_SOME},{{"id":-9999999999999999999}}{_TAIL}',
        f'{_HEAD}{{"id":-9999999999999999999}},{_SOME},{{"id":"\\ud800"}}{_TAIL}',
        f'{_HEAD}{_SOME},{{"id":{2**70}}},{{"id":1e400}}{_TAIL}',
        f'{_HEAD}{_MUCH},{{"id":{deep(1_022)}}}{_TAIL}',
        f'{_HEAD}{{"id":{deep(1_022)}}},{_MUCH}{_TAIL}',
        f"{_HEAD}{_SOME},NaN{_TAIL}",
        f"{_HEAD}{_SOME},{_TAIL}",
        f"{_HEAD}{_SOME},{{{_TAIL}",
    ],
)
def test_what_is_contrived_comes_to_the_same_with_two(text: str) -> None:
    assert pushes._BETWEEN_ACTS in text.encode()[len(text) // 2 :], "else nothing is tried"  # noqa: SLF001
    assert came_to(text, AtOnce()) == came_to(text, None)


def test_a_half_is_read_elsewhere() -> None:
    reader = AtOnce()
    push = came_to(pushed(*_ACTS), reader)
    assert isinstance(push, Push)
    assert reader.asked == 1
    assert [each.seq for each in push.received if isinstance(each, Readable)] == [1, 2, 3, 4, 5, 6]
    assert push.head.seq == 6


def test_the_head_is_the_last_place_that_is_named_in_either_half() -> None:
    for elements in ([*_ACTS[:4], {"id": 1}], [*_ACTS[:2], *({"id": each} for each in range(99))]):
        reader = AtOnce()
        push = came_to(pushed(*elements), reader)
        assert isinstance(push, Push)
        assert reader.asked == 1
        named = [each for each in elements if "seq" in each]
        assert (push.head.seq, push.head.hash) == (named[-1]["seq"], named[-1]["hash"])


def test_what_is_sealed_is_opened_where_the_keys_are_and_once() -> None:
    acts = _CALLER.record(*(about_somebody() for _ in range(4)))
    whole = {act.seq: act for act in acts}
    opened: list[int] = []

    class Opening(Opener):
        def opened(self, act: Act) -> Act:
            opened.append(act.seq)
            return replace(act, body=whole[act.seq].body, sealed=None)

    text = pushed(*(act_to_json(closed(act, b"box")) for act in acts))
    reader = AtOnce()
    push = read_push(text.encode(), _CALLER.device, partial(Opening, list), reader)
    assert reader.asked == 1
    assert opened == [act.seq for act in acts]
    told = [json.loads(each.envelope) for each in push.received if isinstance(each, Readable)]
    assert told == [act_to_json(act) for act in acts]


def test_devices_write_pushes_as_they_are_cut() -> None:
    """Where one writes them otherwise nothing is wrong, but one reads alone."""
    caller = Caller("nowhere")
    acts = [written(act_to_json(act)).encode() for act in caller.record(count=6)]
    client = Client(ManualClock(), Signer(caller.device, caller.key))
    offer = client.offer(acts, caller.head)
    for body in (offer.plain, bodies.decode(offer.coded, MAX_BODY)):
        reader = AtOnce()
        push = read_push(body, caller.device, of_nothing, reader)
        assert reader.asked == 1
        assert push.head == caller.head


def test_another_process_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_reader, "LEAST", 1)
    elements = [*_ACTS, {"id": "unreadable"}, {**_ACTS[1], "type": "other"}]
    reader = SecondReader(read_without_keys)
    answers: list[Elements | None] = []
    reader.start()
    try:
        await_word(reader)
        text = pushed(*elements, *recorded(8), {"id": 1})
        with reader.reading(b"[%b]" % tight(elements).encode(), _CALLER.device) as answer:
            assert answer is not None
            answers.append(answer())
        assert came_to(text, reader) == came_to(text, None)
    finally:
        reader.close()
    [found] = answers
    assert found is not None
    assert [type(each) for each in found.received] == [Readable] * 6 + [Unreadable] * 2
