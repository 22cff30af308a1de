"""Packs that are published: checked as devices will check them, then kept and announced."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from domain.moments import to_text
from domain.questionnaire import Questionnaire
from portal import feed, identity, publisher
from portal.tables import FeedRow, PackRow
from resources import load
from resources.library import REGISTRATION, Library
from resources.packs import checking, packing, signing
from resources.packs.manifest import Kind
from resources.packs.packing import Pack
from resources.packs.refusal import PackRefused


@dataclass(frozen=True, slots=True)
class Published:
    """A pack with those for whom it was published."""

    digest: str
    name: str
    version: int
    published_at: str
    audiences: tuple[str, ...]


def publish(session: Session, data: bytes, called: str, audience: str, now: datetime) -> PackRow:
    """Keep a pack and announce it; again, devices that refused it will look at it again.

    Args:
        called: the file, as refusals name it.
        audience: see `portal.feed.pack_audience`.

    Raises:
        PackRefused: devices would refuse it, or a version that is published is in its way.
    """
    pack = packing.read(data, _key(session, called), called)
    _check(session, pack)
    digest = packing.digest(data)
    row = session.get(PackRow, digest) or _new(session, pack, digest, data, now)
    session.flush()
    feed.announce(session, row, audience, identity.load(session).portal)
    return row


def announce_at(session: Session, site: str, departement: str) -> None:
    """Announce at a site what was published for the département in which it turns out to be.

    Its devices have read the feed past that, as it was not for them.
    """
    told = select(FeedRow.pack).where(
        FeedRow.audience == feed.pack_audience("departement", departement)
    )
    found = select(PackRow).where(PackRow.digest.in_(told)).order_by(PackRow.name, PackRow.version)
    portal = identity.load(session).portal
    for row in session.scalars(found):
        feed.announce(session, row, feed.pack_audience("site", site), portal)


def untranslated(session: Session, row: PackRow) -> list[str]:
    """The languages of kiosks in which a pack has no texts: there it is told in French."""
    pack = packing.read(row.data, _key(session, row.name), row.name)
    if pack.manifest.kind is Kind.REFERENCE:
        return []  # it tells nobody anything
    spoken = load.languages(REGISTRATION, load.CURRENT[REGISTRATION])
    return sorted(spoken - pack.languages())


def find(session: Session, digest: str) -> bytes | None:
    """The file of a pack that was published."""
    return session.scalar(select(PackRow.data).where(PackRow.digest == digest))


def listing(session: Session) -> list[Published]:
    """What was published, by name and version."""
    rows = session.scalars(select(PackRow).order_by(PackRow.name, PackRow.version)).all()
    return [
        Published(row.digest, row.name, row.version, row.published_at, _audiences(session, row))
        for row in rows
    ]


def _key(session: Session, called: str) -> Ed25519PublicKey:
    return signing.read_key(publisher.public_key(session), called)


def _check(session: Session, pack: Pack) -> None:
    checking.check(pack, _national(session))
    if pack.manifest.kind in {Kind.RULES, Kind.RULES_LAYER}:
        from resources.packs import rule_contents  # noqa: PLC0415 - the engine is slow to import

        rule_contents.search(pack)


def _national(session: Session) -> Questionnaire:
    """What devices have that take everything: a local layer is checked against it."""
    files: Sequence[bytes] = session.scalars(select(PackRow.data)).all()
    key = _key(session, "published")
    packs = tuple(packing.read(data, key, "published") for data in files)
    return Library(packs).national.questionnaire


def _new(session: Session, pack: Pack, digest: str, data: bytes, now: datetime) -> PackRow:
    about = pack.manifest
    newest = session.scalar(select(func.max(PackRow.version)).where(PackRow.name == about.name))
    if newest is not None and newest >= about.version:
        raise PackRefused(about.label, "version", f"version {newest} is published already")
    row = PackRow(
        digest=digest,
        name=about.name,
        version=about.version,
        size=len(data),
        data=data,
        published_at=to_text(now),
    )
    session.add(row)
    return row


def _audiences(session: Session, row: PackRow) -> tuple[str, ...]:
    found = select(FeedRow.audience).where(FeedRow.pack == row.digest).distinct()
    return tuple(sorted(session.scalars(found)))
