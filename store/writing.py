"""The one place where transactions that write begin and end."""

import threading
from collections import deque
from types import TracebackType

from sqlalchemy import Connection

from store import driver
from store.errors import DeviceLocked, explain
from store.transaction import Draw, Known, Sealer, Transaction, transaction_on


class Turn:
    """Lets one thread after the other pass, in the order they came.

    A `threading.Lock` goes to whoever is quickest: a thread that writes page after page would
    keep a person waiting until it is done.
    """

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._taken = False
        self._waiting: deque[threading.Lock] = deque()

    def acquire(self) -> None:
        """Wait for this thread's turn."""
        with self._guard:
            if not self._taken:
                self._taken = True
                return
            mine = threading.Lock()
            mine.acquire()
            self._waiting.append(mine)
        mine.acquire()

    def release(self) -> None:
        """Hand over to the thread that has waited longest."""
        with self._guard:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._taken = False


class Writer:
    """The connection that writes, and whose turn it is. `with writer as tx` is one transaction.

    A class with `__enter__` rather than a generator, and the driver rather than SQLAlchemy to
    begin and commit: a person waits for this each time they answer.
    """

    def __init__(self, connection: Connection, sealer: Sealer | None, draw: Draw) -> None:
        self._connection = connection
        self._sealer, self._draw = sealer, draw
        self._driver = transaction_on(connection).driver
        self._known = Known(self._driver)
        self._turn = Turn()
        self._thread: int | None = None
        self._over = False

    def end(self) -> None:
        """Let the transaction that runs be the last one. For whoever is in it."""
        self._over = True

    def __enter__(self) -> Transaction:
        thread = threading.get_ident()
        if self._thread == thread:
            raise RuntimeError("this thread is in a transaction that writes already")
        self._turn.acquire()
        if self._over:
            self._turn.release()
            raise DeviceLocked
        try:
            self._driver.execute("BEGIN IMMEDIATE")
            known = self._known.values()
        except Exception as failure:
            self._end()
            _raise_known(failure)
            raise
        self._thread = thread
        return Transaction(self._connection, self._driver, known, self._sealer, self._draw)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if error is None:
                self._driver.commit()
            else:
                self._known.forget()
                _raise_known(error)
        except driver.Error as failure:
            self._known.forget()
            _raise_known(failure)
            raise
        finally:
            self._end()

    def settle(self) -> None:
        """Empty the write-ahead log into the file, as far as nobody reads from it."""
        self._turn.acquire()
        try:
            self._driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except driver.Error as failure:
            _raise_known(failure)
            raise
        finally:
            self._turn.release()

    def close(self) -> None:
        """Wait for whoever writes, then give up the connection."""
        self._turn.acquire()
        self._connection.close()
        self._turn.release()

    def _end(self) -> None:
        """Undo what was not committed, and let the next one write."""
        self._thread = None
        try:
            self._driver.rollback()
            if self._connection.in_transaction():
                self._connection.rollback()  # SQLAlchemy learns that it is over
        finally:
            self._turn.release()


def _raise_known(error: BaseException) -> None:
    if isinstance(error, Exception) and (known := explain(error)):
        raise known from error
