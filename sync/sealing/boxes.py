"""A box: bytes that some may read, and whoever keeps or carries them may not.

    count      1 byte: for how many it is closed
    each       4 bytes, the beginning of the SHA-256 of the recipient's public key; then the content
               under HPKE (RFC 9180): X25519, HKDF-SHA256, AES-256-GCM, with the purpose as `info`

The content is there once for each recipient. What is put into boxes is small: to wrap a key for
each would cost 16 bytes where there is one recipient, and a cipher of our own making.
"""

import hashlib
from collections.abc import Iterable, Sequence
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from sync.sealing.keys import read_sealing_key

_MOST: Final = 32  # recipients
_NAME: Final = 4
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
    if not 1 <= len(recipients) <= _MOST:
        raise ValueError(f"{len(recipients)} recipients")
    keys = map(read_sealing_key, recipients)
    parts = (_name(key) + _SUITE.encrypt(plain, key, info=purpose) for key in keys)
    return bytes((len(recipients),)) + b"".join(parts)


def opened(box: bytes, keys: Iterable[X25519PrivateKey], purpose: bytes) -> bytes:
    """What is in a box, with whichever of these keys it was closed for.

    Raises:
        NotOpened: it was closed for none of them, or it is no such box.
    """
    count = box[0] if box else 0
    size, rest = divmod(len(box) - 1, count) if count else (0, 1)
    if rest or size < _NAME:
        raise NotOpened("form")
    own = {_name(key.public_key()): key for key in keys}
    for start in range(1, len(box), size):
        if key := own.get(box[start : start + _NAME]):
            try:
                return _SUITE.decrypt(box[start + _NAME : start + size], key, info=purpose)
            except (InvalidTag, ValueError) as error:
                raise NotOpened("closed") from error
    raise NotOpened("key")


def _name(key: X25519PublicKey) -> bytes:
    return hashlib.sha256(key.public_bytes_raw()).digest()[:_NAME]
