"""The order to a revoked device, signed with the key that signs packs.

A bare 403, which anybody on the way can send, orders nothing: a device destroys its data for this
signature alone.
"""

from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from domain.armour import base64url, of_base64url
from sync.signature import read_public_key
from sync.wire.revocation import RevocationOrder

_PURPOSE: Final = "premier-pas revocation 1"


def sign(device: str, public_key: str, revoked_at: str, key: Ed25519PrivateKey) -> RevocationOrder:
    """The order to a device. `key`: the private half of its `pack_key`."""
    signature = key.sign(_signed(device, public_key, revoked_at))
    return RevocationOrder(
        device=device,
        public_key=public_key,
        revoked_at=revoked_at,
        signature=base64url(signature),
    )


def is_genuine(order: RevocationOrder, device: str, public_key: str, pack_key: str) -> bool:
    """Whether the order is for this device, and of the portal that `pack_key` stands for."""
    if (order.device, order.public_key) != (device, public_key):
        return False
    signed = _signed(order.device, order.public_key, order.revoked_at)
    try:
        signature = of_base64url(order.signature)
        read_public_key(pack_key).verify(signature, signed)
    except (InvalidSignature, ValueError):
        return False
    return True


def _signed(*fields: str) -> bytes:
    """None of the fields can hold a line feed."""
    return "\n".join((_PURPOSE, *fields)).encode()
