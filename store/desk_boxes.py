"""What a kiosk has recorded, closed for the desks of its site: it never goes to the portal.

Each box is found by the digest of the body that is in it, which is the same in whichever log the
act is told.
"""

from collections.abc import Iterable, Mapping

from sqlalchemy import bindparam, delete, insert, select

from domain.acts import Act
from store.tables import DeskBoxRow
from store.transaction import Transaction

_KEEP = insert(DeskBoxRow)
_FORGET = delete(DeskBoxRow).where(DeskBoxRow.digest == bindparam("gone"))


def keep(tx: Transaction, act: Act) -> None:
    """Keep the box of an act that was sealed for the desks."""
    if act.sealed:
        tx.connection.execute(_KEEP, {"digest": act.sealed.digest, "box": act.sealed.box})


def load(tx: Transaction) -> Mapping[str, bytes]:
    """All that are kept, by digest."""
    rows = tx.connection.execute(select(DeskBoxRow.digest, DeskBoxRow.box))
    return {digest: box for digest, box in rows}  # noqa: C416 - rows are no pairs to mypy


def forget(tx: Transaction, acts: Iterable[Act]) -> None:
    """Forget those of acts that leave this kiosk."""
    if rows := [{"gone": act.sealed.digest} for act in acts if act.sealed]:
        tx.connection.execute(_FORGET, rows)
