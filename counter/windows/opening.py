"""Open a document: fetch it if it is elsewhere, show a picture, save a copy of what is none."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from counter.errands import Errands
from counter.filing import Paper, arriving, copying, picturing
from counter.windows.picture import PictureDialog
from counter.words.attached import name_text, receiving_text, refusal_text
from domain.documents.attached import Document, Media
from domain.errors import AppError
from qtkit.sync_service import SyncService
from sync.stopping import Stop

_LOOKS: Final = 400  # milliseconds between two looks at how much has come


@dataclass(frozen=True)
class _Fetching:
    """A document that is on its way here."""

    document: Document
    stop: Stop


class Opening(QObject):
    """Opens one document at a time, over a window.

    Signals:
        told: a sentence on how it goes.
        refused: a sentence on why it did not work.
        changed: `under_way` is another one, and so may be what is here.
    """

    told = Signal(str)
    refused = Signal(str)
    changed = Signal()

    def __init__(self, errands: Errands, sync: SyncService, window: QWidget) -> None:
        super().__init__(window)
        self._errands = errands
        self._sync = sync
        self._window = window
        self._fetching: _Fetching | None = None
        self._look = QTimer(self, interval=_LOOKS)
        self._look.timeout.connect(self._look_what_came)

    @property
    def under_way(self) -> bool:
        """Whether something is being fetched."""
        return self._fetching is not None

    def open(self, paper: Paper) -> None:
        """Open it, from here or from the portal; nothing while another one is fetched."""
        if self.under_way:
            return
        self.told.emit("")
        if paper.here:
            self._bring_up(paper.attached.document)
        else:
            self._fetch(paper)

    def stop(self) -> None:
        """Fetch no further. What has come stays here."""
        if self._fetching:
            self._fetching.stop.make()
            self._settle()

    def _fetch(self, paper: Paper) -> None:
        document = paper.attached.document
        then = self._errands.while_here(lambda _: self._fetched(document))
        failed = self._errands.while_here(partial(self._failed, document))
        stop = self._sync.fetch(document.digest, document.size, then, failed)
        self._fetching = _Fetching(document, stop)
        self._look.start()
        self._tell_arrived(document, paper.kept.arrived if paper.kept else 0)
        self.changed.emit()

    def _fetched(self, document: Document) -> None:
        if self._waits_for(document):
            self._settle()
            self.told.emit("")
            self._bring_up(document)

    def _failed(self, document: Document, error: AppError) -> None:
        if self._waits_for(document):
            self._settle()
            self._refuse(error)

    def _waits_for(self, document: Document) -> bool:
        """Or it was stopped meanwhile."""
        return self._fetching is not None and self._fetching.document is document

    def _settle(self) -> None:
        self._fetching = None
        self._look.stop()
        self.changed.emit()

    def _look_what_came(self) -> None:
        if self._fetching:
            document = self._fetching.document
            self._errands.run(arriving(document.digest), partial(self._tell_arrived, document))

    def _tell_arrived(self, document: Document, arrived: int) -> None:
        if self._waits_for(document):
            self.told.emit(receiving_text(arrived, document.size))

    def _bring_up(self, document: Document) -> None:
        if document.media is Media.PDF:
            self._choose_copy(document)
        else:
            drawn = partial(self._show_picture, name_text(document))
            self._errands.run(picturing(document.digest), drawn, self._refuse)

    def _show_picture(self, name: str, image: QImage) -> None:
        if image.isNull():
            self.refused.emit(self.tr("Cette image ne peut pas être montrée ici."))
        else:
            dialog = PictureDialog(name, image, self._window)
            dialog.finished.connect(self._window.activateWindow)
            dialog.open()

    def _choose_copy(self, document: Document) -> None:
        dialog = QFileDialog(self._window, self.tr("Enregistrer une copie non protégée"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile("document.pdf")  # no name of a person
        dialog.fileSelected.connect(partial(self._copy, document))
        dialog.finished.connect(self._window.activateWindow)
        dialog.open()

    def _copy(self, document: Document, file: str) -> None:
        self._errands.run(copying(document.digest, Path(file)), self._copied, self._refuse)

    def _copied(self, _: None) -> None:
        self.told.emit(self.tr("La copie est enregistrée. Elle n’est pas protégée."))

    def _refuse(self, error: AppError) -> None:
        self.refused.emit(refusal_text(error))
