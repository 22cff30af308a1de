"""Numbers of the feed become visible in their order, whatever transactions do."""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select, text
from sqlalchemy.orm import Session

from domain.codec import act_to_json
from portal import feed, reading
from portal.boxes import of_nothing
from portal.database import Database
from portal.reading import Readable
from portal.tables import ActRow, DeviceRow, FeedRow
from tests.portal.callers import Caller, enrolled
from tests.portal.nursery import Nursery
from tests.portal.running import Portal, running_portal

pytestmark = pytest.mark.parametrize("portal", ["postgresql"], indirect=True)


def publish_one(session: Session, caller: Caller) -> None:
    [act] = caller.record()
    row = ActRow(
        device=caller.device,
        seq=act.seq,
        hash=act.hash,
        previous=act.previous,
        dossier=act.dossier,
        site=caller.site,
        training=False,
        envelope=json.dumps(act_to_json(act)),
        day="2026-11-21",
        type="registration.submitted",
        received_at="",
    )
    session.add(row)
    session.flush()
    [read] = reading.read([act_to_json(act)], caller.device, of_nothing().opened)
    assert isinstance(read, Readable)
    feed.publish(session, session.get_one(DeviceRow, caller.device), [read], [])


def waiting_for_the_turn(database: Database) -> bool:
    query = text("select count(*) from pg_locks where locktype = 'advisory' and not granted")
    with database.read() as session:
        return bool(session.scalar(query))


def numbers(database: Database) -> set[int]:
    with database.read() as session:
        return set(session.scalars(select(FeedRow.cursor)))


def test_no_entry_appears_below_one_that_was_read(portal: Portal) -> None:
    site = portal.add_site()
    slow, quick = enrolled(portal, site), enrolled(portal, site)
    reader = enrolled(portal, site)
    quick.record()
    with ThreadPoolExecutor(1) as pool:
        with portal.data.write() as session:
            publish_one(session, slow)  # numbered, and not committed yet
            pushing = pool.submit(quick.push)
            while not waiting_for_the_turn(portal.data):
                assert not pushing.done(), "it did not wait for the smaller number"
            page = reader.pull()
            assert page["items"] == []
        assert pushing.result()["held"]["seq"] == 1
    assert reader.received(page["cursor"]) == [slow.log[0].hash, quick.log[0].hash]


def test_without_the_turn_an_entry_would_be_skipped(portal: Portal) -> None:
    """Shows that the test above provokes what it is about: bare numbers are not enough."""
    entry = {"audience": "nobody", "device": "", "seq": None, "verdict": None}
    database = portal.data
    with database.write() as slow:
        slow.execute(insert(FeedRow), [entry])
        smaller = slow.scalar(select(func.max(FeedRow.cursor)))
        with database.write() as quick:
            quick.execute(insert(FeedRow), [entry])
        read = max(numbers(database))
    assert smaller is not None
    assert smaller < read
    assert smaller in numbers(database)


def test_two_portals_share_one_database(portal: Portal, nursery: Nursery, tmp_path: Path) -> None:
    site = portal.add_site()
    with running_portal(nursery, tmp_path, portal.database) as second:
        reader = enrolled(portal, site)
        devices = [enrolled(portal, site) for _ in range(4)]
        for device in devices[::2]:
            device.url = second.url
        with ThreadPoolExecutor(len(devices)) as pool:
            list(pool.map(push_one_by_one, devices))
        reader.url = second.url
        expected = {act.hash for device in devices for act in device.log}
        received = reader.received()
        assert len(received) == len(expected)
        assert set(received) == expected


def push_one_by_one(device: Caller) -> None:
    for _ in range(10):
        assert device.push(device.record())["held"]["seq"] == len(device.log)
