"""Documents that came under seal, in pieces: put together once all of one are here.

Pieces come in any order, before the act that names their document or after it, some of them
twice. They need nobody to admit them: bytes have no authority, and the digest stands in an act that
does. Until they make a whole they stay in their bundles: nothing false takes the place of what is
sent by other ways.
"""

import hashlib
import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from portal import documents, sealing_keys
from portal.documents import Document
from portal.tables import BundleRow, DocumentRow, SealedPieceRow
from sync.sealing import bundle
from sync.sealing.bundle import Contents

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Piece:
    """Where a piece lies: in a bundle."""

    offset: int
    length: int
    bundle: str


def note(session: Session, name: str, contents: Contents) -> list[Document]:
    """Note the piece in a bundle that is kept, if there is one; of which document it is."""
    piece = contents.piece
    if piece is None:
        return []
    place = {"digest": piece.digest, "size": piece.size, "offset": piece.offset}
    session.add(SealedPieceRow(bundle=name, **place, length=len(contents.data)))
    session.flush()
    return [Document(piece.digest, piece.size)]


def gather(session: Session, found: Iterable[Document], now: str) -> None:
    """Put together what an act has named and all of which has come. Again, it changes nothing."""
    for document in found:
        for device in _devices(session, document):
            row = session.get(DocumentRow, (document.digest, document.size))
            if row is not None and row.whole_since is None:
                _put_together(session, document, _in_a_row(session, document, device), now)


def come(session: Session, document: Document, device: str) -> int:
    """How many bytes of a document have come from a device, without a gap."""
    return sum(piece.length for piece in _in_a_row(session, document, device))


def _put_together(session: Session, document: Document, pieces: list[_Piece], now: str) -> None:
    if sum(piece.length for piece in pieces) != document.size:
        return
    parts = [(piece.offset, _opened(session, piece.bundle)) for piece in pieces]
    if hashlib.sha256(b"".join(data for _, data in parts)).hexdigest() != document.digest:
        _log.warning("sealed pieces are not the document that they say: %s", document.digest)
        return
    spoiled = [documents.append(session, document, *part, now) for part in parts]
    if any(spoiled):  # by what had been sent of it before, which is forgotten now
        for part in parts:
            documents.append(session, document, *part, now)


def _devices(session: Session, document: Document) -> list[str]:
    """Whose pieces there are. What one has spoiled is in the way of no other."""
    asked = select(BundleRow.device).join(SealedPieceRow, SealedPieceRow.bundle == BundleRow.digest)
    return sorted(set(session.scalars(asked.where(*_of(document)))))


def _in_a_row(session: Session, document: Document, device: str) -> list[_Piece]:
    """The pieces that follow each other from the first byte on."""
    rows = session.execute(
        select(SealedPieceRow.offset, SealedPieceRow.length, SealedPieceRow.bundle)
        .join(BundleRow, SealedPieceRow.bundle == BundleRow.digest)
        .where(*_of(document), BundleRow.device == device)
        .order_by(SealedPieceRow.offset)
    )
    found: list[_Piece] = []
    end = 0
    for piece in (_Piece(*row) for row in rows):
        if piece.offset == end:
            found.append(piece)
            end += piece.length
    return found


def _opened(session: Session, name: str) -> bytes:
    """What is in a bundle that was opened when it came."""
    came = bundle.read(session.get_one(BundleRow, name).data)
    key = sealing_keys.private_key(session, came.header.key)
    return came.open(key).data if key else b""


def _of(document: Document) -> Iterator[ColumnElement[bool]]:
    yield SealedPieceRow.digest == document.digest
    yield SealedPieceRow.size == document.size
