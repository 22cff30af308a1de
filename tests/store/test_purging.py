"""A kiosk forgets what lies safe elsewhere, and only that; what stays says nothing of anybody."""
# ruff: noqa: SLF001 - what the bytes are is told by no interface

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from domain.acts import Act, Entry
from domain.chain import verify
from domain.moments import Stamp
from store import device, dossiers, driver, engine, exchange, journal, purging, upgrade
from store.days import own_day
from store.driver import DriverConnection
from store.errors import UnknownDossier
from store.journal import Counts
from store.keys import DatabaseKey, RawKey
from store.store import Store
from tests.store.builders import (
    COUNTER,
    DEVICE,
    MORNING,
    called,
    corrected,
    dossier_id,
    registered,
    sealed,
)

DAY = timedelta(hours=24)
THEN = Stamp(MORNING, 5_000, "boot")
LATER = Stamp(MORNING + timedelta(hours=25), 0, "another boot")
ONE, TWO, THREE = map(dossier_id, (1, 2, 3))


def recorded(store: Store, *entries: Entry, at: Stamp = THEN, durable: int = 0) -> list[Act]:
    """Record at a kiosk whose portal holds everything, and has so many acts in its backups."""
    with store.write() as tx:
        acts = journal.record(tx, entries, at)
        exchange.confirm(tx, acts[-1].seq)
        exchange.cover(tx, durable)
    return acts


def purged(store: Store, now: Stamp = LATER) -> int:
    with store.write() as tx:
        return purging.purge(tx, now, DAY)


def own(store: Store) -> Sequence[Act]:
    with store.read() as tx:
        return journal.acts_after(tx, 0, 1000)


def found(store: Store) -> set[str]:
    with store.read() as tx:
        return {summary.id for summary in dossiers.search(tx, "fatou")}


@pytest.mark.requirement("R203")
def test_what_backups_cover_leaves_and_its_trace_stays(store: Store) -> None:
    acts = recorded(store, registered(ONE), registered(TWO), called(), registered(THREE), durable=2)
    with store.read() as tx:
        before = own_day(tx, "2026-11-21")
    assert purged(store) == 2
    assert own(store) == acts[2:]
    assert found(store) == {THREE}
    with store.read() as tx:
        with pytest.raises(UnknownDossier):
            dossiers.load(tx, ONE)
        assert own_day(tx, "2026-11-21") == before
        assert journal.counts(tx) == Counts(recorded=4, confirmed=4)
        assert [journal.own_hash(tx, act.seq) for act in acts] == [act.hash for act in acts]
        assert purging.last_purged(tx, DEVICE.id) == 2
    assert purged(store) == 0


def test_the_chain_goes_on_after_the_last_act_which_stays(store: Store) -> None:
    acts = recorded(store, registered(ONE), registered(TWO), durable=2)
    assert purged(store) == 1
    [following] = recorded(store, called(), durable=3)
    verify([*acts, following])
    assert purged(store) == 1
    assert own(store) == [following]


def test_what_only_the_portal_holds_stays(store: Store) -> None:
    """Its machine may burn, and with it all that it acknowledged since the last backup."""
    acts = recorded(store, registered(ONE), registered(TWO))
    assert purged(store) == 0
    assert own(store) == acts


@pytest.mark.parametrize(
    ("then", "now", "goes"),
    [
        (THEN, replace(LATER, wall=MORNING + timedelta(hours=23)), 0),
        (THEN, LATER, 1),
        (THEN, replace(THEN, monotonic_ms=5_000 + 3_600_000, wall=LATER.wall), 0),
        (THEN, replace(THEN, monotonic_ms=5_000 + 25 * 3_600_000), 1),
        (replace(THEN, wall=MORNING + timedelta(days=4000)), LATER, 1),
        (replace(THEN, wall=MORNING + timedelta(days=4000)), replace(THEN, monotonic_ms=6_000), 0),
        (THEN, replace(LATER, offset_ms=-7_200_000), 0),
    ],
    ids=[
        "a day has not passed",
        "a day has passed",
        "the wall clock jumped while it ran",
        "the wall clock stood still while it ran",
        "recorded by a clock ahead by years, before the machine was started again",
        "recorded by a clock ahead by years, just now",
        "by the portal's time a day has not passed",
    ],
)
def test_age_is_told_by_the_clock_that_can_know_it(
    store: Store, then: Stamp, now: Stamp, goes: int
) -> None:
    recorded(store, registered(ONE), called(), at=then, durable=2)
    assert purged(store, now) == goes


def test_a_desk_forgets_nothing(store: Store) -> None:
    with store.write() as tx:
        device.enrolled(tx, COUNTER)
    acts = recorded(store, registered(ONE), registered(TWO), durable=2)
    assert purged(store) == 0
    assert own(store) == acts


def test_a_dossier_of_which_acts_are_left_is_shown_by_those(store: Store) -> None:
    recorded(store, registered(ONE), corrected(ONE, "first_name", "Fatoumata"), durable=1)
    assert purged(store) == 1
    shown = lists(store)
    with store.write() as tx:
        dossiers.rebuild(tx)
    assert lists(store) == shown


def lists(store: Store) -> list[list[tuple[object, ...]]]:
    with store.read() as tx:
        return [
            [tuple(row) for row in tx.connection.execute(text(f"SELECT rowid, * FROM {table}"))]
            for table in ("dossiers", "persons", "dossier_words")
        ]


def test_few_at_a_time_for_somebody_may_be_typing(store: Store) -> None:
    assert purging.MOST <= 100
    recorded(store, *(called() for _ in range(250)), durable=250)
    assert [purged(store) for _ in range(4)] == [100, 100, 49, 0]


DELETE = "DELETE FROM acts WHERE seq = 1"
TRACE = "INSERT INTO purged SELECT device, seq, hash, day FROM acts WHERE seq = 1"
OTHER = "INSERT INTO purged SELECT device, seq, 'another', day FROM acts WHERE seq = 1"


@pytest.mark.requirement("R003")
@pytest.mark.parametrize(
    ("durable", "count", "statements"),
    [
        (0, 2, (TRACE, DELETE)),
        (2, 2, (DELETE,)),
        (2, 2, (OTHER, DELETE)),
        (1, 1, (TRACE, DELETE)),
        (2, 2, (TRACE, "UPDATE acts SET document = '{}' WHERE seq = 1")),
        (2, 2, (TRACE, "DELETE FROM purged")),
        (2, 2, (TRACE, "UPDATE purged SET hash = 'another'")),
        (2, 2, (TRACE, "INSERT OR REPLACE INTO purged SELECT device, seq, '', day FROM acts")),
    ],
    ids=[
        "not covered",
        "no trace",
        "the trace of another act",
        "the end of the log",
        "changed",
        "trace removed",
        "trace changed",
        "trace replaced",
    ],
)
def test_the_database_itself_guards_what_must_stay(
    store: Store, durable: int, count: int, statements: Sequence[str]
) -> None:
    recorded(store, *(called() for _ in range(count)), durable=durable)
    *before, refused = statements
    with store.write() as tx:
        for statement in before:
            tx.connection.execute(text(statement))
        with pytest.raises(IntegrityError, match="for ever"):
            tx.connection.execute(text(refused))


def test_the_guard_lets_go_what_is_safe(store: Store) -> None:
    recorded(store, called(), called(), durable=2)
    with store.write() as tx:
        for statement in (TRACE, DELETE):
            tx.connection.execute(text(statement))
    assert len(own(store)) == 1


def test_acts_of_others_are_never_let_go(store: Store) -> None:
    recorded(store, called(), called(), durable=2)
    with store.write() as tx:
        journal.receive(tx, sealed([called(), called()]))
        tx.connection.execute(text(TRACE))
        with pytest.raises(IntegrityError, match="for ever"):
            tx.connection.execute(text(f"DELETE FROM acts WHERE device = '{COUNTER.id}'"))


# --- Bytes

SENTINEL = "Xylophonette"


@pytest.fixture
def clear(monkeypatch: pytest.MonkeyPatch, folder: Path, key: DatabaseKey) -> Iterator[Store]:
    """A store whose bytes can be read: it is given no key. All else is as it is."""

    def keyless(path: Path, _key: RawKey, access: engine.Access) -> DriverConnection:
        mode = "rwc" if access == "migrate" else "rw"
        connection = driver.connect(f"{path.as_uri()}?mode={mode}")
        for pragma in (*engine._PRAGMAS, *engine._OWN_PRAGMAS[access]):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    for module in (engine, upgrade):
        monkeypatch.setattr(module, "connect", keyless)
    with Store.open(folder, key) as store:
        with store.write() as tx:
            device.enrolled(tx, DEVICE)
        yield store


@pytest.mark.requirement("R203")
def test_no_byte_of_anybody_stays_in_the_files(clear: Store) -> None:
    recorded(clear, registered(ONE, family_name="Xylophonette"), called(), durable=1)
    assert where_found(clear, b"xylophonette")
    assert purged(clear) == 1
    clear.settle()
    assert where_found(clear, b"xylophonette") == []


def where_found(store: Store, wanted: bytes) -> list[str]:
    """The files that hold a text, written as it may be."""
    files = sorted(store.folder.glob("premier-pas.db*"))
    return [file.name for file in files if wanted in file.read_bytes().lower()]
