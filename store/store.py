"""The store: one folder, one encrypted file, one program, one writer at a time."""

import secrets
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import BaseFileLock

from store.engine import open_engine
from store.errors import StoreReadOnly, expected_errors, full_disk_named
from store.files import StoreFiles
from store.instance import hold
from store.keys import DatabaseKey
from store.reading import Readers
from store.transaction import Draw, Sealer, Transaction
from store.upgrade import prepare
from store.writing import Writer


class Store:
    """This device's memory. Any thread may read and write; `read` never waits for a writer."""

    def __init__(self, held: BaseFileLock, writer: Writer, readers: Readers) -> None:
        self._held = held
        self._writer = writer
        self._readers = readers

    @classmethod
    def open(
        cls,
        folder: Path,
        key: DatabaseKey,
        sealer: Sealer | None = None,
        draw: Draw = secrets.token_bytes,
    ) -> "Store":
        """Open the store in `folder`; made, with its folder and its key, where there is none.

        Args:
            sealer: what a kiosk needs to record anything about people.
            draw: gives salts for what is recorded about them.

        Raises:
            KeyUnavailable: there is no key, or it cannot be trusted.
            AlreadyRunning: another program has the folder open.
            WrongKey, StoreDamaged, StoreTooNew: nothing was changed.
            StoreReadOnly, DiskFull, DiskFailed: the disk refuses.
            StoreUpgradeFailed: the store is as it was, and a copy of it is in `copies`.
        """
        files = StoreFiles(folder.absolute())
        with full_disk_named(files.folder), expected_errors():
            _make(files.folder)
            held = hold(files.folder)
            try:
                raw = prepare(files, key)
                writes = open_engine(files.database, raw, "write").connect()
                reads = open_engine(files.database, raw, "read").connect
                return cls(held, Writer(writes, sealer, draw), Readers(reads))
            except BaseException:
                held.release()
                raise

    @property
    def folder(self) -> Path:
        """Where the store is; an absolute path."""
        return Path(self._held.lock_file).parent

    def write(self) -> AbstractContextManager[Transaction]:
        """A transaction that may write. Durable when the block ends; undone if it raises.

        Waits for the writer before; a thread may not begin one within another.

        Raises:
            DiskFull, DiskFailed, StoreReadOnly, StoreDamaged: nothing of the block was kept.
        """
        return self._writer

    def read(self) -> AbstractContextManager[Transaction]:
        """A view of one moment, whatever is written meanwhile."""
        return self._readers.read()

    def check(self) -> None:
        """Look through the whole file. Takes seconds where it is large; nobody waits meanwhile.

        Raises:
            StoreDamaged: something in it does not hold together.
        """
        self._readers.check()

    def settle(self) -> None:
        """Move the write-ahead log into the file and empty it: what was erased is in neither.

        Waits for the writer before. While somebody reads, part of it may stay until the next time.

        Raises:
            DiskFull, DiskFailed: the disk refuses; nothing is lost.
        """
        self._writer.settle()

    def retire(self, ready: Callable[[Transaction], bool]) -> bool:
        """Let nothing be written here any more (`DeviceLocked`), if all is ready for that.

        Args:
            ready: looks, while nobody writes, whether anybody has written since.
        """
        with self._writer as tx:
            if not ready(tx):
                return False
            self._writer.end()
        return True

    def close(self) -> None:
        """Wait for the writer, then give up the file and the folder."""
        self._writer.close()
        self._readers.close()
        self._held.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _make(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (FileExistsError, FileNotFoundError) as error:
        raise StoreReadOnly from error  # a file is in its place, or its disk is not there
