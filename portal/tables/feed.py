"""What devices are told, and who was given what."""

from sqlalchemy import ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from portal.tables.base import HASH, KEY, MOMENT, NUMBER, UUID, Base


class PackRow(Base):
    """A pack that was published, as devices fetch it."""

    __tablename__ = "packs"
    __table_args__ = (UniqueConstraint("name", "version"),)

    digest: Mapped[str] = mapped_column(HASH, primary_key=True)
    name: Mapped[str] = mapped_column(KEY)
    version: Mapped[int]
    size: Mapped[int]
    data: Mapped[bytes] = mapped_column(LargeBinary, deferred=True)
    published_at: Mapped[str] = mapped_column(MOMENT)


class FeedRow(Base):
    """An entry of the feed: an act, a verdict or a pack. Cursors grow in the order of commits.

    `device`: whose act it is, or is about; for a pack, which is no device's, the portal's id.
    """

    __tablename__ = "feed"
    __table_args__ = (Index("feed_of_audience", "audience", "cursor"),)

    cursor: Mapped[int] = mapped_column(NUMBER, primary_key=True, autoincrement=True)
    audience: Mapped[str] = mapped_column(String(80))
    device: Mapped[str] = mapped_column(UUID)
    seq: Mapped[int | None] = mapped_column(NUMBER)
    verdict: Mapped[str | None] = mapped_column(Text)
    pack: Mapped[str | None] = mapped_column(HASH)


class ReadingRow(Base):
    """A page of the feed with acts that a device was given. Triggers forbid to change it.

    `after`: the cursor from which it asked; `upto`: that of the last entry of the page.
    """

    __tablename__ = "readings"
    __table_args__ = (Index("readings_of_device", "device", "upto"),)

    id: Mapped[int] = mapped_column(NUMBER, primary_key=True, autoincrement=True)
    device: Mapped[str] = mapped_column(ForeignKey("devices.id"))
    after: Mapped[int] = mapped_column(NUMBER)
    upto: Mapped[int] = mapped_column(NUMBER)
    at: Mapped[str] = mapped_column(MOMENT)


class GivenBytesRow(Base):
    """Bytes about somebody that a desk was given. Triggers forbid to change it.

    `kind`: `document`; or `aside`, an interview that was put aside, locked. `digest`: of the bytes.
    """

    __tablename__ = "given_bytes"
    __table_args__ = (
        Index("given_bytes_digest", "digest"),
        Index("given_bytes_device", "device"),
    )

    id: Mapped[int] = mapped_column(NUMBER, primary_key=True, autoincrement=True)
    device: Mapped[str] = mapped_column(ForeignKey("devices.id"))
    kind: Mapped[str] = mapped_column(String(16))
    digest: Mapped[str] = mapped_column(HASH)
    at: Mapped[str] = mapped_column(MOMENT)
