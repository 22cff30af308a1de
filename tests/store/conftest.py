from collections.abc import Iterator
from pathlib import Path

import pytest

from store import device
from store.keys import DatabaseKey, KeyInFile
from store.store import Store
from tests.store.builders import DEVICE, Ticking


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def key(tmp_path: Path) -> DatabaseKey:
    return KeyInFile(tmp_path / "key")


@pytest.fixture
def clock() -> Ticking:
    return Ticking()


@pytest.fixture
def store(folder: Path, key: DatabaseKey) -> Iterator[Store]:
    """An open store of a device that is enrolled."""
    with Store.open(folder, key) as store:
        with store.write() as tx:
            device.enrolled(tx, DEVICE)
        yield store
