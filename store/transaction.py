"""What `Store.read` and `Store.write` hand to the functions of this package."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from sqlalchemy import Connection

from store.driver import DriverConnection

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Transaction:
    """One transaction. Opaque outside `store`: the functions of its modules take it.

    It belongs to the thread and the `with` block that began it.

    Attributes:
        connection: where SQLAlchemy runs statements.
        driver: the same connection below SQLAlchemy, for the one statement that runs each time
            a person answers: SQLAlchemy would take as long as the disk does.
    """

    connection: Connection
    driver: DriverConnection
    _known: dict[Callable[["Transaction"], object], Any] = field(default_factory=dict, repr=False)

    def once(self, read: Callable[["Transaction"], _T]) -> _T:
        """What `read` gives, asked for once: until this transaction ends, only it can change it.

        Whoever changes it says by `know` what it is now.
        """
        if read not in self._known:
            self._known[read] = read(self)
        known: _T = self._known[read]
        return known

    def know(self, read: Callable[["Transaction"], object], now: object) -> None:
        """Give this in the place of what `read` gave: this transaction has just written it."""
        self._known[read] = now


def transaction_on(connection: Connection) -> Transaction:
    """The transaction that runs on a connection."""
    driver = connection.connection.driver_connection
    if driver is None:
        raise RuntimeError("the connection is closed")
    return Transaction(connection, driver)
