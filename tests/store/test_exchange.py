from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from domain.acts import Mode
from store import clock, device, exchange, verdicts
from store.clock import SystemClock
from store.errors import NotEnrolled
from store.exchange import Exchange
from store.keys import DatabaseKey
from store.store import Store
from store.verdicts import Verdict
from tests.store.builders import COUNTER, DEVICE, MORNING


def test_at_first_nothing_was_exchanged(store: Store) -> None:
    with store.read() as tx:
        assert exchange.load(tx) == Exchange()
        assert verdicts.known(tx) == []


def test_each_thing_is_noted_by_itself(store: Store) -> None:
    with store.write() as tx:
        exchange.advance(tx, "page-12")
        exchange.confirm(tx, 42)
        exchange.enter_epoch(tx, "epoch")
        exchange.set_offset(tx, -1500)
        exchange.confirm(tx, 40)
    with store.read() as tx:
        assert exchange.load(tx) == Exchange(
            confirmed=40, cursor="page-12", epoch="epoch", offset_ms=-1500
        )


def test_failures_are_dated_from_the_first_one(store: Store) -> None:
    later = MORNING + timedelta(minutes=5)
    with store.write() as tx:
        exchange.succeeded(tx, MORNING)
        exchange.failed(tx, "offline", MORNING + timedelta(minutes=1))
        exchange.failed(tx, "captive_portal", later)
        failing = exchange.load(tx)
        exchange.succeeded(tx, later)
        healed = exchange.load(tx)
    assert failing.last_success == MORNING
    assert failing.failing_since == MORNING + timedelta(minutes=1)
    assert failing.trouble == "captive_portal"
    assert (healed.last_success, healed.failing_since, healed.trouble) == (later, None, None)


def test_the_latest_verdict_on_an_act_counts(store: Store) -> None:
    first = Verdict(DEVICE.id, 3, ("answers.phone", "reference"), MORNING)
    other = Verdict(COUNTER.id, 1, (), MORNING)
    with store.write() as tx:
        verdicts.add(tx, [])
        verdicts.add(tx, [first, other])
        second = replace(first, problems=("reference",))
        verdicts.add(tx, [second])
        assert verdicts.known(tx) == [second, other]


def test_a_device_is_known_once_it_is_enrolled(folder: Path, key: DatabaseKey) -> None:
    with Store.open(folder, key) as store:
        with store.write() as tx:
            assert device.load(tx) is None
            with pytest.raises(NotEnrolled):
                device.require(tx)
            device.enrolled(tx, DEVICE)
        with store.read() as tx:
            assert device.load(tx) == device.require(tx) == DEVICE
            assert device.require(tx).kind is Mode.KIOSK
    assert "private_key" not in repr(DEVICE)


def test_what_is_known_of_a_device_may_change_without_losing_what_is_confirmed(
    store: Store,
) -> None:
    with store.write() as tx:
        exchange.confirm(tx, 5)
        device.enrolled(tx, replace(DEVICE, phone="+33198765432", training=False))
        assert device.require(tx).training is False
        assert exchange.load(tx).confirmed == 5


def test_the_clock_tells_the_time_to_the_millisecond(store: Store) -> None:
    machine = SystemClock(store)
    first, second = machine.read(), machine.read()
    assert first.wall.tzinfo is UTC
    assert first.wall.microsecond % 1000 == 0
    assert abs(datetime.now(UTC) - first.wall) < timedelta(seconds=10)
    assert first.monotonic_ms <= second.monotonic_ms
    assert first.boot == second.boot == SystemClock(store).read().boot
    assert first.offset_ms is None


def test_the_clock_knows_the_portal_s_time(store: Store) -> None:
    with store.write() as tx:
        exchange.set_offset(tx, 3_600_000)
    read = SystemClock(store).read()
    assert read.corrected - read.wall == timedelta(hours=1)


def test_without_a_boot_id_the_start_of_the_machine_names_its_run(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "_BOOT_ID", tmp_path / "none")
    one, other = SystemClock(store).read(), SystemClock(store).read()
    assert one.boot.startswith("since-")
    assert abs(int(one.boot[6:]) - int(other.boot[6:])) <= 1
