"""How a device is told for certain that it was revoked."""

from typing import Annotated

from pydantic import Field

from sync.wire.messages import Failure, Wire
from sync.wire.scalars import Moment, PublicKey, Uuid


class RevocationOrder(Wire):
    """Lock, seal what is not sent, destroy the key. Only the portal's signature makes it one.

    Attributes:
        device, public_key: whom it is for; another device, or a later enrolment, is not meant.
        revoked_at: when the portal was told to listen to it no more.
        signature: Ed25519, in base64url, with the key that signs packs (`sync.sealing.orders`).
    """

    device: Uuid
    public_key: PublicKey
    revoked_at: Moment
    signature: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{86}$", description="64 bytes")]


class Revoked(Failure):
    """Why a revoked device is not served, and what it has to do."""

    order: RevocationOrder
