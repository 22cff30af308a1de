"""« À traiter »: what waits for a human, with what it means and what to do."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from counter.button import Button
from counter.errands import Errands
from counter.look import heading, space
from counter.models.tray import Column, TrayModel
from counter.reading import Tray, read_tray
from counter.recording import seeing
from counter.shortcuts import Key, bind, labelled
from counter.texts import plain
from counter.windows.tables import ListTable
from counter.windows.within import stay_within
from counter.words.tray import explanation
from store.agents import Agent
from store.matters import Matter

_SIZE: Final = (1000, 520)  # pixels


class TrayDialog(QDialog):
    """The list. Enter opens the dossier of the row.

    Contradictions leave the list once they are settled in their dossier; an act that was kept
    apart, or doubted, once an agent says that they have dealt with it.

    Signals:
        dossier_wanted: id of the dossier to open.
    """

    dossier_wanted = Signal(str)

    def __init__(self, errands: Errands, agent: Agent, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._errands = Errands(errands.desk, errands.tasks, self)
        self._agent = agent
        self._shown: Tray | None = None
        self._model = TrayModel(errands.desk, self)
        self.table = ListTable(self._model, self.tr("À traiter"), Column.WHO)
        self.table.opened.connect(self._open)
        self.table.selectionModel().currentChanged.connect(self._tell_selected)
        self._said = plain()
        self._open_button = Button(self.tr("Ouvrir le dossier  (Entrée)"), primary=True)
        self._seen_button = Button(labelled(self.tr("C’est traité"), Key.SEEN))
        self.setWindowTitle(self.tr("À traiter"))
        stay_within(self, *_SIZE)
        self._lay_out()
        bind(self, Key.SEEN, self._see)
        self.table.setFocus()
        self._refresh()

    def _lay_out(self) -> None:
        self._open_button.clicked.connect(lambda: self._open(self.table.currentIndex().row()))
        self._seen_button.clicked.connect(self._see)
        close = Button(labelled(self.tr("Fermer"), Key.BACK))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        for button in (self._open_button, self._seen_button, close):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[space("l")] * 4)
        layout.setSpacing(space("m"))
        layout.addWidget(heading(self.windowTitle()))
        layout.addWidget(self.table, 1)
        layout.addWidget(self._said)
        layout.addLayout(buttons)

    def _refresh(self) -> None:
        self._errands.run(read_tray, self._show)

    def _show(self, tray: Tray) -> None:
        self._shown = tray
        row = max(0, self.table.currentIndex().row())
        self._model.show(tray)
        self.table.selectRow(min(row, len(tray.matters) - 1))
        self._tell_selected()

    def _selected(self) -> Matter | None:
        row = self.table.currentIndex().row()
        return self._model.rows[row] if 0 <= row < len(self._model.rows) else None

    def _tell_selected(self) -> None:
        matter = self._selected()
        self._open_button.setEnabled(matter is not None and matter.summary is not None)
        self._seen_button.setEnabled(matter is not None and matter.act is not None)
        if self._shown and matter:
            self._said.setText(explanation(matter, self._errands.desk, self._shown))
        else:
            self._said.setText(self.tr("Rien n’attend."))

    def _open(self, row: int) -> None:
        if 0 <= row < len(self._model.rows) and (summary := self._model.rows[row].summary):
            self.accept()
            self.dossier_wanted.emit(summary.id)

    def _see(self) -> None:
        matter = self._selected()
        if matter and matter.act:
            self._errands.run(seeing(matter, self._agent), lambda _: self._refresh())
