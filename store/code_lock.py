"""The second lock of an interview that was put aside: a key that only the person's code yields.

The store is encrypted already. Whoever has its key too still has to try codes one by one, and
Argon2id makes each trial dear. The site is the salt: any device of the site makes the same key of
the same code, and no table of codes fits two sites.
"""

import os
import zlib
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_PURPOSE: Final = b"premier-pas paused 1\x00"
_FINDER, _KEY, _NONCE = 16, 32, 12  # bytes
_MOST: Final = 1024 * 1024  # bytes of content: who makes up a code may have locked anything
_MEMORY_KIB = 64 * 1024  # with three passes the second choice of RFC 9106


@dataclass(frozen=True, slots=True)
class CodeLock:
    """What a code opens at a site.

    Attributes:
        finder: where to look; it tells nothing of the key, nor of the code.
        key: of AES-256-GCM.
    """

    finder: bytes
    key: bytes

    @classmethod
    def of(cls, code: str, site: str) -> "CodeLock":
        """Derive it: about a tenth of a second and 64 MiB, on purpose."""
        secret = hash_secret_raw(
            code.encode(),
            sha256(_PURPOSE + site.encode()).digest()[:16],
            time_cost=3,
            memory_cost=_MEMORY_KIB,
            parallelism=4,
            hash_len=_FINDER + _KEY,
            type=Type.ID,
        )
        return cls(secret[:_FINDER], secret[_FINDER:])

    def seal(self, content: bytes) -> bytes:
        """Lock content away; shorter, where it can be."""
        nonce = os.urandom(_NONCE)
        return nonce + AESGCM(self.key).encrypt(nonce, zlib.compress(content, 9), self.finder)

    def open(self, sealed: bytes) -> bytes | None:
        """The content; None if it was not locked with this, or is not whole."""
        try:
            shorter = AESGCM(self.key).decrypt(sealed[:_NONCE], sealed[_NONCE:], self.finder)
            opening = zlib.decompressobj()
            content = opening.decompress(shorter, _MOST)
        except (InvalidTag, ValueError, zlib.error):
            return None
        return content if opening.eof else None
