"""What the portal says to a device of other devices: for whom to seal, whom to believe no more."""

from typing import Annotated, Final

from pydantic import Field

from sync.wire.messages import Wire
from sync.wire.scalars import Day, PublicKey, Signature, Uuid, Version

DESK_KEY_PATH: Final = "/sync/1/desk-key"
MOST_DESKS: Final = 31
"""Desks of a site for which its kiosks seal: with the portal they are as many as a box takes."""

NoticeName = Annotated[
    str,
    Field(pattern=r"^(?:[0-9a-f]{16})?$", description="of the notice that the device has already"),
]


class RevokedDevice(Wire):
    """A device that is listened to no more, `since` a day of UTC; its certificate may still run."""

    device: Uuid
    since: Day


class Notice(Wire):
    """What one device is told of others. Only the portal's signature makes it one.

    Attributes:
        desk_keys: of the desks of its site, for a kiosk; X25519. Empty for others.
        revoked: for a desk; of the whole network. Empty for kiosks.
        signature: with the key that signs packs (`sync.sealing.notices`).
    """

    desk_keys: Annotated[list[PublicKey], Field(max_length=MOST_DESKS)]
    revoked: list[RevokedDevice]
    signature: Signature


class DeskKeyRequest(Wire):
    """A desk tells for which key kiosks of its site may seal; signed by it, as any request."""

    protocol: Version
    public_key: PublicKey
