"""What a kiosk seals for the desks of its site, and what a desk was brought of kiosks."""

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from store.tables.base import CLUSTERED, STRICT, Base


class NoticeRow(Base):
    """Which notice of the portal was heard last; one row."""

    __tablename__ = "notice"
    __table_args__ = (CheckConstraint("one = 1", name="notice_one"), STRICT)

    one: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class DeskKeyRow(Base):
    """A key for which a kiosk seals beside the portal's."""

    __tablename__ = "desk_keys"
    __table_args__ = (CLUSTERED,)

    public_key: Mapped[str] = mapped_column(primary_key=True)


class DeskBoxRow(Base):
    """What was recorded at a kiosk, closed for the desks; by the digest of its body."""

    __tablename__ = "desk_boxes"
    __table_args__ = (CLUSTERED,)

    digest: Mapped[str] = mapped_column(primary_key=True)
    box: Mapped[bytes]


class BroughtRow(Base):
    """An act that was brought from a kiosk, opened, until the feed brings it; by its digest."""

    __tablename__ = "brought_acts"
    __table_args__ = (
        Index("brought_acts_digest", "digest", unique=True),
        Index("brought_acts_dossier", "dossier"),
        STRICT,
    )

    position: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[str]
    dossier: Mapped[str]
    document: Mapped[str]
    """The act in JSON, as `domain.codec` writes it."""


class RevokedDeviceRow(Base):
    """A device that the portal has said it listens to no more, and since which day of UTC."""

    __tablename__ = "revoked_devices"
    __table_args__ = (CLUSTERED,)

    device: Mapped[str] = mapped_column(primary_key=True)
    since: Mapped[str]
