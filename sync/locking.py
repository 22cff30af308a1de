"""A device that was revoked is locked: by the portal's signed order, and by nothing else."""

import logging
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import ValidationError

from store import device
from store.device import Device
from store.errors import DeviceLocked
from store.sealed import SealedFolder
from store.store import Store
from sync.sealing import orders
from sync.signature import public_key_text
from sync.wire import Kind, RevocationOrder, Wire

_log = logging.getLogger(__name__)


class Lock(Wire):
    """That a device is locked, and how far it has come since. It outlives the store.

    Attributes:
        order: why; nothing else locks.
        kind, training, structure, site, phone, opening: what the device was, and whom to turn to.
        portal_url: where sealed bundles go.
        sealed: what was in the store when it was sealed (`sync.outbox`); empty before.
        pieces: those of documents that are sealed (`sync.pieces`).
        over: all is sealed; the store is opened no more, and its key is to be destroyed.
    """

    order: RevocationOrder
    kind: Kind
    training: bool
    structure: str
    site: str
    phone: str
    opening: str
    portal_url: str
    sealed: str = ""
    pieces: tuple[str, ...] = ()
    over: bool = False


def read(folder: SealedFolder) -> Lock | None:
    """The lock of a device; None if it is not locked."""
    written = folder.lock()
    if written is None:
        return None
    try:
        return Lock.model_validate_json(written)
    except ValidationError:
        _log.warning("what should be a lock is none: the portal has to say it again")
        return None


def demand_unlocked(folder: Path) -> None:
    """Look, before a store is opened, whether it is a revoked device's.

    Raises:
        DeviceLocked: it is.
    """
    if read(SealedFolder(folder.absolute())):
        raise DeviceLocked


def write(folder: SealedFolder, lock: Lock) -> None:
    """Note a lock, durably."""
    folder.write_lock(lock.model_dump_json().encode())


def heed(store: Store, order: RevocationOrder | None) -> Lock | None:
    """Lock the device if the order is genuine; None if it is not, and then nothing is changed."""
    with store.read() as tx:
        own = device.require(tx)
    folder = SealedFolder(store.folder)
    if known := read(folder):
        return known
    if order is None or not orders.is_genuine(order, own.id, _public_key(own), own.pack_key):
        _log.warning("the portal says that this device is revoked, and does not sign it")
        return None
    lock = Lock(
        order=order,
        kind=own.kind.value,
        training=own.training,
        structure=own.structure_name,
        site=own.site_name,
        phone=own.phone,
        opening=own.opening,
        portal_url=own.portal_url,
    )
    write(folder, lock)
    return lock


def _public_key(own: Device) -> str:
    key = Ed25519PrivateKey.from_private_bytes(own.private_key)
    return public_key_text(key.public_key())
