"""SQLCipher's DB-API module, the only one used: it says nothing of its types itself."""

from collections.abc import Iterator, Sequence
from types import ModuleType
from typing import Any, Final, Protocol, cast

from sqlcipher3 import dbapi2  # type: ignore[import-untyped]

MODULE: Final = cast("ModuleType", dbapi2)
Error = cast("type[Exception]", dbapi2.Error)
IntegrityError = cast("type[Exception]", dbapi2.IntegrityError)


class DriverCursor(Protocol):
    """What this package uses of `sqlite3.Cursor`."""

    def fetchone(self) -> tuple[Any, ...] | None: ...
    def __iter__(self) -> Iterator[tuple[Any, ...]]: ...


class DriverConnection(Protocol):
    """What this package uses of `sqlite3.Connection`, of which SQLCipher's is a copy."""

    def execute(self, sql: str, parameters: Sequence[Any] = (), /) -> DriverCursor: ...
    def executemany(self, sql: str, rows: Sequence[Sequence[Any]], /) -> DriverCursor: ...
    def close(self) -> None: ...
    def commit(self) -> None: ...
    def rollback(self) -> None: ...


def connect(uri: str) -> DriverConnection:
    """A connection to `file:…`, without its key.

    It begins no transaction by itself, so that changes of the schema can be undone too, and
    leaves it to `store.store` that only one thread uses it at a time.
    """
    connection = dbapi2.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    return cast("DriverConnection", connection)
