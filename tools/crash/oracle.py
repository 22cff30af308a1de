"""What must hold once everything is drained, told without the code that carries acts.

« enregistré » was said of an act, or it was not: that list is all that is believed.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from sqlalchemy import func, select

from domain.acts import Act
from domain.chain import verify
from domain.codec import act_from_json
from domain.dossier import Dossier
from domain.errors import ChainBroken
from portal.database import Database
from portal.tables import ActRow, ApartRow, FeedRow
from store import dossiers, exchange, journal
from store.store import Store
from store.tables import ActRow as StoreRow

_ENTRY: Final = FeedRow.audience, FeedRow.device, FeedRow.seq, FeedRow.verdict
_ENTRIES: Final = select(*_ENTRY, func.count()).where(FeedRow.seq.is_not(None)).group_by(*_ENTRY)


class Told(NamedTuple):
    """An act of which a person was told « enregistré »."""

    device: str
    seq: int
    hash: str


@dataclass(frozen=True, slots=True)
class Findings:
    """What does not hold, in words. `acts`: how many the portal keeps."""

    acts: int
    lost: Sequence[str]
    doubled: Sequence[str]
    others: Sequence[str]

    @property
    def all(self) -> Sequence[str]:
        return (*self.lost, *self.doubled, *self.others)


class View(NamedTuple):
    """What a desk holds and shows."""

    acts: Sequence[Told]
    shown: Mapping[str, Dossier]


def findings(told: Iterable[Told], desks: Mapping[str, Store], database: Database) -> Findings:
    """Look at everything that is left. `desks`: the stores, by the device's id."""
    kept = _kept(database)
    views = {device: _view(store) for device, store in desks.items()}
    return Findings(
        acts=len(kept),
        lost=[*_lost(told, kept, views)],
        doubled=[*_doubled(kept, database)],
        others=[
            *_broken(kept),
            *_apart(database),
            *_unsettled(desks),
            *_parted(kept, views),
        ],
    )


def _kept(database: Database) -> list[Act]:
    """The portal's acts, read from what it keeps, in the order of their logs."""
    rows = select(ActRow.envelope).order_by(ActRow.device, ActRow.seq)
    with database.read() as session:
        return [act_from_json(json.loads(envelope)) for envelope in session.scalars(rows)]


def _lost(told: Iterable[Told], kept: Sequence[Act], views: Mapping[str, View]) -> Iterator[str]:
    """What was said to be recorded lies at the portal, and stays on its device."""
    places = {"the portal": set(map(_named, kept))}
    places |= {device: set(view.acts) for device, view in views.items()}
    for each in told:
        for place in ("the portal", each.device):
            if each not in places[place]:
                yield f"lost at {place}: {each}"


def _doubled(kept: Sequence[Act], database: Database) -> Iterator[str]:
    """Each act came once and was told once; nobody is registered twice."""
    yield from _twice("kept", (act.hash for act in kept))
    yield from _twice("registered", (a.body["reference"] for a in kept if "reference" in a.body))
    with database.read() as session:
        for *entry, count in session.execute(_ENTRIES):
            if count > 1:
                yield f"told twice: {entry}"


def _twice(what: str, things: Iterable[object]) -> Iterator[str]:
    for thing, count in Counter(things).items():
        if count > 1:
            yield f"{what} twice: {thing}"


def _broken(kept: Sequence[Act]) -> Iterator[str]:
    """Each device's acts form one chain from its beginning."""
    for device in {act.origin.device for act in kept}:
        try:
            verify(act for act in kept if act.origin.device == device)
        except ChainBroken as error:
            yield f"no chain: {error}"


def _apart(database: Database) -> Iterator[str]:
    """Nothing is in dispute at the portal."""
    with database.read() as session:
        for row in session.scalars(select(ApartRow)):
            yield f"kept apart: {row.device} {row.seq} {row.code}"


def _unsettled(desks: Mapping[str, Store]) -> Iterator[str]:
    """Nothing waits on a desk, nor is in dispute or in trouble there."""
    for device, store in desks.items():
        with store.read() as tx:
            if waiting := journal.counts(tx).waiting:
                yield f"waiting: {device} {waiting}"
            if trouble := exchange.load(tx).trouble:
                yield f"in trouble: {device} {trouble}"
            for dispute in journal.disputed(tx):
                yield f"disputed: {device} {dispute.act.seq} {dispute.reason}"


def _parted(kept: Sequence[Act], views: Mapping[str, View]) -> Iterator[str]:
    """Every desk holds what the portal holds, and shows what every other shows."""
    all_acts = sorted(map(_named, kept))
    first = next(iter(views.values()))
    for device, view in views.items():
        if sorted(view.acts) != all_acts:
            yield f"another log: {device} holds {len(view.acts)} of {len(all_acts)}"
        if view.shown != first.shown:
            yield f"another view: {device}"


def _view(store: Store) -> View:
    rows = select(StoreRow.device, StoreRow.seq, StoreRow.hash)
    with store.read() as tx:
        acts = [Told(*row) for row in tx.connection.execute(rows)]
        known = set(tx.connection.scalars(select(StoreRow.dossier)))
        return View(acts, {id_: dossiers.load(tx, id_) for id_ in known if id_})


def _named(act: Act) -> Told:
    return Told(act.origin.device, act.seq, act.hash)
