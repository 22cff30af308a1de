"""What a kiosk keeps of the logs that it had before: nothing, once backups cover it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import count
from typing import cast

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import IntegrityError

from domain.acts import Act
from store import device, exchange, former, journal, log, purging, succession
from store.driver import DriverConnection, DriverCursor
from store.errors import DiskFull
from store.former import Identity
from store.journal import RETOLD, Disputed
from store.store import Store
from tests.store.builders import COUNTER, DEVICE, called, dossier_id, registered, sealed
from tests.store.test_purging import ONE, THREE, TWO, own, purged, recorded
from tests.store.test_upgrade import everything

NEXT_LOG = Identity(dossier_id(99), bytes(32))


def parted(store: Store) -> list[Act]:
    """A kiosk whose log parted after its second act, and that has told the third again."""
    acts = recorded(store, called(), registered(ONE), registered(TWO))
    with store.write() as tx:
        succession.begin(tx, NEXT_LOG, 2)
    return acts


def covered(store: Store, before: int, now: int) -> None:
    """Backups cover so many acts of the log before, and of the one of now."""
    with store.write() as tx:
        exchange.confirm(tx, now)
        exchange.cover(tx, now)
        [log_before] = former.load(tx)
        former.cover(tx, log_before, before)


def left(store: Store) -> list[tuple[str, int]]:
    """All acts that lie in the store, wherever."""
    with store.read() as tx:
        rows = tx.connection.execute(
            text("SELECT device, seq FROM acts UNION ALL SELECT device, seq FROM disputed")
        )
        return sorted((device_id, seq) for device_id, seq in rows)


@pytest.mark.requirement("R203")
def test_nothing_stays_at_a_kiosk_under_the_name_of_a_former_log(store: Store) -> None:
    acts = parted(store)
    [last] = recorded(store, registered(THREE))
    covered(store, before=2, now=2)
    assert purged(store) == 3
    assert left(store) == [(NEXT_LOG.device, 2)]
    assert own(store) == [last]
    with store.read() as tx:
        assert [log.hash_at(tx, DEVICE.id, act.seq) for act in acts[:2]] == [
            act.hash for act in acts[:2]
        ]
        assert purging.last_purged(tx, DEVICE.id) == 2


def test_what_backups_do_not_cover_of_a_former_log_stays(store: Store) -> None:
    parted(store)
    recorded(store, called())
    covered(store, before=1, now=0)
    assert purged(store) == 1
    assert left(store) == [
        (DEVICE.id, 2),
        (DEVICE.id, 3),
        (NEXT_LOG.device, 1),
        (NEXT_LOG.device, 2),
    ]
    with store.read() as tx:
        assert former.asked_about(tx), "the portal has to be asked until it is covered"
    covered(store, before=2, now=1)
    assert purged(store) == 2
    assert left(store) == [(NEXT_LOG.device, 2)]


def test_what_was_told_twice_again_goes_with_the_last(store: Store) -> None:
    parted(store)
    third = Identity(dossier_id(98), bytes(32))
    with store.write() as tx:
        succession.begin(tx, third, 0)
    recorded(store, called(), durable=1)
    assert purged(store) == 1
    assert left(store) == [(DEVICE.id, 1), (DEVICE.id, 2), (third.device, 2)]


def test_a_desk_keeps_what_it_told_again(store: Store) -> None:
    with store.write() as tx:
        device.enrolled(tx, COUNTER)
    acts = parted(store)
    covered(store, before=2, now=1)
    assert purged(store) == 0
    with store.read() as tx:
        assert journal.disputed(tx) == [Disputed(acts[2], RETOLD)]


APART = "DELETE FROM disputed"
TRACE = "INSERT INTO purged SELECT device, seq, hash, day FROM acts"


@pytest.mark.requirement("R003")
@pytest.mark.parametrize(
    ("now", "before"),
    [(0, (TRACE,)), (1, ()), (1, (TRACE, "DELETE FROM retold_acts"))],
    ids=["not covered", "no trace", "told nowhere"],
)
def test_the_database_guards_what_is_kept_apart(
    store: Store, now: int, before: tuple[str, ...]
) -> None:
    parted(store)
    recorded(store, called())
    covered(store, before=2, now=now)
    with store.write() as tx:
        for statement in before:
            tx.connection.execute(text(statement))
        with pytest.raises(IntegrityError, match="stays"):
            tx.connection.execute(text(APART))


def test_what_others_dispute_is_never_let_go(store: Store) -> None:
    [act] = sealed([called()])
    with store.write() as tx:
        journal.keep_apart(tx, [Disputed(act, "fork")])
        with pytest.raises(IntegrityError, match="stays"):
            tx.connection.execute(text(APART))


@pytest.mark.parametrize(("before", "stay"), [(1, 1), (2, 0)])
def test_a_former_log_is_guarded_up_to_what_backups_cover(
    store: Store, before: int, stay: int
) -> None:
    parted(store)
    covered(store, before=before, now=0)
    with store.write() as tx:
        tx.connection.execute(text(TRACE))
        remove = text(f"DELETE FROM acts WHERE device = '{DEVICE.id}' AND seq = 2")
        if stay:
            with pytest.raises(IntegrityError, match="for ever"):
                tx.connection.execute(remove)
        else:
            tx.connection.execute(remove)


def test_a_change_of_logs_that_stops_at_any_statement_did_nothing(store: Store) -> None:
    recorded(store, called(), registered(ONE), registered(TWO))
    before = everything(store)
    stops = next(number for number in count() if not stopped_at(store, number, before))
    assert stops > 10
    assert left(store) == [(DEVICE.id, 1), (DEVICE.id, 2), (DEVICE.id, 3), (NEXT_LOG.device, 1)]


@dataclass(frozen=True)
class Stopped:
    """A driver's connection that asks before each statement whether to stop."""

    driver: DriverConnection
    ask: Callable[[], None]

    def __getattr__(self, name: str) -> Callable[..., DriverCursor]:
        self.ask()
        found: Callable[..., DriverCursor] = getattr(self.driver, name)
        return found


def stopped_at(store: Store, number: int, before: Mapping[str, object]) -> bool:
    """Stop at one statement; whether there was one."""
    statements = count()

    def stop(*_about: object) -> None:
        if next(statements) == number:
            raise DiskFull

    try:
        with store.write() as tx:
            event.listen(tx.connection, "before_cursor_execute", stop)
            try:
                stopping = cast("DriverConnection", Stopped(tx.driver, stop))
                succession.begin(replace(tx, driver=stopping), NEXT_LOG, 2)
            finally:
                event.remove(tx.connection, "before_cursor_execute", stop)
    except DiskFull:
        assert everything(store) == before
        return True
    return False
