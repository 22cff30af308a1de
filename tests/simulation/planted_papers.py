"""Mistakes with the papers that people bring."""

import pytest

from store import documents
from store.transaction import Transaction
from sync import departure
from tests.simulation.bugs import bug


@bug("paper lost", hint=13)
def a_part_taken_for_the_whole(patch: pytest.MonkeyPatch) -> None:
    note = documents.note_held

    def hasty(tx: Transaction, digest: str, held: int, *, whole: bool) -> None:
        note(tx, digest, held, whole=whole or held > 0)

    patch.setattr(documents, "note_held", hasty)


@bug("paper lost", hint=37)
def papers_not_sealed(patch: pytest.MonkeyPatch) -> None:
    """The key is destroyed, and with it the only copy."""
    patch.setattr(departure, "pieces_of", lambda _papers: ())
