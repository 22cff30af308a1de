"""The logs of this installation: the one it records in, and those it had before.

A log that has parted from the portal's (the machine was copied, or put back from a backup) ends
where both were the same. What was recorded after that is told again in a log of its own.
"""

import sys
from collections.abc import Iterable, Mapping
from dataclasses import replace

from sqlalchemy import bindparam, delete, insert, select, update

from domain.acts import Act
from domain.chain import GENESIS, Head, head_of, retold
from store import device, exchange, journal, log, projection, renaming, verdicts
from store.former import Former, Identity
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
    _tell_again(tx, before.id, end, next_log.device)


def part(tx: Transaction, of: Former, next_log: Identity, end: int) -> Former:
    """The same of a log of before, which another machine went on with; gives the one that follows.

    That is a log of before, too: what is recorded now goes on where it did.
    """
    kept = {"end": end, "durable": min(of.durable, end)}
    was = FormerLogRow.device == of.identity.device
    tx.connection.execute(update(FormerLogRow).where(was).values(kept))
    told = _tell_again(tx, of.identity.device, end, next_log.device, of.end)
    values = {"device": next_log.device, "private_key": next_log.private_key, "end": told}
    tx.connection.execute(insert(FormerLogRow), {**values, "epoch": None, "durable": 0})
    exchange.advance(tx, None)
    return Former(next_log, told, 0)


def _tell_again(tx: Transaction, of: str, after: int, to: str, last: int = sys.maxsize) -> int:
    """Move the acts of a log, after a number, into another one; gives how many they are.

    They keep their places among all that came, so that lists show them where they were. What was
    found wrong with them is said again of where they are now.
    """
    verdicts.forget_after(tx, of, after)
    chosen = ActRow.device == of, ActRow.seq.between(after + 1, last)
    found = select(ActRow.position, ActRow.document).where(*chosen).order_by(ActRow.seq)
    acts = {at: log.from_document(document) for at, document in tx.connection.execute(found)}
    if not acts:
        return 0
    journal.keep_apart(tx, [Disputed(act, RETOLD) for act in acts.values()])
    made = _in_log(tx, to, acts.values())
    tx.connection.execute(_REMOVE, [{"at": position} for position in acts])
    log.put_back(tx, _unheard(tx, to, dict(zip(acts, made, strict=True))))
    renaming.remember(tx, {was.id: now.id for was, now in zip(acts.values(), made, strict=True)})
    projection.project(tx, list(dict.fromkeys(act.dossier for act in made if act.dossier)))
    return len(made)


def _in_log(tx: Transaction, to: str, acts: Iterable[Act]) -> list[Act]:
    """The same deeds as another log tells them: it begins with them.

    Another copy of this disk may have told other deeds there; then they follow those.
    """
    made = _told(tx, to, GENESIS, acts)
    held = log.held_hashes(tx, to, [act.seq for act in made])
    parted = any(held.get(act.seq, act.hash) != act.hash for act in made)
    return _told(tx, to, journal.own_head(tx, to), acts) if parted else made


def _told(tx: Transaction, to: str, head: Head, acts: Iterable[Act]) -> list[Act]:
    names = renaming.known(tx)
    made: list[Act] = []
    for act in acts:
        made.append(retold(act, to, head, renaming.renamed(act.body, names)))
        head = head_of(made[-1])
        names[act.id] = made[-1].id
    return made


def _unheard(tx: Transaction, to: str, acts: Mapping[int, Act]) -> Mapping[int, Act]:
    """Those that the feed did not bring yet: another copy of this disk may have told the same."""
    held = log.held_hashes(tx, to, [act.seq for act in acts.values()])
    return {at: act for at, act in acts.items() if act.seq not in held}
