"""The portal's application: how it is put together, for any server that speaks ASGI."""

import gc
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from fastapi import FastAPI
from starlette.concurrency import run_in_threadpool

from portal import failures, logs, orphans
from portal.arriving import ReadAhead
from portal.database import Database
from portal.endpoints import (
    bundles,
    codings,
    desk_keys,
    documents,
    enrolment,
    exchange,
    feed,
    paused,
    succession,
)
from portal.limits import Admission, BodyLimit
from portal.reading import Elements, read_without_keys
from portal.room import Room
from portal.second_reader import SecondReader
from sync.wire import PROTOCOL
from sync.wire.documents import MAX_PIECE

DATABASE_VARIABLE: Final = "PREMIER_PAS_DATABASE"
READER_VARIABLE: Final = "PREMIER_PAS_SECOND_READER"
"""Not empty where a worker has a second reader."""
_ENDPOINTS: Final = (enrolment, exchange, feed, documents, bundles, succession, paused, desk_keys)
_OBJECTS_BETWEEN_SEARCHES: Final = 100_000  # for cycles: some ten megabytes


def create_app(database: Database, second_reader: SecondReader[Elements] | None = None) -> FastAPI:
    """The application on a database that `Database.migrate` and `identity.establish` prepared."""
    app = FastAPI(
        title="Premier Pas portal",
        version=str(PROTOCOL),
        docs_url=None,  # these pages would fetch scripts from elsewhere
        redoc_url=None,
        lifespan=_lifespan,
    )
    app.state.database = database
    app.state.room = Room()
    app.state.second_reader = second_reader
    for each in _ENDPOINTS:
        app.include_router(each.router)
    app.add_middleware(BodyLimit)
    app.add_middleware(ReadAhead, most=MAX_PIECE)
    app.add_middleware(Admission)
    failures.install(app)
    return app


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    await run_in_threadpool(_get_ready, app)
    yield
    database: Database = app.state.database
    database.close()
    if reader := _reader(app):
        reader.close()


def _get_ready(app: FastAPI) -> None:
    """Do what the first request would wait for: routes are built when they are first looked up."""
    for route in app.routes:
        route.matches({"type": "http", "method": "GET", "path": "/", "root_path": ""})
    codings.prepare()
    if reader := _reader(app):
        reader.start()


def _reader(app: FastAPI) -> SecondReader[Elements] | None:
    reader: SecondReader[Elements] | None = app.state.second_reader
    return reader


def from_environment() -> FastAPI:
    """The application of one worker process; the variable names the database."""
    logs.install()
    orphans.end_with_parent()
    reader = SecondReader(read_without_keys) if os.environ.get(READER_VARIABLE) else None
    app = create_app(Database(os.environ[DATABASE_VARIABLE]), reader)
    # A push is a hundred thousand small objects and no cycles. Looking for some in it every few
    # hundred objects, and in all that was imported, took a third of the time.
    gc.freeze()
    gc.set_threshold(_OBJECTS_BETWEEN_SEARCHES)
    return app
