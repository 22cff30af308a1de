"""What was brought from a kiosk and opened at this desk, until the feed brings the same.

It is shown like the rest, and is no part of it: the kiosk's log may turn out to have parted from
the portal's, and the act to stand elsewhere, under another id. So each is known by the digest of
its body, which is salted, and the same in whichever log it is told; and the portal has the word.
"""

from collections.abc import Sequence

from sqlalchemy import bindparam, delete, insert, select

from domain.acts import Act
from domain.chain import body_digest
from store import log, prepared, projection
from store.tables import BroughtRow
from store.transaction import Transaction

# Built once: each page that arrives asks the first.
_ANY = select(BroughtRow.position).limit(1)
_OF_DOSSIER = _ANY.where(BroughtRow.dossier == bindparam("dossier"))
_SETTLE = delete(BroughtRow).where(BroughtRow.digest == bindparam("known"))


def show(tx: Transaction, acts: Sequence[Act]) -> list[Act]:
    """Show what a kiosk has recorded; gives what was not here before, in whichever way.

    Args:
        acts: whole, as they were opened, with their salt, each about somebody.
    """
    new: list[Act] = []
    for act in acts:
        if act.dossier and _digest(act) not in map(_digest, log.of_dossier(tx, act.dossier)):
            row = {"digest": _digest(act), "dossier": act.dossier, "document": log.to_document(act)}
            tx.connection.execute(insert(BroughtRow), row)
            new.append(act)
    projection.project(tx, dict.fromkeys(act.dossier for act in new if act.dossier))
    return new


def is_shown(tx: Transaction, dossier: str) -> bool:
    """Whether something of a dossier was brought, and has not come through the feed."""
    return prepared.first(tx, _OF_DOSSIER, {"dossier": dossier}) is not None


def settle(tx: Transaction, acts: Sequence[Act]) -> None:
    """Forget what has come through the feed. The caller shows the dossiers of the acts anew."""
    if prepared.first(tx, _ANY):
        rows = [{"known": digest} for act in acts if (digest := _digest(act))]
        if rows:
            tx.connection.execute(_SETTLE, rows)


def _digest(act: Act) -> str | None:
    """Of its whole body, which is salted at every kiosk: it names what was done there."""
    if act.extract:
        return act.extract.digest
    return body_digest(act.body, act.salt) if act.salt else None
