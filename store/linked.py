"""Which dossiers were ever named together in a merge: their acts have to be looked at together.

What stands of the merges is told by `domain.merging` from the acts; this only says where to look.
"""

from collections.abc import Iterable

from sqlalchemy import bindparam, delete, or_, select
from sqlalchemy.dialects.sqlite import insert

from domain.acts import Act
from domain.bodies import problems_of
from domain.merging import MARKS, named_in
from store import log, prepared
from store.tables import ActRow, LinkRow
from store.transaction import Transaction

# Built once: the first runs for each act that arrives.
_OTHERS = select(LinkRow.other).where(LinkRow.dossier == bindparam("dossier"))
_ADD = insert(LinkRow).on_conflict_do_nothing()
_MARKS = select(ActRow.document).where(or_(*(ActRow.type == mark for mark in sorted(MARKS))))


def note(tx: Transaction, acts: Iterable[Act]) -> None:
    """Remember which dossiers these acts name together; most name none."""
    for act in acts:
        if act.type in MARKS and not problems_of(act):
            one, other = sorted(named_in(act))
            row = {"dossier": one, "other": other}, {"dossier": other, "other": one}
            prepared.change(tx, _ADD, *row)


def find(tx: Transaction) -> None:
    """Look for all of them anew."""
    tx.connection.execute(delete(LinkRow))
    note(tx, log.read(tx, _MARKS))


def around(tx: Transaction, dossier: str) -> tuple[str, ...]:
    """The dossier, and all that were ever named together with it, over however many steps."""
    known: set[str] = set()
    waiting = {dossier}
    while waiting:
        known |= waiting
        named = (_named_with(tx, each) for each in waiting)
        waiting = set().union(*named) - known
    return dossier, *sorted(known - {dossier})


def acts_around(tx: Transaction, dossier: str) -> list[Act]:
    """The acts of all these dossiers: what `domain.dossier.fold` wants."""
    return [act for each in around(tx, dossier) for act in log.of_dossier(tx, each)]


def _named_with(tx: Transaction, dossier: str) -> set[str]:
    return {other for (other,) in prepared.rows(tx, _OTHERS, {"dossier": dossier})}
