"""Many rows in one statement, as the driver takes them.

A push is thousands of rows. To build each as a mapping, and to look at each of its values, takes
several times as long as the database needs to keep it.
"""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.orm import InstrumentedAttribute

_PLACES: Final = {"qmark": "?", "pyformat": "%s"}
"""What stands for a value, by the driver's way of writing that."""


class Rows:
    """Puts rows into some columns of one table."""

    def __init__(self, *columns: InstrumentedAttribute[object]) -> None:
        """`columns`: what a row consists of, in this order. Texts, numbers, truths and None."""
        [table] = {column.class_.__tablename__ for column in columns}
        names = ", ".join(column.key for column in columns)
        self._texts = {
            style: f"INSERT INTO {table} ({names}) VALUES ({', '.join([place] * len(columns))})"  # noqa: S608 - names of our own
            for style, place in _PLACES.items()
        }

    def put(self, connection: Connection, rows: Sequence[tuple[str | int | None, ...]]) -> None:
        """Store these rows."""
        if rows:
            connection.exec_driver_sql(self._texts[connection.dialect.paramstyle], list(rows))
