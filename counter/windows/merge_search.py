"""Which other dossier may be the same person's: who looks alike, or whom an agent looks for."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from counter.button import Button
from counter.errands import Errands
from counter.look import heading, space
from counter.merging import Candidate, Candidates, looking_for
from counter.models.candidates import CandidatesModel, Column
from counter.reading import Opened
from counter.shortcuts import Key, bind, labelled
from counter.texts import note, plain
from counter.windows.tables import ListTable
from counter.windows.within import stay_within
from counter.words.likeness import differences_text, reasons_text

_SIZE: Final = (960, 520)  # pixels


class MergeSearchDialog(QDialog):
    """A list; Enter compares the dossier of the row with the one that is open.

    Signals:
        wanted: id of the other dossier.
    """

    wanted = Signal(str)

    def __init__(self, opened: Opened, errands: Errands, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dossier = opened.dossier
        self._errands = Errands(errands.desk, errands.tasks, self)
        self._content = errands.desk.content
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Nom, référence, naissance, téléphone"))
        self.search.setAccessibleName(self.tr("Chercher un autre dossier"))
        self.search.textChanged.connect(self._look)
        self._model = CandidatesModel(self._content, self)
        self.table = ListTable(self._model, self.tr("Dossiers qui se ressemblent"), Column.NAME)
        self.table.opened.connect(self._choose)
        self.table.selectionModel().currentChanged.connect(self._tell_selected)
        self._said = note()
        self._compare = Button(self.tr("Comparer…  (Entrée)"), primary=True)
        self.setWindowTitle(self.tr("Réunir deux dossiers"))
        stay_within(self, *_SIZE)
        self._lay_out()
        self.search.returnPressed.connect(self.table.go_in)
        self.table.setFocus()
        self._look()

    def _lay_out(self) -> None:
        self._compare.clicked.connect(lambda: self._choose(self.table.currentIndex().row()))
        close = Button(labelled(self.tr("Annuler"), Key.BACK))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self._compare)
        buttons.addWidget(close)
        buttons.addStretch()
        bind(self, Key.SEARCH, self.search.setFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[space("l")] * 4)
        layout.setSpacing(space("m"))
        layout.addWidget(heading(self.windowTitle()))
        asked = self.tr("Quel autre dossier est celui de la même personne ? Rien n’est réuni ici.")
        layout.addWidget(plain(asked))
        layout.addWidget(self.search)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._said)
        layout.addLayout(buttons)

    def _look(self) -> None:
        self._errands.run(looking_for(self.search.text().strip(), self._dossier), self._show)

    def _show(self, found: Candidates) -> None:
        if found.text == self.search.text().strip():
            self._model.put(found.found)
            self.table.selectRow(0)
            self._tell_selected()

    def _tell_selected(self) -> None:
        candidate = self._candidate(self.table.currentIndex().row())
        self._compare.setEnabled(candidate is not None)
        if candidate is None:
            none = self.tr("Aucun dossier ne ressemble à celui-ci : cherchez avec F3.")
            self._said.setText(none)
        elif likeness := candidate.likeness:
            said = reasons_text(likeness), differences_text(self._content, likeness)
            self._said.setText("\n".join(filter(None, said)))
        else:
            self._said.setText(self.tr("Ces deux dossiers n’ont rien de connu en commun."))

    def _candidate(self, row: int) -> Candidate | None:
        return self._model.rows[row] if 0 <= row < len(self._model.rows) else None

    def _choose(self, row: int) -> None:
        if candidate := self._candidate(row):
            self.accept()
            self.wanted.emit(candidate.summary.id)
