"""Which dossiers were ever said to be one person's, as far as this portal knows."""

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from typing import Final

from sqlalchemy import Connection

from domain.acts import ActType
from domain.merging import named_in
from portal.marks import Marks

MOST_STEPS: Final = 32
"""From one dossier to the next: nobody honest comes to many, and each costs a question."""
_MOST: Final = 5_000  # dossiers: databases take no longer questions

_MERGES: Final = Marks(ActType.DOSSIERS_MERGED)
_Near = dict[str, set[str]]


def persons(
    connection: Connection, dossiers: AbstractSet[str], *, training: bool
) -> Mapping[str, frozenset[str] | None]:
    """For each of these dossiers itself and all that merges ever joined with it, parted or not.

    None where that cannot be told within reason.
    """
    near: _Near = {}
    unclear: set[str] = set()
    reached = sought = frozenset(dossiers)
    for _ in range(MOST_STEPS):
        if not sought or len(reached) > _MOST:
            break
        found = _MERGES.on(connection, sought, training=training)
        unclear |= found.beyond
        for pair in (named_in(mark.act) for mark in found.marks):
            for dossier in pair:
                near.setdefault(dossier, set()).update(pair)
        sought = frozenset(_next_to(sought, near)) - reached
        reached |= sought
    unclear |= sought
    people = {dossier: _person(dossier, near) for dossier in dossiers}
    return {each: None if unclear & person else person for each, person in people.items()}


def _next_to(dossiers: Iterable[str], near: _Near) -> Iterator[str]:
    for dossier in dossiers:
        yield from near.get(dossier, ())


def _person(dossier: str, near: _Near) -> frozenset[str]:
    reached = sought = frozenset({dossier})
    while sought:
        sought = frozenset(_next_to(sought, near)) - reached
        reached |= sought
    return reached
