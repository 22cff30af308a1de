"""What must hold once it is calm, whatever happened before."""

import json
from collections.abc import Iterator, Sequence
from itertools import combinations

from sqlalchemy import select

from domain.acts import Act, ActType, Mode
from domain.codec import act_from_json
from domain.dossier import Dossier, fold
from portal.tables import ActRow
from store import dossiers, journal
from tools.simulation.machine import Machine
from tools.simulation.site import Site


def failures(machines: Sequence[Machine], site: Site) -> list[str]:
    """What does not hold, in words; nothing if all does."""
    held = _held(site)
    trusted = [machine for machine in machines if not machine.revoked]
    return [
        *_lost(trusted, held),
        *_invented(machines, held),
        *_waiting(trusted),
        *_views(trusted, held),
    ]


def _held(site: Site) -> dict[tuple[str, int], Act]:
    with site.database.read() as session:
        rows = session.scalars(select(ActRow)).all()
        acts = [act_from_json(json.loads(row.envelope)) for row in rows]
    return {(act.origin.device, act.seq): act for act in acts}


def _lost(machines: Sequence[Machine], held: dict[tuple[str, int], Act]) -> Iterator[str]:
    """Nothing that was said to be recorded is missing at the portal."""
    for machine in machines:
        for act in machine.told:
            there = held.get((act.origin.device, act.seq))
            if there is None or there.hash != act.hash:
                yield f"lost: {machine.identity.name} {act.seq}"


def _invented(machines: Sequence[Machine], held: dict[tuple[str, int], Act]) -> Iterator[str]:
    """The portal holds nothing that no device recorded."""
    own: set[str] = set()
    for machine in machines:
        with machine.store.read() as tx:
            own |= {act.hash for act in journal.acts_after(tx, 0, 10_000)}
    for act in held.values():
        if act.hash not in own:
            yield f"invented: {act.origin.device} {act.seq}"


def _waiting(machines: Sequence[Machine]) -> Iterator[str]:
    """Nothing waits for ever."""
    for machine in machines:
        with machine.store.read() as tx:
            if waiting := journal.counts(tx).waiting:
                yield f"waiting: {machine.identity.name} {waiting}"


def _views(machines: Sequence[Machine], held: dict[tuple[str, int], Act]) -> Iterator[str]:
    """Every desk that follows a dossier sees the same of it as the portal's acts say."""
    by_dossier: dict[str, list[Act]] = {}
    for act in held.values():
        by_dossier.setdefault(act.dossier or "", []).append(act)
    for machine in machines:
        if machine.identity.kind is Mode.KIOSK:
            continue
        for dossier, acts in by_dossier.items():
            if not any(act.origin.site == machine.identity.site for act in acts):
                continue
            with machine.store.read() as tx:
                seen = dossiers.load(tx, dossier)
            if seen != fold(dossier, acts):
                yield f"another view: {machine.identity.name} {dossier}"
            yield from _silent(seen, acts)


def _silent(seen: Dossier, acts: Sequence[Act]) -> Iterator[str]:
    """Two corrections that did not see each other, and that nobody settled, are both shown."""
    corrections = [act for act in acts if act.type == ActType.REGISTRATION_CORRECTED]
    settled = {str(other) for act in corrections for other in _seen(act)}
    for one, other in combinations(corrections, 2):
        if one.body["field"] != other.body["field"] or one.body["value"] == other.body["value"]:
            continue
        if {one.id, other.id} & settled or {one.hash, other.hash} & settled:
            continue
        heads = seen.fields[str(one.body["field"])].heads
        if len(heads) < 2:  # noqa: PLR2004
            yield f"settled by nobody: {seen.id} {one.body['field']}"


def _seen(act: Act) -> list[object]:
    seen = act.body["seen"]
    return list(seen) if isinstance(seen, list) else []
