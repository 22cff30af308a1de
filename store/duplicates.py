"""Who on this device may be the person that is being registered."""

from dataclasses import dataclass
from operator import attrgetter

from domain.duplicates.comparison import comparing
from domain.duplicates.likeness import Likeness
from domain.duplicates.person import Person
from store import dossiers, people
from store.dossiers import Summary
from store.transaction import Transaction

_MOST_UNDER_A_KEY = 300
"""A shelter's telephone number or a first of January is shared by many: older ones must be found
under another key."""


@dataclass(frozen=True, slots=True)
class LookAlike:
    """A dossier that may be the same person's, and why."""

    summary: Summary
    likeness: Likeness


def look_alikes(tx: Transaction, person: Person, limit: int = 5) -> list[LookAlike]:
    """The dossiers that may be this person's: at most `limit`, the likeliest first."""
    found = _likenesses(tx, person)
    best = sorted(found, key=lambda position: (found[position].order, -position))[:limit]
    summaries = dossiers.at_positions(tx, best)
    return [LookAlike(summaries[position], found[position]) for position in best]


def _likenesses(tx: Transaction, person: Person) -> dict[int, Likeness]:
    candidates = people.at(tx, people.sharing_a_key(tx, person, _MOST_UNDER_A_KEY))
    compare = comparing(person)
    found = {}
    for position, versions in candidates.items():
        likenesses = filter(None, map(compare, versions))
        if best := min(likenesses, key=attrgetter("order"), default=None):
            found[position] = best
    return found
