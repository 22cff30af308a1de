"""Stores, quickly: the first is made as `Store.open` makes it, all others are copies of it."""

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import keyring
from argon2 import PasswordHasher

from store.keys import SERVICE, DatabaseKey, KeyInFile, KeyInKeyring
from store.store import Store
from store.transaction import Sealer

QUICK_HASHER: Final = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
"""Of passwords, where it does not matter what one costs to check."""


@dataclass(frozen=True)
class _Made:
    """A new store, and its key as it is written in a file."""

    files: Mapping[str, bytes]
    key: str


def open_store(folder: Path, key: DatabaseKey, sealer: Sealer | None = None) -> Store:
    """As `Store.open`; but where there is no store, it is not migrated once more.

    All that are made so have the same key. What is about keys, or about how a store is made, has
    to use `Store.open`.
    """
    if not folder.exists():
        folder.mkdir(mode=0o700, parents=True)
        for name, content in _made().files.items():
            (folder / name).write_bytes(content)
        _keep(key, _made().key)
    return Store.open(folder, key, sealer)


@cache
def _made() -> _Made:
    with tempfile.TemporaryDirectory() as place:
        folder, key = Path(place, "store"), Path(place, "key")
        Store.open(folder, KeyInFile(key)).close()
        return _Made({file.name: file.read_bytes() for file in folder.iterdir()}, key.read_text())


def _keep(place: DatabaseKey, key: str) -> None:
    """Let a place keep this key, as if it had been made there."""
    match place:
        case KeyInKeyring(name):
            keyring.set_password(SERVICE, name, key.strip())
        case KeyInFile(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(key)
            path.chmod(0o600)
        case _:
            raise TypeError(f"no key is made in {place}")
