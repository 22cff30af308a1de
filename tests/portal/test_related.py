"""The logs of one machine: which of them hear what is found wrong with the acts of another."""

import json

import pytest
from sqlalchemy import func, select

from portal.feed import MOST_PASSED_ON
from portal.succession import MOST_HEARERS
from portal.tables import FeedRow
from sync.signature import Signer, public_key_text
from sync.wire import PROTOCOL, SUCCESSOR_PATH, successor_statement
from tests.portal.callers import Caller
from tests.portal.running import Portal


def going_on_from(caller: Caller) -> Caller:
    """A log that goes on from that of the caller."""
    made = Caller(caller.url, caller.site)
    statement = successor_statement(caller.device, made.device)
    asked = {
        "protocol": PROTOCOL,
        "device": made.device,
        "public_key": public_key_text(made.key.public_key()),
        "signature": Signer(made.device, made.key).signed(statement),
    }
    reply = caller.call("POST", SUCCESSOR_PATH, json.dumps(asked).encode())
    assert reply.status_code == 200, reply.text
    return made


def heard(caller: Caller) -> int:
    """How many verdicts there are for it."""
    items = caller.pull(limit=500)["items"]
    return sum(item["verdict"] is not None for item in items)


def entered(portal: Portal, caller: Caller) -> int:
    """How often verdicts on what the caller pushed stand in the feed."""
    verdicts = (FeedRow.device == caller.device) & FeedRow.verdict.is_not(None)
    with portal.data.read() as session:
        return session.scalar(select(func.count()).where(verdicts)) or 0


def test_related_logs_hear_of_each_other(caller: Caller) -> None:
    caller.push_raw([None])
    left, right = going_on_from(caller), going_on_from(caller)
    last = going_on_from(left)
    for number, each in enumerate((caller, left, right, last)):
        each.push_raw([number])
    assert [heard(each) for each in (caller, left, right, last)] == [5, 5, 5, 5]


@pytest.mark.parametrize("shape", ["star", "chain"])
def test_whoever_begins_many_logs_multiplies_no_verdicts(
    portal: Portal, caller: Caller, shape: str
) -> None:
    logs = [caller]
    for _ in range(MOST_HEARERS + 5):
        logs.append(going_on_from(logs[-1] if shape == "chain" else caller))
    for pushes in (1, 2):
        caller.push_raw([pushes])
        assert entered(portal, caller) == pushes * MOST_HEARERS
    assert heard(caller) == 2
    logs[-1].push_raw([3])
    assert heard(logs[-1]) == (1 if shape == "chain" else 3), "the newest of a star hears all"


def test_a_log_that_goes_on_hears_again_what_was_told_last(portal: Portal, caller: Caller) -> None:
    for start in range(0, MOST_PASSED_ON + 100, 200):
        caller.push_raw(list(range(start, start + 200)))
    told = entered(portal, caller)
    made = going_on_from(caller)
    assert entered(portal, caller) - told == MOST_PASSED_ON
    assert heard(made) == MOST_PASSED_ON
