"""Expected errors of the store, and how those of SQLite and the disk become them.

AppError
└── StoreError
    ├── KeyUnavailable      there is no key to open the store with
    │   └── KeyFileRefused  the key file is open to others, or holds no key
    ├── AlreadyRunning      another program has this folder open
    ├── WrongKey            the key is not the one the store was made with
    ├── StoreDamaged        the file is not what it was when it was last closed
    ├── StoreReadOnly       the folder or a file in it cannot be written
    ├── StoreTooNew         a later version of the software wrote the store
    ├── StoreUpgradeFailed  the store could not be brought to this version
    ├── DiskFull            there is no room left on the disk
    ├── DiskFailed          the disk does not do what it is asked
    ├── DeviceLocked        the device was revoked, and its data are closed
    ├── NotEnrolled         the device has no identity yet
    ├── UnknownDraft        the interview was submitted, discarded, or never began
    ├── UnknownDossier      nothing is known of that dossier
    ├── UnknownDocument     the bytes of that document are not here
    ├── LoginTaken          another agent signs in with that name
    └── SignInRefused       unknown name, wrong password, or too early after failures
"""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy.exc import DBAPIError

from domain.errors import AppError
from store import driver


class StoreError(AppError):
    """Base of every expected error of the store."""

    code = "store"


class KeyUnavailable(StoreError):
    """There is no key to open the store with.

    Details: `why`: `no_keyring` (nowhere to keep a key), `locked` (the keyring refuses), `lost`
    (there is a store, but no key where it should be), `content` (what is there is no key).
    """

    code = "key_unavailable"


class KeyFileRefused(KeyUnavailable):
    """The key file cannot be trusted. Details: `path`, `why`.

    `why`: `mode` (open to others), `owner` (somebody else's), `closed` (to us, or there can be no
    file of that name), `content` (no key).
    """

    code = "key_file_refused"


class AlreadyRunning(StoreError):
    """Another program has this folder open. Details: `folder`, where known."""

    code = "already_running"


class WrongKey(StoreError):
    """The key is not the one the store was made with. Details: `folder`."""

    code = "wrong_key"


class StoreDamaged(StoreError):
    """The file is not what it was when it was last closed. Details: `why`."""

    code = "store_damaged"


class StoreReadOnly(StoreError):
    """The folder, or a file in it, cannot be written."""

    code = "store_read_only"


class StoreTooNew(StoreError):
    """A later version of the software wrote the store. Details: `revision`."""

    code = "store_too_new"


class StoreUpgradeFailed(StoreError):
    """The store could not be brought to this version; it is as it was. Details: `revision`."""

    code = "store_upgrade_failed"


class DiskFull(StoreError):
    """There is no room left on the disk."""

    code = "disk_full"


class DiskFailed(StoreError):
    """The disk does not do what it is asked. Details: `why`, the name SQLite gives it."""

    code = "disk_failed"


class DeviceLocked(StoreError):
    """The device was revoked: nothing is recorded here any more."""

    code = "device_locked"


class NotEnrolled(StoreError):
    """The device has no identity yet."""

    code = "not_enrolled"


class UnknownDraft(StoreError):
    """The interview was submitted, discarded, or never began. Details: `draft`."""

    code = "unknown_draft"


class UnknownDossier(StoreError):
    """Nothing is known of that dossier. Details: `dossier`."""

    code = "unknown_dossier"


class UnknownDocument(StoreError):
    """The bytes of that document are not here, or not all of them. Details: `document`."""

    code = "unknown_document"


class LoginTaken(StoreError):
    """Another agent signs in with that name. Details: `login`."""

    code = "login_taken"


class SignInRefused(StoreError):
    """Unknown name, wrong password, or too early after failures: never said which.

    Details: `wait_s`, seconds before the next attempt is looked at; 0 for at once.
    """

    code = "sign_in_refused"


_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_CLOSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_ROOM_TO_OPEN: Final = 128 * 1024  # bytes: of the index of the write-ahead log, and to spare
_NO_FOLDER = frozenset({errno.ENOTDIR, errno.ELOOP, errno.ENAMETOOLONG})


@contextmanager
def expected_errors() -> Iterator[None]:
    """Raise what SQLite and the disk may do as the errors above; bugs pass unchanged."""
    try:
        with database_errors():
            yield
    except OSError as error:
        known = _explain_errno(error.errno)
        if known is None:
            raise
        raise known from error


@contextmanager
def full_disk_named(folder: Path) -> Iterator[None]:
    """Raise `DiskFull` where the disk of a folder failed because nothing more has room on it.

    What SQLite shares between connections it cannot make bigger either, and says no more of that
    than of a broken disk.
    """
    try:
        yield
    except DiskFailed as error:
        if _free(folder) >= _ROOM_TO_OPEN:
            raise
        raise DiskFull from error


def _free(folder: Path) -> int:
    """Bytes that have room there; enough where the disk does not even tell."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return _ROOM_TO_OPEN


@contextmanager
def database_errors() -> Iterator[None]:
    """The same for SQLite alone: an `OSError` within comes from somewhere else."""
    try:
        yield
    except (DBAPIError, driver.Error) as error:
        known = explain(error)
        if known is None:
            raise
        raise known from error


def explain(error: Exception) -> StoreError | None:
    """The expected error behind one of SQLite; None for any other, and for bugs."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if not isinstance(cause, driver.Error):
        return None
    return _explain_sqlite(getattr(cause, "sqlite_errorname", ""))


def _explain_errno(number: int | None) -> StoreError | None:
    if number in _FULL:
        return DiskFull()
    return StoreReadOnly() if number in _CLOSED | _NO_FOLDER else None


def _explain_sqlite(name: str) -> StoreError | None:
    """By the name of the (extended) result code: https://sqlite.org/rescode.html."""
    match name.removeprefix("SQLITE_").split("_")[0]:
        case "FULL":
            return DiskFull()
        case "READONLY" | "CANTOPEN" | "PERM":
            return StoreReadOnly()
        case "CORRUPT" | "NOTADB":
            return StoreDamaged(why=name)
        case "BUSY":
            return AlreadyRunning()
        case "IOERR":
            return DiskFailed(why=name)
        case _:
            return None
