"""Where transactions that only read begin and end."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from store.errors import StoreDamaged, database_errors
from store.transaction import Known, Transaction, transaction_on


class _Seat:
    """A connection that one reader has at a time."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.driver = transaction_on(connection).driver
        self.known = Known(self.driver)

    def begin(self) -> Transaction:
        self.driver.execute("BEGIN")
        return Transaction(self.connection, self.driver, self.known.values())

    def end(self) -> None:
        self.driver.rollback()
        if self.connection.in_transaction():
            self.connection.rollback()  # SQLAlchemy learns that it is over


class Readers:
    """As many connections as ever read at once; each goes from one reader to the next.

    They stay open: to open one takes a hundred times as long as to read a row. As in
    `store.writing`, the driver begins and ends what is read, not SQLAlchemy.
    """

    def __init__(self, connect: Callable[[], Connection]) -> None:
        self._connect = connect
        self._free: list[_Seat] = []  # taken and given back by any thread, each in one step
        self._closed = False

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """A view of one moment, whatever is written meanwhile."""
        with database_errors():
            seat = self._taken() or _Seat(self._connect())
            try:
                yield seat.begin()
            finally:
                seat.end()
                self._free.append(seat)
                if self._closed:
                    self.close()

    def check(self) -> None:
        """Read the whole file, on a connection apart: one that met a bad page reads nothing more.

        Raises:
            StoreDamaged: a page is not what it was, or a row not where it belongs.
        """
        with database_errors(), self._connect() as apart:
            found = apart.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
        if found != "ok":
            raise StoreDamaged(why="SQLITE_CORRUPT")

    def close(self) -> None:
        """Give up the connections; one on which somebody still reads, as soon as they are done."""
        self._closed = True
        while seat := self._taken():
            seat.connection.close()

    def _taken(self) -> _Seat | None:
        try:
            return self._free.pop()
        except IndexError:
            return None
