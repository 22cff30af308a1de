"""Who was given or opened what: never what it said.

Each page of the feed with acts is noted with its cursors, from which it follows what was on it;
each piece of a document, and each interview that was put aside, by the digest of the whole. What
agents open at a desk comes as acts of its own, which no other device receives.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import bindparam, insert, select
from sqlalchemy.orm import Session

from domain.acts import ActType
from portal.feed import ABOUT_NOBODY, Page, audience_of
from portal.tables import (
    ActRow,
    DeviceRow,
    DocumentNameRow,
    FeedRow,
    GivenBytesRow,
    KnownRow,
    OpenedDraftsRow,
    ReadingRow,
    SiteRow,
)

_NOTE = insert(ReadingRow)  # built once
_PAGES = select(ReadingRow.id, ReadingRow.at).where(
    ReadingRow.device == bindparam("device"),
    ReadingRow.after < bindparam("cursor"),
    ReadingRow.upto >= bindparam("cursor"),
)


@dataclass(frozen=True, slots=True)
class Reading:
    """That a device was given something of a dossier, or that an agent opened it there.

    Attributes:
        at: as `domain.moments.to_text` writes it: when it was given, or opened.
        who: the name of the device, or of the agent.
        structure, site: their keys.
        what: `given 3`, acts; `given document 5f1e…`, its digest; `opened`.
    """

    at: str
    who: str
    structure: str
    site: str
    what: str


def has_acts(page: Page) -> bool:
    """Whether giving this page to a device is a reading."""
    return any(item.act is not None for item in page.items)


def note(session: Session, device: str, page: Page, now: str) -> None:
    """Note that the device is given a page."""
    given = {"device": device, "after": int(page.after), "upto": int(page.cursor), "at": now}
    session.connection().execute(_NOTE, given)


def note_bytes(
    session: Session, device: str, kind: Literal["document", "aside"], digest: str, now: str
) -> None:
    """Note that the device is given bytes; `digest`: of the whole that they belong to."""
    session.add(GivenBytesRow(device=device, kind=kind, digest=digest, at=now))


def of_dossier(session: Session, dossier: str) -> list[Reading]:
    """Who was given or opened a dossier, or documents of it, oldest first."""
    found = (
        *_given(session, dossier),
        *_documents(session, dossier),
        *_opened(session, dossier),
    )
    return sorted(found, key=lambda reading: reading.at)


def of_asides(session: Session, site: str) -> list[tuple[str, str, str]]:
    """When, to which device, and of what digest: interviews that desks of a site were given."""
    found = session.execute(
        select(GivenBytesRow.at, DeviceRow.name, GivenBytesRow.digest)
        .join(DeviceRow, DeviceRow.id == GivenBytesRow.device)
        .where(GivenBytesRow.kind == "aside", DeviceRow.site == site)
        .order_by(GivenBytesRow.id)
    )
    return [(at, name, digest) for at, name, digest in found]


def of_drafts(session: Session, bundle: str) -> list[tuple[str, str]]:
    """When, and by whom, the unfinished interviews of a bundle were opened, oldest first.

    Args:
        bundle: its name, or how it begins.
    """
    named = OpenedDraftsRow.bundle.startswith(bundle, autoescape=True)
    asked = select(OpenedDraftsRow.at, OpenedDraftsRow.by).where(named)
    return [(at, by) for at, by in session.execute(asked.order_by(OpenedDraftsRow.id))]


def _given(session: Session, dossier: str) -> Iterator[Reading]:
    entries = _entries(session, dossier)
    for device, structure in _readers(session, entries):
        pages: dict[int, str] = {}
        acts: Counter[int] = Counter()
        for cursor, author in entries[audience_of(device)]:
            if author != device.id:
                found = session.execute(_PAGES, {"device": device.id, "cursor": cursor}).all()
                pages |= {id_: at for id_, at in found}  # noqa: C416 - as rows they are no pairs
                acts.update(id_ for id_, _ in found)
        for id_, at in pages.items():
            yield Reading(at, device.name, structure, device.site, f"given {acts[id_]}")


def _entries(session: Session, dossier: str) -> Mapping[str, Sequence[tuple[int, str]]]:
    """The places in the feed of the acts of a dossier, and whose they are, by audience.

    The feed is searched for those who follow the dossier alone: of a country that is little.
    """
    acts = session.execute(select(ActRow.device, ActRow.seq).where(ActRow.dossier == dossier)).all()
    places = {tuple(act) for act in acts}
    following = select(KnownRow.audience).where(KnownRow.dossier == dossier)
    found = session.execute(
        select(FeedRow.audience, FeedRow.cursor, FeedRow.device, FeedRow.seq).where(
            FeedRow.audience.in_(session.scalars(following).all()),
            FeedRow.device.in_({device for device, _ in places}),
            FeedRow.verdict.is_(None),
        )
    )
    entries: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for audience, cursor, device, seq in found:
        if (device, seq) in places:
            entries[audience].append((cursor, device))
    return entries


def _readers(session: Session, audiences: Container[str]) -> Iterator[tuple[DeviceRow, str]]:
    """The devices that are told what is for these audiences, each with its structure."""
    found = select(DeviceRow, SiteRow.structure).join(SiteRow, SiteRow.key == DeviceRow.site)
    for device, structure in session.execute(found.where(DeviceRow.kind.not_in(ABOUT_NOBODY))):
        if audience_of(device) in audiences:
            yield device, structure


def _documents(session: Session, dossier: str) -> list[Reading]:
    named = select(DocumentNameRow.digest).where(DocumentNameRow.dossier == dossier)
    found = session.execute(
        select(GivenBytesRow, DeviceRow.name, SiteRow.structure, SiteRow.key)
        .join(DeviceRow, DeviceRow.id == GivenBytesRow.device)
        .join(SiteRow, SiteRow.key == DeviceRow.site)
        .where(GivenBytesRow.kind == "document", GivenBytesRow.digest.in_(named))
    )
    return [
        Reading(given.at, name, structure, site, f"given document {given.digest}")
        for given, name, structure, site in found
    ]


def _opened(session: Session, dossier: str) -> list[Reading]:
    found = session.execute(
        select(ActRow.envelope, SiteRow.structure, SiteRow.key)
        .join(SiteRow, SiteRow.key == ActRow.site)
        .where(ActRow.dossier == dossier, ActRow.type == ActType.DOSSIER_CONSULTED.value)
    )
    acts = ((json.loads(envelope), structure, site) for envelope, structure, site in found)
    return [
        Reading(act["occurred_at"], act["author"]["name"], structure, site, "opened")
        for act, structure, site in acts
    ]
