"""The logs that this installation had before."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from store.tables.base import CLUSTERED, STRICT, Base


class FormerLogRow(Base):
    """A log that this installation had before, up to where the portal's was the same.

    `epoch`: the life of the portal in which it was last known to hold all of it; none if that is
    in doubt. `durable`: up to where its backups cover it.
    """

    __tablename__ = "former_logs"
    __table_args__ = (Index("former_logs_device", "device", unique=True), STRICT)

    number: Mapped[int] = mapped_column(primary_key=True)
    device: Mapped[str]
    private_key: Mapped[bytes]
    end: Mapped[int]
    epoch: Mapped[str | None]
    durable: Mapped[int] = mapped_column(server_default="0")


class RetoldRow(Base):
    """The id of an act that was told again in another log, and the id that it has there."""

    __tablename__ = "retold_acts"
    __table_args__ = (CLUSTERED,)

    id: Mapped[str] = mapped_column(primary_key=True)
    now: Mapped[str]
