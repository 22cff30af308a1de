"""Push: "you have my acts up to K; here are K+1…", batch by batch."""

from domain.chain import Head
from store import device, exchange, journal, purging
from store.store import Store
from sync import ledger
from sync.client import Client, Offer
from sync.errors import ActsForgotten, DeviceCloned, PortalContradicts, PortalRefused
from sync.pace import Pace
from sync.talk import Talk
from sync.transport import Meanwhile
from sync.wire import MAX_ACTS, MAX_BODY, FailureCode, Held, PushReply, Verdict


class Push:
    """The pushing of one round. `confirmed`: acts that the portal confirmed in it."""

    def __init__(self, store: Store, client: Client) -> None:
        self.confirmed = 0
        self._store = store
        self._client = client
        self._most = MAX_BODY
        self._rewound = False
        self._purged = 0  # what was purged here, where the portal lacks some of it
        self._passed = 0  # up to where those after such a gap were offered
        self._ahead: Offer | None = None
        self._hoped = Pace()  # what the link had to carry for it

    def run(self) -> Talk[None]:
        """Offer what is not confirmed until the portal holds all of it.

        Raises:
            ActsForgotten: some of it was purged here; all the rest was offered.
            Trouble: the portal does not hold it.
        """
        while offer := self._next():
            try:
                reply = yield from self._client.push(offer, self._looking_ahead(offer))
            except PortalRefused as refusal:
                self._most = half(offer, refusal)
            else:
                self._settle(reply, offer.head.seq)
        if self._purged:
            raise ActsForgotten(seq=self._purged)

    def _next(self) -> Offer | None:
        """The oldest acts that wait: as many as there is room for."""
        with self._store.read() as tx:
            own = device.require(tx).id
            confirmed, purged = exchange.load(tx).confirmed, purging.last_purged(tx, own)
        self._purged = purged if confirmed < purged else 0
        after = max(purged, self._passed) if self._purged else confirmed
        ahead, self._ahead = self._ahead, None
        fits = self._hoped.room <= self._client.pace.room
        if ahead and ahead.after == after and fits:
            return ahead
        return self._ready(after, self._client.pace)

    def _ready(self, after: int, pace: Pace) -> Offer | None:
        """Acts after a number, ready to be pushed at a pace; None where there are none."""
        size = min(self._client.room(pace), self._most)
        with self._store.read() as tx:
            acts = journal.documents_after(tx, after, MAX_ACTS, size)
            if not acts:
                return None
            last = after + len(acts)
            head = Head(last, journal.own_hash(tx, last) or "")
        return self._client.offer(acts, head)

    def _looking_ahead(self, offer: Offer) -> Meanwhile | None:
        """Makes the next acts ready, in the hope that these are taken as soon as those before."""
        self._hoped = self._client.pace.hoped

        def look() -> None:
            self._ahead = self._ready(offer.head.seq, self._hoped)

        return look if self._client.pace.fast else None  # else it is the link that takes the time

    def _settle(self, reply: PushReply, last: int) -> None:
        """Note what the portal holds, durably, before anything after `last` is offered."""
        with self._store.write() as tx:
            gained = ledger.note_held(tx, reply.held, reply.durable)
            said = [each for each in reply.verdicts if not _is_of_another(each, reply.held, last)]
            ledger.note_verdicts(tx, device.require(tx).id, said, reply)
            ledger.note_clock(tx, self._client)
        self.confirmed += max(gained, 0)
        for verdict in said:
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


def _is_of_another(verdict: Verdict, held: Held, last: int) -> bool:
    """Whether a verdict is on an act that a copy of this machine told before its turn.

    Args:
        held: of this log, which has that place now, or has not come to it.
        last: up to where it was offered.
    """
    return verdict.code == "disputed" and not held.seq < (verdict.seq or 0) <= last


def half(offer: Offer, refusal: PortalRefused) -> int:
    """How much to offer next, as somebody on the way takes no body of this size.

    Raises:
        PortalRefused: the size is not why it was refused, or there is nothing smaller.
    """
    if refusal.details["reason"] != FailureCode.TOO_LARGE or offer.count == 1:
        raise refusal
    return len(offer.plain) // 2
