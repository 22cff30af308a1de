"""From what lies in the folder to a database that this version can use, before anything else.

Nothing that exists is ever overwritten by something new: a key that does not fit, a file that
cannot be read and a schema that is not known are refused and left as they are.
"""

import os
from contextlib import closing
from typing import Final

from sqlalchemy import Connection, Engine, text

from store import projection
from store.engine import connect, open_engine
from store.errors import (
    KeyUnavailable,
    StoreDamaged,
    StoreError,
    StoreReadOnly,
    StoreTooNew,
    StoreUpgradeFailed,
    WrongKey,
    database_errors,
)
from store.files import (
    StoreFiles,
    copy_database,
    discard_unfinished,
    move_durably,
    read_fingerprint,
    write_durably,
)
from store.keys import DatabaseKey, RawKey
from store.migrations import HEAD
from store.transaction import transaction_on

_HAS_REVISION: Final = "SELECT 1 FROM sqlite_schema WHERE name = 'alembic_version'"
_REVISION: Final = "SELECT version_num FROM alembic_version"


def prepare(files: StoreFiles, key: DatabaseKey) -> RawKey:
    """Make the store where there is none, else check it and bring it to this version.

    Raises:
        StoreError: as `Store.open` says.
    """
    found = key.find()
    if not files.any_exist():
        found = found or key.create()
        _make(files, found)
    elif found is None:
        raise KeyUnavailable(why="lost")
    else:
        _check(files, found)
        _upgrade(files, found)
    if read_fingerprint(files) is None:
        write_durably(files.fingerprint, found.fingerprint.encode())
    return found


def _make(files: StoreFiles, key: RawKey) -> None:
    """A database gets its name when it is complete: an empty one is a damaged one."""
    discard_unfinished(files)
    engine = open_engine(files.unfinished, key, "migrate")
    try:
        with engine.begin() as connection:
            _migrate(connection)
    finally:
        engine.dispose()
    move_durably(files.unfinished, files.database)


def _check(files: StoreFiles, key: RawKey) -> None:
    """Tell a wrong key from a damaged file, which SQLCipher cannot."""
    if read_fingerprint(files) not in (None, key.fingerprint):
        raise WrongKey(folder=str(files.folder))
    if not files.database.exists():
        raise StoreDamaged(why="missing")
    if files.database.stat().st_size == 0:
        raise StoreDamaged(why="empty")
    if not os.access(files.database, os.W_OK):  # SQLite would say so at the first answer only
        raise StoreReadOnly


def _upgrade(files: StoreFiles, key: RawKey) -> None:
    revision = _revision(files, key)
    if revision == HEAD:
        return
    if not _is_known(revision):
        raise StoreTooNew(revision=revision)
    copy_database(files, revision)
    engine = open_engine(files.database, key, "migrate")
    try:
        _upgrade_from(revision, engine)
    finally:
        engine.dispose()


def _revision(files: StoreFiles, key: RawKey) -> str:
    """The version of the schema: each start asks for it, so below SQLAlchemy, which takes longer.

    Closing moves everything from the write-ahead log into the file, which can then be copied.
    """
    with closing(connect(files.database, key, "migrate")) as connection:
        known = connection.execute(_HAS_REVISION).fetchone()
        row = known and connection.execute(_REVISION).fetchone()
    if not row or not isinstance(row[0], str):
        raise StoreDamaged(why="revision")
    return row[0]


def _upgrade_from(revision: str, engine: Engine) -> None:
    """All migrations in one transaction: if one fails, the file is as it was."""
    try:
        with database_errors(), engine.begin() as connection:
            _migrate(connection)
            projection.rebuild(transaction_on(connection))  # this version may project otherwise
            _check_foreign_keys(connection)
    except StoreError:
        raise
    except Exception as error:
        raise StoreUpgradeFailed(revision=revision) from error


def _check_foreign_keys(connection: Connection) -> None:
    """They are off while tables are rebuilt."""
    if connection.execute(text("PRAGMA foreign_key_check")).first():
        raise ValueError("a row refers to one that is gone")


def _migrate(connection: Connection) -> None:
    from store.migrations import run  # noqa: PLC0415 - Alembic is slow to import, and seldom needed

    run.upgrade(connection)


def _is_known(revision: str) -> bool:
    from store.migrations import run  # noqa: PLC0415 - see above

    return run.is_known(revision)
