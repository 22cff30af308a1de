import os
import stat
import sys
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail, null
from keyring.errors import KeyringLocked

from store.errors import KeyFileRefused, KeyUnavailable, StoreDamaged
from store.keys import KEY_FILE, CredentialKey, KeyInFile, KeyInKeyring, RawKey, database_key
from store.store import Store
from tests.keyrings import MemoryKeyring

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows guards files by their ACL")


class Forgetful(MemoryKeyring):
    def set_password(self, service: str, username: str, password: str) -> None:
        """Says yes and keeps nothing."""


class Locked(MemoryKeyring):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked


def test_the_credential_of_the_service_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    credential = tmp_path / KEY_FILE
    credential.write_text("ab" * 32)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    key = database_key("kiosk", tmp_path / "other")
    assert key == CredentialKey(credential)
    assert key.find() == key.create() == RawKey(b"\xab" * 32)


def test_a_service_without_our_credential_uses_the_named_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert database_key("kiosk", tmp_path / "other") == KeyInFile(tmp_path / "other")


def test_a_key_file_is_made_closed_and_found_again(tmp_path: Path) -> None:
    key = database_key("kiosk", tmp_path / "new" / "key")
    assert key.find() is None
    made = key.create()
    assert len(made.secret) == 32
    assert key.find() == made
    assert stat.S_IMODE((tmp_path / "new" / "key").stat().st_mode) == 0o600


def test_a_key_file_is_never_replaced(tmp_path: Path) -> None:
    key = KeyInFile(tmp_path / "key")
    key.create()
    made = key.find()
    with pytest.raises(KeyFileRefused):
        key.create()
    assert key.find() == made


@posix
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o700])
def test_a_key_file_open_to_others_is_refused(tmp_path: Path, mode: int) -> None:
    key = KeyInFile(tmp_path / "key")
    key.create()
    key.path.chmod(mode)
    with pytest.raises(KeyFileRefused) as refused:
        key.find()
    assert refused.value.details == {"path": str(key.path), "why": "mode"}


@posix
@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")
def test_a_key_file_of_somebody_else_is_refused(tmp_path: Path) -> None:
    key = KeyInFile(tmp_path / "key")
    key.create()
    os.chown(key.path, 65534, 65534)
    with pytest.raises(KeyFileRefused) as refused:
        key.find()
    assert refused.value.details["why"] == "owner"


@pytest.mark.parametrize("content", ["", "ab" * 31, "xy" * 32, "é", "ab" * 33])
def test_a_key_file_without_a_key_is_refused(tmp_path: Path, content: str) -> None:
    key = KeyInFile(tmp_path / "key")
    key.create()
    key.path.write_text(content)
    with pytest.raises(KeyFileRefused) as refused:
        key.find()
    assert refused.value.details["why"] == "content"


def test_without_a_file_the_keyring_keeps_the_key() -> None:
    key = database_key("kiosk")
    assert key.find() is None
    made = key.create()
    assert database_key("kiosk").find() == made
    assert database_key("counter").find() is None


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring])
def test_a_keyring_that_is_none_is_said(backend: type[fail.Keyring]) -> None:
    keyring.set_keyring(backend())
    for attempt in (KeyInKeyring("kiosk").find, KeyInKeyring("kiosk").create):
        with pytest.raises(KeyUnavailable) as unavailable:
            attempt()
        assert unavailable.value.details == {"why": "no_keyring"}


def test_a_keyring_that_forgets_is_found_out_before_anything_is_encrypted(folder: Path) -> None:
    keyring.set_keyring(Forgetful())
    with pytest.raises(KeyUnavailable) as unavailable:
        Store.open(folder, database_key("kiosk"))
    assert unavailable.value.details == {"why": "no_keyring"}
    assert not (folder / "premier-pas.db").exists()


def test_a_locked_keyring_is_said() -> None:
    keyring.set_keyring(Locked())
    with pytest.raises(KeyUnavailable) as unavailable:
        KeyInKeyring("kiosk").find()
    assert unavailable.value.details == {"why": "locked"}


def test_a_keyring_with_something_else_in_our_place_is_said() -> None:
    keyring.set_password("premier-pas", "kiosk", "azerty")
    with pytest.raises(KeyUnavailable) as unavailable:
        KeyInKeyring("kiosk").find()
    assert unavailable.value.details == {"why": "content"}


def test_a_lost_key_is_never_replaced(folder: Path, tmp_path: Path) -> None:
    key = KeyInFile(tmp_path / "key")
    Store.open(folder, key).close()
    key.path.unlink()
    with pytest.raises(KeyUnavailable) as unavailable:
        Store.open(folder, key)
    assert unavailable.value.details == {"why": "lost"}
    assert not key.path.exists()


def test_a_lost_file_beside_a_kept_key_is_not_taken_for_a_first_start(
    folder: Path, tmp_path: Path
) -> None:
    key = KeyInFile(tmp_path / "key")
    Store.open(folder, key).close()
    (folder / "premier-pas.db").unlink()
    with pytest.raises(StoreDamaged) as damaged:
        Store.open(folder, key)
    assert damaged.value.details == {"why": "missing"}


def test_a_key_is_told_by_its_fingerprint_and_never_shown() -> None:
    one, other = RawKey(bytes(32)), RawKey(bytes(31) + b"\1")
    assert one.fingerprint != other.fingerprint
    assert one.hexadecimal not in repr(one)
    assert "\\x00" not in repr(one)


class Remembering(MemoryKeyring):
    """Knows what it was told to keep."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def set_password(self, service: str, username: str, password: str) -> None:
        self.told.append(password)
        super().set_password(service, username, password)


class Clinging(MemoryKeyring):
    def delete_password(self, service: str, username: str) -> None:
        """Says yes and deletes nothing."""


def test_a_key_in_the_keyring_is_overwritten_and_removed() -> None:
    kept = Remembering()
    keyring.set_keyring(kept)
    key = KeyInKeyring("here")
    made = key.create()
    key.destroy()
    key.destroy()
    assert key.find() is None
    first, second = kept.told
    assert first == made.hexadecimal
    assert len(second) == len(first)
    assert second != first


def test_a_keyring_that_keeps_what_it_was_told_to_delete_is_not_believed() -> None:
    keyring.set_keyring(Clinging())
    key = KeyInKeyring("here")
    key.create()
    with pytest.raises(KeyUnavailable):
        key.destroy()


def test_a_key_file_is_destroyed_once_and_for_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = KeyInFile(tmp_path / "key")
    made = key.create()
    seen: list[bytes] = []
    unlink = Path.unlink

    def looked_at(path: Path, missing_ok: bool = False) -> None:
        seen.append(path.read_bytes())
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", looked_at)
    key.destroy()
    key.destroy()
    assert key.find() is None
    assert [len(each) for each in seen] == [65]
    assert made.hexadecimal.encode() not in seen[0]


def test_a_credential_is_not_ours_to_destroy(tmp_path: Path) -> None:
    (tmp_path / KEY_FILE).write_text("ab" * 32)
    with pytest.raises(KeyFileRefused):
        CredentialKey(tmp_path / KEY_FILE).destroy()
