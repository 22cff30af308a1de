"""Which acts are one thing to whoever reads the story of a dossier."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from domain.acts import Act, ActType


def episodes_in(timeline: Iterable[Act]) -> Iterator[list[Act]]:
    """Each act by itself; who opened the dossier, one after the other, together."""
    for consulted, run in groupby(_once(timeline), _is_consultation):
        acts = [*run]
        yield from [acts] if consulted else ([act] for act in acts)


def _once(timeline: Iterable[Act]) -> Iterator[Act]:
    """Without what was told again in the same words, in another dossier of the person."""
    told: dict[object, str | None] = {}
    for act in timeline:
        said = act.type, act.origin.device, act.recorded_at, act.author, str(act.body)
        if told.setdefault(said, act.dossier) == act.dossier:
            yield act


def _is_consultation(act: Act) -> bool:
    return act.type == ActType.DOSSIER_CONSULTED
