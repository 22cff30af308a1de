"""A portal of a version before, with all that lay in it: nothing is lost, and it goes on."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import Connection, create_engine, inspect, text

from domain.acts import Act, ActType
from domain.reconciliation import day_of
from portal import horizon
from portal.database import Database, url_of
from portal.tables import Base
from sync.wire import BUNDLES_PATH
from tests.builders import an_entry
from tests.portal.callers import Caller, about_somebody, enrolled
from tests.portal.nursery import Nursery
from tests.portal.running import Portal, running_portal
from tests.portal.test_bundles import sealed

Rows = dict[str, list[dict[str, Any]]]
NUMBERED = {"feed": "cursor", "readings": "id"}
"""What databases number themselves."""


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty one of the test's own."""
    if request.param == "sqlite":
        return url_of(tmp_path / "before", None)
    server = create_engine(request.getfixturevalue("postgres"), isolation_level="AUTOCOMMIT")
    name = f"before_{uuid4().hex}"
    with server.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    server.dispose()
    return server.url.set(database=name).render_as_string(hide_password=False)


@pytest.fixture
def author(own_portal: Portal) -> Caller:
    """Of four acts, of which the third has not come, beside much else that came."""
    site = own_portal.add_site()
    author, reader, gone = (enrolled(own_portal, site) for _ in range(3))
    author.record(count=4)
    author.push(author.log[:2])
    author.push(author.log[3:])
    author.push_raw([None])
    assert len(reader.received()) == 2
    gone.record(count=2)
    own_portal.administer("device", "revoke", gone.device)
    brought = author.call("POST", BUNDLES_PATH, sealed(own_portal, gone))
    assert brought.json()["state"] == "revoked"
    return author


def rows_in(database: Database) -> Rows:
    with database.engine.connect() as connection:
        return {
            table.name: [dict(row) for row in connection.execute(table.select()).mappings()]
            for table in Base.metadata.sorted_tables
        }


def as_of(version: str, rows: Mapping[str, Sequence[Mapping[str, Any]]], url: str) -> set[str]:
    """A database of a version before with these rows; gives the tables that it has."""
    database = Database(url)
    database.migrate(version)
    with database.engine.begin() as connection:
        looked = inspect(connection)
        known = set(looked.get_table_names())
        for table in Base.metadata.sorted_tables:
            for row in rows[table.name] if table.name in known else ():
                names = {each["name"] for each in looked.get_columns(table.name)} & row.keys()
                columns = ", ".join(f'"{name}"' for name in sorted(names))
                places = ", ".join(f":{name}" for name in sorted(names))
                put = text(f'INSERT INTO "{table.name}" ({columns}) VALUES ({places})')
                connection.execute(put, {name: row[name] for name in names})
        _count_on(connection)
    database.close()
    return known


def _count_on(connection: Connection) -> None:
    """PostgreSQL numbers what comes next after what was put in by hand."""
    if connection.dialect.name == "postgresql":
        for table, column in NUMBERED.items():
            sequence = f"pg_get_serial_sequence('{table}', '{column}')"
            last = f"SELECT coalesce(max({column}), 0) + 1 FROM {table}"
            connection.execute(text(f"SELECT setval({sequence}, ({last}), false)"))


def told_at_once(rows: Rows, early: Act) -> Rows:
    """As versions before 0010 kept what came early: among the acts, and everybody was told."""
    [waiting] = rows["early"]
    like = next(act for act in rows["acts"] if act["device"] == waiting["device"])
    entry = next(entry for entry in rows["feed"] if entry["device"] == waiting["device"])
    last = max(each["cursor"] for each in rows["feed"])
    act = {**like, **waiting, "dossier": early.dossier, "day": day_of(early), "type": early.type}
    told = {**entry, "seq": early.seq, "cursor": last + 1}
    return {**rows, "acts": [*rows["acts"], act], "feed": [*rows["feed"], told]}


@pytest.mark.requirement("R003")
@pytest.mark.parametrize("version", ["0009", "0010"])
def test_what_came_early_is_linked_after_an_upgrade_and_nothing_else_changes(
    own_portal: Portal,
    author: Caller,
    database: str,
    nursery: Nursery,
    tmp_path: Path,
    version: str,
) -> None:
    *_, early = author.log
    before = rows_in(own_portal.data)
    assert [row["seq"] for row in before["early"]] == [early.seq]
    kept = told_at_once(before, early) if version < "0010" else before
    known = as_of(version, kept, database) | {"early"}
    (tmp_path / "upgraded").mkdir()
    with running_portal(nursery, tmp_path / "upgraded", database) as upgraded:
        after = rows_in(upgraded.data)
        for table in known & before.keys():
            assert ordered(after[table]) == ordered(before[table]), table
        author.url = upgraded.url
        assert author.push(author.log[2:3])["held"]["seq"] == early.seq
        reader = enrolled(upgraded, author.site)
        assert reader.received() == [act.hash for act in author.log]
        [waiting] = before["bundles"]
        upgraded.administer("bundle", "admit", waiting["digest"], "--by", "Awa")
        assert len(reader.received()) == len(author.log) + 2


def test_what_was_opened_before_an_upgrade_is_covered_by_backups_after_it(
    own_portal: Portal, database: str
) -> None:
    desk = enrolled(own_portal, own_portal.add_site())
    desk.record(about_somebody(), an_entry(ActType.DOSSIER_CONSULTED), about_somebody())
    desk.push()
    rows = rows_in(own_portal.data)
    rows["feed"] = [entry for entry in rows["feed"] if entry["audience"] != "nobody"]
    as_of("0015", rows, database)
    upgraded = Database(database)
    upgraded.migrate()
    with upgraded.write() as session:
        assert horizon.cover(session, horizon.mark(session)) == 3
    upgraded.close()


def ordered(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    return sorted(repr(sorted(row.items())) for row in rows)
