"""A store whose commits, and sealed files whose writing, can be interrupted: before or after."""

import errno
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Final, Literal

from store.errors import DiskFull
from store.files import write_durably
from store.store import Store
from store.transaction import Transaction

Mishap = Literal["crash_before_commit", "crash_after_commit", "disk_full"]
MISHAPS: Final[tuple[Mishap, ...]] = ("crash_before_commit", "crash_after_commit", "disk_full")

RECORDING: Final = "recording"
INSTALLING: Final = "installing"
FIRST_START: Final = "first start"
SUCCEEDING: Final = "going on in a log of its own"
GIVING_UP: Final = "giving itself up"
OFTEN: Final = 0.5
"""How much rarer a commit meets a mishap than the weather says: there are many of them."""
SELDOM: Final = {INSTALLING: 2.0, FIRST_START: 2.0, GIVING_UP: 2.0, SUCCEEDING: 4.0}
"""What is done once in a history, or in one of many; how much rather it meets a mishap."""
_DOING: Final = {
    "sync.push": "settling a push",
    "sync.pull": "keeping a page",
    "sync.packs": INSTALLING,
    "sync.documents": "noting a document",
    "sync.engine": "ending a round",
    "sync.succession": SUCCEEDING,
    "tools.simulation.people": RECORDING,
    "tools.simulation.machine": FIRST_START,
}
"""What is going on, by the module that asks for a transaction."""

_WRITING: Final = {".json": GIVING_UP, ".sealed": GIVING_UP, ".state": "noting a bundle"}
"""What is going on, by the sealed file that is written."""

DOINGS: Final = (*_DOING.values(), *_WRITING.values())


class Crash(BaseException):
    """The machine stops here. No code of the product may catch it."""


class FragileStore:
    """The production store, met by mishaps at its commits.

    It stands in for `store.store.Store` wherever that is asked for.

    Args:
        mishap: draws what befalls a commit, told what is going on.
        watch: looks at a transaction that is about to be committed.
    """

    def __init__(
        self,
        store: Store,
        mishap: Callable[[str], Mishap | None],
        watch: Callable[[Transaction], None],
    ) -> None:
        self._store = store
        self._mishap = mishap
        self._watch = watch

    def write(self) -> AbstractContextManager[Transaction]:
        """As `Store.write`."""
        asking = sys._getframe(1).f_globals["__name__"]  # noqa: SLF001 - there is no other way
        return self._interrupted(self._mishap(_DOING.get(asking, asking)))

    @contextmanager
    def _interrupted(self, mishap: Mishap | None) -> Iterator[Transaction]:
        with self._store.write() as tx:
            yield tx
            self._watch(tx)
            if mishap == "disk_full":
                raise DiskFull
            if mishap == "crash_before_commit":
                raise Crash
        if mishap == "crash_after_commit":
            raise Crash

    def retire(self, ready: Callable[[Transaction], bool]) -> bool:
        """As `Store.retire`."""
        with interrupted(self._mishap(GIVING_UP)):
            return self._store.retire(ready)

    def read(self) -> AbstractContextManager[Transaction]:
        """As `Store.read`."""
        return self._store.read()

    def settle(self) -> None:
        """As `Store.settle`."""
        self._store.settle()

    @property
    def folder(self) -> Path:
        """As `Store.folder`."""
        return self._store.folder

    def close(self) -> None:
        """As `Store.close`; also what becomes of it when the machine stops."""
        self._store.close()


@contextmanager
def interrupted(mishap: Mishap | None) -> Iterator[None]:
    """Do something that is done or not, with what befalls it before or after."""
    if mishap == "disk_full":
        raise DiskFull
    if mishap == "crash_before_commit":
        raise Crash
    yield
    if mishap == "crash_after_commit":
        raise Crash


class SealedFiles:
    """In the place of `store.sealed.write_durably`: each device's disk has its own mishaps."""

    def __init__(self) -> None:
        self._mishaps: dict[Path, Callable[[str], Mishap | None]] = {}

    def belong(self, folder: Path, mishap: Callable[[str], Mishap | None]) -> None:
        """Say what befalls the sealed files of the store in a folder."""
        self._mishaps[folder] = mishap

    def write(self, path: Path, content: bytes) -> None:
        """Write one of them, or not."""
        mishap = self._mishaps[path.parent.parent](_WRITING[path.suffix])
        if mishap == "disk_full":
            raise OSError(errno.ENOSPC, "full")
        with interrupted(mishap):
            write_durably(path, content)
