"""What devices sign of their logs, kept so that a gap or a second log can be proven later."""

from sqlalchemy import Boolean, bindparam, delete, insert
from sqlalchemy.orm import Session

from domain.chain import GENESIS, Head
from portal.failures import Refused
from portal.pushes import Push
from portal.tables import ActRow, DeviceRow, HeadRow
from sync.signature import has_signed, read_public_key
from sync.wire import FailureCode, head_statement

# Built once: each push needs both, as rows: as objects they take three times as long.
_REPLACED = delete(HeadRow).where(
    HeadRow.device == bindparam("device"),
    (HeadRow.held & bindparam("held", type_=Boolean))
    | ((HeadRow.seq == bindparam("seq")) & (HeadRow.hash == bindparam("hash"))),
)
_ADD = insert(HeadRow)


def demand(device: DeviceRow, push: Push) -> None:
    """Go on if the device has signed that its log ends where it says.

    Raises:
        Refused: it has signed something else.
    """
    key = read_public_key(device.public_key)
    statement = head_statement(device.id, push.head.seq, push.head.hash)
    if not has_signed(key, statement, push.signature):
        raise Refused(401, FailureCode.HEAD_REFUSED)


def keep(session: Session, device: str, push: Push, now: str) -> None:
    """Keep a signed head, after the acts were. One of this log replaces those before it."""
    head, row = push.head, session.get_one(DeviceRow, device)
    newest = head == Head(row.held_seq, row.held_hash)
    if head == GENESIS or (not newest and _is_held(session, device, head)):
        return  # nothing was signed, or a later head of this log stands for it
    connection = session.connection()
    said = {"device": device, "seq": head.seq, "hash": head.hash, "held": newest}
    connection.execute(_REPLACED, said)
    connection.execute(_ADD, {**said, "signature": push.signature, "received_at": now})


def _is_held(session: Session, device: str, head: Head) -> bool:
    act = session.get(ActRow, (device, head.seq))
    return act is not None and act.hash == head.hash
