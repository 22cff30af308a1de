"""Pull: the feed from the cursor on, each page kept with its cursor in one transaction."""

from domain.acts import Act
from domain.codec import act_from_json
from domain.errors import MalformedAct
from store import documents, exchange, journal, notices, packs, places
from store.packs import Offer
from store.places import Place
from store.store import Store
from store.transaction import Transaction
from sync import ledger
from sync.client import Client
from sync.documents import Documents
from sync.errors import PortalContradicts, ProtocolTooOld
from sync.talk import Talk
from sync.wire import FEED_START, FeedPage, PackOffer, Surroundings


class Pull:
    """The pulling of one round.

    Attributes:
        received: acts of others that were new here.
        confirmed: own acts of which it turned out that the portal holds them.
        behind: the portal holds less than it had confirmed.
        surroundings: where the device stands, as it was told last.
    """

    def __init__(self, store: Store, client: Client, lane: Documents) -> None:
        """`lane`: will go on with a document, and wants to be told where."""
        self.received = 0
        self.confirmed = 0
        self.behind = False
        self.surroundings: Surroundings | None = None
        self._store = store
        self._client = client
        self._lane = lane
        self._restarted = False
        self._asked_after: set[str] = set()

    def run(self) -> Talk[None]:
        """Read the feed to its end.

        Raises:
            Trouble: it cannot be read on. What was read is kept.
        """
        more = True
        while more:
            with self._store.read() as tx:
                cursor, notice = exchange.load(tx).cursor or FEED_START, notices.heard(tx)
            first = not self._asked_after
            page = yield from self._client.pull(
                cursor,
                surroundings=first,
                notice=notice,
                document=self._lane.next() if first else None,
            )
            self._asked_after.add(cursor)
            if page.more and (page.cursor in self._asked_after or not page.items):
                raise PortalContradicts(seq=page.held.seq)  # such a feed has no end
            acts = acts_of(page)
            with self._store.write() as tx:
                more = self._keep(tx, page, acts)

    def _keep(self, tx: Transaction, page: FeedPage, acts: list[Act]) -> bool:
        """Keep a page; returns whether there is more to read."""
        gained = ledger.note_held(tx, page.held, page.durable)
        self.confirmed += max(gained, 0)
        self.behind |= gained < 0
        ledger.note_clock(tx, self._client)
        ledger.note_surroundings(tx, page.surroundings)
        self.surroundings = page.surroundings or self.surroundings
        if self._has_restarted(tx, page):
            return True
        if page.document:
            self._lane.heard(tx, page.document)
        ledger.note_told_verdicts(tx, page.items, page)
        packs.announce(tx, (_offer(item.pack) for item in page.items if item.pack))
        places.note(tx, (Place(**vars(each)) for each in page.places))
        self.received += len(journal.receive(tx, acts).added)
        exchange.advance(tx, page.cursor)
        return page.more

    def _has_restarted(self, tx: Transaction, page: FeedPage) -> bool:
        """Whether the feed is another one than the cursor was from: then begin it anew."""
        known = exchange.load(tx).epoch
        if known == page.epoch:
            return False
        exchange.enter_epoch(tx, page.epoch)
        if known is None:
            return False
        documents.doubt(tx)
        if self._restarted:
            raise PortalContradicts(seq=page.held.seq)
        self._restarted = True
        self._asked_after.clear()
        exchange.advance(tx, None)
        return True


def _offer(pack: PackOffer) -> Offer:
    return Offer(pack.digest, pack.name, pack.version, pack.size)


def acts_of(page: FeedPage) -> list[Act]:
    """The acts of a page.

    Raises:
        ProtocolTooOld: one cannot be read. The feed waits for a version that can.
    """
    try:
        return [act_from_json(item.act) for item in page.items if item.act is not None]
    except MalformedAct as error:
        raise ProtocolTooOld from error
