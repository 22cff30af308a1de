"""Who made a pack: an Ed25519 signature over its manifest, which names the hash of every file."""

from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from domain.armour import of_base64url
from resources.packs.refusal import PackRefused

SIGNATURE_SIZE: Final = 64
# Signed with the manifest, so that no signature made for something else ever fits.
_PURPOSE: Final = b"premier-pas pack 1\x00"


def sign(manifest: bytes, key: Ed25519PrivateKey) -> bytes:
    """The signature of a manifest."""
    return key.sign(_PURPOSE + manifest)


def verify(manifest: bytes, signature: bytes, key: Ed25519PublicKey, called: str) -> None:
    """Check who made a pack. `called`: the pack.

    Raises:
        PackRefused: nobody whom this key stands for.
    """
    try:
        key.verify(signature, _PURPOSE + manifest)
    except InvalidSignature as error:
        raise PackRefused(called, "signature", "not of the publisher that is known here") from error


def read_key(text: str, called: str) -> Ed25519PublicKey:
    """A public key as devices keep it: 32 bytes in base64url.

    Raises:
        PackRefused: the device knows no publisher, so it takes no pack.
    """
    try:
        return Ed25519PublicKey.from_public_bytes(of_base64url(text))
    except ValueError as error:
        raise PackRefused(called, "signature", "no publisher is known here") from error
