"""What `Store.read` and `Store.write` hand to the functions of this package."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from sqlalchemy import Connection

from domain.acts import Act
from store.driver import DriverConnection

_T = TypeVar("_T")

Draw = Callable[[int], bytes]
"""Gives so many bytes that nobody can guess."""


class Sealer(Protocol):
    """Makes bodies of acts unreadable here (`sync.sealing.sealed_acts`)."""

    def sealed(self, act: Act, recipients: Sequence[str]) -> Act:
        """A salted act with its body sealed for these public keys."""


@dataclass(frozen=True, slots=True)
class Transaction:
    """One transaction. Opaque outside `store`: the functions of its modules take it.

    It belongs to the thread and the `with` block that began it.

    Attributes:
        connection: where SQLAlchemy runs statements.
        driver: the same connection below SQLAlchemy, for what runs each time a person answers, or
            in each round (`store.prepared`): SQLAlchemy would take as long as the disk does.
        sealer: for what a kiosk records about people (`store.journal.record`).
        draw: salts of what is recorded come from it.
    """

    connection: Connection
    driver: DriverConnection
    _known: "_Values" = field(default_factory=dict, repr=False)
    sealer: Sealer | None = None
    draw: Draw = secrets.token_bytes

    def once(self, read: Callable[["Transaction"], _T]) -> _T:
        """What `read` gives, asked for once: until this transaction ends, only it can change it.

        Whoever changes it says by `know` what it is now. What is known stays so in the
        transactions that follow on this connection, as long as nobody writes on another (`Known`).
        """
        if read not in self._known:
            self._known[read] = read(self)
        known: _T = self._known[read]
        return known

    def know(self, read: Callable[["Transaction"], object], now: object) -> None:
        """Give this in the place of what `read` gave: this transaction has just written it."""
        self._known[read] = now


_Values = dict[Callable[[Transaction], object], Any]


class Known:
    """What transactions of one connection have read once, until another connection writes."""

    def __init__(self, connection: DriverConnection) -> None:
        self._connection = connection
        self._version: tuple[Any, ...] | None = None
        self._values: _Values = {}

    def values(self) -> _Values:
        """What still holds, for the transaction that has just begun."""
        version = self._connection.execute("PRAGMA data_version").fetchone()
        if version != self._version:
            self._version, self._values = version, {}
        return self._values

    def forget(self) -> None:
        """The transaction that took the values was undone: what it knew may never have been."""
        self._values = {}


def transaction_on(connection: Connection) -> Transaction:
    """The transaction that runs on a connection."""
    driver = connection.connection.driver_connection
    if driver is None:
        raise RuntimeError("the connection is closed")
    return Transaction(connection, driver)
