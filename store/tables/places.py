"""What the structures and sites of others are called."""

from sqlalchemy.orm import Mapped, mapped_column

from store.tables.base import CLUSTERED, Base


class PlaceRow(Base):
    """A site of which acts came here, with its structure, by the keys that acts carry."""

    __tablename__ = "places"
    __table_args__ = (CLUSTERED,)

    site: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    structure: Mapped[str]
    structure_name: Mapped[str]
