"""What devices recorded, as it came."""

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from portal.tables.base import HASH, MOMENT, NUMBER, UUID, Base


class ActRow(Base):
    """An act of a device's log; triggers forbid to change it.

    `site` and `training` are the device's when it was; `day` is that of `recorded_at`, in UTC;
    `type` is the act's.
    """

    __tablename__ = "acts"
    __table_args__ = (
        Index("acts_of_dossier", "dossier", "training"),
        Index("acts_of_day", "device", "day", "seq"),
    )

    device: Mapped[str] = mapped_column(ForeignKey("devices.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(NUMBER, primary_key=True, autoincrement=False)
    hash: Mapped[str] = mapped_column(HASH)
    previous: Mapped[str] = mapped_column(HASH)
    dossier: Mapped[str | None] = mapped_column(UUID)
    site: Mapped[str] = mapped_column(ForeignKey("sites.key"))
    training: Mapped[bool]
    envelope: Mapped[str] = mapped_column(Text)
    day: Mapped[str] = mapped_column(String(10))
    type: Mapped[str] = mapped_column(Text)
    received_at: Mapped[str] = mapped_column(MOMENT)


class EarlyRow(Base):
    """An act that came before the one it follows. Nobody is told of it until that is there."""

    __tablename__ = "early"

    device: Mapped[str] = mapped_column(ForeignKey("devices.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(NUMBER, primary_key=True, autoincrement=False)
    hash: Mapped[str] = mapped_column(HASH, primary_key=True)
    previous: Mapped[str] = mapped_column(HASH)
    envelope: Mapped[str] = mapped_column(Text)
    received_at: Mapped[str] = mapped_column(MOMENT)


class HeadRow(Base):
    """What a device signed of its log: the last that is held, and whatever is not of that log.

    By its chain, a head stands for all acts before it. One of another log, or of acts that are not
    there, proves that there were two logs, or that something is missing.
    """

    __tablename__ = "signed_heads"

    device: Mapped[str] = mapped_column(ForeignKey("devices.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(NUMBER, primary_key=True, autoincrement=False)
    hash: Mapped[str] = mapped_column(HASH, primary_key=True)
    signature: Mapped[str] = mapped_column(String(86))
    held: Mapped[bool]
    received_at: Mapped[str] = mapped_column(MOMENT)


class ApartRow(Base):
    """What was received and cannot stand in the log: unreadable, or its place is taken.

    Triggers forbid to change it.

    `seq`, `hash` and `previous` are what it claims, where that can be read.
    """

    __tablename__ = "kept_apart"
    __table_args__ = (Index("kept_apart_in_place", "device", "seq"),)

    device: Mapped[str] = mapped_column(ForeignKey("devices.id"), primary_key=True)
    digest: Mapped[str] = mapped_column(HASH, primary_key=True)
    code: Mapped[str] = mapped_column(String(16))
    seq: Mapped[int | None] = mapped_column(NUMBER)
    hash: Mapped[str | None] = mapped_column(HASH)
    previous: Mapped[str | None] = mapped_column(HASH)
    raw: Mapped[str] = mapped_column(Text)
    verdict: Mapped[str] = mapped_column(Text)
    received_at: Mapped[str] = mapped_column(MOMENT)


class KnownRow(Base):
    """A dossier on which somebody at a site has acted: the site follows it from then on."""

    __tablename__ = "known_dossiers"

    dossier: Mapped[str] = mapped_column(UUID, primary_key=True)
    audience: Mapped[str] = mapped_column(String(80), primary_key=True)
    training: Mapped[bool]
