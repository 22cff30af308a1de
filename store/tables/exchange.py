"""Where the exchange with the portal stands."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from store.tables.base import CLUSTERED, STRICT, Base


class ExchangeRow(Base):
    """Where the exchange with the portal stands; one row."""

    __tablename__ = "exchange"
    __table_args__ = (CheckConstraint("one = 1", name="exchange_one"), STRICT)

    one: Mapped[int] = mapped_column(primary_key=True)
    confirmed: Mapped[int]
    cursor: Mapped[str | None]
    epoch: Mapped[str | None]
    offset_ms: Mapped[int | None]
    last_success: Mapped[str | None]
    failing_since: Mapped[str | None]
    trouble: Mapped[str | None]
    support: Mapped[str | None]
    durable: Mapped[int] = mapped_column(server_default="0")
    aside: Mapped[int] = mapped_column(server_default="0")


class VerdictRow(Base):
    """What the portal found wrong with acts of this device."""

    __tablename__ = "verdicts"
    __table_args__ = (CLUSTERED,)

    device: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    problems: Mapped[str]
    received_at: Mapped[str]
