"""« Ne pas partager »: which answers the person wants kept within the structure that knows them.

An act `sharing.limited` names all of them, and the earlier ones that its author saw. It replaces
those that were recorded in the same structure: nobody elsewhere can lift a limit. Limits that did
not see each other hold together, for keeping one too many back can be mended.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from domain.acts import Act, ActType, Json
from domain.heads import unreplaced

_LIMITED: Final = ActType.SHARING_LIMITED

Limits = Mapping[str, frozenset[str]]
"""The fields that are limited, by the structure in which that was said."""


def limit(fields: Iterable[str], seen: Iterable[str]) -> Json:
    """Body of `sharing.limited`.

    Args:
        fields: all that the person wants kept, by the keys of their questions; none lifts all.
        seen: ids of the acts of this type that its author saw.
    """
    return {"fields": sorted(set(fields)), "seen": sorted(set(seen))}


def limiting(acts: Iterable[Act], structure: str, fields: Iterable[str]) -> Json:
    """Body of the act that makes these the fields limited in a structure.

    Args:
        acts: the readable acts of the dossier.
    """
    said = [act for act in acts if act.type == _LIMITED and act.origin.structure == structure]
    return limit(fields, unreplaced({act.id: _texts(act.body["seen"]) for act in said}))


def problems_of(act: Act) -> list[str]:
    """What is wrong with a `sharing.limited`."""
    problems = [] if act.dossier else ["dossier"]
    for name in ("fields", "seen"):
        value = act.body.get(name)
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            problems.append(name)
    return problems


def limits_of(said: Iterable[tuple[str, Act]]) -> Limits:
    """What is limited now.

    Args:
        said: readable acts of this type on one dossier, each with the structure where it was
            recorded.
    """
    by_structure: dict[str, list[Act]] = {}
    for structure, act in said:
        by_structure.setdefault(structure, []).append(act)
    limits = {structure: _standing(acts) for structure, acts in by_structure.items()}
    return {structure: fields for structure, fields in limits.items() if fields}


def limited(limits: Limits) -> frozenset[str]:
    """All fields that anybody limited."""
    return frozenset[str]().union(*limits.values())


def limits_in(acts: Iterable[Act]) -> Limits:
    """What is limited, from the readable acts of one dossier, each where it says it is from."""
    return limits_of((act.origin.structure, act) for act in acts if act.type == _LIMITED)


def _standing(acts: Iterable[Act]) -> frozenset[str]:
    named = {act.id: (_texts(act.body["fields"]), _texts(act.body["seen"])) for act in acts}
    heads = unreplaced({id_: seen for id_, (_, seen) in named.items()})
    return frozenset[str]().union(*(named[id_][0] for id_ in heads))


def _texts(value: object) -> frozenset[str]:
    return frozenset(map(str, value)) if isinstance(value, list) else frozenset()
