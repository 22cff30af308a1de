"""What a desk shows of a bundle that was brought from a kiosk of its site, before the portal does.

The portal has the word on it: what comes from there takes the place of what is shown. Shown is only
what a kiosk has signed that the portal certified.
"""

import logging
from collections.abc import Iterator, Sequence
from typing import Any, Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from domain.acts import Act
from domain.chain import digest, flaw_within
from domain.codec import act_from_json
from domain.errors import MalformedAct
from store import brought, device, notices
from store.device import Device
from store.store import Store
from sync import desk_keys
from sync.proof import certificate
from sync.sealing import desk_part, sealed_acts
from sync.sealing.boxes import NotOpened
from sync.sealing.bundle import Bundle
from sync.sealing.desk_part import DeskPart
from sync.sealing.errors import BundleRefused
from sync.signature import read_public_key

_MOST: Final = 256 * 1024  # bytes of the body of an act: nobody says more at a kiosk
_log = logging.getLogger(__name__)


def show(store: Store, came: Bundle) -> int:
    """Show what is in a bundle for this desk; how many acts were not here before.

    What is for others, or not as it should be, is left out: the portal gets all of it anyway.
    """
    if not came.header.desks:
        return 0
    with store.read() as tx:
        if notices.revoked_since(tx, came.header.device):
            return 0
        own, keys = device.require(tx), desk_keys.private_keys(tx)
    acts = list(_acts(came, own, keys))
    with store.write() as tx:
        return len(brought.show(tx, acts))


def _acts(came: Bundle, own: Device, keys: Sequence[X25519PrivateKey]) -> Iterator[Act]:
    try:
        part = desk_part.opened(came.for_desks, came.header.device, keys)
        came.verify(_author(came, part, own))
    except (NotOpened, BundleRefused, ValueError) as refused:
        _log.info("a bundle is not shown here: %s", refused)
        return
    for value in part.acts:
        if act := _opened(value, came.header.device, keys):
            yield act


def _author(came: Bundle, part: DeskPart, own: Device) -> Ed25519PublicKey:
    """The key of the kiosk.

    Raises:
        BundleRefused: the portal of this desk has not certified it, or not for such people.
        ValueError: it is no certificate.
    """
    holder = certificate.read(part.certificate)
    portal = read_public_key(own.pack_key)
    genuine = certificate.is_genuine(part.certificate, came.header.device, portal)
    if not genuine or holder.training is not own.training:
        raise BundleRefused("device")
    return Ed25519PublicKey.from_public_bytes(holder.public_key)


def _opened(value: Any, kiosk: str, keys: Sequence[X25519PrivateKey]) -> Act | None:  # noqa: ANN401
    """An act of the kiosk as it was said; None where this desk cannot read it."""
    try:
        came = act_from_json(value)
        if came.origin.device != kiosk or not came.dossier or flaw_within(came, digest(came)):
            return None
        return sealed_acts.opened(came, keys, _MOST) if came.sealed else None
    except (MalformedAct, NotOpened, ValueError, OverflowError, RecursionError):
        return None
