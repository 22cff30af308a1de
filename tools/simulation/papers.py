"""Papers that people bring, and what must hold of them in the end."""

from collections.abc import Iterable, Iterator
from random import Random
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.acts import ActType
from domain.documents.attached import Document as Attached
from domain.documents.attached import document_of
from portal import gathering
from portal.documents import Document
from portal.tables import BundleRow, DocumentRow
from store import documents
from tools.simulation.machine import Machine
from tools.simulation.people import Deed
from tools.simulation.world import World

MOST_AT_ONCE: Final = 4_000
"""Bytes of one in a request, and in a sealed piece: so that each is in several."""


def scan(luck: Random) -> bytes:
    """A paper that nobody else brings."""
    return b"%PDF-1.7\n" + luck.randbytes(luck.choice((200, 200, 6_000)))


def failures(machines: Iterable[Machine], world: World) -> Iterator[str]:
    """What was said to be attached has come whole, or lies complete under a seal at the portal.

    But where the disk that it lay on is gone; and where the portal was put back, and has forgotten
    what it confirmed to a device that is gone, too.
    """
    with world.site.database.read() as session:
        for machine in machines:
            for deed, paper in _brought(machine):
                if deed.name in world.torn or (machine.revoked and world.site.restored):
                    continue
                if not _is_safe(session, Document(paper.digest, paper.size)):
                    yield f"paper lost: {machine.name} {deed.act.seq}"
                if machine.running and not _is_here(machine, paper):
                    yield f"paper gone: {machine.name} {deed.act.seq}"


def _brought(machine: Machine) -> Iterator[tuple[Deed, Attached]]:
    for deed in machine.told:
        if deed.act.type == ActType.DOCUMENT_ATTACHED:
            yield deed, document_of(deed.act)


def _is_safe(session: Session, document: Document) -> bool:
    row = session.get(DocumentRow, (document.digest, document.size))
    if row is not None and row.whole_since is not None:
        return True
    authors = session.scalars(select(BundleRow.device).distinct()).all()
    return any(gathering.come(session, document, each) == document.size for each in authors)


def _is_here(machine: Machine, paper: Attached) -> bool:
    with machine.store.read() as tx:
        kept = documents.find(tx, [paper.digest]).get(paper.digest)
    return kept is not None and kept.whole and kept.confirmed
