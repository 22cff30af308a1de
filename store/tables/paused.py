"""What was put aside."""

from sqlalchemy.orm import Mapped, mapped_column

from store.tables.base import CLUSTERED, Base


class PausedRow(Base):
    """Unfinished interviews that only their person's code opens."""

    __tablename__ = "paused"
    __table_args__ = (CLUSTERED,)

    finder: Mapped[bytes] = mapped_column(primary_key=True)
    sealed: Mapped[bytes]
    kept_ms: Mapped[int]
    """For how long, up to the last look."""
    wall: Mapped[str]
    """The clocks at the last look: this, `offset_ms`, `monotonic_ms` and `boot`."""
    offset_ms: Mapped[int | None]
    monotonic_ms: Mapped[int]
    boot: Mapped[str]
    there: Mapped[int] = mapped_column(server_default="0")
    """1 where the portal keeps it, too."""
