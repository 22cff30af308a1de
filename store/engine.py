"""How the encrypted file is opened: the only `create_engine` on a device.

SQLCipher encrypts every page, of the write-ahead log too, with AES-256 and authenticates it with
HMAC-SHA512. Its key is raw, so that no time is spent deriving one.
"""

from pathlib import Path
from typing import Final, Literal

from sqlalchemy import Connection, Engine, NullPool, create_engine, event

from store import driver
from store.driver import DriverConnection
from store.keys import RawKey

Access = Literal["migrate", "write", "read"]

_PRAGMAS: Final = (
    # Half of SQLCipher's own choice: an answer costs one page, and a page its size in AES and
    # HMAC. Algorithms and strengths stay as SQLCipher sets them. Never to be changed in a store.
    "cipher_page_size = 2048",
    "journal_mode = WAL",
    "synchronous = FULL",  # what was acknowledged survives a power cut
    "recursive_triggers = ON",  # so that REPLACE cannot delete an act behind the triggers
    "secure_delete = ON",
    "temp_store = MEMORY",  # no temporary file, ever
    "busy_timeout = 5000",
    "cache_size = -16384",  # KiB a connection
)
_OWN_PRAGMAS: Final = {
    "migrate": ("foreign_keys = OFF",),  # tables are rebuilt; checked at the end
    "write": ("foreign_keys = ON",),
    "read": ("query_only = ON",),
}


def open_engine(path: Path, key: RawKey, access: Access) -> Engine:
    """An engine on the file at `path`; nothing is opened before the first connection.

    Args:
        path: the absolute path of the file.
        access: `migrate` makes the file if there is none; `read` refuses to write. Only `migrate`
            begins its transactions by itself; the others leave it to `store.writing` and
            `store.reading`, on the driver: as long as nobody listens to an engine, SQLAlchemy
            takes the short way with each statement. These keep their connections, too.
    """

    def connect_again() -> DriverConnection:
        return connect(path, key, access)

    engine = create_engine(
        "sqlite://",
        module=driver.MODULE,
        creator=connect_again,
        poolclass=NullPool,
        hide_parameters=True,  # what people answered is no part of an error's text
    )

    if access == "migrate":
        event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def connect(path: Path, key: RawKey, access: Access) -> DriverConnection:
    """A connection to the file at `path`, below SQLAlchemy."""
    connection = driver.connect(f"{path.as_uri()}?mode={'rwc' if access == 'migrate' else 'rw'}")
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hexadecimal}'\"")
        for pragma in (*_PRAGMAS, *_OWN_PRAGMAS[access]):
            connection.execute(f"PRAGMA {pragma}")
    except driver.Error:
        connection.close()
        raise
    return connection
