"""What the portal has told this device of others: for whom to seal, whom to believe no more."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from store import prepared
from store.tables import DeskKeyRow, NoticeRow, RevokedDeviceRow
from store.transaction import Transaction

_KEYS = select(DeskKeyRow.public_key).order_by(DeskKeyRow.public_key)
_NAME = select(NoticeRow.name)
# Built once, as each first contact and each change of a site runs them.
_SAID = insert(NoticeRow).values(one=1)
_SAY = _SAID.on_conflict_do_update(index_elements=["one"], set_={"name": _SAID.excluded.name})
_FORGET = delete(DeskKeyRow)
_SEAL_FOR = insert(DeskKeyRow).on_conflict_do_nothing()
_REVOKE = insert(RevokedDeviceRow).on_conflict_do_nothing()


def heard(tx: Transaction) -> str:
    """The name of the notice that was heard last; empty before the first."""
    return prepared.value(tx, _NAME) or ""


def note(tx: Transaction, name: str, desk_keys: Sequence[str], revoked: Mapping[str, date]) -> None:
    """Keep a notice. Its keys take the place of those before; nobody is ever un-revoked."""
    tx.connection.execute(_SAY, {"name": name})
    tx.connection.execute(_FORGET)
    if keys := [{"public_key": key} for key in desk_keys]:
        tx.connection.execute(_SEAL_FOR, keys)
    if rows := [{"device": id_, "since": since.isoformat()} for id_, since in revoked.items()]:
        tx.connection.execute(_REVOKE, rows)


def desk_keys(tx: Transaction) -> Sequence[str]:
    """For whom a kiosk seals what is said here, beside the portal."""
    return [key for (key,) in prepared.rows(tx, _KEYS)]


def revoked_since(tx: Transaction, device: str) -> date | None:
    """The day, in UTC, on which a device was revoked; None if nobody said that it was."""
    row = tx.connection.scalar(
        select(RevokedDeviceRow.since).where(RevokedDeviceRow.device == device)
    )
    return date.fromisoformat(row) if row else None
