"""A box: bytes that some may read, and whoever keeps or carries them may not.

    count      1 byte: for how many it is closed
    each       4 bytes, the beginning of the SHA-256 of the recipient's public key; then under HPKE
               (RFC 9180: X25519, HKDF-SHA256, AES-256-GCM, with the purpose as `info`):
               of one recipient, the content; of several, 32 bytes, a key drawn for this box
    content    where there are several: under AES-256-GCM with that key, and all before it as what
               is authenticated with it; the nonce is zero, for no key is used twice

So one recipient costs 52 bytes beside the content; several cost 17, and 84 each.
"""

import hashlib
import secrets
from collections.abc import Iterable, Sequence
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from sync.sealing.keys import read_sealing_key

MOST: Final = 32
"""Recipients of a box."""
_NAME: Final = 4
_KEY: Final = 32
_WRAPPED: Final = _NAME + 32 + _KEY + 16  # what HPKE needs beside the key: a public one, and a tag
_NONCE: Final = bytes(12)
_draw: Final = secrets.token_bytes
_SUITE: Final = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)


class NotOpened(ValueError):
    """A box cannot be opened, or holds what it should not.

    Attributes:
        why: `form`, `key` (it is for others), `closed` (altered), or what its reader says.
    """

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def close(plain: bytes, recipients: Sequence[str], purpose: bytes) -> bytes:
    """Close a box.

    Args:
        recipients: their public keys, as texts; one to 32.
        purpose: what it is for; a box is never opened for something else.

    Raises:
        SealingKeyUnknown: one of the recipients' keys is none.
    """
    if not 1 <= len(recipients) <= MOST:
        raise ValueError(f"{len(recipients)} recipients")
    several = len(recipients) > 1
    inner = _draw(_KEY) if several else plain
    keys = map(read_sealing_key, recipients)
    parts = (_name(key) + _SUITE.encrypt(inner, key, info=purpose) for key in keys)
    box = bytes((len(recipients),)) + b"".join(parts)
    return box + AESGCM(inner).encrypt(_NONCE, plain, box) if several else box


def opened(box: bytes, keys: Iterable[X25519PrivateKey], purpose: bytes) -> bytes:
    """What is in a box, with whichever of these keys it was closed for.

    Raises:
        NotOpened: it was closed for none of them, or it is no such box.
    """
    count = box[0] if box else 0
    size = _WRAPPED if count > 1 else len(box) - 1
    end = 1 + count * size
    if not 1 <= count <= MOST or size < _NAME or end > len(box):
        raise NotOpened("form")
    own = {_name(key.public_key()): key for key in keys}
    for start in range(1, end, size):
        if key := own.get(box[start : start + _NAME]):
            try:
                inner = _SUITE.decrypt(box[start + _NAME : start + size], key, info=purpose)
                return AESGCM(inner).decrypt(_NONCE, box[end:], box[:end]) if count > 1 else inner
            except (InvalidTag, ValueError) as error:
                raise NotOpened("closed") from error
    raise NotOpened("key")


def _name(key: X25519PublicKey) -> bytes:
    return hashlib.sha256(key.public_bytes_raw()).digest()[:_NAME]
