"""What a desk does with the papers of a dossier: functions of an open desk, on the store's thread.

Bytes come from a file that an agent named and go into the encrypted store. They come out as a
picture in memory, or as the copy that an agent asks for, and in no other way.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage, QImageReader

from counter.desk import Desk
from counter.writing import author_of
from domain.documents.attached import MOST_BYTES, Attached, PaperKind, describe, documents_of
from domain.errors import DocumentRefused
from store import documents, dossiers
from store.agents import Agent
from store.documents import Kept
from store.files import write_durably


@dataclass(frozen=True)
class Paper:
    """A document of a dossier, and where its bytes are.

    Attributes:
        kept: how far it is here and at the portal; None if it never was here.
        leaving: it was attached here, and the portal does not hold all of it yet.
    """

    attached: Attached
    kept: Kept | None
    leaving: bool

    @property
    def here(self) -> bool:
        """Whether it can be opened without a network."""
        return self.kept is not None and self.kept.whole


@dataclass(frozen=True)
class Papers:
    """The documents of a dossier as they were on a day, the oldest first."""

    papers: tuple[Paper, ...]
    today: date


def reading_papers(dossier: str) -> Callable[[Desk], Papers]:
    """The documents of a dossier; raises `store.errors.UnknownDossier`."""

    def read(desk: Desk) -> Papers:
        with desk.store.read() as tx:
            found = documents_of(dossiers.load(tx, dossier).usable)
            kept = documents.find(tx, {each.document.digest for each in found})
            leaving = {each.digest for each in documents.waiting(tx)}
        papers = (
            Paper(each, kept.get(each.document.digest), each.document.digest in leaving)
            for each in found
        )
        return Papers(tuple(papers), desk.today())

    return read


def attaching(
    dossier: str, file: Path, kind: PaperKind, title: str, agent: Agent
) -> Callable[[Desk], None]:
    """Attach a file to a dossier. Raises `domain.errors.DocumentRefused`."""

    def attach(desk: Desk) -> None:
        data = _content_of(file)
        document = describe(data, kind, title)
        now = desk.clock.read()
        with desk.store.write() as tx:
            documents.attach(tx, dossier, document, data, author_of(agent), now)

    return attach


def detaching(dossier: str, attached: Attached, agent: Agent) -> Callable[[Desk], None]:
    """Record that a document was attached by mistake."""

    def detach(desk: Desk) -> None:
        now = desk.clock.read()
        with desk.store.write() as tx:
            documents.detach(tx, dossier, attached.act.id, author_of(agent), now)

    return detach


def arriving(digest: str) -> Callable[[Desk], int]:
    """How many bytes of a document are here by now."""

    def look(desk: Desk) -> int:
        with desk.store.read() as tx:
            kept = documents.find(tx, [digest]).get(digest)
        return kept.arrived if kept else 0

    return look


def picturing(digest: str) -> Callable[[Desk], QImage]:
    """The picture that a document is, upright; null if it cannot be drawn.

    Qt refuses by itself what would take more than 256 MB of memory.
    """

    def draw(desk: Desk) -> QImage:
        with desk.store.read() as tx:
            data = documents.read(tx, digest)
        buffer = QBuffer()
        buffer.setData(data)
        reader = QImageReader(buffer)
        reader.setDecideFormatFromContent(True)
        reader.setAutoTransform(True)
        return reader.read()

    return draw


def copying(digest: str, file: Path) -> Callable[[Desk], None]:
    """Write a copy that nothing protects. Raises `sync.sealing.errors.CarrierFailed`."""

    def copy(desk: Desk) -> None:
        from sync.sealing.errors import CarrierFailed  # noqa: PLC0415 - seldom needed

        with desk.store.read() as tx:
            data = documents.read(tx, digest)
        try:
            write_durably(file, data)
        except OSError as error:
            raise CarrierFailed(why="broken") from error

    return copy


def _content_of(file: Path) -> bytes:
    """What is in a file; at most one byte too many."""
    try:
        with file.open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise DocumentRefused(why="unreadable", most_mb=MOST_BYTES // 2**20) from error
