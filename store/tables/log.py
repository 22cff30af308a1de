"""Acts: those of this device and of others, those kept apart, and what stays of the purged."""

from sqlalchemy import CheckConstraint, Computed, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from store.tables.base import CLUSTERED, STRICT, Base

_DAY = Computed("substr(json_extract(document, '$.recorded_at'), 1, 10)", persisted=False)


class ActRow(Base):
    """Acts of this device and of others, whole. Triggers forbid to change them.

    They are for ever, but for those of a kiosk that backups of the portal cover: see
    `store.purging`.
    """

    __tablename__ = "acts"
    __table_args__ = (
        Index("acts_device_seq", "device", "seq", unique=True),
        Index("acts_dossier", "dossier", "device", "seq"),
        Index("acts_device_day", "device", "day", "seq"),
        Index("acts_help", "occurred_at", sqlite_where=text("type = 'help.requested'")),
        Index("acts_answered", "occurred_at", sqlite_where=text("type = 'help.answered'")),
        CheckConstraint("seq >= 1", name="acts_seq"),
        STRICT,
    )

    position: Mapped[int] = mapped_column(primary_key=True)
    device: Mapped[str]
    seq: Mapped[int]
    hash: Mapped[str]
    type: Mapped[str]
    dossier: Mapped[str | None]
    occurred_at: Mapped[str]
    document: Mapped[str]
    """The act in JSON, as `domain.codec` writes it."""
    day: Mapped[str | None] = mapped_column(_DAY)
    """Of `recorded_at`, in UTC."""


class DisputedRow(Base):
    """Acts that were received but contradict what is held, or themselves. Kept for a human."""

    __tablename__ = "disputed"
    __table_args__ = (CLUSTERED,)

    device: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    hash: Mapped[str] = mapped_column(primary_key=True)
    reason: Mapped[str]
    document: Mapped[str]


class PurgedRow(Base):
    """What stays of own acts that were purged: nothing about anybody. For ever."""

    __tablename__ = "purged"
    __table_args__ = (Index("purged_day", "device", "day", "seq"), CLUSTERED)

    device: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    hash: Mapped[str]
    day: Mapped[str]
