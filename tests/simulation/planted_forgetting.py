"""Mistakes in what a kiosk may forget."""

import pytest

from sync import ledger
from tests.simulation.bugs import bug


@bug("purged and gone", "lost for good", hint=38)
def receipt_taken_for_a_backup(patch: pytest.MonkeyPatch) -> None:
    """What the portal holds is forgotten before a backup does."""
    note = ledger.note_held
    patch.setattr(ledger, "note_held", lambda tx, held, _durable: note(tx, held, held.seq))
