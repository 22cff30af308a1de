"""The portal's tables. Moments are texts as `domain.moments.to_text` writes them.

An *audience* is who a feed entry is for: the devices of a site (real and training apart), or
one device.
"""

from sqlalchemy import (
    BigInteger,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

_Key = String(64)
_Uuid = String(36)
_Hash = String(64)
_Moment = String(24)
_Number = BigInteger().with_variant(Integer, "sqlite")  # SQLite counts only INTEGER keys up


class Base(DeclarativeBase):
    """What Alembic compares the database with."""


class PortalRow(Base):
    """One row: who this portal is, and in which life."""

    __tablename__ = "portal"

    id: Mapped[str] = mapped_column(_Uuid, primary_key=True)
    epoch: Mapped[str] = mapped_column(_Uuid)


class PublisherRow(Base):
    """One row: the Ed25519 key that signs packs. Never shown: `portal.publisher` gives it."""

    __tablename__ = "publisher"

    public_key: Mapped[str] = mapped_column(String(43), primary_key=True)
    private_key: Mapped[bytes] = mapped_column(LargeBinary(32))


class StructureRow(Base):
    """A structure: a Mission Locale, a town hall. `kind`: a `StructureKind`."""

    __tablename__ = "structures"

    key: Mapped[str] = mapped_column(_Key, primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    kind: Mapped[str] = mapped_column(String(32))


class SiteRow(Base):
    """A place of a structure, with the human whom people can reach there.

    `departement`: its Insee code, such as `2A`; None where nobody said.
    """

    __tablename__ = "sites"

    key: Mapped[str] = mapped_column(_Key, primary_key=True)
    structure: Mapped[str] = mapped_column(ForeignKey("structures.key"))
    name: Mapped[str] = mapped_column(String(200))
    phone: Mapped[str] = mapped_column(String(200))
    opening: Mapped[str] = mapped_column(String(200))
    departement: Mapped[str | None] = mapped_column(String(3))


class CodeRow(Base):
    """An enrolment code. Only its digest is kept; `used_by` is the device that it made."""

    __tablename__ = "enrolment_codes"

    digest: Mapped[str] = mapped_column(_Hash, primary_key=True)
    site: Mapped[str] = mapped_column(ForeignKey("sites.key"))
    kind: Mapped[str] = mapped_column(String(16))
    name: Mapped[str] = mapped_column(String(200))
    training: Mapped[bool]
    expires_at: Mapped[str] = mapped_column(_Moment)
    used_by: Mapped[str | None] = mapped_column(_Uuid)


class DeviceRow(Base):
    """A device, which is one log, and the end of that as it is held here without gap.

    `successor_of`: the log that its machine went on from when it began this one.
    `durable_seq`: up to this number, backups off this machine have it; see `portal.horizon`.
    """

    __tablename__ = "devices"
    __table_args__ = (
        Index("devices_of_site", "site"),
        Index("devices_revoked", "revoked_at"),
    )

    id: Mapped[str] = mapped_column(_Uuid, primary_key=True)
    site: Mapped[str] = mapped_column(ForeignKey("sites.key"))
    kind: Mapped[str] = mapped_column(String(16))
    name: Mapped[str] = mapped_column(String(200))
    training: Mapped[bool]
    public_key: Mapped[str] = mapped_column(String(43))
    enrolled_at: Mapped[str] = mapped_column(_Moment)
    revoked_at: Mapped[str | None] = mapped_column(_Moment)
    held_seq: Mapped[int] = mapped_column(_Number)
    held_hash: Mapped[str] = mapped_column(_Hash)
    durable_seq: Mapped[int] = mapped_column(_Number, server_default="0")
    successor_of: Mapped[str | None] = mapped_column(_Uuid)


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
    seq: Mapped[int] = mapped_column(_Number, primary_key=True, autoincrement=False)
    hash: Mapped[str] = mapped_column(_Hash)
    previous: Mapped[str] = mapped_column(_Hash)
    dossier: Mapped[str | None] = mapped_column(_Uuid)
    site: Mapped[str] = mapped_column(ForeignKey("sites.key"))
    training: Mapped[bool]
    envelope: Mapped[str] = mapped_column(Text)
    day: Mapped[str] = mapped_column(String(10))
    type: Mapped[str] = mapped_column(Text)
    received_at: Mapped[str] = mapped_column(_Moment)


class EarlyRow(Base):
    """An act that came before the one it follows. Nobody is told of it until that is there."""

    __tablename__ = "early"

    device: Mapped[str] = mapped_column(ForeignKey("devices.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(_Number, primary_key=True, autoincrement=False)
    hash: Mapped[str] = mapped_column(_Hash, primary_key=True)
    previous: Mapped[str] = mapped_column(_Hash)
    envelope: Mapped[str] = mapped_column(Text)
    received_at: Mapped[str] = mapped_column(_Moment)


class HeadRow(Base):
    """What a device signed of its log: the last that is held, and whatever is not of that log.

    By its chain, a head stands for all acts before it. One of another log, or of acts that are not
    there, proves that there were two logs, or that something is missing.
    """

    __tablename__ = "signed_heads"

    device: Mapped[str] = mapped_column(ForeignKey("devices.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(_Number, primary_key=True, autoincrement=False)
    hash: Mapped[str] = mapped_column(_Hash, primary_key=True)
    signature: Mapped[str] = mapped_column(String(86))
    held: Mapped[bool]
    received_at: Mapped[str] = mapped_column(_Moment)


class ApartRow(Base):
    """What was received and cannot stand in the log: unreadable, or its place is taken.

    Triggers forbid to change it.

    `seq`, `hash` and `previous` are what it claims, where that can be read.
    """

    __tablename__ = "kept_apart"
    __table_args__ = (Index("kept_apart_in_place", "device", "seq"),)

    device: Mapped[str] = mapped_column(ForeignKey("devices.id"), primary_key=True)
    digest: Mapped[str] = mapped_column(_Hash, primary_key=True)
    code: Mapped[str] = mapped_column(String(16))
    seq: Mapped[int | None] = mapped_column(_Number)
    hash: Mapped[str | None] = mapped_column(_Hash)
    previous: Mapped[str | None] = mapped_column(_Hash)
    raw: Mapped[str] = mapped_column(Text)
    verdict: Mapped[str] = mapped_column(Text)
    received_at: Mapped[str] = mapped_column(_Moment)


class KnownRow(Base):
    """A dossier on which somebody at a site has acted: the site follows it from then on."""

    __tablename__ = "known_dossiers"

    dossier: Mapped[str] = mapped_column(_Uuid, primary_key=True)
    audience: Mapped[str] = mapped_column(String(80), primary_key=True)
    training: Mapped[bool]


class PackRow(Base):
    """A pack that was published, as devices fetch it."""

    __tablename__ = "packs"
    __table_args__ = (UniqueConstraint("name", "version"),)

    digest: Mapped[str] = mapped_column(_Hash, primary_key=True)
    name: Mapped[str] = mapped_column(_Key)
    version: Mapped[int]
    size: Mapped[int]
    data: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    published_at: Mapped[str] = mapped_column(_Moment)


class FeedRow(Base):
    """An entry of the feed: an act, a verdict or a pack. Cursors grow in the order of commits.

    `device`: whose act it is, or is about; for a pack, which is no device's, the portal's id.
    """

    __tablename__ = "feed"
    __table_args__ = (Index("feed_of_audience", "audience", "cursor"),)

    cursor: Mapped[int] = mapped_column(_Number, primary_key=True, autoincrement=True)
    audience: Mapped[str] = mapped_column(String(80))
    device: Mapped[str] = mapped_column(_Uuid)
    seq: Mapped[int | None] = mapped_column(_Number)
    verdict: Mapped[str | None] = mapped_column(Text)
    pack: Mapped[str | None] = mapped_column(_Hash)


class ReadingRow(Base):
    """A page of the feed with acts that a device was given. Triggers forbid to change it.

    `after`: the cursor from which it asked; `upto`: that of the last entry of the page.
    """

    __tablename__ = "readings"
    __table_args__ = (Index("readings_of_device", "device", "upto"),)

    id: Mapped[int] = mapped_column(_Number, primary_key=True, autoincrement=True)
    device: Mapped[str] = mapped_column(ForeignKey("devices.id"))
    after: Mapped[int] = mapped_column(_Number)
    upto: Mapped[int] = mapped_column(_Number)
    at: Mapped[str] = mapped_column(_Moment)


class GivenBytesRow(Base):
    """Bytes about somebody that a desk was given. Triggers forbid to change it.

    `kind`: `document`; or `aside`, an interview that was put aside, locked. `digest`: of the bytes.
    """

    __tablename__ = "given_bytes"
    __table_args__ = (
        Index("given_bytes_digest", "digest"),
        Index("given_bytes_device", "device"),
    )

    id: Mapped[int] = mapped_column(_Number, primary_key=True, autoincrement=True)
    device: Mapped[str] = mapped_column(ForeignKey("devices.id"))
    kind: Mapped[str] = mapped_column(String(16))
    digest: Mapped[str] = mapped_column(_Hash)
    at: Mapped[str] = mapped_column(_Moment)
