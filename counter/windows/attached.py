"""The documents of a dossier: what there is, and opening, adding and taking off one."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from counter.button import Button
from counter.errands import Errands
from counter.filing import Paper, Papers, reading_papers
from counter.look import coloured, heading, space
from counter.models.attached import AttachedModel, Column
from counter.shortcuts import Key, bind, labelled
from counter.texts import note
from counter.windows.attach import AttachDialog, DetachDialog
from counter.windows.opening import Opening
from counter.windows.tables import ListTable
from counter.windows.within import stay_within
from domain.documents.attached import Media
from qtkit.sync_service import SyncService
from store.agents import Agent

_SIZE: Final = (1000, 520)  # pixels


class AttachedDialog(QDialog):
    """The list. Enter opens the document of the row, and fetches it first if it is elsewhere.

    Pictures are shown from memory. A PDF is not: a copy is written where the agent says.

    Signals:
        recorded: there is one more act.
    """

    recorded = Signal()

    def __init__(
        self, dossier: str, errands: Errands, agent: Agent, sync: SyncService, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dossier = dossier
        self._errands = Errands(errands.desk, errands.tasks, self)
        self._agent = agent
        self._sync = sync
        self._shown: Papers | None = None
        self._opening = Opening(self._errands, sync, self)
        self._opening.told.connect(self._say)
        self._opening.refused.connect(self._refuse)
        self._opening.changed.connect(self._tell_fetching)
        self._model = AttachedModel(self)
        self.table = ListTable(self._model, self.tr("Documents du dossier"), Column.NAME)
        self.table.opened.connect(self._open)
        self.table.selectionModel().currentChanged.connect(self._tell_selected)
        self._hint = note()
        self._said = note()
        self._open_button = Button(primary=True)
        self._detach_button = Button(labelled(self.tr("Retirer…"), Key.DETACH))
        self._close_button = Button()
        self.setWindowTitle(self.tr("Documents du dossier"))
        stay_within(self, *_SIZE)
        self._lay_out()
        bind(self, Key.ATTACH, self._choose_file)
        bind(self, Key.DETACH, self._detach)
        sync.changed.connect(self.refresh)
        self._tell_fetching()
        self.table.setFocus()

    @property
    def papers(self) -> tuple[Paper, ...]:
        """The documents that are shown."""
        return self._model.rows

    def refresh(self) -> None:
        """Read anew what there is and where it is."""
        self._errands.run(reading_papers(self._dossier), self._show)

    def reject(self) -> None:
        """Escape stops what is on its way first, and closes then."""
        if self._opening.under_way:
            self._opening.stop()
            self._say(self.tr("Arrêté. Ce qui est arrivé reste ici, la suite reprendra de là."))
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Whoever leaves waits for nothing."""
        self._opening.stop()
        super().done(result)

    def _lay_out(self) -> None:
        attach = Button(labelled(self.tr("Ajouter un document…"), Key.ATTACH))
        attach.clicked.connect(self._choose_file)
        self._open_button.clicked.connect(lambda: self._open(self.table.currentIndex().row()))
        self._detach_button.clicked.connect(self._detach)
        self._close_button.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        for button in (self._open_button, attach, self._detach_button, self._close_button):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[space("l")] * 4)
        layout.setSpacing(space("m"))
        layout.addWidget(heading(self.windowTitle()))
        layout.addWidget(self.table, 1)
        layout.addWidget(self._hint)
        layout.addWidget(self._said)
        layout.addLayout(buttons)

    def _show(self, papers: Papers) -> None:
        if papers == self._shown:
            return
        self._shown = papers
        row = max(0, self.table.currentIndex().row())
        self._model.show(papers)
        self.table.selectRow(min(row, len(papers.papers) - 1))
        self._tell_selected()

    def _tell_selected(self) -> None:
        paper = self._paper(self.table.currentIndex().row())
        for button in (self._open_button, self._detach_button):
            button.setEnabled(paper is not None)
        text = self.tr("Ouvrir  (Entrée)")
        hint = "" if self.papers else self.tr("Ce dossier n’a pas encore de document.")
        if paper and paper.attached.document.media is Media.PDF:
            text = self.tr("Enregistrer une copie…  (Entrée)")
            hint = self.tr(
                "Un PDF ne s’ouvre pas ici. La copie que vous enregistrez n’est plus protégée : "
                "toute personne qui a accès au fichier peut la lire. Effacez-la après usage."
            )
        self._open_button.setText(text)
        self._open_button.setAccessibleName(text)
        self._hint.setText(hint)

    def _paper(self, row: int) -> Paper | None:
        return self.papers[row] if 0 <= row < len(self.papers) else None

    def _open(self, row: int) -> None:
        if paper := self._paper(row):
            self._opening.open(paper)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Ajouter un document"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("PDF et photos") + " (*.pdf *.jpg *.jpeg *.png *.webp)")
        dialog.fileSelected.connect(self._attach)
        dialog.rejected.connect(self.activateWindow)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _attach(self, file: str) -> None:
        dialog = AttachDialog(self._dossier, Path(file), self._errands, self._agent, self)
        self._begin(dialog)

    def _detach(self) -> None:
        if paper := self._paper(self.table.currentIndex().row()):
            dialog = DetachDialog(self._dossier, paper.attached, self._errands, self._agent, self)
            self._begin(dialog)

    def _begin(self, dialog: AttachDialog | DetachDialog) -> None:
        self._say("")
        dialog.recorded.connect(self._recorded)
        dialog.finished.connect(self.activateWindow)  # not every window manager does it by itself
        dialog.open()

    def _recorded(self) -> None:
        self.refresh()
        self.recorded.emit()

    def _tell_fetching(self) -> None:
        text = self.tr("Arrêter") if self._opening.under_way else self.tr("Fermer")
        self._close_button.setText(labelled(text, Key.BACK))
        self._close_button.setAccessibleName(self._close_button.text())
        self.refresh()

    def _say(self, text: str) -> None:
        coloured(self._said, "ink_soft")
        self._said.setText(text)

    def _refuse(self, text: str) -> None:
        coloured(self._said, "danger")
        self._said.setText(text)
