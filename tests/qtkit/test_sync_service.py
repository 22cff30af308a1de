"""An application and the real portal find each other again, whatever happens between."""

import socket
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from domain import bodies
from domain.acts import PERSON, ActType, Entry, Mode
from qtkit.sync_service import SyncService
from store import device, exchange, journal
from store.clock import SystemClock
from store.keys import database_key
from store.store import Store
from sync.enrol import enrol
from tests.conftest import ExpectLog
from tests.stores import open_store
from tools.local_portal import LocalPortal


@pytest.fixture
def portal(tmp_path: Path) -> Iterator[LocalPortal]:
    with LocalPortal(tmp_path / "portal") as portal:
        portal.open_site("Structure", "Site", "01 23 45 67 89", "lundi")
        yield portal


@pytest.fixture
def store(tmp_path: Path, portal: LocalPortal) -> Iterator[Store]:
    with open_store(tmp_path / "store", database_key("test", tmp_path / "key")) as store:
        enrol(store, portal.url, portal.enrolment_code("kiosk", "Borne"), SystemClock(store))
        yield store


@pytest.fixture
def service(qapp: object, store: Store) -> Iterator[SyncService]:  # noqa: ARG001 (it needs Qt)
    service = SyncService(store, SystemClock(store))
    yield service
    service.close()


def _record(store: Store) -> None:
    entry = Entry(ActType.HELP_REQUESTED, bodies.help_request("attract"), None, PERSON, Mode.KIOSK)
    with store.write() as tx:
        journal.record(tx, [entry], SystemClock(store).read())


def _waiting(service: SyncService) -> int | None:
    return service.status.waiting if service.status else None


def test_new_acts_are_sent_without_anybody_waiting(
    qtbot: QtBot, store: Store, service: SyncService
) -> None:
    _record(store)
    service.start()
    qtbot.waitUntil(lambda: _waiting(service) == 1)
    service.try_now()
    qtbot.waitUntil(lambda: _waiting(service) == 0, timeout=10_000)
    assert service.status is not None
    assert service.status.trouble is None
    assert service.status.next_try is not None


@pytest.mark.requirement("R052")
def test_a_portal_that_is_gone_is_a_state_and_its_return_ends_it(
    qtbot: QtBot, store: Store, service: SyncService, portal: LocalPortal
) -> None:
    portal.stop()
    _record(store)
    service.poke()
    service.try_now()
    qtbot.waitUntil(lambda: service.status is not None and service.status.trouble is not None)
    assert service.status is not None
    assert service.status.trouble == "portal_unreachable"
    assert service.status.failing_since is not None
    assert service.status.waiting == 1
    portal.start()
    service.try_now()
    qtbot.waitUntil(lambda: _waiting(service) == 0, timeout=10_000)
    assert service.status.failing_since is None


def test_who_listens_hears_of_others_within_half_a_minute(
    qtbot: QtBot, service: SyncService
) -> None:
    service.listen(True)
    service.try_now()
    qtbot.waitUntil(lambda: service.status is not None and service.status.last_success is not None)
    assert service.status is not None
    assert service.status.next_try is not None
    assert service.status.last_success is not None
    assert service.status.next_try - service.status.last_success < timedelta(seconds=30)


def test_a_poke_brings_the_next_round_nearer(
    qtbot: QtBot, store: Store, service: SyncService
) -> None:
    service.try_now()
    qtbot.waitUntil(lambda: service.status is not None and service.status.last_success is not None)
    _record(store)
    service.poke()
    qtbot.waitUntil(lambda: _waiting(service) == 1)
    qtbot.waitUntil(lambda: _waiting(service) == 0, timeout=10_000)


def test_closing_ends_the_thread_even_in_the_middle_of_a_round(service: SyncService) -> None:
    service.try_now()
    service.close()


@pytest.mark.requirement("R052")
def test_closing_does_not_wait_for_a_portal_that_is_silent(
    store: Store, service: SyncService
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        _turn_to(store, silent)
        service.try_now()
        silent.settimeout(10)
        connection, _ = silent.accept()
        with connection:
            connection.recv(1)  # the call is under way
            assert _seconds_to_close(service) < 1
    assert _trouble(store) is None  # leaving is no trouble of the network


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for connections under way")
def test_closing_does_not_wait_for_a_connection_that_is_not_made(
    qtbot: QtBot, store: Store, service: SyncService
) -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full, ExitStack() as others:
        for _ in range(4):  # nobody accepts: further ones wait for their turn
            other = others.enter_context(socket.socket())
            other.setblocking(False)
            other.connect_ex(full.getsockname())
        before = _connecting(full)
        _turn_to(store, full)
        service.try_now()
        qtbot.waitUntil(lambda: _connecting(full) > before)
        assert _seconds_to_close(service) < 1


def test_a_bug_in_one_round_does_not_end_all_others(
    qtbot: QtBot, store: Store, service: SyncService, expected_log: ExpectLog
) -> None:
    expected_log("premier_pas", "bug [0-9A-F]{4}: ValueError")
    _record(store)
    with store.write() as tx:
        own = device.require(tx)
        device.enrolled(tx, replace(own, private_key=b"no key"))
    service.start()
    qtbot.waitUntil(lambda: _waiting(service) == 1)
    service.try_now()
    qtbot.waitUntil(lambda: service.status is not None and service.status.trouble == "trouble")
    assert service.status is not None
    assert service.status.next_try is not None
    with store.write() as tx:
        device.enrolled(tx, own)
    service.try_now()
    qtbot.waitUntil(lambda: _waiting(service) == 0, timeout=10_000)


def _turn_to(store: Store, server: socket.socket) -> None:
    with store.write() as tx:
        address = f"http://127.0.0.1:{server.getsockname()[1]}"
        device.enrolled(tx, replace(device.require(tx), portal_url=address))


def _trouble(store: Store) -> str | None:
    with store.read() as tx:
        return exchange.load(tx).trouble


def _seconds_to_close(service: SyncService) -> float:
    begun = time.monotonic()
    service.close()
    return time.monotonic() - begun


def _connecting(server: socket.socket) -> int:
    """How many connections to the server are begun and not made, as Linux counts them."""
    port = f":{server.getsockname()[1]:04X}"
    rows = [line.split() for line in Path("/proc/net/tcp").read_text("ascii").splitlines()]
    return sum(row[2].endswith(port) and row[3] == "02" for row in rows)
