"""The portal's tables of documents. Triggers keep what is whole for ever."""

from sqlalchemy import ForeignKey, Index, Integer, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from portal.tables.base import HASH, MOMENT, UUID, Base


class DocumentRow(Base):
    """A document that an act named. Its size is part of its name: acts may lie about it.

    Attributes:
        held: its first so many bytes are here.
        spoiled: how often all had come and were not what the digest says.
        whole_since: when all had come and were; None until then.
    """

    __tablename__ = "documents"

    digest: Mapped[str] = mapped_column(HASH, primary_key=True)
    size: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    held: Mapped[int]
    spoiled: Mapped[int]
    whole_since: Mapped[str | None] = mapped_column(MOMENT)


class DocumentPieceRow(Base):
    """Bytes of a document from an offset on, as they arrived."""

    __tablename__ = "document_pieces"

    digest: Mapped[str] = mapped_column(HASH, primary_key=True)
    size: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    offset: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    length: Mapped[int]
    data: Mapped[bytes] = mapped_column(LargeBinary)


class DocumentNameRow(Base):
    """A dossier to which a structure attached a document: who follows it there may read it."""

    __tablename__ = "document_names"
    __table_args__ = (Index("document_names_dossier", "dossier"),)

    digest: Mapped[str] = mapped_column(HASH, primary_key=True)
    size: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    dossier: Mapped[str] = mapped_column(UUID, primary_key=True)
    structure: Mapped[str] = mapped_column(ForeignKey("structures.key"), primary_key=True)
    training: Mapped[bool] = mapped_column(primary_key=True)
