"""The primary database dies in the middle of a storm; what was acknowledged lives on."""

import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Final

import pytest
import requests
from sqlalchemy import select

from domain.codec import act_to_json
from portal.tables import ActRow, FeedRow
from tests.portal.callers import Caller, enrolled
from tests.portal.nursery import Nursery
from tests.portal.running import Portal
from tools.standby import Pair, running_pair

DEVICES: Final = 4
PATIENCE: Final = 30.0


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with running_pair(tmp_path) as both:
        yield both


@pytest.fixture
def portals(pair: Pair, tmp_path: Path, nursery: Nursery) -> Iterator[list[Portal]]:
    """Two portals on the pair; when they end, neither has met a bug."""
    made = []
    with ExitStack() as ends:
        for name in ("one", "two"):
            (tmp_path / name).mkdir()
            portal = Portal(tmp_path / name, pair.url, nursery)
            portal.start()
            ends.callback(portal.data.close)
            ends.callback(portal.stop)
            made.append(portal)
        yield made
    for portal in made:
        assert " ERROR " not in portal.log.read_text()


class Pushing:
    """A device that never stops pushing, at one portal and then at the other."""

    def __init__(self, caller: Caller, portals: list[Portal], stopping: threading.Event) -> None:
        self.caller = caller
        self.promised = 0
        self.statuses: Counter[int] = Counter()
        self.answered = threading.Event()
        self._urls = [portal.url for portal in portals]
        self._stopping = stopping

    def run(self) -> None:
        while not self._stopping.is_set():
            if self.promised == len(self.caller.log):
                self.caller.record(count=2)
            self.caller.url = self._urls[self.statuses.total() % len(self._urls)]
            offered = self.caller.log[self.promised :]
            response = self.caller.push_raw([act_to_json(act) for act in offered])
            self.statuses[response.status_code] += 1
            if response.status_code == 200:
                self._believe(response)
            else:
                assert "Retry-After" in response.headers, response.text
                self._stopping.wait(0.05)

    def _believe(self, response: requests.Response) -> None:
        held = response.json()["held"]
        assert held["seq"] >= self.promised, "it forgot what it had promised"
        self.promised = held["seq"]
        self.answered.set()


def epoch(portal: Portal) -> str:
    return str(requests.get(f"{portal.url}/sync/1/status", timeout=30).json()["epoch"])


def test_a_standby_takes_over_and_nothing_is_lost(pair: Pair, portals: list[Portal]) -> None:
    first, second = portals
    life, stopping = epoch(first), threading.Event()
    site = first.add_site()
    devices = [Pushing(enrolled(first, site), portals, stopping) for _ in range(DEVICES)]
    with ThreadPoolExecutor(DEVICES) as pool:
        running = [pool.submit(device.run) for device in devices]
        try:
            all_answered(devices)
            pair.kill_primary()
            pair.promote_standby()
            all_answered(devices)
            all_answered(devices)
        finally:
            stopping.set()
        for each in running:
            each.result()
    statuses = sum((device.statuses for device in devices), Counter())
    assert set(statuses) == {200, 503}
    assert epoch(second) == life
    for device in devices:
        check_kept(second, device)
    told = Counter(whole_feed(enrolled(second, site)))
    assert set(told.values()) == {1}
    assert set(told) >= {a.hash for d in devices for a in d.caller.log[: d.promised]}


def whole_feed(reader: Caller) -> Iterator[str]:
    """Hashes of all acts in the feed, page by page."""
    cursor, more = "0", True
    while more:
        page = reader.pull(cursor)
        cursor, more = page["cursor"], page["more"]
        yield from (item["act"]["hash"] for item in page["items"])


def all_answered(devices: list[Pushing]) -> None:
    for device in devices:
        device.answered.clear()
    for device in devices:
        assert device.answered.wait(PATIENCE), f"nobody answers any more: {device.statuses}"


def check_kept(portal: Portal, device: Pushing) -> None:
    """Each promised act is there once, and in the feed once."""
    own, log = device.caller.device, device.caller.log
    with portal.data.read() as session:
        query = select(ActRow.seq, ActRow.hash).where(ActRow.device == own)
        kept = dict(session.execute(query).all())
        entries = session.scalars(select(FeedRow.seq).where(FeedRow.device == own)).all()
    assert len(kept) >= device.promised
    assert kept == {act.seq: act.hash for act in log[: len(kept)]}
    assert sorted(filter(None, entries)) == sorted(kept)
