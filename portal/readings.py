"""Who was given or opened what: never what it said.

Each page of the feed with acts is noted with its cursors, from which it follows what was on it.
What agents open at a desk comes as acts of its own, which no other device receives.
"""

import json
from dataclasses import dataclass

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from domain.acts import ActType
from portal.bundle_tables import OpenedDraftsRow
from portal.feed import Page, audience_of
from portal.tables import ActRow, DeviceRow, FeedRow, ReadingRow, SiteRow

_NOTE = insert(ReadingRow)  # built once


@dataclass(frozen=True, slots=True)
class Reading:
    """That a device was given acts of a dossier, or that an agent opened it there.

    Attributes:
        at: as `domain.moments.to_text` writes it: when it was given, or opened.
        who: the name of the device, or of the agent.
        structure, site: their keys.
        acts: how many were given; None for an opening.
    """

    at: str
    who: str
    structure: str
    site: str
    acts: int | None


def has_acts(page: Page) -> bool:
    """Whether giving this page to a device is a reading."""
    return any(item.act is not None for item in page.items)


def note(session: Session, device: str, page: Page, now: str) -> None:
    """Note that the device is given a page."""
    given = {"device": device, "after": int(page.after), "upto": int(page.cursor), "at": now}
    session.connection().execute(_NOTE, given)


def of_dossier(session: Session, dossier: str) -> list[Reading]:
    """Who was given or opened a dossier, oldest first."""
    return sorted([*_given(session, dossier), *_opened(session, dossier)], key=lambda r: r.at)


def of_drafts(session: Session, bundle: str) -> list[tuple[str, str]]:
    """When, and by whom, the unfinished interviews of a bundle were opened, oldest first.

    Args:
        bundle: its name, or how it begins.
    """
    named = OpenedDraftsRow.bundle.startswith(bundle, autoescape=True)
    asked = select(OpenedDraftsRow.at, OpenedDraftsRow.by).where(named)
    return [(at, by) for at, by in session.execute(asked.order_by(OpenedDraftsRow.id))]


def _given(session: Session, dossier: str) -> list[Reading]:
    found = session.execute(
        select(ReadingRow.id, ReadingRow.at, DeviceRow, SiteRow.structure, FeedRow.audience)
        .join(DeviceRow, DeviceRow.id == ReadingRow.device)
        .join(SiteRow, SiteRow.key == DeviceRow.site)
        .join(FeedRow, FeedRow.cursor.between(ReadingRow.after + 1, ReadingRow.upto))
        .join(ActRow, (ActRow.device == FeedRow.device) & (ActRow.seq == FeedRow.seq))
        .where(ActRow.dossier == dossier, FeedRow.device != ReadingRow.device)
        .where(FeedRow.verdict.is_(None))
    )
    readings: dict[int, Reading] = {}
    for id_, at, device, structure, audience in found:
        if audience == audience_of(device):
            acts = readings[id_].acts if id_ in readings else 0
            readings[id_] = Reading(at, device.name, structure, device.site, (acts or 0) + 1)
    return list(readings.values())


def _opened(session: Session, dossier: str) -> list[Reading]:
    found = session.execute(
        select(ActRow.envelope, SiteRow.structure, SiteRow.key)
        .join(SiteRow, SiteRow.key == ActRow.site)
        .where(ActRow.dossier == dossier, ActRow.type == ActType.DOSSIER_CONSULTED.value)
    )
    acts = ((json.loads(envelope), structure, site) for envelope, structure, site in found)
    return [
        Reading(act["occurred_at"], act["author"]["name"], structure, site, None)
        for act, structure, site in acts
    ]
