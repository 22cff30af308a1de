"""Documents: sent to the portal when nothing more urgent waits, fetched when somebody opens one.

Acts come first: a document is sent once the portal holds every act, the one that names it too, and
gives way as soon as there are new ones. It is one request for as much as a request may have, made
while it is sent. The portal keeps each byte that arrives and says where to go on; a whole is judged
by its hash, on both sides.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from domain.moments import Clock
from store import documents, journal
from store.documents import Kept
from store.store import Store
from store.transaction import Transaction
from sync.client import Client
from sync.errors import DocumentSpoiled, PortalRefused
from sync.talk import Talk
from sync.wire.documents import MAX_PIECE, DocumentReply, Progress

_TURN_MS: Final = 20_000  # then the others are heard again
_READ: Final = 256 * 1024  # bytes at a time: a row of the store
_SLICE: Final = 16 * 1024  # bytes between two looks for something more urgent
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
        self._next: Kept | None = None
        self._heard: Kept | None = None

    def next(self) -> tuple[str, int] | None:
        """Digest and size of the document that would be sent first; the feed tells how far it is.

        Asked on the way, it takes no way there and back of its own each time a link is back.
        """
        self._next = next(iter(self._waiting()), None)
        return (self._next.digest, self._next.size) if self._next else None

    def heard(self, tx: Transaction, progress: Progress) -> None:
        """What the portal says of that one."""
        if self._next:
            self._heard = self._note(tx, self._next, progress)

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
        if kept != self._heard:
            reply = yield from self._client.document(kept.digest, kept.size)
            kept = self._noted(kept, reply)
        while not kept.confirmed:
            if self._has_to_give_way():
                self.more = True
                return
            before = kept.held
            stream = self._stream(kept)
            reply = yield from self._client.send_document(kept.digest, kept.size, before, stream)
            kept = self._noted(kept, reply)
            if kept.held <= before:  # such a document has no end
                raise PortalRefused(status=200, reason="unread")

    def _stream(self, kept: Kept) -> Iterator[bytes]:
        """The bytes that the portal lacks, until something more urgent waits."""
        end = min(kept.size, kept.held + MAX_PIECE)
        for start in range(kept.held, end, _READ):
            with self._store.read() as tx:
                data = documents.piece(tx, kept.digest, start, min(_READ, end - start))
            for place in range(0, len(data), _SLICE):
                if start + place > kept.held and self._has_to_give_way():
                    return
                yield data[place : place + _SLICE]

    def _noted(self, kept: Kept, reply: DocumentReply) -> Kept:
        with self._store.write() as tx:
            return self._note(tx, kept, reply)

    def _note(self, tx: Transaction, kept: Kept, said: Progress) -> Kept:
        if (kept.held, kept.confirmed) != (said.held, said.whole):
            self.moved = True
            documents.note_held(tx, kept.digest, said.held, whole=said.whole)
        return replace(kept, held=said.held, confirmed=said.whole)


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
