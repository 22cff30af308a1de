"""In which states a device is when a fault meets it."""

from typing import Final

from store.device import Device
from store.transaction import Transaction
from tools.simulation import coverage
from tools.simulation.site import Site

# Below SQLAlchemy: asked at each commit, and at each fault.
_CONFIRMED: Final = "SELECT confirmed, offset_ms FROM exchange"
_STANDING: Final = (
    "SELECT exchange.confirmed, exchange.cursor, exchange.epoch,"
    " (SELECT max(seq) FROM acts WHERE acts.device = ?),"
    " (SELECT sum(conflicts) FROM dossiers)"
    " FROM (SELECT 1) LEFT JOIN exchange"
)


def confirmed(tx: Transaction) -> tuple[int, int | None]:
    """Up to where the portal holds the device's log, and by how much its time is ahead."""
    return tx.driver.execute(_CONFIRMED).fetchone() or (0, None)


def states(tx: Transaction, own: Device, site: Site) -> set[str]:
    """What can be said of a device that is on, by its store and by the portal."""
    row = tx.driver.execute(_STANDING, (own.id,)).fetchone()
    held, cursor, epoch, recorded, conflicts = row or ()
    now, behind = site.standing(own, int(cursor or 0))
    holds = {
        coverage.WAITING: (recorded or 0) > (held or 0),
        coverage.BEHIND: behind,
        coverage.FIRST_CONTACT: epoch is None,
        coverage.AFTER_RESTORE: epoch not in (None, now),
        coverage.IN_CONFLICT: bool(conflicts),
    }
    return {state for state, is_so in holds.items() if is_so} or {coverage.QUIET}
