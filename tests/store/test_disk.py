"""Disks that are full or closed, met by real system calls."""

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import pytest

from domain.errors import AppError
from store import device, drafts
from store.errors import DiskFailed, DiskFull, StoreError, full_disk_named
from store.keys import CredentialKey, DatabaseKey, KeyInFile, database_key
from store.store import Store
from tests.store.builders import DEVICE, Ticking
from tests.store.conftest import SMALL
from tests.store.test_open import contents
from tests.store.test_upgrade import ADD_COLUMN, add_revision
from tools.forks import said_by

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the mechanisms are POSIX")

NOBODY = 65534
LONG = "Je voudrais apprendre un métier. " * 300


def answer_until_refused(store: Store) -> tuple[list[str], AppError]:
    """The questions whose answers were acknowledged, and what ended it."""
    kept: list[str] = []
    with store.write() as tx:
        draft = drafts.start(tx, "fr", Ticking().read())
    try:
        while True:
            with store.write() as tx:
                drafts.answer(tx, draft, f"question_{len(kept)}", LONG)
            kept.append(f"question_{len(kept)}")
    except StoreError as error:
        return kept, error


def test_a_full_disk_is_said_and_loses_nothing(small_disk: Path, key: DatabaseKey) -> None:
    with Store.open(small_disk / "data", key) as store:
        with store.write() as tx:
            device.enrolled(tx, DEVICE)
        kept, error = answer_until_refused(store)
        assert error.code == "disk_full"
        with store.read() as tx:
            (draft,) = drafts.open_drafts(tx)
        assert sorted(draft.answers) == sorted(kept) != []
        _make_room(small_disk)
        with store.write() as tx:  # with room again, work goes on
            drafts.answer(tx, draft.id, "question_last", LONG)
    with Store.open(small_disk / "data", key) as store, store.read() as tx:
        assert len(drafts.load(tx, draft.id).answers) == len(kept) + 1


def _make_room(disk: Path) -> None:
    subprocess.run(["mount", "-o", f"remount,size={4 * SMALL}", str(disk)], check=True)


def test_a_full_disk_at_the_first_start_leaves_no_half_store(
    small_disk: Path, key: DatabaseKey
) -> None:
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(SMALL - 60_000))
    with pytest.raises(DiskFull):
        Store.open(small_disk / "data", key)
    ballast.unlink()
    Store.open(small_disk / "data", key).close()


@pytest.mark.parametrize("left", [0, 16_384])
def test_a_disk_that_filled_up_meanwhile_is_said_at_the_next_start(
    small_disk: Path, key: DatabaseKey, left: int
) -> None:
    folder = small_disk / "data"
    with Store.open(folder, key) as store, store.write() as tx:
        device.enrolled(tx, DEVICE)
    before = contents(folder)["premier-pas.db"]
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(shutil.disk_usage(small_disk).free - left))
    with pytest.raises(DiskFull):
        Store.open(folder, key)
    ballast.unlink()
    assert contents(folder)["premier-pas.db"] == before
    with Store.open(folder, key) as store, store.read() as tx:
        assert device.require(tx).id == DEVICE.id


def test_a_disk_with_room_that_fails_is_not_said_to_be_full(tmp_path: Path) -> None:
    with pytest.raises(DiskFailed), full_disk_named(tmp_path):
        raise DiskFailed(why="SQLITE_IOERR")


def test_without_room_for_a_copy_nothing_is_upgraded(
    small_disk: Path, key: DatabaseKey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = small_disk / "data"
    Store.open(folder, key).close()
    size = (folder / "premier-pas.db").stat().st_size
    (small_disk / "ballast").write_bytes(bytes(SMALL - size - 50_000))  # room to open, not to copy
    before = contents(folder)
    with monkeypatch.context() as patch:
        add_revision(patch, tmp_path / "next", ADD_COLUMN)
        with pytest.raises(DiskFull):
            Store.open(folder, key)
    assert contents(folder) == before
    Store.open(folder, key).close()


def test_a_file_that_may_not_grow_is_said_and_loses_nothing(
    store: Store, folder: Path, key: DatabaseKey
) -> None:
    store.close()

    def work(said: TextIO) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (SMALL, SMALL))
        with Store.open(folder, key) as limited:
            kept, error = answer_until_refused(limited)
            said.write(f"{error.code} {len(kept)}")

    code, kept = said_by(work).split()
    assert code in {"disk_full", "disk_failed"}
    with Store.open(folder, key) as reopened, reopened.read() as tx:
        (draft,) = drafts.open_drafts(tx)
    assert len(draft.answers) == int(kept) > 0


def _open(folder: Path, key: DatabaseKey, said: TextIO) -> None:
    """As somebody who may not write there: root may write everywhere."""
    if os.geteuid() == 0:
        os.setresuid(NOBODY, NOBODY, NOBODY)
    try:
        Store.open(folder, key).close()
    except AppError as error:
        said.write(error.code)


@pytest.fixture
def reachable() -> Iterator[Path]:
    """A folder that anybody may enter: those of pytest are for its user alone."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        place.chmod(0o755)
        yield place


@pytest.fixture
def closed(
    store: Store, folder: Path, key: DatabaseKey, reachable: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A store in a folder that cannot be written, with a key that can be read."""
    with store.write() as tx:
        drafts.start(tx, "fr", Ticking().read())
    store.close()
    found = key.find()
    assert found
    (reachable / "premier-pas.key").write_text(found.hexadecimal)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(reachable))
    closed = shutil.copytree(folder, reachable / "data")
    (closed / "premier-pas.lock").unlink()
    for path in closed.iterdir():
        path.chmod(0o444)
    closed.chmod(0o555)
    return closed


def test_a_closed_folder_is_said_and_left_as_it_is(closed: Path) -> None:
    before = contents(closed)
    service = database_key("kiosk")
    assert said_by(lambda said: _open(closed, service, said)) == "store_read_only"
    assert contents(closed) == before


def test_a_closed_file_is_said_and_left_as_it_is(closed: Path) -> None:
    closed.chmod(0o777)
    before = contents(closed)
    service = database_key("kiosk")
    assert said_by(lambda said: _open(closed, service, said)) == "store_read_only"
    assert contents(closed) == before
    (closed / "premier-pas.db").chmod(0o666)
    assert said_by(lambda said: _open(closed, service, said)) == ""


def test_a_key_file_closed_to_us_is_said(closed: Path) -> None:
    closed.chmod(0o777)
    service = database_key("kiosk")
    assert isinstance(service, CredentialKey)
    service.path.chmod(0o000)
    assert said_by(lambda said: _open(closed, service, said)) == "key_file_refused"


def test_a_key_cannot_be_kept_in_a_closed_folder(reachable: Path) -> None:
    (reachable / "open").mkdir()
    (reachable / "open").chmod(0o777)
    (reachable / "closed").mkdir(mode=0o555)
    key = KeyInFile(reachable / "closed" / "key")
    assert said_by(lambda said: _open(reachable / "open", key, said)) == "key_file_refused"
