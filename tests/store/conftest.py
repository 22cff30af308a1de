import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from store import device
from store.keys import KeyInFile
from store.store import Store
from tests.store.builders import DEVICE, Ticking

SMALL: Final = 1_000_000  # bytes of a small disk


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def key(tmp_path: Path) -> KeyInFile:
    return KeyInFile(tmp_path / "key")


@pytest.fixture
def clock() -> Ticking:
    return Ticking()


@pytest.fixture(scope="session")
def enrolled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The store of a device that is enrolled, and its key beside it. Made once, then copied."""
    made = tmp_path_factory.mktemp("enrolled")
    with Store.open(made / "data", KeyInFile(made / "key")) as store, store.write() as tx:
        device.enrolled(tx, DEVICE)
    return made


@pytest.fixture
def store(enrolled: Path, folder: Path, key: KeyInFile) -> Iterator[Store]:
    """An open store of a device that is enrolled."""
    shutil.copytree(enrolled / "data", folder)
    shutil.copy2(enrolled / "key", key.path)
    with Store.open(folder, key) as store:
        yield store


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SMALL}", "tmpfs", str(disk)]
    can_mount = shutil.which("mount") is not None
    if not can_mount or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("a small disk can be mounted by root alone")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)
