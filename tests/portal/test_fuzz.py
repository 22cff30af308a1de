"""Whatever a device with a valid key sends, the portal answers, and never with a bug."""

import json
import string

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from domain.codec import act_to_json
from sync.wire import ACTS_PATH, ENROL_PATH
from tests.builders import an_act, an_origin
from tests.portal.callers import Caller, enrolled
from tests.portal.running import Portal

texts = st.text(max_size=20) | st.sampled_from(["\x00", "\ud800", "é", "2026-02-30T00:00:00.000Z"])
numbers = st.integers() | st.sampled_from([2**53, 2**63, 2**64, -1, 10**400])
plain = st.none() | st.booleans() | numbers | texts | st.floats(allow_nan=True)
values = st.recursive(
    plain,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)
MODERATELY = settings(max_examples=60, suppress_health_check=list(HealthCheck))


@st.composite
def damaged_acts(draw: st.DrawFn, device: str) -> dict[str, object]:
    """An act of the device in which one or two things are something else."""
    act = act_to_json(an_act(origin=an_origin(device)))
    for _ in range(draw(st.integers(1, 2))):
        key = draw(st.sampled_from(sorted(act)))
        inner = act[key]
        if isinstance(inner, dict) and inner and draw(st.booleans()):
            act[key] = {**inner, draw(st.sampled_from(sorted(inner)) | texts): draw(values)}
        else:
            act[key] = draw(values)
    if draw(st.integers(0, 9)) == 0:
        del act[draw(st.sampled_from(sorted(act)))]
    return act


@pytest.fixture(scope="module")
def fuzzed(portal: Portal) -> Caller:
    """One device for all examples: they may find what others left."""
    return enrolled(portal, portal.add_site())


@MODERATELY
@given(st.data())
def test_any_act_is_answered(fuzzed: Caller, data: st.DataObject) -> None:
    acts = data.draw(st.lists(damaged_acts(fuzzed.device) | values, max_size=4))
    reply = fuzzed.push_raw(acts)
    assert reply.status_code == 200, reply.text
    assert reply.json()["held"]["seq"] >= 0
    assert fuzzed.call("GET", "/sync/1/feed").status_code == 200


@pytest.mark.parametrize("depth", [50, 200, 400, 900, 5_000, 100_000])
def test_any_depth_is_answered(fuzzed: Caller, depth: int) -> None:
    body = b'{"protocol":1,"acts":[' + b"[" * depth + b"]" * depth + b"]}"
    reply = fuzzed.call("POST", ACTS_PATH, body)
    assert reply.status_code in {200, 400, 422}, reply.text


@MODERATELY
@given(st.binary(max_size=60) | values.map(lambda value: json.dumps(value).encode()))
@example(b"{")
@example(b"\xff\xfe")
@example(b'{"protocol":1,"acts":[1e400]}')
@example(b'{"protocol":1,"acts":[' + b"9" * 5_000 + b"]}")
@example(b'{"protocol":true,"acts":[]}')
@example(b'{"protocol":1,"acts":[],"more":1}')
def test_any_body_is_answered(fuzzed: Caller, body: bytes) -> None:
    for path in (ACTS_PATH, ENROL_PATH):
        reply = fuzzed.call("POST", path, body)
        assert reply.status_code < 500, reply.text
        assert reply.status_code == 200 or set(reply.json()) == {"code", "detail"}


@MODERATELY
@given(
    st.dictionaries(
        st.sampled_from(["after", "limit", "nonce", "x"]),
        st.text(alphabet=string.printable, max_size=30) | numbers.map(str),
    )
)
def test_any_query_is_answered(fuzzed: Caller, query: dict[str, str | int]) -> None:
    assert fuzzed.call("GET", "/sync/1/feed", query=query).status_code in {200, 422}
    assert fuzzed.call("GET", "/sync/1/status", query=query).status_code in {200, 422}
