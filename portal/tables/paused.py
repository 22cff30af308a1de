"""The portal's table of what kiosks put aside: the only one that forgets."""

from sqlalchemy import ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from portal.tables.base import HASH, MOMENT, Base


class PausedRow(Base):
    """An unfinished interview, locked under a code that the portal never hears.

    Attributes:
        finder: where the code looks, at this site.
        device: the kiosk that put it there; it hears what becomes of it.
        locked: the bytes; none any more once a desk has taken it up.
        put_at: when they came.
    """

    __tablename__ = "paused"
    __table_args__ = (Index("paused_put_at", "put_at"), Index("paused_device", "device"))

    finder: Mapped[str] = mapped_column(String(32), primary_key=True)
    site: Mapped[str] = mapped_column(ForeignKey("sites.key"), primary_key=True)
    training: Mapped[bool] = mapped_column(primary_key=True)
    device: Mapped[str] = mapped_column(ForeignKey("devices.id"))
    digest: Mapped[str] = mapped_column(HASH)
    locked: Mapped[bytes | None] = mapped_column(LargeBinary)
    put_at: Mapped[str] = mapped_column(MOMENT)
