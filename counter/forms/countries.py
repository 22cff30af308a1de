"""Several countries: Enter adds what was typed, Backspace in the empty line removes the last."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from counter.forms.editor import Ask
from counter.forms.listings import Found
from counter.forms.searched import SearchedEditor
from counter.look import quiet
from counter.texts import plain
from domain.answers import Answer, Raw
from domain.questionnaire import Skip

_REMOVES = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class CountriesEditor(SearchedEditor):
    """A line that adds to a list under it. Enter in the empty line goes on, as everywhere."""

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        self._taken: list[Found] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        super().__init__(ask, parent)
        self._column.addLayout(self._list)

    def describe(self, problem: str) -> None:
        taken = ", ".join(found.title for found in self._taken)
        told = self.tr("Déjà dans la liste : {countries}.").format(countries=taken) if taken else ""
        super().describe(" ".join(filter(None, (problem, told))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self._removes(event):
            self._remove(self._taken[-1])
            return True
        return super().eventFilter(watched, event)

    def _removes(self, event: QKeyEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and event.key() in _REMOVES
        return pressed and bool(self._taken) and not self.line.text()

    def _pass(self) -> None:
        """Enter: what was typed is added and another may follow; else the next field."""
        if self._found:
            self.settle()
        else:
            super()._pass()

    def _skipped(self, skip: Skip) -> None:
        self._take([])
        super()._skipped(skip)

    def _choose(self, found: Found) -> None:
        self._found = []
        self._show_taken()
        if found not in self._taken:
            self._take([*self._taken, found])

    def _show_taken(self) -> None:
        self.line.clear()

    def _remove(self, found: Found) -> None:
        self._take([each for each in self._taken if each != found])
        self.settle()

    def _take(self, taken: list[Found]) -> None:
        self._taken = taken
        while item := self._list.takeAt(0):
            if row := item.widget():
                row.hide()
                row.deleteLater()
        for found in taken:
            self._list.addWidget(self._row(found))
        self.describe("")

    def _row(self, found: Found) -> QWidget:
        row = QWidget()
        remove = quiet(QToolButton())
        remove.setText(self.tr("Retirer"))
        remove.setAccessibleName(self.tr("Retirer : {country}").format(country=found.title))
        remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Backspace reaches it
        remove.clicked.connect(partial(self._remove, found))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(plain(found.title), 1)
        layout.addWidget(remove)
        row.setMaximumWidth(self.line.maximumWidth())
        return row

    def _read(self, text: str) -> Raw | None:
        return tuple(filter(None, (*(found.code for found in self._taken), text))) or None

    def _display(self, answer: Answer | None) -> None:
        codes = answer if isinstance(answer, tuple) else ()
        self._take([found for code in codes if (found := self._listing.known(code))])
        super()._display(None if codes else answer)
