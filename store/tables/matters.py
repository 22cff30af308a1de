"""What humans have looked at of what was kept apart, or doubted."""

from sqlalchemy.orm import Mapped, mapped_column

from store.tables.base import CLUSTERED, Base


class SeenRow(Base):
    """An act kept apart, or a verdict, that an agent of this desk has dealt with."""

    __tablename__ = "seen_matters"
    __table_args__ = (CLUSTERED,)

    device: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    what: Mapped[str] = mapped_column(primary_key=True)
    """The hash of the act, or what the verdict says: another one is another matter."""
    agent: Mapped[str]
    seen_at: Mapped[str]
