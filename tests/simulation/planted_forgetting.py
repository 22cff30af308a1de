"""Mistakes in what a kiosk may forget."""

import pytest
from sqlalchemy.orm import Session

from portal import horizon
from portal.horizon import Mark
from sync import ledger
from tests.simulation.bugs import bug


@bug("purged and gone", hint=19)
def receipt_taken_for_a_backup(patch: pytest.MonkeyPatch) -> None:
    """What the portal holds is forgotten before a backup does."""
    note = ledger.note_held
    patch.setattr(ledger, "note_held", lambda tx, held, _durable: note(tx, held, held.seq))


@bug("purged and gone", hint=19)
def backup_taken_to_hold_what_came_after_it_began(patch: pytest.MonkeyPatch) -> None:
    cover = horizon.cover

    def generous(session: Session, covered: Mark) -> int:
        return cover(session, Mark(covered.epoch, horizon.mark(session).cursor))

    patch.setattr(horizon, "cover", generous)
