from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import uuid4

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, select, text
from sqlalchemy.exc import DBAPIError

from domain.structures import StructureKind
from portal import desk_keys, identity, notices
from portal.database import Database, url_of
from portal.tables import Base, DeviceRow, SiteRow, StructureRow
from tests.builders import SEALING_KEY, an_entry
from tests.portal.callers import Caller
from tests.portal.running import Portal

NOW = "2026-11-21T12:00:00.000Z"
_DEVICE = text(
    "INSERT INTO devices (id, site, kind, name, training, public_key, enrolled_at, revoked_at,"
    f" held_seq, held_hash) VALUES (:id, 'site', :kind, '', 0, '', '{NOW}', :revoked_at, 0, '')"
)


def test_migrations_make_the_tables_of_the_models(portal: Portal) -> None:
    with portal.data.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


def test_places_of_the_version_before_are_of_another_kind_anywhere(tmp_path: Path) -> None:
    database = Database(url_of(tmp_path, None))
    database.migrate("0002")
    with database.write() as session:
        session.execute(text("INSERT INTO structures VALUES ('ml', 'Mission Locale')"))
        session.execute(text("INSERT INTO sites VALUES ('site', 'ml', 'Accueil', '01', '9 h')"))
    database.migrate()
    with database.read() as session:
        assert session.get_one(StructureRow, "ml").kind == StructureKind.OTHER
        assert session.get_one(SiteRow, "site").departement is None
    database.close()


def test_devices_of_the_version_before_told_no_key_and_are_told_who_was_revoked(
    tmp_path: Path,
) -> None:
    database = Database(url_of(tmp_path, None))
    database.migrate("0013")
    with database.write() as session:
        session.execute(text("INSERT INTO structures VALUES ('ml', 'Mission Locale', 'other')"))
        place = "('site', 'ml', 'Accueil', '01', '9 h', NULL)"
        session.execute(text(f"INSERT INTO sites VALUES {place}"))
        for kind, revoked_at in (("kiosk", NOW), ("kiosk", None), ("counter", None)):
            session.execute(_DEVICE, {"id": str(uuid4()), "kind": kind, "revoked_at": revoked_at})
    database.migrate()
    with database.write() as session:
        identity.establish(session)
        stolen, kiosk, desk = session.scalars(select(DeviceRow).order_by(text("rowid"))).all()
        told = [notices.told(session, each, "", NOW) for each in (kiosk, desk)]
        assert [notice and notice.desk_keys for notice in told] == [[], []]
        assert [[each.device for each in notice.revoked] for notice in told if notice] == [
            [],
            [stolen.id],
        ]
        desk_keys.tell(session, desk.id, SEALING_KEY, NOW)
        assert desk_keys.for_kiosk(session, kiosk) == [SEALING_KEY]
    database.close()


def test_portals_that_start_together_migrate_once(tmp_path: Path) -> None:
    databases = [Database(url_of(tmp_path, None)) for _ in range(3)]
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(Database.migrate, databases))
    for database in databases:
        database.close()


def test_sqlite_survives_a_power_cut(tmp_path: Path) -> None:
    database = Database(url_of(tmp_path, None))
    with database.engine.connect() as connection:
        [mode] = connection.exec_driver_sql("pragma journal_mode").one()
        [synchronous] = connection.exec_driver_sql("pragma synchronous").one()
    database.close()
    assert (mode, synchronous) == ("wal", 2)


def test_an_error_says_nothing_of_what_was_to_be_stored(portal: Portal) -> None:
    values = {"name": "Sentinelle", "phone": "Sentinelle", "opening": "Sentinelle"}
    with pytest.raises(DBAPIError) as refused, portal.data.write() as session:
        session.add(SiteRow(key="site", structure="nowhere", **values))
    assert "Sentinelle" not in str(refused.value)


def test_only_its_user_can_read_the_folder(tmp_path: Path) -> None:
    url_of(tmp_path / "portal", None)
    assert (tmp_path / "portal").stat().st_mode & 0o077 == 0


def test_nobody_else_reads_the_file_in_a_folder_that_was_there(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    database = Database(url_of(tmp_path, None))
    database.migrate()
    files = {file.name: file.stat().st_mode & 0o077 for file in tmp_path.iterdir()}
    assert files == dict.fromkeys(files, 0)
    assert "portal.sqlite3-wal" in files
    database.close()


def test_a_step_that_fails_leaves_nothing(tmp_path: Path) -> None:
    database = Database(url_of(tmp_path, None))
    with pytest.raises(ZeroDivisionError):
        go_half_way(database)
    with database.engine.connect() as connection:
        assert inspect(connection).get_table_names() == []
    database.close()


def go_half_way(database: Database) -> None:
    with database.write() as session:
        session.connection().exec_driver_sql("create table half (way integer)")
        raise ZeroDivisionError


@pytest.mark.parametrize("table", ["acts", "kept_apart"])
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE {} SET received_at = ''",
        "DELETE FROM {}",
        "TRUNCATE {}",
        "REPLACE INTO {0} SELECT * FROM {0}",
    ],
)
def test_what_was_received_is_for_ever(
    portal: Portal, caller: Caller, table: str, statement: str
) -> None:
    caller.record(an_entry())
    caller.push()
    caller.push_raw([None])
    before = rows(portal, table)
    with pytest.raises(DBAPIError), portal.data.write() as session:
        session.execute(text(statement.format(table)))
    assert rows(portal, table) == before != []


def rows(portal: Portal, table: str) -> list[tuple[object, ...]]:
    with portal.data.read() as session:
        return sorted(map(tuple, session.execute(text(f"SELECT device, received_at FROM {table}"))))
