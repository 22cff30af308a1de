"""Sealed bundles, what opens them, and for whom else kiosks seal."""

from sqlalchemy import BigInteger, ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from portal.tables.base import HASH, MOMENT, NUMBER, UUID, Base


class SealingKeyRow(Base):
    """An X25519 key that opens bundles; none is ever removed. `portal.sealing_keys` gives it."""

    __tablename__ = "sealing_keys"

    public_key: Mapped[str] = mapped_column(String(43), primary_key=True)
    private_key: Mapped[bytes] = mapped_column(LargeBinary(32))
    made_at: Mapped[str] = mapped_column(MOMENT)


class DeskKeyRow(Base):
    """The X25519 key that a desk told last, public: kiosks of its site seal for it, too."""

    __tablename__ = "desk_keys"

    device: Mapped[str] = mapped_column(ForeignKey("devices.id"), primary_key=True)
    public_key: Mapped[str] = mapped_column(String(43))
    told_at: Mapped[str] = mapped_column(MOMENT)


class BundleRow(Base):
    """A bundle as it came, sealed as it is, for ever.

    Attributes:
        state: a `sync.wire.BundleState`; `reason`: why it is apart (`BundleRefused`).
        device: whose it says it is; empty where it says nothing.
        carrier: the device that brought it; empty where nobody says who.
        made_at, first, last, acts, drafts: what its header says.
        admitted_by: the human who did.
    """

    __tablename__ = "bundles"
    __table_args__ = (Index("bundles_of_device", "device"),)

    digest: Mapped[str] = mapped_column(HASH, primary_key=True)
    state: Mapped[str] = mapped_column(String(16))
    reason: Mapped[str] = mapped_column(String(16))
    device: Mapped[str] = mapped_column(UUID)
    carrier: Mapped[str] = mapped_column(UUID)
    made_at: Mapped[str] = mapped_column(MOMENT)
    first: Mapped[int] = mapped_column(BigInteger)
    last: Mapped[int] = mapped_column(BigInteger)
    acts: Mapped[int]
    drafts: Mapped[int]
    data: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    received_at: Mapped[str] = mapped_column(MOMENT)
    admitted_by: Mapped[str] = mapped_column(String(200))
    admitted_at: Mapped[str | None] = mapped_column(MOMENT)


class SealedPieceRow(Base):
    """The piece of a document that lies in a bundle, of which the bytes stay there."""

    __tablename__ = "sealed_pieces"
    __table_args__ = (Index("sealed_pieces_of_document", "digest", "size"),)

    bundle: Mapped[str] = mapped_column(ForeignKey("bundles.digest"), primary_key=True)
    digest: Mapped[str] = mapped_column(HASH)
    size: Mapped[int]
    offset: Mapped[int]
    length: Mapped[int]


class OpenedDraftsRow(Base):
    """Somebody opened the unfinished interviews of a bundle. Triggers forbid to change it."""

    __tablename__ = "opened_drafts"

    id: Mapped[int] = mapped_column(NUMBER, primary_key=True, autoincrement=True)
    bundle: Mapped[str] = mapped_column(ForeignKey("bundles.digest"))
    by: Mapped[str] = mapped_column(String(200))
    at: Mapped[str] = mapped_column(MOMENT)
