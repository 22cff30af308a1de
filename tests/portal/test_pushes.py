"""A push comes to the same, whether one reads it or two."""

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.acts import Act
from domain.chain import closed
from domain.codec import act_to_json
from portal import pushes, second_reader
from portal.pushes import Push, read_push
from portal.reading import Elements, Readable, Unreadable, read_without_keys
from portal.second_reader import SecondReader
from sync.wire import MAX_ACTS
from tests.portal.callers import Caller, about_somebody
from tests.portal.test_second_reader import await_word
from tools.fuzz.halves import AtOnce, outcome

_CALLER: Final = Caller("nowhere")
_SIGNATURE: Final = json.loads(_CALLER.push_body([]))["signature"]
_BETWEEN: Final = '},{"id":'


def as_it_is(act: Act) -> Act:
    return act


def tight(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def pushed(*elements: object, signature: str = _SIGNATURE) -> str:
    """A push as devices write it."""
    acts = ",".join(map(tight, elements))
    return f'{{"protocol":1,"acts":[{acts}],"signature":"{signature}"}}'


def came_to(text: str, reader: SecondReader[Elements] | None) -> Push | tuple[type, str]:
    plain = text.encode("utf-8", "surrogatepass")
    return outcome(plain, _CALLER.device, as_it_is, reader)


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


_TWO: Final = pushed({"id": 1}, {"id": 2})


@pytest.mark.parametrize(
    "text",
    [
        pushed({"id": 1}, signature=f'{"a" * 90}{_BETWEEN}1}}]c","signature":"{_SIGNATURE}'),
        f'{{"protocol":1,"signature":"{_SIGNATURE}","acts":[{{"id":1}},{{"id":2}},{{"id":3}}]}}',
        _TWO.replace('"acts":[', f'"acts":[{{"id":0}}],"acts":[{{"id":"{"x" * 99}"}},'),
        _TWO.replace('"acts":[', f'"acts":[{{"id":0}}],"acts":[{{"id":0}},{{"id":"{"x" * 99}"}},'),
        _TWO.replace('"acts"', '"other"'),
        _TWO.replace('"acts":[', '"acts":[],"other":[{"id":1},'),
        _TWO.replace(":[", ":[["),
        _TWO.replace('"protocol":1', '"protocol":"1"'),
        _TWO.replace('"protocol":1', '"protocol":2'),
        pushed({"id": 1}, {"id": 2}, signature="no ] end"),
        pushed({"id": 1, "all": [{"id": each} for each in range(40)]}),
        pushed(*({"id": each} for each in range(MAX_ACTS + 1))),
        pushed({"id": 1}, {"id": "\ud800"}, {"id": 2**70}, {"id": "\0"}),
    ],
)
def test_what_somebody_contrives_comes_to_the_same_with_two(text: str) -> None:
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

    def open_(act: Act) -> Act:
        if act.sealed:
            opened.append(act.seq)
        return replace(act, body=whole[act.seq].body, sealed=None)

    text = pushed(*(act_to_json(closed(act, b"box")) for act in acts))
    reader = AtOnce()
    push = read_push(text.encode(), _CALLER.device, open_, reader)
    assert reader.asked == 1
    assert opened == [act.seq for act in acts]
    told = [json.loads(each.envelope) for each in push.received if isinstance(each, Readable)]
    assert told == [act_to_json(act) for act in acts]


def test_devices_write_pushes_as_they_are_cut() -> None:
    """Where one writes them otherwise nothing is wrong, but one reads alone."""
    text = pushed(*_ACTS).encode()
    assert pushes._AFTER_ACTS.fullmatch(text, text.rfind(b"]"))  # noqa: SLF001
    assert len(re.findall(re.escape(pushes._BETWEEN_ACTS), text)) == len(_ACTS) - 1  # noqa: SLF001


def test_another_process_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_reader, "LEAST", 1)
    elements = [*_ACTS, {"id": "unreadable"}, {**_ACTS[1], "type": "other"}]
    reader = SecondReader(read_without_keys)
    answers: list[Elements | None] = []
    reader.start()
    try:
        await_word(reader)
        text = pushed(*elements, *recorded(8), {"id": 1})
        with reader.reading(b"[%b]" % tight(elements).encode()[1:-1], _CALLER.device) as answer:
            assert answer is not None
            answers.append(answer())
        assert came_to(text, reader) == came_to(text, None)
    finally:
        reader.close()
    [found] = answers
    assert found is not None
    assert [type(each) for each in found.received] == [Readable] * 6 + [Unreadable] * 2
