"""What no backup of the portal covers, or what it has not confirmed, as sealed bundles."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from domain.answers import answer_to_json
from domain.moments import to_text
from store import device, documents, drafts, exchange, former, journal, purging
from store.device import Device
from store.documents import Kept
from store.drafts import Draft
from store.former import Former, Identity
from store.transaction import Transaction
from sync import for_desks
from sync.for_desks import ForDesks
from sync.sealing import bundle
from sync.sealing.bundle import Header, SealedDraft
from sync.sealing.errors import SealingKeyUnknown
from sync.wire import MAX_BODY, MAX_SEQ, PROTOCOL

_MOST_ACTS: Final = 1_000  # for 31 desks, each takes 2.6 kB more
_MOST_BYTES: Final = 2 * 1024 * 1024  # of plain JSON


@dataclass(frozen=True, slots=True)
class Outbox:
    """What waits, at one moment.

    Attributes:
        own: the device whose it is.
        logs: whose log, and what waits of it: envelopes as a push has them, in its order. The one
            that is recorded in comes last.
        drafts: unfinished interviews.
        papers: documents that were attached here and that the portal does not hold whole.
        mark: names this content; anything that is recorded changes it.
        for_desks: what of it the desks of the site may read; None where nothing is.
    """

    own: Device = field(repr=False)
    logs: Sequence[tuple[Identity, Sequence[bytes]]] = field(repr=False)
    drafts: Sequence[SealedDraft] = field(repr=False)
    papers: Sequence[Kept] = field(repr=False)
    mark: str
    for_desks: ForDesks | None = field(default=None, repr=False)

    @property
    def is_empty(self) -> bool:
        return not self.drafts and not self.papers and not any(acts for _, acts in self.logs)

    def bundles(self, now: datetime) -> Iterator[bytes]:
        """Acts and drafts, sealed: one bundle for each log, unless there is very much.

        Documents are sealed apart, in pieces (`sync.pieces`).

        Raises:
            SealingKeyUnknown: the device was never told for whom to seal.
        """
        if not self.own.sealing_key:
            raise SealingKeyUnknown
        for log, waiting in self.logs:
            unfinished = self.drafts if log.device == self.own.id else ()
            for acts, open_ones in _parts(waiting, unfinished):
                yield self._bundle(log, acts, open_ones, now)

    def _bundle(
        self, log: Identity, acts: Sequence[bytes], unfinished: Sequence[SealedDraft], now: datetime
    ) -> bytes:
        for_desks = self.for_desks.part(acts) if self.for_desks else b""
        header = Header(
            device=log.device,
            key=self.own.sealing_key,
            first=_seq(acts[0]) if acts else 0,
            last=_seq(acts[-1]) if acts else 0,
            acts=len(acts),
            drafts=len(unfinished),
            made_at=to_text(now),
            desks=len(for_desks),
        )
        body = b'{"protocol":%d,"acts":[%b]}' % (PROTOCOL, b",".join(acts))
        return bundle.seal(header, body, unfinished, _key(log), for_desks)

    def verify(self, made: bundle.Bundle) -> None:
        """Check a bundle that was written. Raises BundleRefused."""
        [log] = [log for log, _ in self.logs if log.device == made.header.device]
        made.verify(_key(log).public_key())


def load(tx: Transaction, *, given_up: bool) -> Outbox:
    """What waits now.

    Args:
        given_up: the store will be destroyed. A portal that is put back from a backup can ask
            nobody for what it confirmed since: all that no backup covers waits, of logs of before,
            too, and drafts, which nobody goes on with. Nothing of it is for desks: a human looks
            first at where it comes from.

    Raises:
        NotEnrolled: the device has no log yet.
    """
    own = device.require(tx)
    standing = exchange.load(tx)
    logs = [(each.identity, _of_before(tx, each)) for each in former.load(tx)] if given_up else []
    waiting = list(_waiting(tx, standing.durable if given_up else standing.confirmed))
    logs.append((Identity(own.id, own.private_key), waiting))
    unfinished = [_sealed(draft) for draft in drafts.open_drafts(tx)] if given_up else []
    papers = documents.waiting(tx)
    mark = _mark(tx, logs, unfinished, papers)
    desks = None if given_up else for_desks.load(tx)
    return Outbox(own, logs, unfinished, papers, mark, desks)


def _mark(
    tx: Transaction,
    logs: Sequence[tuple[Identity, Sequence[bytes]]],
    unfinished: Sequence[SealedDraft],
    papers: Sequence[Kept],
) -> str:
    named = hashlib.sha256()
    for log, waiting in logs:
        head = journal.own_head(tx, log.device)
        named.update(f"{log.device} {len(waiting)} {head.seq} {head.hash}\n".encode())
    for draft in unfinished:
        named.update(draft.model_dump_json().encode())
    for kept in papers:
        named.update(kept.digest.encode())
    return named.hexdigest()


def _of_before(tx: Transaction, of: Former) -> list[bytes]:
    begin = max(of.durable, purging.last_purged(tx, of.identity.device))
    return former.documents_after(tx, of, begin, MAX_SEQ, MAX_SEQ)


def _key(log: Identity) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(log.private_key)


def _waiting(tx: Transaction, after: int) -> Iterator[bytes]:
    while documents := journal.documents_after(tx, after, _MOST_ACTS, MAX_BODY):
        yield from documents
        after = _seq(documents[-1])


def _seq(document: bytes) -> int:
    """The number of an act in the log. What was purged may be missing before the first of them."""
    seq: int = json.loads(document)["seq"]
    return seq


def _parts(
    acts: Sequence[bytes], unfinished: Sequence[SealedDraft]
) -> Iterator[tuple[Sequence[bytes], Sequence[SealedDraft]]]:
    """The acts in measured parts; drafts go with the last of them."""
    begun, size = 0, 0
    for place, encoded in enumerate(acts):
        size += len(encoded)
        if place > begun and (size > _MOST_BYTES or place - begun >= _MOST_ACTS):
            yield acts[begun:place], ()
            begun, size = place, len(encoded)
    if acts or unfinished:
        yield acts[begun:], unfinished


def _sealed(draft: Draft) -> SealedDraft:
    return SealedDraft(
        id=draft.id,
        started_at=to_text(draft.started_at),
        language=draft.language,
        mode=draft.mode.value,
        layers=[(layer.name, layer.version) for layer in draft.layers],
        answers={key: answer_to_json(given) for key, given in draft.answers.items()},
    )
