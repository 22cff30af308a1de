"""What lies in the folder of the store and outlives its key, because only the portal can read it.

    sealed/DIGEST.sealed   a bundle (`sync.sealing.bundle`), own or brought by hand
    sealed/DIGEST.state    what the portal said of it, one line
    sealed/lock.json       that the device was revoked, and how far it has come since

Everything here is bytes; nothing in clear is personal.
"""

import hashlib
import re
from pathlib import Path
from typing import Final

from store.errors import KeyUnavailable, expected_errors
from store.files import StoreFiles, beside, destroy, sync_folder, write_durably
from store.keys import DatabaseKey

_NAME: Final = re.compile(r"[0-9a-f]{64}")


class SealedFolder:
    """The sealed files beside a store. All methods raise `StoreError` where the disk refuses."""

    def __init__(self, folder: Path) -> None:
        """`folder`: of the store."""
        self._folder = folder / "sealed"

    def keep(self, data: bytes) -> str:
        """Keep a bundle, durably; its name."""
        name = hashlib.sha256(data).hexdigest()
        self._write(self.path(name), data)
        return name

    def path(self, name: str) -> Path:
        """Where a bundle lies."""
        return self._folder / f"{name}.sealed"

    def read(self, name: str) -> bytes:
        """A bundle that is kept."""
        with expected_errors():
            return self.path(name).read_bytes()

    def names(self) -> list[str]:
        """The bundles that are kept, in no particular order."""
        with expected_errors():
            names = [path.stem for path in self._folder.glob("*.sealed")]
        return sorted(name for name in names if _NAME.fullmatch(name))

    def state(self, name: str) -> str:
        """What was noted of a bundle last; empty if nothing was."""
        path = self._state(name)
        with expected_errors():
            return path.read_text("ascii") if path.exists() else ""

    def note_state(self, name: str, state: str) -> None:
        """Note what the portal says of a bundle."""
        self._write(self._state(name), state.encode("ascii"))

    def lock(self) -> bytes | None:
        """Why and how far this device is locked (`sync.locking`); None while it is not."""
        path = self._folder / "lock.json"
        with expected_errors():
            return path.read_bytes() if path.exists() else None

    def write_lock(self, content: bytes) -> None:
        """Lock the device, or note how far it has come."""
        self._write(self._folder / "lock.json", content)

    def _state(self, name: str) -> Path:
        return self._folder / f"{name}.state"

    def _write(self, path: Path, content: bytes) -> None:
        with expected_errors():
            if not self._folder.exists():
                self._folder.mkdir(mode=0o700, parents=True)
                sync_folder(self._folder.parent)
            write_durably(path, content)


def make_unreadable(folder: Path, key: DatabaseKey) -> None:
    """Destroy the key of a closed store for ever. Again, after a crash, does what is left to do.

    Where the key is not ours to destroy (the service manager keeps it, the keyring is locked),
    the database and its copies are overwritten and removed instead.
    """
    try:
        key.destroy()
    except KeyUnavailable:
        files = StoreFiles(folder)
        with expected_errors():
            for path in (files.database, *beside(files.database), *files.copies_made()):
                if path.exists():
                    destroy(path)
