"""Documents: sent to the portal when nothing more urgent waits, fetched when somebody opens one.

Acts come first: a document is sent once the portal holds every act, the one that names it too, and
gives way as soon as there are new ones. The portal keeps each byte that arrives and says where to
go on; a whole is judged by its hash, on both sides.
"""

from typing import Final

from domain.moments import Clock
from store import documents, journal
from store.documents import Kept
from store.store import Store
from sync.client import Client
from sync.errors import DocumentSpoiled, PortalRefused
from sync.talk import Talk
from sync.wire.documents import MAX_PIECE, DocumentReply

_TURN_MS: Final = 20_000  # then the others are heard again
_AIM: Final = 3.5  # seconds that a piece takes: none is lost when the link is cut
_FETCHED: Final = 128 * 1024  # bytes at a time: those that a cut answer brought are lost


class Documents:
    """The sending of one round.

    Attributes:
        more: it gave way, and there is more to send.
        moved: the portal holds more of them than before.
    """

    def __init__(self, store: Store, client: Client, clock: Clock) -> None:
        self.more = False
        self.moved = False
        self._store = store
        self._client = client
        self._clock = clock
        self._began_ms = 0

    def run(self) -> Talk[None]:
        """Send what waits, one document after the other, for some seconds.

        Raises:
            Trouble: the portal is out of reach, or one of them was not taken. What arrived stays.
        """
        self._began_ms = self._clock.read().monotonic_ms
        refusal: PortalRefused | DocumentSpoiled | None = None
        for kept in self._waiting():
            if self._has_to_give_way():
                self.more = True
                break
            try:
                yield from self._send(kept)
            except (PortalRefused, DocumentSpoiled) as refused:
                refusal = refused  # the others need not wait for it
        if refusal and not self.more:
            raise refusal

    def _waiting(self) -> list[Kept]:
        with self._store.read() as tx:
            return documents.waiting(tx)

    def _has_to_give_way(self) -> bool:
        with self._store.read() as tx:
            acts = journal.counts(tx).waiting
        return acts > 0 or self._clock.read().monotonic_ms - self._began_ms >= _TURN_MS

    def _send(self, kept: Kept) -> Talk[None]:
        """Send a document from where the portal's bytes end; known ones are passed over."""
        reply = yield from self._client.document(kept.digest, kept.size)
        self._note(kept, reply)
        while not reply.whole:
            if self._has_to_give_way():
                self.more = True
                return
            before = reply.held
            piece = self._piece(kept, before)
            reply = yield from self._client.send_document(kept.digest, kept.size, before, piece)
            self._note(kept, reply)
            if reply.held <= before:  # such a document has no end
                raise PortalRefused(status=200, reason="unread")

    def _piece(self, kept: Kept, offset: int) -> bytes:
        pace = self._client.pace
        most = min(MAX_PIECE, max(pace.room, round(pace.rate * _AIM)))
        with self._store.read() as tx:
            return documents.piece(tx, kept.digest, offset, most)

    def _note(self, kept: Kept, reply: DocumentReply) -> None:
        if (kept.held, kept.confirmed) != (reply.held, reply.whole):
            self.moved = True
            with self._store.write() as tx:
                documents.note_held(tx, kept.digest, reply.held, whole=reply.whole)


def fetch(store: Store, client: Client, digest: str, size: int) -> Talk[None]:
    """Bring a document here that the portal has, from where the last attempt ended.

    Raises:
        DocumentAwaited: the portal does not have all of it yet either.
        DocumentSpoiled: what came is not what the act names; none of it is kept.
        Trouble: the portal is out of reach. What came until then stays.
    """
    kept = _kept(store, digest, size)
    while not kept.whole:
        offset = kept.arrived
        data = yield from client.read_document(digest, size, offset, _FETCHED)
        with store.write() as tx:
            kept = documents.receive(tx, digest, size, offset, data)
        if kept.arrived <= offset:
            raise DocumentSpoiled(document=digest)


def _kept(store: Store, digest: str, size: int) -> Kept:
    with store.read() as tx:
        found = documents.find(tx, [digest])
    return found.get(digest) or Kept(digest, size, arrived=0, held=0, confirmed=False)
