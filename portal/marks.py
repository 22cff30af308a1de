"""Acts that decide what is told of others, and so are read again with each page that tells it.

Whoever has a device may record as many as they like, as large as they like. Honest people come to
a few: where there are more, nobody works out within reason what they say.
"""

import json
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from sqlalchemy import Connection, bindparam, func, or_, select

from domain.acts import Act, ActType
from domain.bodies import problems_of
from domain.codec import act_from_json
from portal.tables import ActRow, SiteRow

MOST: Final = 500
"""Acts of one type on one dossier."""
LONGEST: Final = 16 * 1024
"""Signs of one of them."""


class Mark(NamedTuple):
    """One of these acts. `structure`: where it was recorded, as this portal knows."""

    dossier: str
    structure: str
    act: Act


class Found(NamedTuple):
    """What was found. `beyond`: the dossiers of which nothing is told, for there is too much."""

    marks: list[Mark]
    beyond: frozenset[str]


class Marks:
    """The acts of one type. Made once: each page asks."""

    def __init__(self, kind: ActType) -> None:
        these = (
            ActRow.dossier.in_(bindparam("dossiers", expanding=True)),
            ActRow.training == bindparam("training"),
            ActRow.type == kind.value,
        )
        too_much = or_(func.count() > MOST, func.max(func.length(ActRow.envelope)) > LONGEST)
        self._beyond = (
            select(ActRow.dossier).where(*these).group_by(ActRow.dossier).having(too_much)
        )
        self._acts = (
            select(ActRow.dossier, SiteRow.structure, ActRow.envelope)
            .join(SiteRow, SiteRow.key == ActRow.site)
            .where(*these)
        )

    def on(self, connection: Connection, dossiers: AbstractSet[str], *, training: bool) -> Found:
        """Those on some dossiers that hold what they should."""
        asked = {"dossiers": dossiers, "training": training}
        beyond = frozenset(map(str, connection.scalars(self._beyond, asked)))
        rows = connection.execute(self._acts, {**asked, "dossiers": dossiers - beyond})
        return Found(list(_read((str(row[0]), row[1], row[2]) for row in rows)), beyond)


def _read(rows: Iterable[tuple[str, str, str]]) -> Iterator[Mark]:
    for dossier, structure, envelope in rows:
        act = act_from_json(json.loads(envelope))
        if not problems_of(act):
            yield Mark(dossier, structure, act)
