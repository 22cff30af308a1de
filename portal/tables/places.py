"""Who this portal is, and whom it serves."""

from sqlalchemy import ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from portal.tables.base import HASH, KEY, MOMENT, NUMBER, UUID, Base


class PortalRow(Base):
    """One row: who this portal is, and in which life."""

    __tablename__ = "portal"

    id: Mapped[str] = mapped_column(UUID, primary_key=True)
    epoch: Mapped[str] = mapped_column(UUID)


class PublisherRow(Base):
    """One row: the Ed25519 key that signs packs. Never shown: `portal.publisher` gives it."""

    __tablename__ = "publisher"

    public_key: Mapped[str] = mapped_column(String(43), primary_key=True)
    private_key: Mapped[bytes] = mapped_column(LargeBinary(32))


class StructureRow(Base):
    """A structure: a Mission Locale, a town hall. `kind`: a `StructureKind`."""

    __tablename__ = "structures"

    key: Mapped[str] = mapped_column(KEY, primary_key=True)
    name: Mapped[str] = mapped_column(String(200))
    kind: Mapped[str] = mapped_column(String(32))


class SiteRow(Base):
    """A place of a structure, with the human whom people can reach there.

    `departement`: its Insee code, such as `2A`; None where nobody said.
    """

    __tablename__ = "sites"

    key: Mapped[str] = mapped_column(KEY, primary_key=True)
    structure: Mapped[str] = mapped_column(ForeignKey("structures.key"))
    name: Mapped[str] = mapped_column(String(200))
    phone: Mapped[str] = mapped_column(String(200))
    opening: Mapped[str] = mapped_column(String(200))
    departement: Mapped[str | None] = mapped_column(String(3))


class CodeRow(Base):
    """An enrolment code. Only its digest is kept; `used_by` is the device that it made."""

    __tablename__ = "enrolment_codes"

    digest: Mapped[str] = mapped_column(HASH, primary_key=True)
    site: Mapped[str] = mapped_column(ForeignKey("sites.key"))
    kind: Mapped[str] = mapped_column(String(16))
    name: Mapped[str] = mapped_column(String(200))
    training: Mapped[bool]
    expires_at: Mapped[str] = mapped_column(MOMENT)
    used_by: Mapped[str | None] = mapped_column(UUID)


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

    id: Mapped[str] = mapped_column(UUID, primary_key=True)
    site: Mapped[str] = mapped_column(ForeignKey("sites.key"))
    kind: Mapped[str] = mapped_column(String(16))
    name: Mapped[str] = mapped_column(String(200))
    training: Mapped[bool]
    public_key: Mapped[str] = mapped_column(String(43))
    enrolled_at: Mapped[str] = mapped_column(MOMENT)
    revoked_at: Mapped[str | None] = mapped_column(MOMENT)
    held_seq: Mapped[int] = mapped_column(NUMBER)
    held_hash: Mapped[str] = mapped_column(HASH)
    durable_seq: Mapped[int] = mapped_column(NUMBER, server_default="0")
    successor_of: Mapped[str | None] = mapped_column(UUID)
