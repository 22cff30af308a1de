"""How the exchange with the portal stands, in words that a status line can use."""

from dataclasses import dataclass
from datetime import datetime

from store import exchange, journal
from store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """The state of synchronisation.

    Attributes:
        waiting: acts of this device that the portal does not hold yet.
        last_success: end of the last round without trouble; None before the first.
        failing_since: when trouble began; None while there is none.
        trouble: code of the last trouble (see `sync.errors`).
        next_try: when the next round is due, where that is planned.
        support: what to tell support of the trouble.
    """

    waiting: int
    last_success: datetime | None
    failing_since: datetime | None
    trouble: str | None
    next_try: datetime | None = None
    support: str | None = None


def load(tx: Transaction, next_try: datetime | None = None) -> SyncStatus:
    """The state as the store knows it."""
    state = exchange.load(tx)
    waiting = journal.counts(tx).waiting
    return SyncStatus(
        waiting,
        state.last_success,
        state.failing_since,
        state.trouble,
        next_try,
        state.support,
    )
