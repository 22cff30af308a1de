"""Stores from before a device could have several logs, with what lay in them."""

from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from store import device, former
from store.engine import open_engine
from store.keys import DatabaseKey, RawKey
from store.migrations import run
from store.store import Store
from store.tables import Base
from tests.store.builders import DEVICE, called, registered
from tests.store.test_former import NEXT_LOG, covered, left, parted
from tests.store.test_purging import ONE, THREE, own, purged, recorded
from tests.store.test_upgrade import everything

Rows = dict[str, list[dict[str, object]]]


@pytest.fixture
def key_found(key: DatabaseKey) -> RawKey:
    return key.find() or key.create()


def rows_of(connection: Connection) -> Rows:
    """All that lies in the tables, but for what SQLite works out."""
    return {
        table.name: [
            dict(row)
            for row in connection.execute(text(_all_of(connection, table.name))).mappings()
        ]
        for table in Base.metadata.sorted_tables
        if columns(connection, table.name)
    }


def _all_of(connection: Connection, table: str) -> str:
    return f"SELECT {', '.join(columns(connection, table))} FROM {table}"


def columns(connection: Connection, table: str) -> list[str]:
    return [f'"{row[1]}"' for row in connection.execute(text(f"PRAGMA table_info({table})"))]


def as_of(revision: str, rows: Rows, folder: Path, key: RawKey) -> None:
    """Write a store of a version of before, with these rows as far as it had a place for them."""
    folder.mkdir()
    engine = open_engine(folder / "premier-pas.db", key, "migrate")
    with engine.begin() as connection:
        run.upgrade(connection, revision)
        for table, found in rows.items():
            names = [name.strip('"') for name in columns(connection, table)]
            places = ", ".join(f":{name}" for name in names)
            for row in found if names else ():
                quoted = ", ".join(f'"{name}"' for name in names)
                values = {name: row[name] for name in names}
                connection.execute(
                    text(f"INSERT INTO {table} ({quoted}) VALUES ({places})"), values
                )
    engine.dispose()


def rows_in(store: Store) -> Rows:
    with store.read() as tx:
        return rows_of(tx.connection)


def test_a_store_of_one_log_goes_on(
    store: Store, tmp_path: Path, key: DatabaseKey, key_found: RawKey
) -> None:
    recorded(store, called(), registered(ONE), called(), durable=2)
    purged(store)
    rows, whole = rows_in(store), everything(store)
    as_of("0010", rows, tmp_path / "before", key_found)
    with Store.open(tmp_path / "before", key) as upgraded:
        assert everything(upgraded) == whole
        parted_again = parted(upgraded)
        assert [act.seq for act in parted_again] == [4, 5, 6]


def test_a_kiosk_of_two_logs_forgets_what_lay_there_under_the_old_name(
    store: Store, tmp_path: Path, key: DatabaseKey, key_found: RawKey
) -> None:
    """Its acts had gone; what was kept apart of them had not, nor those of the former log."""
    parted(store)
    [last] = recorded(store, registered(THREE))
    covered(store, before=2, now=2)
    rows = rows_in(store)
    assert purged(store) == 3
    kept = rows["disputed"]
    rows = rows_in(store) | {"disputed": kept}
    as_of("0011", rows, tmp_path / "before", key_found)
    with Store.open(tmp_path / "before", key) as upgraded:
        assert left(upgraded) == [(NEXT_LOG.device, 2)]
        assert own(upgraded) == [last]
        with upgraded.read() as tx:
            assert device.require(tx).id == NEXT_LOG.device
            [log_before] = former.load(tx)
            assert (log_before.identity.device, log_before.durable) == (DEVICE.id, 0)
            assert former.asked_about(tx) == [log_before]


def test_what_may_still_be_wanted_of_two_logs_stays(
    store: Store, tmp_path: Path, key: DatabaseKey, key_found: RawKey
) -> None:
    parted(store)
    rows = rows_in(store)
    as_of("0011", rows, tmp_path / "before", key_found)
    there = left(store)
    with Store.open(tmp_path / "before", key) as upgraded:
        assert (
            left(upgraded) == there == [(DEVICE.id, n) for n in (1, 2, 3)] + [(NEXT_LOG.device, 1)]
        )
        recorded(upgraded, called())
        covered(upgraded, before=2, now=1)
        assert purged(upgraded) == 3
        assert left(upgraded) == [(NEXT_LOG.device, 2)]
