"""The logs that this installation had before, and what the portal may lack of them.

Only this installation has their keys, so it answers for them: a portal that was put back from a
backup is given them again.
"""

from dataclasses import dataclass, field

from sqlalchemy import bindparam, exists, or_, select, update

from domain.acts import Mode
from store import log, prepared
from store.tables import ActRow, DeviceRow, ExchangeRow, FormerLogRow
from store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Identity:
    """Who writes a log. `private_key`: the 32 bytes of its Ed25519 key."""

    device: str
    private_key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Former:
    """A log of before.

    Attributes:
        end: the number of its last act that is still of this installation. What came after it is
            held as other devices' acts are.
        durable: backups of the portal, off its machine, cover the acts up to this number.
    """

    identity: Identity
    end: int
    durable: int


_ALL = select(
    FormerLogRow.device, FormerLogRow.private_key, FormerLogRow.end, FormerLogRow.durable
).order_by(FormerLogRow.number.desc())
_EPOCH = select(ExchangeRow.epoch).scalar_subquery()
_DOUBTED = FormerLogRow.epoch.is_(None) | FormerLogRow.epoch.is_distinct_from(_EPOCH)
_ENDS = select(FormerLogRow.device, FormerLogRow.end)
_UNCOVERED = exists().where(ActRow.device == FormerLogRow.device, ActRow.seq > FormerLogRow.durable)
_FORGETS = select(DeviceRow.kind).scalar_subquery() == Mode.KIOSK.value
_ASKED_ABOUT = _ALL.where(or_(_DOUBTED, _FORGETS & _UNCOVERED))
_DOUBT = update(FormerLogRow).values(epoch=None)
_SETTLE = (
    update(FormerLogRow)
    .where(FormerLogRow.device == bindparam("log"))
    .values(epoch=bindparam("in_epoch"))
)
_COVER = (
    update(FormerLogRow)
    .where(FormerLogRow.device == bindparam("log"))
    .values(durable=bindparam("up_to"))
)


def load(tx: Transaction) -> list[Former]:
    """All of them, the last one first."""
    return [_former(*row) for row in prepared.rows(tx, _ALL)]


def ends(tx: Transaction) -> dict[str, int]:
    """Up to where each of them is still of this installation."""
    return {log: end for log, end in tx.connection.execute(_ENDS)}  # noqa: C416 - as elsewhere


def asked_about(tx: Transaction) -> list[Former]:
    """Those of which the portal has to be asked how far it holds them, the last one first.

    It may lack some, as it was put back from a backup; or this is a kiosk, which forgets them
    once they are covered.
    """
    return [_former(*row) for row in prepared.rows(tx, _ASKED_ABOUT)]


def doubt(tx: Transaction) -> None:
    """Note that the portal has forgotten something: perhaps of these logs, too."""
    tx.connection.execute(_DOUBT)


def settle(tx: Transaction, of: Former, epoch: str) -> None:
    """Note that the portal, in this life of its database, holds all that is held here of a log."""
    tx.connection.execute(_SETTLE, {"log": of.identity.device, "in_epoch": epoch})


def cover(tx: Transaction, of: Former, durable: int) -> None:
    """Note up to where backups of the portal cover a log; less if it was restored."""
    tx.connection.execute(_COVER, {"log": of.identity.device, "up_to": durable})


def documents_after(tx: Transaction, of: Former, seq: int, limit: int, size: int) -> list[bytes]:
    """Acts of a log that follow each other after a number, whole, as they are stored.

    At most `limit`, and not longer than `size` bytes together; at least one, if there is one.
    """
    found: list[bytes] = []
    for document in log.documents_after(tx, of.identity.device, seq, limit, size):
        act = log.from_document(document)
        if act.seq != seq + len(found) + 1 or act.extract:
            break
        found.append(document)
    return found


def _former(id_: str, private_key: bytes, end: int, durable: int) -> Former:
    return Former(Identity(id_, private_key), end, durable)
