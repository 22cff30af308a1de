"""An act of each type, as the product makes it: of these the fields are what there is."""

from collections.abc import Iterator
from random import Random

from domain.acts import Act, ActType
from tools.wire.logs import desk


def samples() -> Iterator[Act]:
    """One of each type."""
    made = desk(Random(1), learning=False)  # noqa: S311 - nothing is secret here
    dossier = made.dossier()
    yield from dossier
    yield made.correction()
    yield made.call_for_help()
    yield made.decision(next(a for a in dossier if a.type == ActType.RECOMMENDATION_MADE))
