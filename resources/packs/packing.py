r"""A pack as one file: made with the same bytes for the same content, read strictly.

    premier-pas-pack 1\n     magic
    64 bytes                 Ed25519 signature over the manifest
    4 bytes                  length of the manifest, big-endian
    …                        manifest: JSON in its one form
    …                        the files, one after the other, in the manifest's order

Nothing is compressed, so nothing unpacks to more than it is; nothing is ever written under the
names inside. Sizes and names are checked before any content is looked at.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from resources.packs import manifest as manifests
from resources.packs import signing
from resources.packs.manifest import MAX_MANIFEST, Listed, Manifest
from resources.packs.refusal import PackRefused

MAX_PACK: Final = 4 * 1024 * 1024  # bytes; a minute on a line of half a megabit a second
MAGIC: Final = b"premier-pas-pack 1\n"
_LENGTH: Final = 4


@dataclass(frozen=True)
class Pack:
    """A pack whose signature and hashes were checked. `files`: bytes by name inside the pack."""

    manifest: Manifest
    files: Mapping[str, bytes]

    def text(self, path: str) -> str:
        """A file as text.

        Raises:
            PackRefused: it is missing, or not UTF-8.
        """
        if path not in self.files:
            raise PackRefused(self.manifest.label, path, "missing")
        try:
            return self.files[path].decode()
        except UnicodeDecodeError as error:
            raise PackRefused(self.manifest.label, path, "not UTF-8") from error

    def languages(self) -> frozenset[str]:
        """The languages in which it has texts."""
        texts = (path for path in self.files if path.startswith("texts/"))
        return frozenset(path.removeprefix("texts/").removesuffix(".toml") for path in texts)


def make(about: Manifest, files: Mapping[str, bytes], key: Ed25519PrivateKey) -> bytes:
    """A signed pack file. Its list of files is made here, whatever `about` says of it.

    Raises:
        PackRefused: it would not be read; the same checks as on arrival.
    """
    listed = tuple(
        Listed(path, len(raw), hashlib.sha256(raw).hexdigest())
        for path, raw in sorted(files.items())
    )
    head = manifests.to_bytes(replace(about, files=listed))
    size = len(head).to_bytes(_LENGTH)
    data = MAGIC + signing.sign(head, key) + size + head + b"".join(files[f.path] for f in listed)
    read(data, key.public_key(), about.label)
    return data


def digest(data: bytes) -> str:
    """SHA-256 of a pack file: what it is fetched and kept by."""
    return hashlib.sha256(data).hexdigest()


def read(data: bytes, key: Ed25519PublicKey, called: str) -> Pack:
    """Read a pack file. `called`: how refusals name it.

    Raises:
        PackRefused: it is damaged, too large, not of this publisher, or not of this form.
    """
    if len(data) > MAX_PACK:
        raise PackRefused(called, "file", f"at most {MAX_PACK} bytes")
    signature, head, body = _parts(data, called)
    signing.verify(head, signature, key, called)
    manifest = manifests.from_bytes(head, called)
    return Pack(manifest, MappingProxyType(_cut(body, manifest, called)))


def _parts(data: bytes, called: str) -> tuple[bytes, bytes, bytes]:
    """Signature, manifest, files."""
    start = len(MAGIC) + signing.SIGNATURE_SIZE + _LENGTH
    if not data.startswith(MAGIC) or len(data) < start:
        raise PackRefused(called, "file", "not a pack of a form that is read here")
    size = int.from_bytes(data[start - _LENGTH : start])
    if size > MAX_MANIFEST or start + size > len(data):
        raise PackRefused(called, "manifest", "cut, or too long")
    signature = data[len(MAGIC) : start - _LENGTH]
    return signature, data[start : start + size], data[start + size :]


def _cut(body: bytes, manifest: Manifest, called: str) -> dict[str, bytes]:
    if len(body) != sum(file.size for file in manifest.files):
        raise PackRefused(called, "files", "more or less than the manifest says")
    files: dict[str, bytes] = {}
    place = 0
    for file in manifest.files:
        raw = body[place : place + file.size]
        if hashlib.sha256(raw).hexdigest() != file.sha256:
            raise PackRefused(called, file.path, "not what was signed")
        files[file.path] = raw
        place += file.size
    return files
