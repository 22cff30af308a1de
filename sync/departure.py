"""How a revoked device gives itself up, without losing anything that was acknowledged.

1. It is locked (`sync.locking`): a signed order lies in the folder.
2. All that no backup of the portal covers is sealed into bundles, and documents that it does not
   hold; they are read back.
3. They are offered to the portal.
4. When nobody has written since, it is noted that all is over, and nothing is written any more.
5. The key is destroyed (`store.sealed.make_unreadable`), once the store is closed.
6. What the portal does not hold yet is offered for ever after, or carried there by hand.

After a crash between any two of them, the next start goes on from what lies in the folder.
"""

import logging
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from domain.moments import Clock
from store.clock import SystemClock, WallClock
from store.errors import DiskFailed
from store.keys import DatabaseKey
from store.sealed import SealedFolder, make_unreadable
from store.store import Store
from store.transaction import Transaction
from sync import bundles, locking, outbox
from sync.client import Client
from sync.errors import Trouble
from sync.locking import Lock
from sync.outbox import Outbox
from sync.pieces import pieces_of
from sync.sealing import bundle
from sync.signature import Signer
from sync.stopping import Stop
from sync.talk import Talk, carry
from sync.transport import HttpTransport

_log = logging.getLogger(__name__)


def leave(store: Store, clock: Clock, client: Client) -> Talk[None]:
    """Bring everything to safety, and let nothing be written afterwards. Then close the store.

    Raises:
        SealingKeyUnknown: there is nobody to seal for. The device stays locked and as it is.
        StoreError: the disk refuses. The device stays locked and as it is.
    """
    folder = SealedFolder(store.folder)
    seal(store, clock)
    try:
        yield from deliver(folder, client)
    except Trouble as trouble:
        _log.info("sealed bundles stay here for now: %s", trouble)
    while not store.retire(lambda tx: _is_over(tx, folder)):
        seal(store, clock)


def seal(store: Store, clock: Clock) -> None:
    """Seal what waits, unless that is done already. As `leave`."""
    folder = SealedFolder(store.folder)
    with store.read() as tx:
        found = outbox.load(tx, given_up=True)
    if _lock(folder).sealed == found.mark:
        return
    for data in found.bundles(clock.read().corrected):
        _keep(folder, data, found)
    _seal_documents(store, folder, found, clock)
    locking.write(folder, _lock(folder).model_copy(update={"sealed": found.mark}))


def _seal_documents(store: Store, folder: SealedFolder, found: Outbox, clock: Clock) -> None:
    """Piece by piece, each once: there may be so many that a disk has no room for them twice."""
    for piece in pieces_of(found.papers):
        lock, token = _lock(folder), piece.token(found.own)
        if token not in lock.pieces:
            _keep(folder, piece.sealed(store, found.own, clock.read().corrected), found)
            locking.write(folder, lock.model_copy(update={"pieces": (*lock.pieces, token)}))


def deliver(folder: SealedFolder, client: Client) -> Talk[int]:
    """Offer what waits; how many bundles the portal holds now.

    Raises:
        Trouble: it is out of reach, or another portal.
    """
    status = yield from client.status()
    return (yield from bundles.offer(folder, client, status.epoch))


def stranger(lock: Lock) -> HttpTransport:
    """The way to the portal of a device that has no key any more: bundles are signed inside."""
    return HttpTransport(lock.portal_url)


def _is_over(tx: Transaction, folder: SealedFolder) -> bool:
    """Whether what is sealed is all there is; then there is no way back."""
    lock = _lock(folder)
    if outbox.load(tx, given_up=True).mark != lock.sealed:
        return False
    locking.write(folder, lock.model_copy(update={"over": True}))
    return True


def _nobody() -> Signer:
    """Who is no device any more signs with a key of no meaning."""
    return Signer("nobody", Ed25519PrivateKey.generate())


def _lock(folder: SealedFolder) -> Lock:
    lock = locking.read(folder)
    if lock is None:
        raise RuntimeError("only a locked device is given up")
    return lock


def _keep(folder: SealedFolder, made: bytes, found: Outbox) -> None:
    """Nothing is destroyed on the word of a disk."""
    written = folder.read(folder.keep(made))
    if written != made:
        raise DiskFailed(why="SQLITE_IOERR_READ")  # the name that support knows
    found.verify(bundle.read(written))


def give_up(folder: Path, key: DatabaseKey, stop: Stop, store: Store | None = None) -> None:
    """Go on from wherever the locked device in this folder is, until its key is destroyed.

    Args:
        folder: of the store; absolute.
        stop: ends the call that is under way, and with it this; the next start goes on.
        store: if it is open; it is closed, whatever comes of it.

    Raises:
        SealingKeyUnknown, StoreError: the device stays locked, and nothing was destroyed.
        CallsStopped: `stop` was made; nothing was destroyed.
    """
    lock = _lock(SealedFolder(folder))
    if not lock.over:
        with (
            store or Store.open(folder, key) as opened,
            stranger(lock) as transport,
            stop.told_to(transport.stop),
        ):
            clock = SystemClock(opened)
            carry(leave(opened, clock, Client(clock, _nobody())), transport)
    make_unreadable(folder, key)


def send(folder: SealedFolder, stop: Stop) -> int:
    """Offer the bundles of a device whose store is closed for ever; how many are held now.

    Raises:
        Trouble: the portal is out of reach.
        CallsStopped: `stop` was made.
    """
    with stranger(_lock(folder)) as transport, stop.told_to(transport.stop):
        return carry(deliver(folder, Client(WallClock(), _nobody())), transport)
