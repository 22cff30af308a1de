"""Documents of dossiers: their bytes, and how far they are here and at the portal."""

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from store.tables.base import CLUSTERED, STRICT, Base


class DocumentRow(Base):
    """A document whose bytes are here, or on their way here. A trigger forbids to remove it."""

    __tablename__ = "documents"
    __table_args__ = (
        Index("documents_digest", "digest", unique=True),
        CheckConstraint("arrived BETWEEN 0 AND size", name="documents_arrived"),
        STRICT,
    )

    position: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[str]
    size: Mapped[int]
    own: Mapped[int]
    """Whether it was attached here: then it is for this device to send."""
    arrived: Mapped[int]
    """How many bytes are here; `size` only when their hash is the digest."""
    held: Mapped[int]
    """How many bytes the portal said it holds."""
    confirmed: Mapped[int]
    """Whether the portal said that it holds all of them, as the digest says."""


class DocumentPieceRow(Base):
    """Their bytes, from an offset on. A trigger forbids to remove those of a whole document."""

    __tablename__ = "document_pieces"
    __table_args__ = (CLUSTERED,)

    digest: Mapped[str] = mapped_column(ForeignKey("documents.digest"), primary_key=True)
    offset: Mapped[int] = mapped_column(primary_key=True)
    data: Mapped[bytes]
