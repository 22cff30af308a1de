import hashlib
import multiprocessing
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from store import drafts
from store.errors import AlreadyRunning, StoreDamaged, WrongKey
from store.keys import DatabaseKey, KeyInFile
from store.store import Store
from tests.store.builders import Ticking

HEADER = 16
PAGE = 2048


@pytest.fixture
def filled(store: Store, folder: Path, clock: Ticking) -> Path:
    """A closed store with a draft in it."""
    with store.write() as tx:
        draft = drafts.start(tx, "fr", clock.read())
        for number in range(200):
            drafts.answer(tx, draft, f"question_{number}", "Zwyciężczyni " * 20)
    store.close()
    return folder


def contents(folder: Path) -> dict[str, str]:
    """Everything that is there, but for the lock."""
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and path.suffix != ".lock"
    }


def test_what_was_written_is_there_after_opening_again(filled: Path, key: DatabaseKey) -> None:
    with Store.open(filled, key) as store, store.read() as tx:
        (draft,) = drafts.open_drafts(tx)
    assert len(draft.answers) == 200


def test_nothing_is_in_the_clear(filled: Path, key: DatabaseKey) -> None:
    with Store.open(filled, key) as store:
        with store.write() as tx:
            (draft,) = drafts.open_drafts(tx)
            drafts.answer(tx, draft.id, "family_name", "Zwyciężczyni")
        for path in filled.iterdir():
            seen = path.read_bytes()
            assert "Zwyciężczyni".encode() not in seen
            assert b"family_name" not in seen
            assert b"SQLite format" not in seen


def test_a_second_program_is_told(store: Store, folder: Path, key: DatabaseKey) -> None:
    with pytest.raises(AlreadyRunning) as refused:
        Store.open(folder, key)
    assert refused.value.details == {"folder": str(folder)}
    with store.read() as tx:
        assert drafts.open_drafts(tx) == []


def _try_to_open(folder: Path, key: DatabaseKey, said: Callable[[str], None]) -> None:
    try:
        Store.open(folder, key)
    except AlreadyRunning as error:
        said(error.code)


@pytest.mark.usefixtures("store")
def test_so_is_one_in_another_process(folder: Path, key: DatabaseKey) -> None:
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe()
    process = context.Process(target=_try_to_open, args=(folder, key, there.send))
    process.start()
    assert here.poll(20)
    assert here.recv() == "already_running"
    process.join()
    process.close()
    here.close()
    there.close()


def test_a_folder_is_free_again_after_closing(folder: Path, key: DatabaseKey) -> None:
    for _ in range(3):
        Store.open(folder, key).close()


def test_a_refused_opening_leaves_the_folder_free(
    key: DatabaseKey, filled: Path, tmp_path: Path
) -> None:
    other = KeyInFile(tmp_path / "other")
    other.create()
    for _ in range(2):
        with pytest.raises(WrongKey):
            Store.open(filled, other)
    Store.open(filled, key).close()


def test_a_wrong_key_is_told_and_changes_nothing(filled: Path, tmp_path: Path) -> None:
    other = KeyInFile(tmp_path / "other")
    other.create()
    before = contents(filled)
    with pytest.raises(WrongKey):
        Store.open(filled, other)
    assert contents(filled) == before


def _cut_in_half(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2 // PAGE * PAGE])


def _cut_within_the_first_page(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:1000])


def _fill_with_garbage(path: Path) -> None:
    path.write_bytes(bytes(number * 7 % 251 for number in range(5 * PAGE)))


def _flip_one_bit_of_the_first_page(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[HEADER + 100] ^= 1
    path.write_bytes(content)


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _put_plain_sqlite_there(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + path.read_bytes()[16:])


@pytest.mark.parametrize(
    "damage",
    [
        _cut_in_half,
        _cut_within_the_first_page,
        _fill_with_garbage,
        _flip_one_bit_of_the_first_page,
        _empty,
        _put_plain_sqlite_there,
    ],
)
def test_a_damaged_file_is_told_and_left_as_it_is(
    filled: Path, key: DatabaseKey, damage: Callable[[Path], None]
) -> None:
    damage(filled / "premier-pas.db")
    before = contents(filled)
    with pytest.raises(StoreDamaged):
        Store.open(filled, key)
    assert before.items() <= contents(filled).items()


def test_damage_further_in_is_told_when_it_is_met(filled: Path, key: DatabaseKey) -> None:
    database = filled / "premier-pas.db"
    content = bytearray(database.read_bytes())
    for page in range(3, len(content) // PAGE):
        content[page * PAGE + 100] ^= 1
    database.write_bytes(content)

    def read_all() -> None:
        with Store.open(filled, key) as store, store.read() as tx:
            drafts.open_drafts(tx)

    with pytest.raises(StoreDamaged):
        read_all()


def test_a_first_start_that_was_interrupted_is_begun_again(folder: Path, key: DatabaseKey) -> None:
    folder.mkdir()
    (folder / "premier-pas.new").write_bytes(b"half a database")
    Store.open(folder, key).close()
    assert not (folder / "premier-pas.new").exists()


@pytest.mark.parametrize("left", [None, b"", b"abc", bytes(64), b"\xff"])
def test_a_lost_fingerprint_is_written_again(
    filled: Path, key: DatabaseKey, left: bytes | None
) -> None:
    fingerprint = filled / "premier-pas.fingerprint"
    before = fingerprint.read_text()
    fingerprint.unlink()
    if left is not None:
        fingerprint.write_bytes(left)
    Store.open(filled, key).close()
    assert fingerprint.read_text() == before


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux which file a handle is")
def test_small_files_and_their_names_are_on_the_disk_before_anything_relies_on_them(
    folder: Path, key: DatabaseKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing but a power cut tells; so what is asked of the system is listened to."""
    done: list[tuple[str, str]] = []
    sync, rename = os.fsync, os.replace

    def fsync(handle: int) -> None:
        done.append(("sync", str(Path(f"/proc/self/fd/{handle}").readlink())))
        sync(handle)

    def replace(source: Path, target: Path) -> None:
        done.append(("name", str(target)))
        rename(source, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(os, "replace", replace)
    Store.open(folder, key).close()
    fingerprint = folder / "premier-pas.fingerprint"
    assert [("sync", f"{fingerprint}.part"), ("name", str(fingerprint)), ("sync", str(folder))] == (
        done[-3:]
    )
    database = [("name", str(folder / "premier-pas.db")), ("sync", str(folder))]
    assert database == done[-5:-3]


def test_a_folder_may_have_any_name(tmp_path: Path, key: DatabaseKey) -> None:
    folder = tmp_path / "données ?#% d'été"
    Store.open(folder, key).close()
    Store.open(folder, key).close()
    assert (folder / "premier-pas.db").exists()
