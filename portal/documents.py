"""Documents that acts name: kept as their bytes arrive, whole when their hash is the digest.

Acts come first: bytes that no act has named belong to nobody and are not taken. The same document
lies here once, whoever sends it, and whoever goes on with what another device began.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.orm import Session

from portal import feed
from portal.database import take_turn
from portal.failures import Refused
from portal.reading import Readable
from portal.tables import DeviceRow, DocumentNameRow, DocumentPieceRow, DocumentRow, SiteRow
from sync.wire import FailureCode
from sync.wire.documents import Progress

_KIOSK = "kiosk"


@dataclass(frozen=True, slots=True)
class Document:
    """How a document is named: its digest, and the size that the act says it has."""

    digest: str
    size: int


def name(session: Session, device: DeviceRow, acts: Iterable[Readable]) -> list[Document]:
    """Note which documents acts of a device attach to which dossiers. Only sound acts.

    Returns:
        The documents that they name.
    """
    attaching = [(act.document, act.dossier) for act in acts if act.document and act.dossier]
    if not attaching:
        return []
    structure = session.get_one(SiteRow, device.site).structure
    take_turn(session.connection())  # another device may name the same document at this moment
    for said, dossier in attaching:
        which = {"digest": said.digest, "size": said.size}
        if session.get(DocumentRow, tuple(which.values())) is None:
            session.add(DocumentRow(**which, held=0, spoiled=0, whole_since=None))
        where = {"dossier": dossier, "structure": structure, "training": device.training}
        place = {**which, **where}
        if session.get(DocumentNameRow, tuple(place.values())) is None:
            session.add(DocumentNameRow(**place))
    return [Document(said.digest, said.size) for said, _ in attaching]


def demand(session: Session, device: DeviceRow, document: Document) -> None:
    """The device's site follows a dossier that names the document in its structure.

    Raises:
        Refused: 404, it does not.
    """
    if not _knows(session, device, document):
        raise Refused(404, FailureCode.DOCUMENT_UNKNOWN)


def told(session: Session, device: DeviceRow, document: Document) -> Progress | None:
    """How far it is here, for a device that may ask; None for others."""
    return progress(session, document) if _knows(session, device, document) else None


def _knows(session: Session, device: DeviceRow, document: Document) -> bool:
    naming = select(DocumentNameRow.dossier).where(
        DocumentNameRow.digest == document.digest,
        DocumentNameRow.size == document.size,
        DocumentNameRow.structure == session.get_one(SiteRow, device.site).structure,
        DocumentNameRow.training == device.training,
    )
    return session.scalar(feed.known_to(device, naming).limit(1)) is not None


def progress(session: Session, document: Document) -> Progress:
    """How far it is here."""
    row = session.get_one(DocumentRow, (document.digest, document.size))
    return Progress(held=row.held, whole=row.whole_since is not None)


def append(session: Session, document: Document, offset: int, data: bytes, now: str) -> bool:
    """Keep the bytes that follow those that are here; of others, none.

    With the last of them, all are compared with the digest. If they differ, somebody on the way
    or before has spoiled them: all are forgotten, and the document begins anew.

    Returns:
        Whether they were spoiled.
    """
    key = document.digest, document.size
    row = session.get_one(DocumentRow, key, with_for_update=True, populate_existing=True)
    known = row.held - offset  # some may have come before, by a connection that seemed dead
    piece = data[known : document.size - offset] if known >= 0 else b""
    if not piece or row.whole_since is not None:
        return False
    session.add(
        DocumentPieceRow(
            digest=document.digest,
            size=document.size,
            offset=row.held,
            length=len(piece),
            data=piece,
        )
    )
    row.held += len(piece)
    session.flush()
    if row.held < document.size:
        return False
    if _hash(session, document) == document.digest:
        row.whole_since = now
        return False
    session.execute(delete(DocumentPieceRow).where(*_of(document)))
    row.held = 0
    row.spoiled += 1
    return True


def read(session: Session, device: DeviceRow, document: Document, offset: int, most: int) -> bytes:
    """At most so many bytes of a whole document, for a device that may know it.

    Raises:
        Refused: 404, its site knows no dossier that names it, or it is a kiosk; 409, not all of
            it is here yet.
    """
    if device.kind == _KIOSK:
        raise Refused(404, FailureCode.DOCUMENT_UNKNOWN)
    demand(session, device, document)
    if not progress(session, document).whole:
        raise Refused(409, FailureCode.DOCUMENT_INCOMPLETE)
    rows = session.execute(
        select(DocumentPieceRow.offset, DocumentPieceRow.data)
        .where(*_of(document), DocumentPieceRow.offset < offset + most)
        .where(DocumentPieceRow.offset + DocumentPieceRow.length > offset)
        .order_by(DocumentPieceRow.offset)
    )
    return b"".join(data[max(0, offset - start) : offset + most - start] for start, data in rows)


def _hash(session: Session, document: Document) -> str:
    found = hashlib.sha256()
    pieces = select(DocumentPieceRow.data).where(*_of(document)).order_by(DocumentPieceRow.offset)
    for data in session.scalars(pieces.execution_options(yield_per=16)):
        found.update(data)
    return found.hexdigest()


def _of(document: Document) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """The pieces of a document."""
    return DocumentPieceRow.digest == document.digest, DocumentPieceRow.size == document.size
