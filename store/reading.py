"""Where transactions that only read begin and end."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from store.errors import database_errors
from store.transaction import Transaction, transaction_on


class Readers:
    """As many connections as ever read at once; each goes from one reader to the next.

    They stay open: to open one takes a hundred times as long as to read a row. As in
    `store.writing`, the driver begins and ends what is read, not SQLAlchemy.
    """

    def __init__(self, connect: Callable[[], Connection]) -> None:
        self._connect = connect
        self._idle: list[Transaction] = []  # taken and given back by any thread, each in one step
        self._closed = False

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """A view of one moment, whatever is written meanwhile."""
        with database_errors():
            mine = self._taken()
            try:
                mine.driver.execute("BEGIN")
                yield Transaction(mine.connection, mine.driver)
            finally:
                self._give_back(mine)

    def close(self) -> None:
        """Give up the connections; one on which somebody still reads, as soon as they are done."""
        self._closed = True
        while self._idle:
            self._taken().connection.close()

    def _taken(self) -> Transaction:
        try:
            return self._idle.pop()
        except IndexError:
            return transaction_on(self._connect())

    def _give_back(self, mine: Transaction) -> None:
        mine.driver.rollback()
        if mine.connection.in_transaction():
            mine.connection.rollback()  # SQLAlchemy learns that it is over
        self._idle.append(mine)
        if self._closed:
            self.close()
