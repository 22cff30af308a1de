"""A portal that is killed at any moment has kept every act that it said it holds."""

import os
import random
import select
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import pytest
import requests
from sqlalchemy import func
from sqlalchemy import select as query

from portal.tables import ActRow, FeedRow
from tests.portal.callers import Caller, enrolled
from tests.portal.running import Portal

KILLS: Final = {"sqlite": 20, "postgresql": 8}
DEVICES: Final = 3


class Mortal:
    """A portal that is killed and comes back on the same database and port."""

    def __init__(self, nursery: subprocess.Popen[str], portal: Portal, lives: int) -> None:
        assert nursery.stdin is not None
        assert nursery.stdout is not None
        self._orders, self._news = nursery.stdin, nursery.stdout
        self.portal = portal
        self.lives = lives
        self._child = 0

    def start(self) -> None:
        port = self.portal.port if self.portal.url else 0
        self._orders.write(f"--database {self.portal.database} --port {port}\n")
        self._orders.flush()
        said = sorted(self._news.readline().strip() for _ in range(2))
        self._child, self.portal.url = int(said[0]), said[1]

    def kill(self) -> None:
        child = os.pidfd_open(self._child)
        os.kill(self._child, signal.SIGKILL)
        select.select([child], [], [])  # until it is gone
        os.close(child)


@pytest.fixture(params=KILLS)
def mortal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Mortal]:
    here = f"sqlite:///{tmp_path / 'portal.sqlite3'}"
    on_postgres = request.param == "postgresql"
    database = request.getfixturevalue("postgres") if on_postgres else here
    with subprocess.Popen(
        (sys.executable, "-m", "tests.portal.nursery"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as nursery:
        running = Mortal(nursery, Portal(tmp_path, database), KILLS[request.param])
        running.start()
        yield running
        running.kill()
        running.portal.data.close()
        nursery.communicate()


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


def test_what_was_promised_survives_every_kill(mortal: Mortal) -> None:
    portal, chance, stopping = mortal.portal, random.Random(20), threading.Event()
    site = portal.add_site()
    devices = [Pushing(enrolled(portal, site), stopping) for _ in range(DEVICES)]
    with ThreadPoolExecutor(DEVICES) as pool:
        running = [pool.submit(device.run) for device in devices]
        try:
            for _ in range(mortal.lives):
                for device in devices:
                    device.answered.clear()
                    assert device.answered.wait(20), "nobody answers any more"
                stopping.wait(chance.random() / 50)
                mortal.kill()
                mortal.start()
        finally:
            stopping.set()
        for each in running:
            each.result()
    for device in devices:
        assert device.promised >= mortal.lives
        check_kept(portal, device)


def check_kept(portal: Portal, device: Pushing) -> None:
    """Each promised act is there once, and in the feed once."""
    mine = ActRow.device == device.caller.device
    entries = query(func.count()).where(FeedRow.device == device.caller.device)
    with portal.data.read() as session:
        kept = dict(session.execute(query(ActRow.seq, ActRow.hash).where(mine)).all())
        assert session.scalar(entries) == len(kept)
    assert len(kept) >= device.promised
    assert kept == {act.seq: act.hash for act in device.caller.log[: len(kept)]}
