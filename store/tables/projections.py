"""What lists and searches show, made from acts."""

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from store.tables.base import CLUSTERED, STRICT, Base


class DossierRow(Base):
    """Projection: what lists show of a dossier. `store.projection` makes it from acts.

    The words by whose beginning it is found are also in the full-text index `dossier_words`,
    under its position.
    """

    __tablename__ = "dossiers"
    __table_args__ = (
        Index("dossiers_id", "id", unique=True),
        Index("dossiers_submitted", "submitted_at", "id"),
        Index("dossiers_kept_in", "kept_in", sqlite_where=text("kept_in IS NOT NULL")),
        STRICT,
    )

    position: Mapped[int] = mapped_column(primary_key=True)
    """That of its first act."""
    id: Mapped[str]
    reference: Mapped[str]
    family_name: Mapped[str]
    first_name: Mapped[str]
    birth_date: Mapped[str]
    commune: Mapped[str]
    submitted_at: Mapped[str]
    mode: Mapped[str]
    site: Mapped[str]
    conflicts: Mapped[int]
    words: Mapped[str]
    presence: Mapped[str] = mapped_column(server_default="present")
    """A `domain.withdrawal.Presence`."""
    kept_in: Mapped[str | None]
    """The dossier under which the person is shown, if not this one: lists leave this one out."""


class LinkRow(Base):
    """Projection: two dossiers that an act names together, both ways. `store.linked` makes it."""

    __tablename__ = "linked_dossiers"
    __table_args__ = (CLUSTERED,)

    dossier: Mapped[str] = mapped_column(primary_key=True)
    other: Mapped[str] = mapped_column(primary_key=True)


class PersonRow(Base):
    """Projection: by what the person of a dossier is recognised. `store.people` makes it.

    `versions`, in JSON: one list of texts for each combination of values in conflict.
    """

    __tablename__ = "persons"
    __table_args__ = (STRICT,)

    position: Mapped[int] = mapped_column(primary_key=True)
    """That of the dossier."""
    versions: Mapped[str]


class PersonKeyRow(Base):
    """Projection: the keys of `domain.duplicates.keys` under which a person is filed."""

    __tablename__ = "person_keys"
    __table_args__ = (Index("person_keys_position", "position"), CLUSTERED)

    key: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
