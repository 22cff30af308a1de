import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from domain.acts import Act
from domain.chain import GENESIS, digest, seal
from domain.codec import act_to_json
from portal.tables import ActRow, ApartRow
from sync.wire import ACTS_PATH, MAX_ACT, MAX_BODY
from tests.builders import a_stamp, an_entry
from tests.portal.callers import Caller, about_somebody, enrolled
from tests.portal.running import Portal


def held(acts: list[Act]) -> dict[str, object]:
    return {"seq": acts[-1].seq, "hash": acts[-1].hash}


def kept_apart(portal: Portal, caller: Caller) -> list[ApartRow]:
    with portal.data.read() as session:
        return list(session.scalars(select(ApartRow).where(ApartRow.device == caller.device)))


def kept_acts(portal: Portal, caller: Caller) -> int:
    count = select(func.count()).where(ActRow.device == caller.device)
    with portal.data.read() as session:
        return session.scalar(count) or 0


def test_what_is_pushed_is_held(caller: Caller) -> None:
    caller.record(count=3)
    reply = caller.push()
    assert reply["held"] == held(caller.log)
    assert reply["verdicts"] == []


@pytest.mark.requirement("R115")
def test_pushing_again_changes_nothing(portal: Portal, caller: Caller) -> None:
    caller.record(count=3)
    assert caller.push()["held"] == caller.push()["held"] == caller.push(caller.log[:1])["held"]
    assert kept_acts(portal, caller) == 3


def test_acts_come_in_any_order(portal: Portal, caller: Caller) -> None:
    acts = caller.record(count=4)
    assert caller.push(acts[2:])["held"]["seq"] == 0
    assert caller.push(acts[:1])["held"]["seq"] == 1
    assert caller.push(acts[1:2])["held"] == held(acts)
    assert kept_acts(portal, caller) == 4


@pytest.mark.parametrize("year", [1970, 1999, 2099])
def test_a_wrong_clock_is_no_reason_to_refuse(caller: Caller, year: int) -> None:
    caller.created = datetime(year, 1, 2, tzinfo=UTC)
    act = seal(an_entry(), caller.origin, GENESIS, a_stamp(caller.created))
    assert caller.push([act])["held"] == held([act])


def test_an_unreadable_act_blocks_nobody(portal: Portal, caller: Caller) -> None:
    first, second, third = caller.record(count=3)
    future = {**act_to_json(second), "colour": "blue"}
    reply = caller.push_raw([act_to_json(first), future, act_to_json(third)]).json()
    assert reply["held"] == held([third])
    assert reply["verdicts"] == [
        {"seq": 2, "code": "malformed", "problems": ["act.colour: unknown"]}
    ]
    [apart] = kept_apart(portal, caller)
    assert json.loads(apart.raw) == future


def test_an_unreadable_act_is_taken_once_it_can_be_read(portal: Portal, caller: Caller) -> None:
    first, second = caller.record(count=2)
    caller.push_raw([act_to_json(first), {**act_to_json(second), "colour": "blue"}])
    assert kept_acts(portal, caller) == 1
    assert caller.push()["verdicts"] == []
    assert kept_acts(portal, caller) == 2


@pytest.mark.parametrize("junk", [None, 0, "act", [], {}, {"seq": 1}, {"seq": 10**400}, "\ud800"])
def test_junk_is_kept_and_blocks_nobody(portal: Portal, caller: Caller, junk: object) -> None:
    [act] = caller.record()
    reply = caller.push_raw([junk, act_to_json(act), junk]).json()
    assert reply["held"] == held([act])
    assert [verdict["code"] for verdict in reply["verdicts"]] == ["malformed"] * 2
    assert [json.loads(apart.raw) for apart in kept_apart(portal, caller)] == [junk]


@pytest.mark.parametrize("levels", [900, 1000])
def test_what_is_nested_beyond_reason_blocks_nobody(caller: Caller, levels: int) -> None:
    [act] = caller.record()
    deep = b"[" * levels + b"]" * levels
    body = caller.push_body(["deep", act_to_json(act)]).replace(b'"deep"', deep)
    reply = caller.call("POST", ACTS_PATH, body).json()
    assert reply["held"] == held([act])
    assert [verdict["code"] for verdict in reply["verdicts"]] == ["malformed"]


def test_a_body_that_lacks_something_is_held_with_a_verdict(caller: Caller) -> None:
    acts = caller.record(about_somebody(body={"answers": {"age": 1}}), about_somebody())
    reply = caller.push()
    assert reply["held"] == held(acts)
    [verdict] = reply["verdicts"]
    assert (verdict["seq"], verdict["code"]) == (1, "content")
    assert "reference" in verdict["problems"]
    assert caller.push()["verdicts"] == [verdict]
    assert [item["verdict"] for item in caller.pull()["items"]] == [verdict]


def test_a_type_of_the_future_is_held(caller: Caller) -> None:
    acts = caller.record(an_entry("dance.danced", {"steps": 3}))
    reply = caller.push()
    assert (reply["held"], reply["verdicts"]) == (held(acts), [])


def test_a_device_pushes_its_own_acts_only(portal: Portal, site: str, caller: Caller) -> None:
    other = enrolled(portal, site)
    other.record()
    reply = caller.push(other.log)
    assert reply["held"]["seq"] == 0
    assert [verdict["code"] for verdict in reply["verdicts"]] == ["not_yours"]
    assert other.push()["verdicts"] == []


def test_an_altered_act_is_kept_apart(portal: Portal, caller: Caller) -> None:
    first, second = caller.record(count=2)
    altered = replace(first, body={"answers": {}})
    reply = caller.push([altered, second])
    assert [verdict["code"] for verdict in reply["verdicts"]] == ["broken"]
    assert len(kept_apart(portal, caller)) == 1


def other_act(act: Act, **changed: object) -> Act:
    """Another act for the same place, in order in itself."""
    made = replace(act, **{"body": {"other": True}, **changed, "hash": ""})  # type: ignore[arg-type]
    return replace(made, hash=digest(made))


def test_another_act_in_the_same_place_is_disputed(portal: Portal, caller: Caller) -> None:
    first, second = caller.record(count=2)
    caller.push([first])
    reply = caller.push([other_act(first), second])
    assert reply["verdicts"] == [{"seq": 1, "code": "disputed", "problems": []}]
    assert reply["held"] == held([second])
    assert len(kept_apart(portal, caller)) == 1
    caller.push([other_act(first)])
    assert len(kept_apart(portal, caller)) == 1


def test_what_is_kept_apart_is_listed_with_where_it_was_told_again(
    portal: Portal, caller: Caller
) -> None:
    """Of a machine whose disk was put back, the portal alone may have it."""
    dossier = str(uuid4())
    first = caller.record()[0]
    caller.push()
    caller.push_raw([act_to_json(other_act(first, dossier=dossier)), [], {"type": 3}])
    listed = portal.administer("apart", "list", "--device", caller.device).splitlines()
    assert sorted(line.split("  ", 4)[3:] for line in listed) == [
        ["disputed", f"registration.submitted of {dossier}  told nowhere else"],
        ["malformed", "not an act"],
        ["malformed", "not an act"],
    ]
    elsewhere = enrolled(portal, portal.add_site())
    elsewhere.record(an_entry(dossier=dossier))
    elsewhere.push()
    _, early = caller.record(count=2)
    caller.push([early])  # what it follows may lie on a disk that is gone
    listed = portal.administer("apart", "list").splitlines()
    assert any(f"  early  {early.type} of {early.dossier}  told nowhere" in line for line in listed)
    assert any(line.endswith(f"{dossier}  told again: {elsewhere.device} 1") for line in listed)


def test_an_act_that_follows_another_log_is_disputed(caller: Caller) -> None:
    first, second = caller.record(count=2)
    fork = other_act(second, previous="ab" * 32)
    reply = caller.push([first, fork])
    assert reply["held"] == held([first])
    assert [verdict["code"] for verdict in reply["verdicts"]] == ["disputed"]
    assert caller.push([second])["held"] == held([second])


def test_what_was_kept_after_a_gap_has_to_follow(portal: Portal, caller: Caller) -> None:
    first, second, third = caller.record(count=3)
    caller.push([other_act(third, previous="ab" * 32)])
    assert kept_apart(portal, caller) == []
    assert caller.push([first, second])["held"] == held([second])
    [apart] = kept_apart(portal, caller)
    assert apart.code == "disputed"
    reply = caller.push([third])
    assert (reply["held"], reply["verdicts"]) == (held([third]), [])


def test_answers_echo_what_they_answer(caller: Caller) -> None:
    replies = [caller.push_raw([]).json(), caller.push_raw([1]).json()]
    assert len({reply["echo"] for reply in replies}) == 2
    assert caller.pull(nonce="abc-1")["echo"] == "abc-1"


def test_another_protocol_is_refused_by_name(caller: Caller) -> None:
    reply = caller.push_raw([], protocol=2)
    assert (reply.status_code, reply.json()["code"]) == (400, "protocol_unsupported")


def test_unsigned_and_wrongly_signed_requests_are_refused(portal: Portal, site: str) -> None:
    known = enrolled(portal, site)
    impostor = Caller(portal.url, device=known.device)
    stranger = Caller(portal.url)
    assert impostor.push_raw([]).json()["code"] == "signature_refused"
    assert stranger.push_raw([]).json()["code"] == "device_unknown"
    assert {c.push_raw([]).status_code for c in (impostor, stranger)} == {401}


def test_a_body_beyond_the_limit_is_refused(caller: Caller) -> None:
    reply = caller.push_raw(["x" * MAX_BODY])
    assert (reply.status_code, reply.json()["code"]) == (413, "too_large")
    assert caller.push_raw(["x" * (MAX_BODY // 2)]).status_code == 200


def test_an_act_that_no_page_has_room_for_is_kept_apart_and_blocks_nobody(
    portal: Portal, site: str, caller: Caller
) -> None:
    neighbour = enrolled(portal, site)
    caller.record(
        about_somebody("note.taken", {"text": "x" * (MAX_ACT - 2_000)}),
        about_somebody("note.taken", {"text": "x" * MAX_ACT}),
        about_somebody(),
    )
    reply = caller.push()
    [verdict] = reply["verdicts"]
    assert (verdict["seq"], verdict["code"]) == (2, "malformed")
    assert verdict["problems"] == [f"larger than {MAX_ACT} signs"]
    assert reply["held"]["seq"] == 3
    first = neighbour.pull()
    received = first["items"] + neighbour.pull(first["cursor"])["items"]
    assert [item["act"]["seq"] for item in received] == [1, 3]
    with portal.data.read() as session:
        apart = session.scalar(select(ApartRow.raw).where(ApartRow.device == caller.device))
    assert apart
    assert len(apart) > MAX_ACT, "it is kept as it came"


def test_whoever_invents_fields_is_not_told_each_of_them(caller: Caller) -> None:
    invented = {f"invented_{place}": 0 for place in range(1_000)}
    caller.record(about_somebody(body={"answers": invented}))
    [verdict] = caller.push()["verdicts"]
    assert len(verdict["problems"]) == 101
    assert verdict["problems"][-1].startswith("and 9")


def test_a_long_log_arrives(caller: Caller) -> None:
    caller.record(count=600)
    begun = datetime.now(UTC)
    assert caller.push()["held"] == held(caller.log)
    assert datetime.now(UTC) - begun < timedelta(seconds=10)
