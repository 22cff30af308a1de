"""A notice (`sync.wire.notices`): how it is signed, believed, and named.

It is signed for one device. Else who stands in between could give a kiosk the list of another
site, and the desks there would read what is said here.
"""

import hashlib
from collections.abc import Iterator, Sequence
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.signature import Signer, has_signed, read_public_key
from sync.wire.notices import Notice, RevokedDevice

_PURPOSE: Final = "premier-pas notice 1"
_NAME: Final = 16  # signs: two notices that one device is told after each other have to differ


def sign(
    device: str,
    desk_keys: Sequence[str],
    revoked: Sequence[RevokedDevice],
    publisher: Ed25519PrivateKey,
) -> Notice:
    """A notice for a device. `publisher`: the private half of its `pack_key`."""
    signature = Signer(device, publisher).signed(_statement(device, desk_keys, revoked))
    return Notice(desk_keys=list(desk_keys), revoked=list(revoked), signature=signature)


def is_genuine(notice: Notice, device: str, pack_key: str) -> bool:
    """Whether the portal that `pack_key` stands for made it for this device."""
    try:
        publisher = read_public_key(pack_key)
    except ValueError:  # it was told none yet
        return False
    statement = _statement(device, notice.desk_keys, notice.revoked)
    return has_signed(publisher, statement, notice.signature)


def name(desk_keys: Sequence[str], revoked: Sequence[RevokedDevice]) -> str:
    """What a notice is asked for by: nobody is told again what they know. The same for all."""
    return hashlib.sha256(_statement("", desk_keys, revoked)).hexdigest()[:_NAME]


def _statement(device: str, desk_keys: Sequence[str], revoked: Sequence[RevokedDevice]) -> bytes:
    return "\n".join((_PURPOSE, device, *_lines(desk_keys, revoked))).encode()


def _lines(desk_keys: Sequence[str], revoked: Sequence[RevokedDevice]) -> Iterator[str]:
    """None of the values can hold a space or a line feed."""
    yield from (f"desk {key}" for key in desk_keys)
    yield from (f"revoked {each.device} {each.since}" for each in revoked)
