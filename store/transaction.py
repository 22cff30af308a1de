"""What `Store.read` and `Store.write` hand to the functions of this package."""

from dataclasses import dataclass

from sqlalchemy import Connection

from store.driver import DriverConnection


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


def transaction_on(connection: Connection) -> Transaction:
    """The transaction that runs on a connection."""
    driver = connection.connection.driver_connection
    if driver is None:
        raise RuntimeError("the connection is closed")
    return Transaction(connection, driver)
