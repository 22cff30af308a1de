"""Push: "you have my acts up to K; here are K+1…", batch by batch."""

from collections.abc import Sequence

from domain.chain import Head
from store import device, exchange, journal, purging
from store.store import Store
from sync import ledger
from sync.client import Client
from sync.errors import ActsForgotten, DeviceCloned, PortalContradicts, PortalRefused
from sync.talk import Talk
from sync.wire import MAX_ACTS, MAX_BODY, FailureCode, PushReply


class Push:
    """The pushing of one round. `confirmed`: acts that the portal confirmed in it."""

    def __init__(self, store: Store, client: Client) -> None:
        self.confirmed = 0
        self._store = store
        self._client = client
        self._most = MAX_BODY
        self._rewound = False
        self._purged = 0  # what was purged here, where the portal lacks some of it
        self._from = 0  # after which number acts are offered
        self._passed = 0  # up to where those after such a gap were

    def run(self) -> Talk[None]:
        """Offer what is not confirmed until the portal holds all of it.

        Raises:
            ActsForgotten: some of it was purged here; all the rest was offered.
            Trouble: the portal does not hold it.
        """
        while batch := self._waiting():
            try:
                reply = yield from self._client.push(batch, self._head(len(batch)))
            except PortalRefused as refusal:
                self._most = half(batch, refusal)
            else:
                self._settle(reply, self._from + len(batch))
        if self._purged:
            raise ActsForgotten(seq=self._purged)

    def _waiting(self) -> list[str]:
        """The oldest acts that wait: as many as there is room for."""
        size = min(self._client.room, self._most)
        with self._store.read() as tx:
            own = device.require(tx).id
            confirmed, purged = exchange.load(tx).confirmed, purging.last_purged(tx, own)
            self._purged = purged if confirmed < purged else 0
            self._from = max(purged, self._passed) if self._purged else confirmed
            return journal.documents_after(tx, self._from, MAX_ACTS, size)

    def _head(self, count: int) -> Head:
        """Where the log ends with so many of the acts that are offered."""
        last = self._from + count
        with self._store.read() as tx:
            return Head(last, journal.own_hash(tx, last) or "")

    def _settle(self, reply: PushReply, last: int) -> None:
        """Note what the portal holds, durably, before anything after `last` is offered."""
        with self._store.write() as tx:
            gained = ledger.note_held(tx, reply.held, reply.durable)
            ledger.note_verdicts(tx, reply.verdicts, reply)
            ledger.note_clock(tx, self._client)
        self.confirmed += max(gained, 0)
        for verdict in reply.verdicts:
            if verdict.code == "disputed":
                raise DeviceCloned(seq=verdict.seq or 0)
        if self._purged:  # nothing can be confirmed before the gap is closed
            self._passed = last
            return
        if gained == 0:
            raise PortalRefused(status=200, reason="unread")
        if gained < 0 and self._rewound:
            raise PortalContradicts(seq=reply.held.seq)
        self._rewound |= gained < 0


def half(batch: Sequence[str], refusal: PortalRefused) -> int:
    """How much to offer next, as somebody on the way takes no body of this size.

    Raises:
        PortalRefused: the size is not why it was refused, or there is nothing smaller.
    """
    if refusal.details["reason"] != FailureCode.TOO_LARGE or len(batch) == 1:
        raise refusal
    return sum(map(len, batch)) // 2
