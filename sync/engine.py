"""One round of the exchange with the portal: push what waits, pull what is new; then documents.

A portal that turns out to hold less than it had confirmed was restored from a backup; it is
offered the rest again in the same round.

A kiosk ends each round by forgetting what backups of the portal cover.
"""

from dataclasses import dataclass
from typing import Final

from domain.moments import Clock
from resources import retention
from store import exchange, purging
from store.sealed import SealedFolder
from store.store import Store
from sync import bundles, locking, status
from sync.client import Client
from sync.documents import Documents
from sync.errors import ActsForgotten, DeviceRevoked, PortalRefused, Trouble
from sync.locking import Lock
from sync.pace import Pace
from sync.packs import Packs
from sync.pull import Pull
from sync.push import Push
from sync.status import SyncStatus
from sync.support_codes import support_code
from sync.talk import Talk, carry
from sync.transport import Transport

_UNKNOWN: Final = Pace()


@dataclass(frozen=True, slots=True)
class Round:
    """What a round came to.

    Attributes:
        pushed: acts that the portal confirmed.
        received: acts of others that were new here.
        trouble: what ended the round early; None if it is complete.
        status: how things stand now.
        pace: what the link carried, for the next round.
        more: there are documents to send on at once.
        moved: something got across, whatever became of the rest.
        lock: the device was revoked, and is locked (`sync.locking`); what follows is
            `sync.departure`.
    """

    pushed: int
    received: int
    trouble: Trouble | None
    status: SyncStatus
    pace: Pace = _UNKNOWN
    more: bool = False
    moved: bool = False
    lock: Lock | None = None


def run_round(store: Store, transport: Transport, clock: Clock, pace: Pace = _UNKNOWN) -> Round:
    """Exchange with the portal until there is nothing more to say, and note how it went.

    Trouble is returned, not raised; what was confirmed or received until then stays. It takes
    as long as the transport lets it.

    Args:
        pace: that of the round before.

    Raises:
        NotEnrolled: the device has no portal yet.
        StoreError: the disk is full, or refuses.
        CallsStopped: the transport was told to stop; what was exchanged until then stays.
    """
    return carry(round_of(store, clock, Client(clock, pace=pace)), transport)


def round_of(store: Store, clock: Clock, client: Client) -> Talk[Round]:
    """The same as a conversation, for whoever carries it. As `run_round`."""
    push, pull = Push(store, client), Pull(store, client)
    documents = Documents(store, client, clock)
    try:
        trouble = yield from _exchange(push, pull)
        yield from _carry_bundles(store, client)
        yield from Packs(store, client, clock).run()
        yield from documents.run()
    except Trouble as error:
        trouble = error
    lock = locking.heed(store, trouble.order) if isinstance(trouble, DeviceRevoked) else None
    with store.write() as tx:
        now = clock.read()
        if trouble:
            exchange.failed(tx, trouble.code, now.corrected, support_code(trouble))
        else:
            exchange.succeeded(tx, now.corrected)
        purged = purging.purge(tx, now, retention.own_acts_at_kiosk())
        current = status.load(tx)
    if purged:
        store.settle()
    confirmed = push.confirmed + pull.confirmed
    return Round(
        confirmed,
        pull.received,
        trouble,
        current,
        client.pace,
        more=documents.more,
        moved=confirmed > 0 or pull.received > 0 or documents.moved,
        lock=lock,
    )


def _carry_bundles(store: Store, client: Client) -> Talk[None]:
    """What was sealed elsewhere, and brought here by hand."""
    folder = SealedFolder(store.folder)
    if folder.names():
        with store.read() as tx:
            epoch = exchange.load(tx).epoch or ""
        yield from bundles.offer(folder, client, epoch)


def _exchange(push: Push, pull: Pull) -> Talk[Trouble | None]:
    """Push and pull. Acts that the portal does not take keep nobody from hearing others.

    Raises:
        Trouble: there is no talking with the portal.
    """
    refusal = yield from _offer(push)
    yield from pull.run()
    if pull.behind and refusal is None:
        refusal = yield from _offer(push)
    return refusal


def _offer(push: Push) -> Talk[Trouble | None]:
    """Push; returns what stands between the portal and the whole log, if something does."""
    try:
        yield from push.run()
    except (PortalRefused, ActsForgotten) as refusal:
        return refusal
    return None
