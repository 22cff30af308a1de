"""Signed packs."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from store.tables.base import CLUSTERED, STRICT, Base


class PackRow(Base):
    """Installed packs, whole, as they came; `store.packs` verifies them whenever it reads them."""

    __tablename__ = "packs"
    __table_args__ = (Index("packs_name_version", "name", "version", unique=True), STRICT)

    digest: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    version: Mapped[int]
    installed_at: Mapped[str]
    data: Mapped[bytes]


class PackOfferRow(Base):
    """Packs that the portal's feed has announced and that are not here yet, in its order."""

    __tablename__ = "pack_offers"
    __table_args__ = (Index("pack_offers_digest", "digest", unique=True), STRICT)

    position: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[str]
    name: Mapped[str]
    version: Mapped[int]
    size: Mapped[int]


class PackRefusalRow(Base):
    """Packs that cannot be used, and why; for support."""

    __tablename__ = "pack_refusals"
    __table_args__ = (CLUSTERED,)

    digest: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    version: Mapped[int]
    key: Mapped[str]
    why: Mapped[str]
    refused_at: Mapped[str]
