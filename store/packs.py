"""Packs on this device: announced, installed, refused. Only verified ones get here.

An installed pack stays: a draft may have been begun with it. It is read as bytes and verified
again by `resources.packs` each time.
"""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from domain.moments import from_text, to_text
from resources.library import Library
from resources.packs import packing, signing
from resources.packs.packing import Pack
from resources.packs.refusal import PackRefused
from store import prepared
from store.device import Device
from store.tables import PackOfferRow, PackRefusalRow, PackRow
from store.transaction import Transaction

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Offer:
    """A pack that the portal has announced. `digest`: SHA-256 of its `size` bytes."""

    digest: str
    name: str
    version: int
    size: int

    @property
    def label(self) -> str:
        """How people are told which pack it is."""
        return f"{self.name} {self.version}"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A pack that cannot be used. `key`: the part, file or key that is wrong."""

    digest: str
    name: str
    version: int
    key: str
    why: str
    refused_at: datetime


_OFFERS = select(  # built once, as the next: each round asks
    PackOfferRow.digest, PackOfferRow.name, PackOfferRow.version, PackOfferRow.size
).order_by(PackOfferRow.position)
_DIGESTS = select(PackRow.digest)


def announce(tx: Transaction, offers: Iterable[Offer]) -> None:
    """Note what the portal offers, except what is installed already."""
    offered = list(offers)
    here = set(tx.connection.scalars(_DIGESTS)) if offered else set()
    for offer in offered:
        if offer.digest not in here:
            values = {"name": offer.name, "version": offer.version, "size": offer.size}
            tx.connection.execute(
                insert(PackOfferRow)
                .values(digest=offer.digest, **values)
                .on_conflict_do_update(index_elements=["digest"], set_=values)
            )


def offers(tx: Transaction) -> list[Offer]:
    """What is still to be fetched: names as they came, of each the newest version first.

    So what builds on something else comes after it, and old versions are not fetched in vain.
    """
    found = [Offer(*row) for row in prepared.rows(tx, _OFFERS)]
    names = list(dict.fromkeys(offer.name for offer in found))
    return sorted(found, key=lambda offer: (names.index(offer.name), -offer.version))


def pass_over(tx: Transaction, offer: Offer) -> None:
    """Do not fetch it any more."""
    tx.connection.execute(delete(PackOfferRow).where(PackOfferRow.digest == offer.digest))


def versions(tx: Transaction) -> dict[str, dict[int, str]]:
    """The digest of each installed pack, by name and version."""
    found: dict[str, dict[int, str]] = {}
    for name, version, digest in tx.connection.execute(
        select(PackRow.name, PackRow.version, PackRow.digest)
    ):
        found.setdefault(name, {})[version] = digest
    return found


def install(tx: Transaction, offer: Offer, data: bytes, now: datetime) -> None:
    """Keep a pack that was verified as what was offered. It is used from the next start on.

    What was refused under its name before is nobody's concern any more, unless it is newer.
    """
    pass_over(tx, offer)
    tx.connection.execute(
        delete(PackRefusalRow).where(
            PackRefusalRow.name == offer.name, PackRefusalRow.version <= offer.version
        )
    )
    tx.connection.execute(
        insert(PackRow)
        .values(
            digest=offer.digest,
            name=offer.name,
            version=offer.version,
            installed_at=to_text(now),
            data=data,
        )
        .on_conflict_do_nothing()
    )


def refuse(tx: Transaction, offer: Offer, key: str, why: str, now: datetime) -> None:
    """Note for support why a pack is not used."""
    said = {"key": key, "why": why, "refused_at": to_text(now)}
    values = {"name": offer.name, "version": offer.version, **said}
    tx.connection.execute(
        insert(PackRefusalRow)
        .values(digest=offer.digest, **values)
        .on_conflict_do_update(index_elements=["digest"], set_=values)
    )


def refusals(tx: Transaction) -> list[Refusal]:
    """The packs that cannot be used, the latest first."""
    row = PackRefusalRow
    columns = (row.digest, row.name, row.version, row.key, row.why, row.refused_at)
    rows = tx.connection.execute(select(*columns).order_by(row.refused_at.desc(), row.digest))
    return [
        Refusal(digest, name, version, key, why, from_text(refused_at))
        for digest, name, version, key, why, refused_at in rows
    ]


def library(tx: Transaction, own: Device, day: date) -> Library:
    """What holds on this device from that day on: which questionnaire, texts, rules and lists.

    All of it is verified anew. What does not pass is left aside, and what was before stays in use.
    """
    columns = (PackRow.name, PackRow.version, PackRow.data)
    rows = tx.connection.execute(select(*columns).order_by(PackRow.name, PackRow.version))
    read = (_read(own, f"{name} {version}", data) for name, version, data in rows)
    packs = tuple(pack for pack in read if pack is not None)
    return Library(packs, own.departement, day, examples=own.training)


def _read(own: Device, label: str, data: bytes) -> Pack | None:
    try:
        return packing.read(data, signing.read_key(own.pack_key, label), label)
    except PackRefused as refused:
        _log.warning("installed pack left aside: %s", refused)
        return None
