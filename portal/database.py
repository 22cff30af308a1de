"""The portal's database: a SQLite file by default, PostgreSQL by URL."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, TypeVar

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event, func, select
from sqlalchemy.orm import Session

from portal.sharing import SharedWrites, Work

_T = TypeVar("_T")
_LOCK: Final = 0x5072_6D50  # any number: nobody else uses this database
_PRAGMAS: Final = (
    "busy_timeout=5000",  # first: portals that start together all want to set the next
    "journal_mode=WAL",
    "foreign_keys=ON",
    "synchronous=FULL",
    # 64 MiB: a page that many pushes change is copied once for them, and few wait for the copying.
    "wal_autocheckpoint=16000",
    "recursive_triggers=ON",  # so that REPLACE cannot delete an act behind the triggers
)


class Database:
    """Transactions on the portal's database."""

    def __init__(self, url: str) -> None:
        self.engine = _engine(url)
        self._shared = SharedWrites(self._write_in_turn)

    @contextmanager
    def look(self) -> Iterator[Connection]:
        """A consistent look at what is committed, as rows: a few of them are sooner had."""
        with self.engine.connect() as connection:
            if driver := _sqlite(connection):
                driver.execute("BEGIN")  # below SQLAlchemy: this never waits, nor fails
            yield connection

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A consistent look at what is committed."""
        with self.look() as connection, Session(connection) as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A transaction; what was written in it is durable when the block has ended."""
        with self._writing() as connection, Session(connection) as session, session.begin():
            yield session

    def share(self, work: Work[_T]) -> _T:
        """Do the work in a transaction with that of others who wait; return when it is durable.

        The transaction has the turn (see `take_turn`) from its beginning: so what the works lock
        after it, each in its own order, never makes two transactions wait for each other.
        """
        return self._shared.do(work)

    @contextmanager
    def _write_in_turn(self) -> Iterator[Session]:
        with self.write() as session:
            take_turn(session.connection())
            yield session

    def migrate(self, version: str = "head") -> None:
        """Create the tables, or bring them up to date. Several portals may try at once."""
        with self._writing() as connection:
            take_turn(connection)
            command.upgrade(_migrations(connection), version)

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """A transaction that may write, committed at its end."""
        with self.engine.begin() as connection:
            if _sqlite(connection):
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            yield connection

    def close(self) -> None:
        self._shared.close()
        self.engine.dispose()


def url_of(folder: Path | None, database: str | None) -> str:
    """The database's URL: the one given, else a SQLite file in the folder; both are created.

    The file is closed to others, also in a folder that somebody made open: keys lie in it.
    """
    if database is not None:
        return database
    if folder is None:
        raise ValueError("neither a folder nor a database")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = folder.absolute() / "portal.sqlite3"
    if not file.exists():
        file.touch(mode=0o600)  # what SQLite keeps beside it is as open as it
    return f"sqlite:///{file}"


def _migrations(connection: Connection) -> Config:
    """Alembic's configuration, for the given connection."""
    config = Config()
    config.set_main_option("script_location", "portal:migrations")
    config.attributes["connection"] = connection
    return config


def take_turn(connection: Connection) -> None:
    """Wait until no other transaction has the turn, and keep it until this one has ended.

    Whoever numbers feed entries takes the turn first, so that numbers become visible in their
    order: a reader that has passed one never misses a smaller one that was committed later.
    SQLite lets one writer in at a time anyway.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))


def _engine(url: str) -> Engine:
    # An error's text would quote what was about to be stored.
    engine = create_engine(
        url, pool_size=10, max_overflow=20, pool_timeout=10, hide_parameters=True
    )
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:  # noqa: ANN401 — any driver's
    connection.isolation_level = None  # we say BEGIN ourselves, also around DDL
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _sqlite(connection: Connection) -> Any:  # noqa: ANN401 - as any driver's
    """The connection below SQLAlchemy, where SQLite is to be told to begin; else None.

    Any other database begins by itself. Not from a listener: as long as nobody listens to an
    engine, SQLAlchemy takes the short way with each statement.
    """
    if connection.dialect.name != "sqlite":
        return None
    return connection.connection.driver_connection
