"""Writes that share a transaction: none harms another, none is answered too early."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from sqlalchemy import event, insert, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from portal.database import Database, url_of
from portal.sharing import SharedWrites, Work
from portal.tables import StructureRow

AT_ONCE = 8


class Crowd:
    """Requests that all wait while one transaction, which a gate keeps open, is under way."""

    def __init__(self, database: Database, pool: ThreadPoolExecutor) -> None:
        self.database = database
        self.shared = SharedWrites(database.write)
        self._pool = pool

    def behind_one(self, works: list[Work[Any]]) -> list["Future[Any]"]:
        """What becomes of works that came while the one before was busy."""
        entered, gate = Event(), Event()

        def slow(_session: Session) -> None:
            entered.set()
            assert gate.wait(10)

        first = self._pool.submit(self.shared.do, slow)
        assert entered.wait(10)
        futures = [self._pool.submit(self.shared.do, work) for work in works]
        while self.shared.waiting < len(works):
            assert not wait(futures, 0.001).done
        gate.set()
        wait([first, *futures])
        return futures


@pytest.fixture
def crowd(tmp_path: Path) -> Iterator[Crowd]:
    database = Database(url_of(tmp_path, None))
    database.migrate()
    with ThreadPoolExecutor(AT_ONCE + 1) as pool:
        crowd = Crowd(database, pool)
        yield crowd
    crowd.shared.close()
    database.close()


def adding(key: str, seen: set[int] | None = None) -> Work[str]:
    def work(session: Session) -> str:
        if seen is not None:
            seen.add(id(session))
        session.execute(insert(StructureRow), [{"key": key, "name": key, "kind": "other"}])
        return key

    return work


def failing(_session: Session) -> None:
    raise ZeroDivisionError


def kept(database: Database) -> set[str]:
    with database.read() as session:
        return set(session.scalars(select(StructureRow.key)))


def test_those_who_wait_share_one_transaction(crowd: Crowd) -> None:
    sessions: set[int] = set()
    futures = crowd.behind_one([adding(str(n), sessions) for n in range(AT_ONCE)])
    assert [future.result() for future in futures] == [str(n) for n in range(AT_ONCE)]
    assert len(sessions) == 1
    assert len(kept(crowd.database)) == AT_ONCE


def test_one_that_fails_harms_no_other(crowd: Crowd) -> None:
    works: list[Work[Any]] = [adding("a"), failing, adding("b"), adding("a"), adding("c")]
    _, bad, _, twice, _ = crowd.behind_one(works)
    assert isinstance(bad.exception(), ZeroDivisionError)
    assert twice.exception() is not None
    assert kept(crowd.database) == {"a", "b", "c"}


def commits(database: Database, outcome: Callable[[], None]) -> None:
    """Do this right before each commit of the database."""
    event.listen(database.engine, "commit", lambda _connection: outcome())


def test_a_commit_that_fails_fails_all(crowd: Crowd) -> None:
    def refuse() -> None:
        raise OperationalError("commit", {}, Exception("disk full"))

    commits(crowd.database, refuse)
    futures = crowd.behind_one([adding("a"), adding("b")])
    assert {type(future.exception()) for future in futures} == {OperationalError}
    assert kept(crowd.database) == set()


def test_nobody_is_answered_before_the_commit(crowd: Crowd) -> None:
    answered: list[bool] = []
    mine: list[Future[Any]] = []
    commits(crowd.database, lambda: answered.extend(future.done() for future in mine))
    with ThreadPoolExecutor(1) as pool:
        begin = Event()
        mine.append(pool.submit(lambda: begin.wait(10) and crowd.shared.do(adding("a"))))
        begin.set()
        mine[0].result()
    assert answered == [False]
    assert kept(crowd.database) == {"a"}
