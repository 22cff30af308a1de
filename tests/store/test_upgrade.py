"""From one schema to the next, on real files."""

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TextIO

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from domain.structures import StructureKind
from store import (
    agents,
    device,
    documents,
    dossiers,
    drafts,
    exchange,
    journal,
    matters,
    packs,
    paused,
    places,
    purging,
    succession,
    upgrade,
    verdicts,
)
from store.agents import Agent, Role
from store.code_lock import CodeLock
from store.engine import open_engine
from store.errors import SignInRefused, StoreDamaged, StoreTooNew, StoreUpgradeFailed
from store.files import COPIES_KEPT
from store.former import Identity
from store.keys import DatabaseKey, RawKey
from store.migrations import HEAD, run
from store.packs import Offer
from store.paused import Paused
from store.places import Place
from store.store import Store
from store.tables import Base
from store.verdicts import Verdict
from tests.store import builders
from tests.store.builders import DEVICE, MORNING, Ticking, called, dossier_id, registered, sealed
from tests.store.test_open import contents
from tools.forks import forked

NEXT = "9001"
ADD_COLUMN = "op.add_column('agents', sa.Column('site', sa.TEXT(), server_default='ici'))"
REBUILD_TABLE = """
    with op.batch_alter_table('drafts') as drafts:
        drafts.alter_column('language', existing_type=sa.TEXT(), nullable=True)
"""
ORPHAN = "op.execute(\"INSERT INTO draft_answers VALUES ('nobody', 'name', 'Fatou', NULL)\")"
FAIL = f"{ADD_COLUMN}\n    op.execute('CREATE TABLE half (a)')\n    op.execute('nonsense')"
STOP = f"{ADD_COLUMN}\n    os.write({{said}}, b'half')\n    threading.Event().wait()"


@pytest.fixture
def key_found(key: DatabaseKey) -> RawKey:
    return key.find() or key.create()


def columns(connection: Connection) -> set[tuple[object, ...]]:
    """All that SQLite knows of our tables, STRICT and WITHOUT ROWID included."""
    tables = connection.execute(text("PRAGMA table_list")).all()
    ours = [table for table in tables if table[1] in Base.metadata.tables]
    return {tuple(table[1:]) for table in ours} | {
        (table[1], *column)
        for table in ours
        for column in connection.execute(text(f"PRAGMA table_info({table[1]})"))
    }


def test_the_head_is_the_one_a_start_looks_for() -> None:
    scripts = ScriptDirectory.from_config(run.configuration())
    assert scripts.get_heads() == [HEAD]


def test_migrating_gives_the_tables_of_the_code(tmp_path: Path, key_found: RawKey) -> None:
    migrated = open_engine(tmp_path / "migrated.db", key_found, "migrate")
    declared = open_engine(tmp_path / "declared.db", key_found, "migrate")
    with migrated.begin() as connection, declared.begin() as other:
        run.upgrade(connection)
        Base.metadata.create_all(other)
        differences = compare_metadata(MigrationContext.configure(connection), Base.metadata)
        assert [d for d in differences if "dossier_words" not in str(d)] == []
        assert columns(connection) == columns(other) != set()
    migrated.dispose()
    declared.dispose()


def fill(store: Store) -> None:
    """A row in every table."""
    clock = Ticking()
    with store.write() as tx:
        device.enrolled(tx, DEVICE)
        agents.add(tx, Agent(dossier_id(10), "lea", "Léa", Role.AGENT), "secret")
        drafts.answer(tx, drafts.start(tx, "fr", clock.read()), "first_name", "Fatou")
        begun = drafts.load(tx, drafts.start(tx, "fr", clock.read()))
        paused.put_aside(tx, Paused(begun, "", clock.read()), CodeLock(bytes(16), bytes(32)))
        journal.record(tx, [called(), registered(dossier_id(1))], clock.read())
        journal.receive(tx, [sealed([registered(dossier_id(n))])[0] for n in (2, 3)])
        exchange.confirm(tx, 1)
        exchange.cover(tx, 1)
        assert purging.purge(tx, clock.read(), timedelta(0)) == 1
        documents.receive(tx, "d" * 64, 9, 0, b"%PDF")
        packs.install(tx, Offer("1" * 64, "registration", 2, 4), b"pack", MORNING)
        packs.announce(tx, [Offer("2" * 64, "registration", 3, 4)])
        packs.refuse(tx, Offer("2" * 64, "registration", 3, 4), "signature", "why", MORNING)
        journal.receive(tx, builders.merged_elsewhere(dossier_id(3), dossier_id(2)))
        builders.told_of_others(tx, registered(dossier_id(4)))
        succession.begin(tx, Identity(dossier_id(11), bytes(32)), 0)
        verdicts.add(tx, [Verdict(dossier_id(11), 1, ("reference",), MORNING)])
        places.note(tx, [Place("drancy", "Accueil", "ml-93", "Mission Locale")])
        matters.see(tx, matters.waiting(tx)[0], dossier_id(10), MORNING)
    with pytest.raises(SignInRefused):
        agents.sign_in(store, "nobody", "x", Ticking().read())


def everything(store: Store) -> dict[str, list[tuple[object, ...]]]:
    with store.read() as tx:
        return {
            table: sorted(map(tuple, tx.connection.execute(text(f"SELECT * FROM {table}"))))
            for table in Base.metadata.tables
        }


def test_a_device_enrolled_by_the_version_before_was_told_nothing_of_its_place(
    folder: Path, key: DatabaseKey, key_found: RawKey
) -> None:
    folder.mkdir()
    engine = open_engine(folder / "premier-pas.db", key_found, "migrate")
    told = ["kind", "id", "name", "structure", "structure_name", "site", "site_name", "training"]
    told += ["portal_url", "phone", "opening", "private_key"]
    with engine.begin() as connection:
        run.upgrade(connection, "0001")
        row = f"INSERT INTO device (one, {', '.join(told)}) VALUES (1, :{', :'.join(told)})"
        connection.execute(text(row), {name: getattr(DEVICE, name) for name in told})
    engine.dispose()
    with Store.open(folder, key) as store, store.read() as tx:
        of_before = replace(
            DEVICE,
            structure_kind=StructureKind.OTHER,
            departement=None,
            pack_key="",
            sealing_key="",
        )
        assert device.require(tx) == of_before


def add_revision(patch: pytest.MonkeyPatch, folder: Path, body: str) -> None:
    """What the next release could bring: one revision after this one's head."""
    shutil.copytree(run.FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / f"{NEXT}_next.py").write_text(
        "import os\nimport threading\nimport sqlalchemy as sa\nfrom alembic import op\n"
        f"revision = '{NEXT}'\ndown_revision = '{HEAD}'\n"
        f"def upgrade():\n    {body}\n"
    )
    patch.setattr(run, "FOLDER", folder)
    patch.setattr(upgrade, "HEAD", NEXT)


@pytest.fixture
def filled(folder: Path, key: DatabaseKey) -> dict[str, list[tuple[object, ...]]]:
    with Store.open(folder, key) as store:
        fill(store)
        rows = everything(store)
    assert [name for name, found in rows.items() if not found] == []
    return rows


@pytest.mark.parametrize("body", ["pass", REBUILD_TABLE])
def test_the_next_release_finds_all_that_is_there(
    folder: Path,
    key: DatabaseKey,
    tmp_path: Path,
    filled: dict[str, list[tuple[object, ...]]],
    monkeypatch: pytest.MonkeyPatch,
    body: str,
) -> None:
    add_revision(monkeypatch, tmp_path / "next", body)
    with Store.open(folder, key) as store:
        assert everything(store) == filled
        with store.read() as tx:
            assert tx.connection.scalar(text("SELECT version_num FROM alembic_version")) == NEXT
            assert len(dossiers.search(tx, "fatou")) == 3  # of four, two are one
    Store.open(folder, key).close()
    (copy,) = (folder / "copies").iterdir()
    assert copy.name == f"000001-{HEAD}.db"


def test_the_copy_is_the_store_before_encrypted_with_the_same_key(
    folder: Path,
    key: DatabaseKey,
    tmp_path: Path,
    filled: dict[str, list[tuple[object, ...]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as patch:
        add_revision(patch, tmp_path / "next", ADD_COLUMN)
        Store.open(folder, key).close()
    with pytest.raises(StoreTooNew):
        Store.open(folder, key)
    (copy,) = (folder / "copies").iterdir()
    copy.replace(folder / "premier-pas.db")
    with Store.open(folder, key) as store:
        assert everything(store) == filled


def test_the_copy_holds_what_a_crash_left_in_the_write_ahead_log(
    folder: Path, key: DatabaseKey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crashed = tmp_path / "crashed"
    with Store.open(folder, key) as store:
        fill(store)
        rows = everything(store)
        shutil.copytree(folder, crashed, ignore=shutil.ignore_patterns("*.lock"))
    assert (crashed / "premier-pas.db-wal").stat().st_size > 0
    with monkeypatch.context() as patch:
        add_revision(patch, tmp_path / "next", ADD_COLUMN)
        Store.open(crashed, key).close()
    (copy,) = (crashed / "copies").iterdir()
    copy.replace(crashed / "premier-pas.db")
    with Store.open(crashed, key) as store:
        assert everything(store) == rows


@pytest.mark.parametrize("body", [FAIL, ORPHAN])
def test_a_failed_upgrade_leaves_the_store_as_it_was(
    folder: Path,
    key: DatabaseKey,
    tmp_path: Path,
    filled: dict[str, list[tuple[object, ...]]],
    monkeypatch: pytest.MonkeyPatch,
    body: str,
) -> None:
    with monkeypatch.context() as patch:
        add_revision(patch, tmp_path / "next", body)
        for _ in range(COPIES_KEPT + 2):
            with pytest.raises(StoreUpgradeFailed) as failed:
                Store.open(folder, key)
            assert failed.value.details == {"revision": HEAD}
    copies = sorted(path.name for path in (folder / "copies").iterdir())
    assert copies == [f"{number:06}-{HEAD}.db" for number in (3, 4, 5)]
    with Store.open(folder, key) as store:
        assert everything(store) == filled


def test_an_upgrade_killed_half_way_is_begun_again(
    folder: Path,
    key: DatabaseKey,
    tmp_path: Path,
    filled: dict[str, list[tuple[object, ...]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def stop_half_way(said: TextIO) -> None:
        add_revision(monkeypatch, tmp_path / "stopping", STOP.format(said=said.fileno()))
        Store.open(folder, key)

    with forked(stop_half_way) as (_, said):
        assert said.read(4) == b"half"
    with Store.open(folder, key) as store:
        assert everything(store) == filled
    add_revision(monkeypatch, tmp_path / "next", "pass")
    with Store.open(folder, key) as store:
        assert everything(store) == filled


def test_a_store_of_a_later_version_is_refused_and_left_alone(
    folder: Path, key: DatabaseKey, key_found: RawKey
) -> None:
    Store.open(folder, key).close()
    engine = open_engine(folder / "premier-pas.db", key_found, "migrate")
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'abcd'"))
    engine.dispose()
    before = contents(folder)
    with pytest.raises(StoreTooNew) as refused:
        Store.open(folder, key)
    assert refused.value.details == {"revision": "abcd"}
    assert contents(folder) == before


@pytest.mark.parametrize("statement", ["DROP TABLE alembic_version", "DELETE FROM alembic_version"])
def test_a_store_of_no_version_is_damaged(
    folder: Path, key: DatabaseKey, key_found: RawKey, statement: str
) -> None:
    Store.open(folder, key).close()
    engine = open_engine(folder / "premier-pas.db", key_found, "migrate")
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()
    with pytest.raises(StoreDamaged) as damaged:
        Store.open(folder, key)
    assert damaged.value.details == {"why": "revision"}
