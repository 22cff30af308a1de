"""A store whose commits can be interrupted, before they are durable or right after."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Literal

from store.errors import DiskFull
from store.store import Store
from store.transaction import Transaction

Mishap = Literal["crash_before_commit", "crash_after_commit", "disk_full"]


class Crash(BaseException):
    """The machine stops here. No code of the product may catch it."""


class FragileStore:
    """The production store, met by mishaps at its commits.

    It stands in for `store.store.Store` wherever that is asked for.
    """

    def __init__(self, store: Store, mishap: Callable[[], Mishap | None]) -> None:
        self._store = store
        self._mishap = mishap

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """As `Store.write`."""
        mishap = self._mishap()
        with self._store.write() as tx:
            yield tx
            if mishap == "disk_full":
                raise DiskFull
            if mishap == "crash_before_commit":
                raise Crash
        if mishap == "crash_after_commit":
            raise Crash

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """As `Store.read`."""
        with self._store.read() as tx:
            yield tx

    def close(self) -> None:
        """As `Store.close`; also what becomes of it when the machine stops."""
        self._store.close()
