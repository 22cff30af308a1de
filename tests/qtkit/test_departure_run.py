"""What an application does beside its locked page."""

import contextlib
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from domain.errors import AppError
from portal import admin
from qtkit.departure_run import DepartureRun, Sealed
from qtkit.sync_service import SyncService
from store.clock import SystemClock
from store.keys import database_key
from sync.enrol import enrol
from tests.stores import open_store
from tests.sync.machines import Machine, about_somebody
from tools.local_portal import LocalPortal


@pytest.fixture
def portal(tmp_path: Path) -> Iterator[LocalPortal]:
    with LocalPortal(tmp_path / "portal") as portal:
        portal.open_site("Structure", "Site", "01 23 45 67 89", "lundi")
        yield portal


def test_a_revoked_device_is_given_up_and_its_files_can_be_copied(
    qtbot: QtBot, portal: LocalPortal, tmp_path: Path
) -> None:
    key = database_key("test", tmp_path / "key")
    store = open_store(tmp_path / "store", key)
    clock = SystemClock(store)
    own = enrol(store, portal.url, portal.enrolment_code("counter", "Accueil"), clock)
    Machine(store, clock).record(about_somebody())
    with contextlib.redirect_stdout(io.StringIO()):
        assert admin.main(["--database", portal.database, "device", "revoke", own.id]) == 0
    service = SyncService(store, clock)
    with qtbot.waitSignal(service.locked, timeout=60_000):
        service.try_now()
    service.poke()
    service.close()
    run = DepartureRun(store.folder, key)
    with qtbot.waitSignal(run.changed, timeout=60_000):
        run.begin(store)
    assert run.sealed == Sealed(1, 0)
    assert key.find() is None
    copied: list[object] = []
    refused: list[AppError] = []
    run.copy_to(tmp_path / "stick.sealed", copied.append, refused.append)
    run.copy_to(tmp_path / "nowhere" / "stick", copied.append, refused.append)
    qtbot.waitUntil(lambda: bool(copied and refused), timeout=60_000)
    assert (tmp_path / "stick.sealed").stat().st_size
    run.close()
