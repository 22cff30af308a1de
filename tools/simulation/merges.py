"""People whose dossiers somebody joins, or parts again: what is said, and who is one person then.

Who is one person is worked out from what lay on each device when somebody parted two dossiers
there: neither from what the parting says it undoes, nor by what the product makes of it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from random import Random
from typing import Final, NamedTuple

from domain.acts import Act, ActType, Json
from domain.dossier import Dossier, fold
from domain.merging import MARKS, merging, named_in, parting
from store import linked
from store.transaction import Transaction

_SAID: Final = 16  # bytes of a name

Told = Mapping[str, Sequence[tuple[Act, frozenset[str], str]]]
"""What was done to each dossier: the act, what its author knew, and the name of the deed."""


class Said(NamedTuple):
    """What two dossiers are told of each other."""

    kind: ActType
    body: Json
    dossiers: tuple[str, str]


def seen_by(tx: Transaction, dossier: str) -> tuple[Dossier, list[Act]]:
    """The person of a dossier as this device shows them, and what it was told of who is one."""
    acts = linked.acts_around(tx, dossier)
    return fold(dossier, acts), [act for act in acts if act.type in MARKS]


def said(luck: Random, one: Dossier, other: Dossier) -> Said | None:
    """That two people are one; or of one person, that two of their dossiers are not."""
    if one.id != other.id:
        body = merging(luck.randbytes(_SAID).hex(), one.id, other.id)
        return Said(ActType.DOSSIERS_MERGED, body, (one.id, other.id))
    if not one.joined.merges:
        return None
    first, second = sorted(luck.choice(one.joined.merges).pair)
    body = parting(one.joined.between(first, second))
    return Said(ActType.DOSSIERS_UNMERGED, body, (first, second))


def near(told: Told) -> Mapping[str, frozenset[str]]:
    """For each dossier all that somebody ever named together with it, over any number of steps."""
    named = _groups({named_in(act) for act, *_ in _marks(told)})
    return {each: named.get(each, frozenset({each})) & told.keys() for each in told}


def people(told: Told) -> Mapping[str, frozenset[str]]:
    """For each dossier those that are one person's with it now."""
    held = {dossier for dossier, of in told.items() if any(a.type not in MARKS for a, *_ in of)}
    joined = _groups(_standing(told))
    alone = {each: frozenset({each}) for each in told}
    return {each: joined.get(each, alone[each]) & held or alone[each] for each in told}


def _standing(told: Told) -> Iterator[frozenset[str]]:
    """The pairs that somebody joined, and nobody parted who knew of it."""
    halves: dict[tuple[str, frozenset[str]], set[str]] = {}
    undone: dict[frozenset[str], set[str]] = {}
    for act, known, name in _marks(told):
        pair = named_in(act)
        if act.type == ActType.DOSSIERS_MERGED:
            halves.setdefault((str(act.body["merge"]), pair), set()).add(name)
        else:
            undone.setdefault(pair, set()).update(known)
    return (pair for (_, pair), names in halves.items() if not names & undone.get(pair, set()))


def _marks(told: Told) -> Iterator[tuple[Act, frozenset[str], str]]:
    return (each for of in told.values() for each in of if each[0].type in MARKS)


def _groups(pairs: Iterable[frozenset[str]]) -> Mapping[str, frozenset[str]]:
    """What hangs together, over any number of steps."""
    whole: dict[str, frozenset[str]] = {}
    for pair in pairs:
        joined = pair.union(*(whole.get(each, frozenset()) for each in pair))
        whole.update(dict.fromkeys(joined, joined))
    return whole
