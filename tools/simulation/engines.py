"""Statements that are compiled once for all databases of a run.

SQLAlchemy keeps what it has compiled with each engine, and a simulation opens thousands: every
start of an imagined device would pay for what a real one pays once.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final
from unittest.mock import patch

import sqlalchemy
from sqlalchemy import Dialect, Engine

_DIALECTS: Final[dict[str, Dialect]] = {}
_COMPILED: Final[dict[str, dict[Any, Any]]] = {"store": {}, "portal": {}}


@contextmanager
def compiled_once() -> Iterator[None]:
    """Let engines that are made meanwhile share what they compile: devices' here, portals' there.

    What is compiled is found by the dialect that compiled it, so they share that too.
    """
    with (
        patch("store.engine.create_engine", _maker("store")),
        patch("portal.database.create_engine", _maker("portal")),
    ):
        yield


def _maker(whose: str) -> Any:  # noqa: ANN401 - as untyped as what it stands in for
    def create_engine(url: str, **options: Any) -> Engine:  # noqa: ANN401 - see above
        engine = sqlalchemy.create_engine(url, **options)
        engine.dialect = _DIALECTS.setdefault(whose, engine.dialect)
        engine.update_execution_options(compiled_cache=_COMPILED[whose])
        return engine

    return create_engine
