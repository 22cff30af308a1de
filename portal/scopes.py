"""What of the acts a device is shown: whole those of its structure, of all others an extract.

Whose act it is, is what this portal knows of the device that sent it, never what the act says:
so nobody can pass for another structure, to read its acts or to lift what was limited there.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Row, bindparam, select
from sqlalchemy.orm import Session

from domain.acts import Act, ActType
from domain.codec import act_from_json, act_to_json
from domain.limits import limited, limits_of
from domain.sharing import Scope, extract
from portal import joined
from portal.marks import Marks
from portal.tables import DeviceRow, SiteRow
from resources import sharing

Shown = dict[str, Any]

_NOTHING: Final = Scope(leaving=frozenset(), limited=frozenset())
"""Where it cannot be told within reason what was asked for, no answer leaves."""

# Built once: pages ask this.
_STRUCTURES = select(SiteRow.key, SiteRow.structure).where(
    SiteRow.key.in_(bindparam("sites", expanding=True))
)
_LIMITS: Final = Marks(ActType.SHARING_LIMITED)


def shown(
    session: Session, device: DeviceRow, acts: Sequence[Row[*tuple[Any, ...]]]
) -> Mapping[tuple[str, int], Shown]:
    """The envelopes as this device receives them, by device and number.

    Args:
        acts: rows with `device`, `seq`, `site`, `dossier` and `envelope`.
    """
    away = [act for act in acts if act.site != device.site]
    foreign = {(act.device, act.seq) for act in _of_others(session, device, away)}
    dossiers = {act.dossier for act in away if (act.device, act.seq) in foreign and act.dossier}
    scopes, usual = _scopes(session, device, dossiers), Scope(sharing.leaving(), frozenset())
    envelopes: dict[tuple[str, int], Shown] = {}
    for act in acts:
        whole, place = json.loads(act.envelope), (act.device, act.seq)
        scope = scopes.get(act.dossier or "", usual)
        envelopes[place] = _extract(whole, scope) if place in foreign else whole
    return envelopes


def _of_others(
    session: Session, device: DeviceRow, acts: Sequence[Row[*tuple[Any, ...]]]
) -> Iterable[Row[*tuple[Any, ...]]]:
    """Those that were recorded in another structure than the device's."""
    if not acts:
        return []
    sites = {device.site, *(act.site for act in acts)}
    found = session.connection().execute(_STRUCTURES, {"sites": sites}).all()
    structures = {site: structure for site, structure in found}  # noqa: C416 - no pairs to mypy
    return [act for act in acts if structures[act.site] != structures[device.site]]


def _scopes(session: Session, device: DeviceRow, dossiers: set[str]) -> Mapping[str, Scope]:
    """What leaves of the acts on these dossiers, and what the people asked to keep.

    They may have asked in any of the dossiers that were ever said to be one person's: who heard
    them there need not have known of the others. What is kept back too long can be mended.
    """
    if not dossiers:
        return {}
    connection, training = session.connection(), device.training
    persons = joined.persons(connection, dossiers, training=training)
    known = frozenset[str]().union(*(person for person in persons.values() if person))
    found = _LIMITS.on(connection, known, training=training)
    said: dict[str, list[tuple[str, Act]]] = {}
    for dossier, structure, act in found.marks:
        said.setdefault(dossier, []).append((structure, act))
    kept = {dossier: limited(limits_of(acts)) for dossier, acts in said.items()}
    return {
        dossier: _NOTHING if person is None or found.beyond & person else _without(person, kept)
        for dossier, person in persons.items()
    }


def _without(person: frozenset[str], kept: Mapping[str, frozenset[str]]) -> Scope:
    """What leaves of one person's dossiers."""
    found = (kept[each] for each in person & kept.keys())
    return Scope(sharing.leaving(), frozenset[str]().union(*found))


def _extract(whole: Shown, scope: Scope) -> Shown:
    return act_to_json(extract(act_from_json(whole), scope))
