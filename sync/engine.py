"""One round of the exchange with the portal: push what waits, pull what is new; then documents.

A portal that turns out to hold less than it had confirmed was restored from a backup; it is
offered the rest again in the same round. Where this device's log and the portal's have parted,
the device goes on in a log of its own (`sync.succession`), in the same round.

A kiosk ends each round by forgetting what backups of the portal cover.
"""

import logging
from dataclasses import dataclass
from typing import Final

from domain.moments import Clock
from resources import retention
from store import device, exchange, journal, purging
from store.sealed import SealedFolder
from store.store import Store
from sync import bundles, desk_keys, locking, paused, status, succession
from sync.client import Client, Speak
from sync.documents import Documents
from sync.errors import (
    ActsForgotten,
    DeviceRevoked,
    DeviceUnknown,
    LogDisputed,
    PortalRefused,
    Trouble,
)
from sync.former import FormerLogs
from sync.locking import Lock
from sync.pace import Pace
from sync.packs import Packs
from sync.pull import Pull
from sync.push import Push
from sync.signature import Signer
from sync.status import SyncStatus
from sync.support_codes import support_code
from sync.talk import Talk, carry
from sync.transport import Transport

_UNKNOWN: Final = Pace()
_log: Final = logging.getLogger(__name__)


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
        successor: the id that this device took in it, where its log had parted from the portal's.
    """

    pushed: int
    received: int
    trouble: Trouble | None
    status: SyncStatus
    pace: Pace = _UNKNOWN
    more: bool = False
    moved: bool = False
    lock: Lock | None = None
    successor: str | None = None


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

    def speak(signer: Signer) -> Client:
        return Client(clock, signer, pace=pace)

    return carry(round_of(store, clock, speak), transport)


def round_of(store: Store, clock: Clock, speak: Speak) -> Talk[Round]:
    """The same as a conversation, for whoever carries it. As `run_round`."""
    work = _Work(store, clock, speak)
    try:
        trouble = yield from work.run()
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
    return Round(
        work.pushed,
        work.received,
        trouble,
        current,
        work.pace,
        more=work.more,
        moved=work.moved or work.pushed > 0 or work.received > 0,
        lock=lock,
        successor=work.successor,
    )


def _carry_bundles(store: Store, client: Client) -> Talk[None]:
    """What was sealed elsewhere, and brought here by hand; own acts that are new go before it."""
    folder = SealedFolder(store.folder)
    if not folder.names():
        return

    def recorded() -> int:
        with store.read() as tx:
            return journal.counts(tx).waiting

    with store.read() as tx:
        epoch = exchange.load(tx).epoch or ""
    before = recorded()
    yield from bundles.offer(folder, client, epoch, lambda: recorded() > before)


class _Work:
    """What is done in one round, counted as it goes on; see `Round`."""

    def __init__(self, store: Store, clock: Clock, speak: Speak) -> None:
        self.pushed = 0
        self.received = 0
        self.pace = _UNKNOWN
        self.more = False
        self.moved = False
        self.successor: str | None = None
        self._store = store
        self._clock = clock
        self._speak = speak

    def run(self) -> Talk[Trouble | None]:
        """All of it; gives the trouble that kept only a part from being done.

        Raises:
            Trouble: there is no talking with the portal.
        """
        try:
            return (yield from self._exchange())
        except LogDisputed as parted:
            self.successor = yield from succession.succeed(
                self._store, self._clock, self._speak, parted
            )
        except DeviceUnknown as unknown:
            yield from succession.introduce(self._store, self._speak, unknown)
        return (yield from self._exchange())

    def _exchange(self) -> Talk[Trouble | None]:
        """Push, pull, and the rest. Acts that are not taken keep nobody from hearing others."""
        with self._store.read() as tx:
            own = device.require(tx)
        client = self._speak(Signer.of(own.id, own.private_key))
        documents = Documents(self._store, client, self._clock)
        push, pull = Push(self._store, client), Pull(self._store, client, documents)
        former = FormerLogs(self._store, self._speak, client)
        try:
            refusal = yield from _offer(push)
            yield from pull.run()
            if pull.behind and refusal is None:
                refusal = yield from _offer(push)
            refusal = (yield from former.run()) or refusal
        finally:
            self.pushed += push.confirmed + pull.confirmed + former.confirmed
            self.received += pull.received
            self.pace = client.pace
            self.moved = documents.moved
        for lane in (
            desk_keys.tell(client, own, pull.surroundings),
            _carry_bundles(self._store, client),
            Packs(self._store, client, self._clock).run(),
            paused.agree(self._store, client),
        ):
            refusal = (yield from _by_itself(lane)) or refusal
        try:
            yield from documents.run()
        finally:
            self.more, self.moved = documents.more, documents.moved
        return refusal


def _by_itself(lane: Talk[None]) -> Talk[Trouble | None]:
    """Go through what nothing else need wait for; gives why the portal does not take it.

    To a portal that has never heard of it, of an older release, it is not sent, and that is no
    trouble: each round asks anew.
    """
    try:
        yield from lane
    except PortalRefused as refusal:
        if not refusal.unheard_of:
            return refusal
        _log.info("not known to this portal: %s", refusal)
    return None


def _offer(push: Push) -> Talk[Trouble | None]:
    """Push; returns what stands between the portal and the whole log, if something does."""
    try:
        yield from push.run()
    except (PortalRefused, ActsForgotten) as refusal:
        return refusal
    return None
