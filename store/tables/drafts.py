"""What is not finished."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from store.tables.base import CLUSTERED, Base


class DraftRow(Base):
    """Unfinished interviews."""

    __tablename__ = "drafts"
    __table_args__ = (CLUSTERED,)

    id: Mapped[str] = mapped_column(primary_key=True)
    started_at: Mapped[str]
    language: Mapped[str]
    mode: Mapped[str]
    layers: Mapped[str] = mapped_column(server_default='[["registration",1]]')
    """What it was begun with, in JSON: name and version of the questionnaire, then of layers."""
    limited: Mapped[str] = mapped_column(server_default="[]")
    """The questions whose answers are to stay in the structure, in JSON."""


class DraftAnswerRow(Base):
    """Their answers, in JSON."""

    __tablename__ = "draft_answers"
    __table_args__ = (CLUSTERED,)

    draft: Mapped[str] = mapped_column(
        ForeignKey("drafts.id", ondelete="CASCADE"), primary_key=True
    )
    question: Mapped[str] = mapped_column(primary_key=True)
    answer: Mapped[str]
    helper: Mapped[str | None]
    """The agent who helped with it, in JSON; none: the person alone."""
