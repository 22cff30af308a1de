"""What is made once for all databases of a run, or for all devices of a history.

SQLAlchemy keeps what it has compiled with each engine, and a simulation opens thousands: every
start of an imagined device would pay for what a real one pays once.
"""

from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, Final
from unittest.mock import patch

import sqlalchemy
from sqlalchemy import Engine, NullPool

from store import engine
from sync.coding import bodies
from tools.simulation import signatures

_Key = tuple[Any, ...]  # the dialect, what the statement says, the names of its parameters, …
_MOST: Final = 4000  # statements; most are built once, and some each time
_BODIES: Final = 100


class _Compiled(MutableMapping[_Key, Any]):
    """Compiled statements, found by which statement it is where it is one that was built once.

    What a statement says is a deep tuple, of which Python works out the hash each time.
    """

    def __init__(self) -> None:
        self._by_content: dict[_Key, Any] = {}
        self._by_identity: dict[_Key, tuple[_Key, Any]] = {}

    def get(self, key: _Key, default: Any = None) -> Any:  # noqa: ANN401 - whatever was compiled
        who = id(key[1]), *key[2:]
        found = self._by_identity.get(who)
        if found is None:
            compiled = self._by_content.get(key)
            if compiled is None:
                return default
            if len(self._by_identity) >= _MOST:
                self._by_identity.clear()
            found = self._by_identity[who] = key, compiled  # with the key: so its id stays its own
        return found[1]

    def __setitem__(self, key: _Key, compiled: Any) -> None:  # noqa: ANN401 - see above
        self._by_content[key] = compiled

    def __getitem__(self, key: _Key) -> Any:  # noqa: ANN401 - see above
        return self._by_content[key]

    def __delitem__(self, key: _Key) -> None:
        del self._by_content[key]

    def __iter__(self) -> Iterator[_Key]:
        return iter(self._by_content)

    def __len__(self) -> int:
        return len(self._by_content)


class _Makes:
    """Stands in for `sqlalchemy.create_engine`, of devices or of portals."""

    def __init__(self) -> None:
        self._first: Engine | None = None
        self._compiled = _Compiled()

    def __call__(self, url: str, **options: Any) -> Engine:  # noqa: ANN401 - as untyped as that
        if self._first is None or "creator" not in options:
            made = sqlalchemy.create_engine(url, **options)
            # What is compiled is found by the dialect that compiled it, so they share that too.
            self._first = self._first or made
            made.dialect = self._first.dialect
        else:
            first = self._first
            pool = NullPool(options["creator"], dialect=first.dialect)
            made = Engine(pool, first.dialect, first.url, hide_parameters=True)
        made.update_execution_options(compiled_cache=self._compiled)
        return made


_ENCODE: Final = bodies.encode
_DEVICES: Final = _Makes()
_PORTALS: Final = _Makes()


def _as_texts(plain: bytes, **_: object) -> bytes:
    """As `bodies.encode` where that has to be quick."""
    return _ENCODE(plain, quick=True)


@contextmanager
def unauthenticated() -> Iterator[None]:
    """Let SQLCipher encrypt the pages of stores and not authenticate them: nobody alters them here.

    That is a twentieth of what a history takes. A store is opened as it was made.
    """
    with patch.object(engine, "_PRAGMAS", ("cipher_use_hmac = OFF", *engine._PRAGMAS)):  # noqa: SLF001
        yield


@contextmanager
def made_once(*, small: bool) -> Iterator[None]:
    """Let what is made meanwhile be made once: engines, what they compile, keys, forms of bodies.

    Bodies that were lost are sent again, and what comes of the same bytes is the same.

    Args:
        small: whether bodies are made as small as they get, or as a link in a hurry has them.
    """
    with (
        unauthenticated(),
        patch.object(engine, "create_engine", _DEVICES),
        patch("portal.database.create_engine", _PORTALS),
        signatures.imagined(),
        patch.object(bodies, "encode", lru_cache(_BODIES)(_ENCODE if small else _as_texts)),
        patch.object(bodies, "decode", lru_cache(_BODIES)(bodies.decode)),
    ):
        yield
