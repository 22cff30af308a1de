"""What `Store.read` and `Store.write` hand to the functions of this package."""

from dataclasses import dataclass

from sqlalchemy import Connection


@dataclass(frozen=True, slots=True)
class Transaction:
    """One transaction. Opaque outside `store`: the functions of its modules take it.

    It belongs to the thread and the `with` block that began it.
    """

    connection: Connection
