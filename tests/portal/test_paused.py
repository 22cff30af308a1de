"""What kiosks put aside: locked bytes, for the desks of their site, for fifteen days."""

import hashlib
import random
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select

from domain.keeping import PAUSED
from portal import paused
from portal.tables import DeviceRow, PausedRow
from sync.wire.documents import BYTES
from sync.wire.paused import MAX_LOCKED, PAUSED_PATH
from tests.portal.callers import Caller, enrolled
from tests.portal.running import Portal

LOCKED = b"nobody can read this"


def a_finder() -> str:
    return random.randbytes(16).hex()


def listed(caller: Caller) -> Any:  # noqa: ANN401 (JSON)
    reply = caller.call("GET", PAUSED_PATH)
    assert reply.status_code == 200
    return reply.json()["items"]


def put(caller: Caller, finder: str, locked: bytes = LOCKED) -> int:
    return caller.call("PUT", f"{PAUSED_PATH}/{finder}", locked).status_code


def read(caller: Caller, finder: str) -> bytes | int:
    reply = caller.call("GET", f"{PAUSED_PATH}/{finder}")
    if reply.status_code == 200:
        assert reply.headers["content-type"] == BYTES
    return reply.content if reply.status_code == 200 else reply.status_code


def drop(caller: Caller, finder: str) -> None:
    assert caller.call("DELETE", f"{PAUSED_PATH}/{finder}").status_code == 200


def test_a_desk_reads_it_and_the_kiosk_hears_that_it_was_taken(portal: Portal, site: str) -> None:
    kiosk, desk = enrolled(portal, site, kind="kiosk"), enrolled(portal, site)
    finder = a_finder()
    assert (put(kiosk, finder, b"before"), put(kiosk, finder)) == (200, 200)
    assert read(desk, finder) == LOCKED
    item = {"finder": finder, "digest": hashlib.sha256(LOCKED).hexdigest(), "taken": False}
    assert listed(kiosk) == [item]
    noted = portal.administer("readings", "--aside", site).split("  ", 1)[1]
    assert noted == f"counter 1: given {hashlib.sha256(LOCKED).hexdigest()}"
    drop(desk, finder)
    assert read(desk, finder) == 404
    assert listed(kiosk) == [{**item, "taken": True}]
    drop(kiosk, finder)
    assert listed(kiosk) == []


def test_it_is_for_the_desks_of_the_site_and_from_its_kiosks(portal: Portal, site: str) -> None:
    kiosk, other = (enrolled(portal, site, kind="kiosk") for _ in range(2))
    elsewhere = enrolled(portal, portal.add_site())
    desk, training = enrolled(portal, site), enrolled(portal, site, training=True)
    finder = a_finder()
    assert put(kiosk, finder) == 200
    for stranger in (elsewhere, training, kiosk, other):
        assert read(stranger, finder) == 404
    assert read(Caller(portal.url), finder) == 401
    drop(elsewhere, finder)
    assert (listed(other), listed(desk), len(listed(kiosk))) == ([], [], 1)
    assert read(desk, finder) == LOCKED
    assert put(desk, a_finder()) == 404
    assert put(kiosk, "K7F4QX9M") == 422
    assert put(kiosk, a_finder(), bytes(MAX_LOCKED + 1)) == 413


def test_after_fifteen_days_it_is_gone(portal: Portal, site: str) -> None:
    kiosk, desk = enrolled(portal, site, kind="kiosk"), enrolled(portal, site)
    old, fresh, now = a_finder(), a_finder(), datetime.now(UTC)
    for finder, age in ((old, PAUSED), (fresh, PAUSED - timedelta(minutes=5))):
        with portal.data.write() as session:
            device = session.get_one(DeviceRow, kiosk.device)
            paused.put(session, device, finder, LOCKED, now - age)
    assert (read(desk, old), read(desk, fresh)) == (404, LOCKED)
    assert [item["finder"] for item in listed(kiosk)] == [fresh]
    with portal.data.read() as session:
        kept = session.scalars(select(PausedRow.finder).where(PausedRow.site == site)).all()
    assert kept == [fresh]
