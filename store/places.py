"""What the sites and structures are called from which acts came here: acts carry their keys."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field

from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from store.tables import PlaceRow
from store.transaction import Transaction

_ALL = select(PlaceRow.site, PlaceRow.name, PlaceRow.structure, PlaceRow.structure_name)


@dataclass(frozen=True, slots=True)
class Place:
    """A site, with its structure: keys, as acts carry them, and names, as people read them."""

    site: str
    name: str
    structure: str
    structure_name: str


@dataclass(frozen=True, slots=True)
class Names:
    """The names that are known here of others, by key."""

    sites: Mapping[str, str] = field(default_factory=dict)
    structures: Mapping[str, str] = field(default_factory=dict)


def note(tx: Transaction, places: Iterable[Place]) -> None:
    """Keep what places are called now; a later name replaces the earlier."""
    rows = [asdict(place) for place in places]
    if rows:
        statement = insert(PlaceRow)
        new = {name: statement.excluded[name] for name in rows[0]}
        tx.connection.execute(
            statement.on_conflict_do_update(index_elements=["site"], set_=new), rows
        )


def names(tx: Transaction) -> Names:
    """All that are known."""
    known = [Place(*row) for row in tx.connection.execute(_ALL)]
    return Names(
        {place.site: place.name for place in known},
        {place.structure: place.structure_name for place in known},
    )
