"""The tables, as typed rows. Rows never leave this package.

Moments are texts written by `domain.moments.to_text`, so that they sort as moments do.
Triggers and the full-text index are in the migrations alone.
"""

from store.tables.base import Base
from store.tables.desks import (
    BroughtRow,
    DeskBoxRow,
    DeskKeyRow,
    NoticeRow,
    RevokedDeviceRow,
)
from store.tables.documents import DocumentPieceRow, DocumentRow
from store.tables.drafts import DraftAnswerRow, DraftRow
from store.tables.exchange import ExchangeRow, VerdictRow
from store.tables.identity import AgentRow, DeviceRow, SignInFailureRow
from store.tables.log import ActRow, DisputedRow, PurgedRow
from store.tables.matters import SeenRow
from store.tables.packs import PackOfferRow, PackRefusalRow, PackRow
from store.tables.paused import PausedRow
from store.tables.places import PlaceRow
from store.tables.projections import DossierRow, LinkRow, PersonKeyRow, PersonRow
from store.tables.succession import FormerLogRow, RetoldRow

__all__ = [
    "ActRow",
    "AgentRow",
    "Base",
    "BroughtRow",
    "DeskBoxRow",
    "DeskKeyRow",
    "DeviceRow",
    "DisputedRow",
    "DocumentPieceRow",
    "DocumentRow",
    "DossierRow",
    "DraftAnswerRow",
    "DraftRow",
    "ExchangeRow",
    "FormerLogRow",
    "LinkRow",
    "NoticeRow",
    "PackOfferRow",
    "PackRefusalRow",
    "PackRow",
    "PausedRow",
    "PersonKeyRow",
    "PersonRow",
    "PlaceRow",
    "PurgedRow",
    "RetoldRow",
    "RevokedDeviceRow",
    "SeenRow",
    "SignInFailureRow",
    "VerdictRow",
]
