"""The files of a store, all in one folder, written so that a power cut spares them.

premier-pas.db           the encrypted database (with its -wal and -shm beside it)
premier-pas.fingerprint  tells the right key from a wrong one; written last, when all is there
premier-pas.lock         held while a program runs
sealed/                  what only the portal can read, and why it was sealed (`store.sealed`)
copies/                  the database before each upgrade, the last three, as encrypted as it is
"""

import os
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

COPIES_KEPT = 3
_PIECE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class StoreFiles:
    """The files of the store in `folder`, an absolute path."""

    folder: Path

    @property
    def database(self) -> Path:
        return self.folder / "premier-pas.db"

    @property
    def unfinished(self) -> Path:
        """A database that is being made: nothing is in it yet."""
        return self.folder / "premier-pas.new"

    @property
    def fingerprint(self) -> Path:
        return self.folder / "premier-pas.fingerprint"

    @property
    def copies(self) -> Path:
        return self.folder / "copies"

    def any_exist(self) -> bool:
        """Whether there is a store, be it damaged."""
        return any(
            path.exists() for path in (self.database, *beside(self.database), self.fingerprint)
        )

    def copies_made(self) -> list[Path]:
        """The copies, oldest first."""
        return sorted(self.copies.glob("*.db"))


def beside(database: Path) -> tuple[Path, Path]:
    """The files that SQLite keeps beside a database."""
    return Path(f"{database}-wal"), Path(f"{database}-shm")


def read_fingerprint(files: StoreFiles) -> str | None:
    """The fingerprint of the key; None if there is none, or what is left is none."""
    if not files.fingerprint.exists():
        return None
    content = files.fingerprint.read_bytes()
    return content.decode() if re.fullmatch(rb"[0-9a-f]{64}", content) else None


def discard_unfinished(files: StoreFiles) -> None:
    """Remove what an interrupted first start left."""
    for path in (files.unfinished, *beside(files.unfinished)):
        path.unlink(missing_ok=True)


def write_durably(path: Path, content: bytes) -> None:
    """Write a file, closed to others, whole or not at all."""
    written = path.with_name(f"{path.name}.part")
    try:
        with open(written, "wb", opener=_open_closed) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        written.unlink(missing_ok=True)  # what did not fit makes no use of the room it took
        raise
    move_durably(written, path)


def destroy(path: Path) -> None:
    """Overwrite a file with chance, as far as the disk lets anybody, and remove it."""
    with path.open("rb+") as file:
        left = os.fstat(file.fileno()).st_size
        while left > 0:
            left -= file.write(os.urandom(min(left, _PIECE)))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()
    sync_folder(path.parent)


def _open_closed(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def move_durably(source: Path, target: Path) -> None:
    """Give a complete, synced file its name."""
    source.replace(target)
    sync_folder(target.parent)


def copy_database(files: StoreFiles, revision: str) -> Path:
    """Copy a closed database into `copies` and forget all but the last few.

    Copies are numbered, so that their order needs no clock.
    """
    files.copies.mkdir(mode=0o700, exist_ok=True)
    made = files.copies_made()
    number = int(made[-1].name.split("-")[0]) + 1 if made else 1
    copy = files.copies / f"{number:06}-{revision}.db"
    part = copy.with_suffix(".part")
    try:
        shutil.copyfile(files.database, part)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        move_durably(part, copy)
    except OSError:
        part.unlink(missing_ok=True)
        raise
    for old in [*made, copy][:-COPIES_KEPT]:
        old.unlink()
    return copy


def sync_folder(folder: Path) -> None:
    """Make new names in a folder durable (Windows does so by itself)."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
