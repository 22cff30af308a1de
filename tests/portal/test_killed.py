"""A portal that is killed at any moment has kept every act that it said it holds."""

import random
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import pytest
import requests
from sqlalchemy import func, select

from portal.tables import ActRow, FeedRow
from tests.portal.callers import Caller, enrolled
from tests.portal.nursery import Nursery
from tests.portal.running import Portal, running_portal

KILLS: Final = {"sqlite": 10, "postgresql": 4}
DEVICES: Final = 2


@pytest.fixture(params=KILLS)
def mortal(
    request: pytest.FixtureRequest, nursery: Nursery, tmp_path: Path
) -> Iterator[tuple[Portal, int]]:
    """A portal of the test's own, and how often to kill it."""
    database = request.getfixturevalue("postgres") if request.param == "postgresql" else None
    with running_portal(nursery, tmp_path, database) as running:
        yield running, KILLS[request.param]


class Pushing:
    """A device that never stops pushing, and remembers what it was promised."""

    def __init__(self, caller: Caller, stopping: threading.Event) -> None:
        self.caller = caller
        self.promised = 0
        self.answered = threading.Event()
        self._stopping = stopping

    def run(self) -> None:
        while not self._stopping.is_set():
            if self.promised == len(self.caller.log):
                self.caller.record(count=2)
            try:
                held = self.caller.push(self.caller.log[self.promised :])["held"]
            except requests.RequestException:
                self._stopping.wait(0.005)
                continue
            assert held["seq"] >= self.promised, "it forgot what it had promised"
            assert held["hash"] == self.caller.log[held["seq"] - 1].hash
            self.promised = held["seq"]
            self.answered.set()


def test_what_was_promised_survives_every_kill(mortal: tuple[Portal, int]) -> None:
    portal, kills = mortal
    chance, stopping = random.Random(20), threading.Event()
    site = portal.add_site()
    devices = [Pushing(enrolled(portal, site), stopping) for _ in range(DEVICES)]
    with ThreadPoolExecutor(DEVICES) as pool:
        running = [pool.submit(device.run) for device in devices]
        try:
            for _ in range(kills):
                for device in devices:
                    device.answered.clear()
                    assert device.answered.wait(20), "nobody answers any more"
                stopping.wait(chance.random() / 50)
                portal.kill()
                portal.start()
        finally:
            stopping.set()
        for each in running:
            each.result()
    for device in devices:
        assert device.promised >= kills
        check_kept(portal, device)


def check_kept(portal: Portal, device: Pushing) -> None:
    """Each promised act is there once, and in the feed once."""
    mine = ActRow.device == device.caller.device
    entries = select(func.count()).where(FeedRow.device == device.caller.device)
    with portal.data.read() as session:
        kept = dict(session.execute(select(ActRow.seq, ActRow.hash).where(mine)).all())
        assert session.scalar(entries) == len(kept)
    assert len(kept) >= device.promised
    assert kept == {act.seq: act.hash for act in device.caller.log[: len(kept)]}
