"""What of the acts a device is shown: whole those of its structure, of all others an extract.

Whose act it is, is what this portal knows of the device that sent it, never what the act says:
so nobody can pass for another structure, to read its acts or to lift what was limited there.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Row, bindparam, select
from sqlalchemy.orm import Session

from domain.acts import ActType
from domain.bodies import problems_of
from domain.codec import act_from_json, act_to_json
from domain.limits import limited, limits_of
from domain.sharing import Scope, extract
from portal.tables import ActRow, DeviceRow, SiteRow
from resources import sharing

Shown = dict[str, Any]

# Built once: pages ask this.
_STRUCTURES = select(SiteRow.key, SiteRow.structure).where(
    SiteRow.key.in_(bindparam("sites", expanding=True))
)
_LIMITS = (
    select(ActRow.dossier, SiteRow.structure, ActRow.envelope)
    .join(SiteRow, SiteRow.key == ActRow.site)
    .where(ActRow.dossier.in_(bindparam("dossiers", expanding=True)))
    .where(ActRow.training == bindparam("training"))
    .where(ActRow.type == ActType.SHARING_LIMITED.value)
)


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
    limits = _limits(session, device, dossiers)
    envelopes: dict[tuple[str, int], Shown] = {}
    for act in acts:
        whole, place = json.loads(act.envelope), (act.device, act.seq)
        kept = limits.get(act.dossier or "", frozenset())
        envelopes[place] = _extract(whole, kept) if place in foreign else whole
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


def _limits(
    session: Session, device: DeviceRow, dossiers: set[str]
) -> Mapping[str, frozenset[str]]:
    """What the people of these dossiers asked to keep."""
    if not dossiers:
        return {}
    said: dict[str, list[tuple[str, Any]]] = {}
    asked = {"dossiers": dossiers, "training": device.training}
    for dossier, structure, envelope in session.connection().execute(_LIMITS, asked):
        act = act_from_json(json.loads(envelope))
        if not problems_of(act):
            said.setdefault(str(dossier), []).append((structure, act))
    return {dossier: limited(limits_of(acts)) for dossier, acts in said.items()}


def _extract(whole: Shown, kept: frozenset[str]) -> Shown:
    return act_to_json(extract(act_from_json(whole), Scope(sharing.leaving(), kept)))
