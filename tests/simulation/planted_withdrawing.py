"""Mistakes between those who withdraw a dossier and those who change it."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from domain import withdrawal
from domain.acts import Act
from domain.withdrawal import Withdrawals
from tests.simulation.bugs import bug


@bug("withdrawn, not contested")
def deletes_win(patch: pytest.MonkeyPatch) -> None:
    found = withdrawal.withdrawals_of
    patch.setattr(withdrawal, "withdrawals_of", lambda acts: replace(found(acts), against=()))


@bug("present, not contested")
def changes_win(patch: pytest.MonkeyPatch) -> None:
    """Whatever was done in ignorance of a withdrawal undoes it."""
    found = withdrawal.withdrawals_of

    def lively(acts: Iterable[Act]) -> Withdrawals:
        seen = found(acts)
        return Withdrawals() if seen.against else seen

    patch.setattr(withdrawal, "withdrawals_of", lively)
