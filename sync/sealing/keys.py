"""Keys for which is sealed, as texts: 32 bytes of X25519 in base64url, 43 signs."""

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from domain.armour import base64url, of_base64url
from sync.sealing.errors import SealingKeyUnknown


def sealing_key_text(key: X25519PublicKey) -> str:
    """The key as the wire carries it."""
    return base64url(key.public_bytes_raw())


def read_sealing_key(text: str) -> X25519PublicKey:
    """Read `sealing_key_text` back.

    Raises:
        SealingKeyUnknown: there is none in it.
    """
    try:
        return X25519PublicKey.from_public_bytes(of_base64url(text))
    except ValueError as error:
        raise SealingKeyUnknown from error


def is_usable(text: str) -> bool:
    """Whether something can be sealed for a key: there are points of the curve that give none."""
    try:
        X25519PrivateKey.generate().exchange(read_sealing_key(text))
    except (SealingKeyUnknown, ValueError):
        return False
    return True
