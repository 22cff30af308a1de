"""What a device signs of its log, and what is kept of it."""

import json

import pytest
from sqlalchemy import select

from domain.chain import Head, head_of
from domain.codec import act_to_json
from portal.tables import HeadRow
from sync.wire import ACTS_PATH, PROTOCOL
from tests.portal.callers import Caller
from tests.portal.running import Portal
from tests.portal.test_push import other_act


def kept(portal: Portal, caller: Caller) -> list[tuple[Head, bool]]:
    with portal.data.read() as session:
        rows = session.scalars(select(HeadRow).where(HeadRow.device == caller.device))
        return sorted(((Head(row.seq, row.hash), row.held) for row in rows), key=str)


def test_the_last_head_of_a_log_stands_for_those_before(portal: Portal, caller: Caller) -> None:
    acts = caller.record(count=3)
    caller.push(acts[:1])
    caller.push(acts)
    caller.push(acts[:2])  # late
    assert kept(portal, caller) == [(head_of(acts[2]), True)]


def test_a_head_of_another_log_is_kept_beside(portal: Portal, caller: Caller) -> None:
    [act] = caller.record()
    caller.push()
    fork = other_act(act)
    caller.push([fork])
    expected = [(head_of(act), True), (head_of(fork), False)]
    assert kept(portal, caller) == sorted(expected, key=str)


@pytest.mark.parametrize(
    ("signature", "answer"),
    [(None, (422, "malformed")), ("", (422, "malformed")), ("A" * 86, (401, "head_refused"))],
)
def test_a_push_without_the_right_head_is_refused(
    caller: Caller, signature: str | None, answer: tuple[int, str]
) -> None:
    [act] = caller.record()
    asked: dict[str, object] = {"protocol": PROTOCOL, "acts": [act_to_json(act)]}
    if signature is not None:
        asked["signature"] = signature
    reply = caller.call("POST", ACTS_PATH, json.dumps(asked).encode())
    assert (reply.status_code, reply.json()["code"]) == answer
    assert caller.push([])["held"]["seq"] == 0
