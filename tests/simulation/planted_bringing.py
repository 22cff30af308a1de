"""Mistakes with what is brought from a kiosk by hand."""

import pytest
from sqlalchemy import select

from portal import desk_keys
from portal.tables import DeskKeyRow
from store import brought
from tests.simulation.bugs import bug


@bug("shown twice", "brought for ever", hint=34)
def desk_keeps_what_was_brought(patch: pytest.MonkeyPatch) -> None:
    """It shows it beside what the portal told."""
    patch.setattr(brought, "settle", lambda *_: None)


@bug("left its structure", "brought for ever", hint=2)
def kiosk_seals_for_everybody(patch: pytest.MonkeyPatch) -> None:
    """Also for the desks of other sites, of other structures."""
    everybody = select(DeskKeyRow.public_key).limit(31)
    patch.setattr(desk_keys, "for_kiosk", lambda session, _: sorted(session.scalars(everybody)))
