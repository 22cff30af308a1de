"""The logs of this installation: the one it records in, and those it had before.

A log that has parted from the portal's (the machine was copied, or put back from a backup) ends
where both were the same. What was recorded after that is told again in a log of its own.
"""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import bindparam, delete, insert, select

from domain.acts import Act
from domain.chain import head_of, retold
from store import device, exchange, journal, log, projection, renaming, verdicts
from store.former import Identity
from store.journal import RETOLD, Disputed
from store.tables import ActRow, FormerLogRow
from store.transaction import Transaction

_REMOVE = delete(ActRow).where(ActRow.position == bindparam("at"))


def begin(tx: Transaction, next_log: Identity, end: int) -> None:
    """Go on in the next log; what came after `end` in the one before is told again there.

    The feed is read anew: from now on, acts of the log before are those of another device.
    """
    before = device.require(tx)
    standing = exchange.load(tx)
    kept = {"epoch": standing.epoch, "durable": min(standing.durable, end)}
    values = {"device": before.id, "private_key": before.private_key, "end": end, **kept}
    tx.connection.execute(insert(FormerLogRow), values)
    now = replace(before, id=next_log.device, private_key=next_log.private_key, certificate="")
    device.enrolled(tx, now)
    exchange.advance(tx, None)
    verdicts.forget_after(tx, before.id, end)
    _tell_again(tx, before.id, end)


def _tell_again(tx: Transaction, of: str, after: int) -> None:
    """Move the acts of a log, after a number, into the one that is recorded in now.

    They keep their places among all that came, so that lists show them where they were.
    """
    chosen = ActRow.device == of, ActRow.seq > after
    found = select(ActRow.position, ActRow.document).where(*chosen).order_by(ActRow.seq)
    acts = {at: log.from_document(document) for at, document in tx.connection.execute(found)}
    if not acts:
        return
    journal.keep_apart(tx, [Disputed(act, RETOLD) for act in acts.values()])
    made = _in_own_log(tx, acts.values())
    tx.connection.execute(_REMOVE, [{"at": position} for position in acts])
    log.put_back(tx, dict(zip(acts, made, strict=True)))
    renaming.remember(tx, {was.id: now.id for was, now in zip(acts.values(), made, strict=True)})
    projection.project(tx, list(dict.fromkeys(act.dossier for act in made if act.dossier)))


def _in_own_log(tx: Transaction, acts: Iterable[Act]) -> list[Act]:
    own = device.require(tx).id
    head = journal.own_head(tx, own)
    names = renaming.known(tx)
    made: list[Act] = []
    for act in acts:
        made.append(retold(act, own, head, renaming.renamed(act.body, names)))
        head = head_of(made[-1])
        names[act.id] = made[-1].id
    return made
