"""In which states a device is when a fault meets it."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from domain.chain import GENESIS, Head
from store.device import Device
from store.transaction import Transaction
from tools.simulation import coverage
from tools.simulation.site import Site

# Below SQLAlchemy: asked at each commit, and at each fault.
_RECEIPT: Final = (
    "SELECT (SELECT id FROM device), exchange.confirmed, exchange.durable, exchange.offset_ms"
    " FROM (SELECT 1) LEFT JOIN exchange"
)
_STANDING: Final = (
    "SELECT exchange.confirmed, exchange.cursor, exchange.epoch,"
    " (SELECT max(seq) FROM acts WHERE acts.device = ?),"
    " (SELECT sum(conflicts) FROM dossiers)"
    " FROM (SELECT 1) LEFT JOIN exchange"
)
_PLACE: Final = (
    "SELECT hash FROM acts WHERE device = ?1 AND seq = ?2"
    " UNION SELECT hash FROM purged WHERE device = ?1 AND seq = ?2"
)


class Receipt(NamedTuple):
    """What a device takes for held and for backed up of its log; the offset of its clocks."""

    device: str
    confirmed: int
    durable: int
    offset_ms: int | None


def receipt(tx: Transaction) -> Receipt:
    """What a device has on the portal's word."""
    own, confirmed, durable, offset_ms = tx.driver.execute(_RECEIPT).fetchone() or ()
    return Receipt(own or "", confirmed or 0, durable or 0, offset_ms)


def broken(receipt: Receipt, site: Site) -> Iterator[str]:
    """What counts for more than the portal ever held, or says that it holds."""
    if receipt.confirmed > site.most_held(receipt.device):
        yield "confirmed"
    if receipt.durable > receipt.confirmed:
        yield "durable"


def states(tx: Transaction, own: Device, site: Site) -> set[str]:
    """What can be said of a device that is on, by its store and by the portal."""
    row = tx.driver.execute(_STANDING, (own.id,)).fetchone()
    held, cursor, epoch, recorded, conflicts = row or ()
    there = site.look.standing(own, int(cursor or 0))
    holds = {
        coverage.WAITING: (recorded or 0) > (held or 0),
        coverage.BEHIND: there.behind,
        coverage.FIRST_CONTACT: epoch is None,
        coverage.AFTER_RESTORE: epoch not in (None, there.epoch),
        coverage.IN_CONFLICT: bool(conflicts),
        coverage.PARTED: _has_parted(tx, own, there.held),
    }
    return {state for state, is_so in holds.items() if is_so} or {coverage.QUIET}


def _has_parted(tx: Transaction, own: Device, held: Head) -> bool:
    """Whether the portal's log of this device is no longer the beginning of its own."""
    if held.seq == GENESIS.seq:
        return False
    there = tx.driver.execute(_PLACE, (own.id, str(held.seq))).fetchone()
    return there != (held.hash,)
