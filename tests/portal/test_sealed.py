"""What kiosks seal: the portal opens it, compares it with the chain, and tells it like any act."""

import json
import secrets
from dataclasses import replace
from typing import Any

from sqlalchemy import select

from domain.acts import Act, Entry
from domain.chain import SALT, digest, flaw_within, seal
from domain.codec import act_from_json, act_to_json
from portal import sealing_keys
from portal.tables import ActRow, ApartRow
from sync.sealing.sealed_acts import SEALER
from sync.wire import MAX_ACT
from tests.builders import SEALING_KEY, a_registration, a_stamp
from tests.portal.callers import Caller, about_somebody, enrolled
from tests.portal.running import Portal


def recorded(caller: Caller, entry: Entry | None = None) -> Act:
    """Somebody's registration, salted, at the end of the log."""
    salt = secrets.token_hex(SALT)
    act = seal(entry or about_somebody(), caller.origin, caller.head, a_stamp(), salt)
    caller.log.append(act)
    return act


def sealed(act: Act, portal: Portal, key: str = "") -> Act:
    with portal.data.read() as session:
        return SEALER.sealed(act, [key or sealing_keys.public_key(session)])


def told(caller: Caller) -> list[Act]:
    """The acts in the caller's feed."""
    return [act_from_json(item["act"]) for item in caller.pull()["items"] if item["act"]]


def apart(portal: Portal, caller: Caller) -> list[ApartRow]:
    with portal.data.read() as session:
        return list(session.scalars(select(ApartRow).where(ApartRow.device == caller.device)))


def verdicts(reply: Any) -> list[tuple[int, str, list[str]]]:  # noqa: ANN401 (JSON)
    return [(said["seq"], said["code"], said["problems"]) for said in reply["verdicts"]]


def test_it_is_opened_kept_in_the_clear_and_told_to_the_desks(portal: Portal, site: str) -> None:
    kiosk, desk = enrolled(portal, site, kind="kiosk"), enrolled(portal, site)
    acts = [recorded(kiosk), recorded(kiosk)]
    reply = kiosk.push([sealed(act, portal) for act in acts])
    assert (reply["held"]["seq"], reply["verdicts"]) == (2, [])
    assert told(desk) == acts
    assert all(flaw_within(act, digest(act)) is None for act in told(desk))
    assert kiosk.push([sealed(act, portal) for act in acts])["verdicts"] == []
    with portal.data.read() as session:
        kept = session.scalars(select(ActRow.envelope).where(ActRow.device == kiosk.device)).all()
    assert len(kept) == 2
    assert not any("sealed" in envelope for envelope in kept)


def test_what_comes_early_is_opened_too(portal: Portal, site: str) -> None:
    kiosk, desk = enrolled(portal, site, kind="kiosk"), enrolled(portal, site)
    first, second = recorded(kiosk), recorded(kiosk)
    assert kiosk.push([sealed(second, portal)])["held"]["seq"] == 0
    assert kiosk.push([sealed(first, portal)])["held"]["seq"] == 2
    assert told(desk) == [first, second]


def test_no_more_comes_out_of_the_boxes_of_a_push_than_out_of_a_push(
    portal: Portal, site: str
) -> None:
    kiosk = enrolled(portal, site, kind="kiosk")
    vast = about_somebody(body={**a_registration(), "said": "x" * (MAX_ACT - 20_000)})
    acts = [recorded(kiosk, vast) for _ in range(9)]
    pushed = [act_to_json(sealed(act, portal)) for act in acts]
    assert len(json.dumps(pushed)) < 60_000
    refused = kiosk.push_raw(pushed)
    assert (refused.status_code, refused.json()["code"]) == (413, "too_large")
    assert kiosk.push_raw(pushed[:4]).json()["held"]["seq"] == 4
    assert kiosk.push_raw(pushed[4:]).json()["held"]["seq"] == 9
    bomb = recorded(kiosk, about_somebody(body={"said": "x" * MAX_ACT}))
    assert verdicts(kiosk.push([sealed(bomb, portal)])) == [(10, "unopened", ["size"])]


def test_a_body_that_is_not_the_one_of_the_chain_is_kept_apart_and_stands_in_nobodys_way(
    portal: Portal, site: str
) -> None:
    kiosk, desk = enrolled(portal, site, kind="kiosk"), enrolled(portal, site)
    first, second, third = recorded(kiosk), recorded(kiosk), recorded(kiosk)
    other = sealed(replace(first, body={**first.body, "language": "en"}), portal)
    right = sealed(first, portal)
    assert right.sealed
    assert other.sealed
    wrong = replace(right, sealed=replace(right.sealed, box=other.sealed.box))
    pushed = [wrong, sealed(second, portal, key=SEALING_KEY), sealed(third, portal)]
    reply = kiosk.push(pushed)
    assert reply["held"] == {"seq": 3, "hash": third.hash}
    assert verdicts(reply) == [(1, "unopened", ["digest"]), (2, "unopened", ["key"])]
    assert told(desk) == [third]
    assert len(apart(portal, kiosk)) == 2
    assert len([item for item in kiosk.pull()["items"] if item["verdict"]]) == 2
    assert kiosk.push(pushed)["held"]["seq"] == 3
    assert len(apart(portal, kiosk)) == 2
    assert kiosk.push([right])["verdicts"] == []
    assert told(desk) == [third, first]
