"""Which dossiers were ever said to be one person's, as far as this portal knows."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from sqlalchemy import Connection, bindparam, select

from domain.acts import ActType
from domain.bodies import problems_of
from domain.codec import act_from_json
from domain.merging import named_in
from portal.bulk import short
from portal.tables import ActRow

MOST_STEPS: Final = 32
"""From one dossier to the next: nobody honest comes to many, and each costs a question."""

_MERGES = (
    select(ActRow.dossier, short(ActRow.envelope))
    .where(ActRow.dossier.in_(bindparam("dossiers", expanding=True)))
    .where(ActRow.training == bindparam("training"))
    .where(ActRow.type == ActType.DOSSIERS_MERGED.value)
)
_Near = dict[str, set[str]]


def persons(
    connection: Connection, dossiers: Iterable[str], *, training: bool
) -> Mapping[str, frozenset[str] | None]:
    """For each of these dossiers itself and all that merges ever joined with it, parted or not.

    None where that cannot be told within reason.
    """
    near: _Near = {}
    unclear: set[str] = set()
    reached = sought = frozenset(dossiers)
    for _ in range(MOST_STEPS):
        if not sought:
            break
        asked = {"dossiers": sought, "training": training}
        for dossier, envelope in connection.execute(_MERGES, asked):
            if envelope is None:
                unclear.add(str(dossier))
            for one in (pair := _pair(envelope)):
                near.setdefault(one, set()).update(pair)
        sought = frozenset(_next_to(sought, near)) - reached
        reached |= sought
    unclear |= sought
    found = {dossier: _person(dossier, near) for dossier in dossiers}
    return {each: None if unclear & person else person for each, person in found.items()}


def _pair(envelope: str | None) -> frozenset[str]:
    """The dossiers of a merge; none where it is not one."""
    if envelope is None:
        return frozenset()
    act = act_from_json(json.loads(envelope))
    return frozenset() if problems_of(act) else named_in(act)


def _next_to(dossiers: Iterable[str], near: _Near) -> Iterator[str]:
    for dossier in dossiers:
        yield from near.get(dossier, ())


def _person(dossier: str, near: _Near) -> frozenset[str]:
    reached = sought = frozenset({dossier})
    while sought:
        sought = frozenset(_next_to(sought, near)) - reached
        reached |= sought
    return reached
