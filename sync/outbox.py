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
from store import device, drafts, exchange, journal
from store.device import Device
from store.drafts import Draft
from store.transaction import Transaction
from sync.sealing import bundle
from sync.sealing.bundle import Header, SealedDraft
from sync.sealing.errors import SealingKeyUnknown
from sync.wire import MAX_BODY, PROTOCOL

_MOST_ACTS: Final = 2_000
_MOST_SIGNS: Final = 2 * 1024 * 1024  # of plain JSON: four bytes each at worst


@dataclass(frozen=True, slots=True)
class Outbox:
    """What waits, at one moment.

    Attributes:
        own: the device whose it is.
        acts: envelopes as a push has them, in the order of the log.
        drafts: unfinished interviews.
        mark: names this content; anything that is recorded changes it.
    """

    own: Device = field(repr=False)
    acts: Sequence[str] = field(repr=False)
    drafts: Sequence[SealedDraft] = field(repr=False)
    mark: str

    @property
    def is_empty(self) -> bool:
        return not self.acts and not self.drafts

    def bundles(self, now: datetime) -> Iterator[bytes]:
        """All of it, sealed: one bundle, unless there is very much.

        Raises:
            SealingKeyUnknown: the device was never told for whom to seal.
        """
        key = Ed25519PrivateKey.from_private_bytes(self.own.private_key)
        if not self.own.sealing_key:
            raise SealingKeyUnknown
        for acts, unfinished in _parts(self.acts, self.drafts):
            header = Header(
                device=self.own.id,
                key=self.own.sealing_key,
                first=_seq(acts[0]) if acts else 0,
                last=_seq(acts[-1]) if acts else 0,
                acts=len(acts),
                drafts=len(unfinished),
                made_at=to_text(now),
            )
            body = f'{{"protocol":{PROTOCOL},"acts":[{",".join(acts)}]}}'.encode()
            yield bundle.seal(header, body, unfinished, key)


def load(tx: Transaction, *, given_up: bool) -> Outbox:
    """What waits now.

    Args:
        given_up: the store will be destroyed. A portal that is put back from a backup can ask
            nobody for what it confirmed since: all that no backup covers waits, and drafts, which
            nobody goes on with.

    Raises:
        NotEnrolled: the device has no log yet.
    """
    own = device.require(tx)
    standing = exchange.load(tx)
    waiting = list(_waiting(tx, standing.durable if given_up else standing.confirmed))
    unfinished = [_sealed(draft) for draft in drafts.open_drafts(tx)] if given_up else []
    head = journal.own_head(tx, own.id)
    named = hashlib.sha256(f"{own.id} {len(waiting)} {head.seq} {head.hash}".encode())
    for draft in unfinished:
        named.update(draft.model_dump_json().encode())
    return Outbox(own, waiting, unfinished, named.hexdigest())


def _waiting(tx: Transaction, after: int) -> Iterator[str]:
    while documents := journal.documents_after(tx, after, _MOST_ACTS, MAX_BODY):
        yield from documents
        after = _seq(documents[-1])


def _seq(document: str) -> int:
    """The number of an act in the log. What was purged may be missing before the first of them."""
    seq: int = json.loads(document)["seq"]
    return seq


def _parts(
    acts: Sequence[str], unfinished: Sequence[SealedDraft]
) -> Iterator[tuple[Sequence[str], Sequence[SealedDraft]]]:
    """The acts in measured parts; drafts go with the last of them."""
    begun, size = 0, 0
    for place, encoded in enumerate(acts):
        size += len(encoded)
        if place > begun and (size > _MOST_SIGNS or place - begun >= _MOST_ACTS):
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
