"""A kiosk forgets: acts that lie safe elsewhere leave it, but for what says nothing of anybody.

What stays is the number, the hash and the day: enough to check what the portal says it holds, to
compare a day with it, and to count. Desks purge nothing: their people work with the dossiers.
"""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from itertools import takewhile
from typing import Final

from sqlalchemy import bindparam, delete, func, insert, select

from domain.acts import Act, Mode
from domain.moments import Stamp
from domain.reconciliation import day_of
from store import desk_boxes, device, exchange, former, log, prepared, projection
from store.journal import RETOLD
from store.tables import ActRow, DisputedRow, PurgedRow, RetoldRow
from store.transaction import Transaction

MOST: Final = 100
"""Acts that leave at a time: while they do, nobody else can write, and somebody may be typing."""

_OWN = ActRow.device == bindparam("own")
_SAFE = (
    select(ActRow.document)
    .where(_OWN, ActRow.seq <= bindparam("up_to"))
    .order_by(ActRow.seq)
    .limit(bindparam("most"))
)
_TOLD_THERE = select(RetoldRow.id).where(RetoldRow.now.in_(bindparam("ids", expanding=True)))
_WAS_TOLD = delete(DisputedRow).where(
    DisputedRow.reason == RETOLD,
    func.json_extract(DisputedRow.document, "$.id").in_(_TOLD_THERE),
)
_LAST_PURGED = select(func.coalesce(func.max(PurgedRow.seq), 0)).where(
    PurgedRow.device == bindparam("own")
)


def purge(tx: Transaction, now: Stamp, keep: timedelta) -> int:
    """Remove this kiosk's own acts that backups of the portal cover, oldest first.

    Those of logs that it had before go, too, and what is kept apart because it was told again.
    At most `MOST` at a time, and none at a desk. `Store.settle` then wipes what they leave.

    Args:
        keep: how old an act has to be.

    Returns:
        how many were removed.

    Raises:
        NotEnrolled: the device has no log yet.
    """
    own = device.require(tx)
    if own.kind is not Mode.KIOSK:
        return 0
    safe = [(each.identity.device, each.durable) for each in former.load(tx)]
    last = log.last_seq(tx, own.id)  # stays: the next one follows it
    safe.append((own.id, min(exchange.load(tx).durable, last - 1)))
    gone = 0
    for of, up_to in safe:
        asked = {"own": of, "up_to": up_to, "most": MOST - gone}
        documents = (document for (document,) in prepared.rows(tx, _SAFE, asked))
        acts = list(takewhile(lambda act: not _is_recent(act.clock, now, keep), _read(documents)))
        if acts:
            _remove(tx, acts)
        gone += len(acts)
    return gone


def _read(documents: Iterable[str]) -> Iterator[Act]:
    return map(log.from_document, documents)


def last_purged(tx: Transaction, of: str) -> int:
    """The number up to which a log of this installation was purged; 0 if nothing was."""
    return prepared.value(tx, _LAST_PURGED, {"own": of}) or 0


def _is_recent(then: Stamp, now: Stamp, keep: timedelta) -> bool:
    """Whether less than `keep` has passed, as far as clocks can tell.

    Since the machine was started, no wall clock can be wrong about it. An act from before whose
    moment is yet to come was recorded by a clock that was wrong: it is not kept until then.
    """
    if then.boot == now.boot:
        return timedelta(milliseconds=now.monotonic_ms - then.monotonic_ms) < keep
    return timedelta(0) <= now.corrected - then.corrected < keep


def _remove(tx: Transaction, acts: list[Act]) -> None:
    traces = [
        {"device": act.origin.device, "seq": act.seq, "hash": act.hash, "day": day_of(act)}
        for act in acts
    ]
    tx.connection.execute(insert(PurgedRow), traces)
    tx.connection.execute(_WAS_TOLD, {"ids": [act.id for act in acts]})
    desk_boxes.forget(tx, acts)
    tx.connection.execute(
        delete(ActRow).where(
            ActRow.device == acts[0].origin.device,
            ActRow.seq.between(acts[0].seq, acts[-1].seq),
        )
    )
    projection.forget(tx, dict.fromkeys(act.dossier for act in acts if act.dossier))
