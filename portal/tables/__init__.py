"""The portal's tables. Moments are texts as `domain.moments.to_text` writes them.

An *audience* is who a feed entry is for: the devices of a site (real and training apart), or
one device. Triggers are in the migrations alone.
"""

from portal.tables.base import Base
from portal.tables.bundles import (
    BundleRow,
    DeskKeyRow,
    OpenedDraftsRow,
    SealedPieceRow,
    SealingKeyRow,
)
from portal.tables.documents import DocumentNameRow, DocumentPieceRow, DocumentRow
from portal.tables.feed import FeedRow, GivenBytesRow, PackRow, ReadingRow
from portal.tables.log import ActRow, ApartRow, EarlyRow, HeadRow, KnownRow
from portal.tables.paused import PausedRow
from portal.tables.places import CodeRow, DeviceRow, PortalRow, PublisherRow, SiteRow, StructureRow

__all__ = [
    "ActRow",
    "ApartRow",
    "Base",
    "BundleRow",
    "CodeRow",
    "DeskKeyRow",
    "DeviceRow",
    "DocumentNameRow",
    "DocumentPieceRow",
    "DocumentRow",
    "EarlyRow",
    "FeedRow",
    "GivenBytesRow",
    "HeadRow",
    "KnownRow",
    "OpenedDraftsRow",
    "PackRow",
    "PausedRow",
    "PortalRow",
    "PublisherRow",
    "ReadingRow",
    "SealedPieceRow",
    "SealingKeyRow",
    "SiteRow",
    "StructureRow",
]
