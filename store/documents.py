"""Documents of dossiers on this device: attached, sent, fetched, read back.

Their bytes lie in the encrypted file and nowhere else, under the digest that acts name them by.
The same bytes lie there once, whoever attached them to whichever dossier. Nothing is removed:
who detaches a document by mistake can attach it again.
"""

import hashlib
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.sqlite import insert

from domain.acts import Act, ActType, Author, Entry, Json
from domain.documents.attached import Document, attached_body, detached_body, documents_of
from domain.moments import Stamp
from store import device, dossiers, journal, prepared
from store.errors import StoreDamaged, UnknownDocument
from store.tables import DocumentPieceRow, DocumentRow
from store.transaction import Transaction

_PIECE: Final = 256 * 1024  # bytes in a row at most

_NEW = insert(DocumentRow).on_conflict_do_nothing(index_elements=["digest"])
_ADD = insert(DocumentPieceRow)
_STATE = (
    DocumentRow.digest,
    DocumentRow.size,
    DocumentRow.arrived,
    DocumentRow.held,
    DocumentRow.confirmed,
)
_WAITING = (  # built once: each round asks
    select(*_STATE)
    .where(DocumentRow.own == 1, DocumentRow.confirmed == 0)
    .order_by(DocumentRow.position)
)


@dataclass(frozen=True, slots=True)
class Kept:
    """How far a document is here and at the portal.

    Attributes:
        size: of the whole; `arrived`: how many bytes of it are here.
        held: how many the portal said it holds.
        confirmed: the portal said that it holds all, and that they are what the digest says.
    """

    digest: str
    size: int
    arrived: int
    held: int
    confirmed: bool

    @property
    def whole(self) -> bool:
        """Whether it can be read here."""
        return self.arrived == self.size


def attach(
    tx: Transaction, dossier: str, document: Document, data: bytes, author: Author, now: Stamp
) -> Act:
    """Attach a document and keep its bytes; what is attached to the dossier already stays so.

    Args:
        document: what `domain.documents.attached.describe` says of `data`.

    Raises:
        UnknownDossier: no act of it is held.
        NotEnrolled: the device has no identity yet.
    """
    there = documents_of(dossiers.load(tx, dossier).usable)
    found = next((each for each in there if each.document.digest == document.digest), None)
    if found:
        return found.act
    _begin(tx, document.digest, document.size)
    _keep_all(tx, document.digest, data)
    _set(tx, document.digest, own=1)
    return _record(tx, ActType.DOCUMENT_ATTACHED, attached_body(document), dossier, author, now)


def detach(tx: Transaction, dossier: str, attached: str, author: Author, now: Stamp) -> Act:
    """Take a document off a dossier to which it was attached by mistake.

    Args:
        attached: id of the act that attached it.

    Raises:
        NotEnrolled: the device has no identity yet.
    """
    body = detached_body(attached)
    return _record(tx, ActType.DOCUMENT_DETACHED, body, dossier, author, now)


def waiting(tx: Transaction) -> list[Kept]:
    """The documents that were attached here and that the portal does not hold whole yet."""
    return [_kept(*row) for row in prepared.rows(tx, _WAITING)]


def find(tx: Transaction, digests: Collection[str]) -> dict[str, Kept]:
    """What is known of these documents here; nothing of those that never were."""
    rows = tx.connection.execute(select(*_STATE).where(DocumentRow.digest.in_(digests)))
    return {row[0]: _kept(*row) for row in rows}


def note_held(tx: Transaction, digest: str, held: int, *, whole: bool) -> None:
    """Note how many bytes the portal says it holds, and whether it holds the whole document."""
    _set(tx, digest, held=held, confirmed=int(whole))


def doubt(tx: Transaction) -> None:
    """The portal was put back from a backup: what it was sent is to be asked for again."""
    tx.connection.execute(update(DocumentRow).values(held=0, confirmed=0))


def piece(tx: Transaction, digest: str, offset: int, most: int) -> bytes:
    """At most so many bytes of a document that is here, from an offset on."""
    rows = tx.connection.execute(
        select(DocumentPieceRow.offset, DocumentPieceRow.data)
        .where(DocumentPieceRow.digest == digest, DocumentPieceRow.offset < offset + most)
        .where(DocumentPieceRow.offset > offset - _PIECE)
        .order_by(DocumentPieceRow.offset)
    )
    found = b"".join(data[max(0, offset - start) : offset + most - start] for start, data in rows)
    return bytes(found)


def receive(tx: Transaction, digest: str, size: int, offset: int, data: bytes) -> Kept:
    """Keep bytes that came from the portal, if they follow those that are here.

    Returns:
        How the document stands then. When its last bytes have come, all are compared with the
        digest; if they do not fit, none is kept: `arrived` is 0 again.
    """
    _begin(tx, digest, size)
    kept = find(tx, [digest])[digest]
    if (kept.size, kept.arrived) == (size, offset) and offset + len(data) <= size:
        _append(tx, kept, data)
    return find(tx, [digest])[digest]


def read(tx: Transaction, digest: str) -> bytes:
    """A document, verified.

    Raises:
        UnknownDocument: it is not here, or not all of it.
        StoreDamaged: it is not what was kept.
    """
    kept = find(tx, [digest]).get(digest)
    if kept is None or not kept.whole:
        raise UnknownDocument(document=digest)
    data = piece(tx, digest, 0, kept.size)
    if not _is(digest, data):
        raise StoreDamaged(why="document")
    return data


def _begin(tx: Transaction, digest: str, size: int) -> None:
    nothing = {"own": 0, "arrived": 0, "held": 0, "confirmed": 0}
    tx.connection.execute(_NEW, {"digest": digest, "size": size, **nothing})


def _keep_all(tx: Transaction, digest: str, data: bytes) -> None:
    """In the place of what may have come from the portal until now."""
    if find(tx, [digest])[digest].whole:
        return
    _drop(tx, digest)
    _append(tx, find(tx, [digest])[digest], data)


def _append(tx: Transaction, kept: Kept, data: bytes) -> None:
    for start in range(0, len(data), _PIECE):
        row = {"digest": kept.digest, "offset": kept.arrived + start}
        tx.connection.execute(_ADD, {**row, "data": data[start : start + _PIECE]})
    arrived = kept.arrived + len(data)
    if arrived == kept.size and not _is(kept.digest, piece(tx, kept.digest, 0, kept.size)):
        _drop(tx, kept.digest)
    else:
        _set(tx, kept.digest, arrived=arrived)


def _drop(tx: Transaction, digest: str) -> None:
    """Forget the bytes of a document that is not whole."""
    tx.connection.execute(delete(DocumentPieceRow).where(DocumentPieceRow.digest == digest))
    _set(tx, digest, arrived=0)


def _set(tx: Transaction, digest: str, **values: int) -> None:
    tx.connection.execute(update(DocumentRow).where(DocumentRow.digest == digest).values(values))


def _is(digest: str, data: bytes) -> bool:
    return hashlib.sha256(data).hexdigest() == digest


def _kept(digest: str, size: int, arrived: int, held: int, confirmed: int) -> Kept:
    return Kept(digest, size, arrived, held, bool(confirmed))


def _record(
    tx: Transaction, type_: ActType, body: Json, dossier: str, author: Author, now: Stamp
) -> Act:
    mode = device.require(tx).kind
    (act,) = journal.record(tx, [Entry(type_, body, dossier, author, mode)], now)
    return act
