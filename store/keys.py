"""Where the key of the store is kept. It is never beside the store, nor in a backup of it.

The first of these that applies, always in this order:

1. `premier-pas.key` among the credentials that the service manager passes ($CREDENTIALS_DIRECTORY,
   see systemd.exec(5));
2. the key file that was named, which must be ours and closed to others (mode 0600);
3. the keyring of the operating system.

A key file is one line of 64 hexadecimal digits.
"""

import errno
import hashlib
import os
import secrets
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import keyring
from keyring.backends import fail, null
from keyring.errors import KeyringError

from store.errors import KeyFileRefused, KeyUnavailable
from store.files import destroy, write_durably

KEY_FILE = "premier-pas.key"
SERVICE = "premier-pas"
_BYTES = 32


@dataclass(frozen=True, slots=True)
class RawKey:
    """256 random bits."""

    secret: bytes = field(repr=False)

    @property
    def hexadecimal(self) -> str:
        return self.secret.hex()

    @property
    def fingerprint(self) -> str:
        """Tells keys apart without telling anything about them."""
        return hashlib.sha256(b"premier-pas key fingerprint\0" + self.secret).hexdigest()


class DatabaseKey(Protocol):
    """A place where the key of one store is kept."""

    def find(self) -> RawKey | None:
        """The key, None if there is none yet.

        Raises:
            KeyUnavailable: the place cannot be read or be trusted.
        """

    def create(self) -> RawKey:
        """Make a key and keep it, durably, before anything is encrypted with it.

        Raises:
            KeyUnavailable: the place keeps nothing.
        """

    def destroy(self) -> None:
        """Forget the key for ever: what was encrypted with it is so much noise. Again is no harm.

        Raises:
            KeyUnavailable: the place does not give it up; it may still be there.
        """


def database_key(name: str, key_file: Path | None = None) -> DatabaseKey:
    """The place of the key of the store called `name`.

    Nothing is read or made yet: `Store.open` makes a key only where there is no store.
    """
    passed = os.environ.get("CREDENTIALS_DIRECTORY")
    if passed and (credential := Path(passed, KEY_FILE)).exists():
        return CredentialKey(credential)
    return KeyInFile(key_file) if key_file else KeyInKeyring(name)


@dataclass(frozen=True, slots=True)
class CredentialKey:
    """A key that the service manager hands over, and guards."""

    path: Path

    def find(self) -> RawKey | None:
        return _read_key(self.path)

    def create(self) -> RawKey:
        """The key that was handed over: this place is not ours to write."""
        return _read_key(self.path)

    def destroy(self) -> None:
        """Not ours to do: whoever manages the service has to (`KeyUnavailable`, `closed`)."""
        raise KeyFileRefused(path=str(self.path), why="closed")


@dataclass(frozen=True, slots=True)
class KeyInFile:
    """A key in a file of ours that nobody else may read."""

    path: Path

    def find(self) -> RawKey | None:
        with _refused(self.path):
            if not self.path.exists():
                return None
        if sys.platform != "win32":  # there, folders of a profile are closed by their ACL
            _check_guarded(self.path)
        return _read_key(self.path)

    def create(self) -> RawKey:
        """A key in a new file, which is there whole or not at all."""
        key = RawKey(secrets.token_bytes(_BYTES))
        with _refused(self.path):
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            if self.path.exists():
                raise FileExistsError(self.path)
            write_durably(self.path, f"{key.hexadecimal}\n".encode())
        return key

    def destroy(self) -> None:
        try:
            destroy(self.path)
        except FileNotFoundError:
            return
        except OSError as error:
            raise KeyFileRefused(path=str(self.path), why="closed") from error


@dataclass(frozen=True, slots=True)
class KeyInKeyring:
    """A key in the keyring of the operating system."""

    name: str

    def find(self) -> RawKey | None:
        _check_keyring()
        try:
            kept = keyring.get_password(SERVICE, self.name)
        except KeyringError as error:
            raise KeyUnavailable(why="locked") from error
        if kept is None:
            return None
        try:
            return _parse(kept)
        except ValueError as error:
            raise KeyUnavailable(why="content") from error

    def create(self) -> RawKey:
        _check_keyring()
        key = RawKey(secrets.token_bytes(_BYTES))
        try:
            keyring.set_password(SERVICE, self.name, key.hexadecimal)
        except KeyringError as error:
            raise KeyUnavailable(why="locked") from error
        if self.find() != key:  # a keyring that forgets would make the store unreadable
            raise KeyUnavailable(why="no_keyring")
        return key

    def destroy(self) -> None:
        """Overwritten first: a keyring may keep what it is told to delete until it is packed."""
        if self.find() is None:
            return
        try:
            keyring.set_password(SERVICE, self.name, secrets.token_hex(_BYTES))
            keyring.delete_password(SERVICE, self.name)
        except KeyringError as error:
            raise KeyUnavailable(why="locked") from error
        if self.find() is not None:
            raise KeyUnavailable(why="locked")


def _check_keyring() -> None:
    if isinstance(keyring.get_keyring(), fail.Keyring | null.Keyring):
        raise KeyUnavailable(why="no_keyring")


def _check_guarded(path: Path) -> None:
    status = path.stat()
    if status.st_uid != os.getuid():
        raise KeyFileRefused(path=str(path), why="owner")
    if stat.S_IMODE(status.st_mode) & 0o177:
        raise KeyFileRefused(path=str(path), why="mode")


def _read_key(path: Path) -> RawKey:
    try:
        with _refused(path):
            return _parse(path.read_text("ascii"))
    except ValueError as error:
        raise KeyFileRefused(path=str(path), why="content") from error


@contextmanager
def _refused(path: Path) -> Iterator[None]:
    """Whatever the system has against a file is said of it, but that the disk is full."""
    try:
        yield
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise
        raise KeyFileRefused(path=str(path), why="closed") from error


def _parse(text: str) -> RawKey:
    secret = bytes.fromhex(text)
    if len(secret) != _BYTES:
        raise ValueError("not a key of 256 bits")
    return RawKey(secret)
