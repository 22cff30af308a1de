"""The kiosk says how it is doing, to support, and nothing of a person."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk import __main__ as program
from kiosk.health import Health
from store import clock, exchange
from store.clock import SystemClock
from store.keys import database_key
from store.store import Store
from tests.builders import NOON
from tests.kiosk.conftest import Site
from tests.stores import open_store
from tools import robot

SENTINEL = "ZQXJ-Sentinelle"


def ask(site_folder: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, Any]]:
    places = ["--data", str(site_folder), "--key-file", str(site_folder.parent / "key")]
    status = program.main(["--health", *places])
    return status, json.loads(capsys.readouterr().out)


@pytest.mark.requirement("R133")
def test_a_running_kiosk_keeps_a_record_without_anything_personal(
    site: Site, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ask(site.folder, capsys)[1]["record"] == "none yet"
    site.reach_check(project=SENTINEL, family_name=SENTINEL)
    logs = site.folder / "logs"
    logs.mkdir()
    (logs / "kiosk.log").write_text(
        "2026-11-22 08:00:00,000 ERROR premier_pas.bug bug A1B2: X at y\n"
    )
    file = site.folder / "health.json"
    health = Health(site.store, SystemClock(site.store), site.journey)
    health.examine()
    robot.wait_until(file.exists)
    health.close()
    assert SENTINEL not in file.read_text()
    status, record = ask(site.folder, capsys)
    assert (status, record["well"], record["running"]) == (3, False, True)
    assert (record["schema"], record["store"], record["printer"]) == (1, "whole", "none")
    checks = record["checks"]
    assert isinstance(checks, dict)
    assert checks["key"] == {"outcome": "passed"}
    assert checks["address"]["error"] == "portal_unreachable"
    assert checks["portal"] == {"outcome": "skipped"}
    own = record["program"]
    assert isinstance(own, dict)
    assert own["last_bug"] == {"at": "2026-11-22 08:00:00,000", "reference": "A1B2"}
    assert own["memory_mb"] > 50


def test_a_clock_that_starts_in_1970_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "data"
    with open_store(folder, database_key("kiosk", tmp_path / "key")) as store, store.write() as tx:
        exchange.succeeded(tx, NOON)
    monkeypatch.setattr(clock, "_wall", lambda: datetime(1970, 1, 1, tzinfo=UTC))
    told = ask(folder, capsys)[1]["clock"]
    assert told == {"wall": "1970-01-01T00:00:00.000Z", "offset_ms": None, "behind": True}


def test_a_damaged_file_is_told_before_anybody_meets_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "data"
    with open_store(folder, database_key("kiosk", tmp_path / "key")) as store, store.write() as tx:
        run = tx.connection.exec_driver_sql
        run("CREATE TABLE filling (x BLOB)")
        for _ in range(20):
            run("INSERT INTO filling VALUES (randomblob(4000))")
    file = folder / "premier-pas.db"
    content = bytearray(file.read_bytes())
    content[-6000:-5900] = bytes(100)  # a page that no other test of the start reads
    file.write_bytes(content)
    Store.open(folder, database_key("kiosk", tmp_path / "key")).close()
    status, record = ask(folder, capsys)
    assert status == 3
    assert str(record["store"]).startswith("24")  # store_damaged
