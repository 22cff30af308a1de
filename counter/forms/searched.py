"""One thing of a long list, by its beginning: eight rows while typing, Enter takes the first."""

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QWidget

from counter.forms.editor import Ask, pressed_tab
from counter.forms.lines import LineEditor
from counter.forms.listings import ROWS, Found, listing_for
from domain.answers import Answer, Raw
from domain.questionnaire import Skip

_SIGNS = 48


class SearchedEditor(LineEditor):
    """The search is the domain's own; Qt's completer only shows it.

    Leaving the field takes the first row too: what was taken is written out, so that it is
    seen. What finds nothing stays, and is told as a problem.
    """

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        self._listing = listing_for(ask)
        self._found: list[Found] = []
        self._chosen: Found | None = None
        super().__init__(ask, parent)
        self._fit(_SIGNS)
        self._rows = QStringListModel(self)
        completer = QCompleter(self._rows, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(ROWS)
        if popup := completer.popup():
            popup.setAccessibleName(self._listing.name)
            popup.installEventFilter(self)
        # Queued: the line then holds the text of the row, as Qt puts it there.
        completer.activated.connect(self._picked, Qt.ConnectionType.QueuedConnection)
        self.line.setCompleter(completer)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field:
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and pressed_tab(event):
            self.settle()  # as in the line, which the list passes the key on to
        return False

    def settle(self) -> None:
        if self._found:
            rows, text = self._rows.stringList(), self.line.text()
            self._choose(self._found[rows.index(text) if text in rows else 0])
        super().settle()

    def _typed(self) -> None:
        super()._typed()
        self._chosen = None
        self._found = self._listing.search(self.line.text())
        self._rows.setStringList([found.row for found in self._found])

    def _skipped(self, skip: Skip) -> None:
        self._chosen = None
        self._found = []
        super()._skipped(skip)

    def _picked(self) -> None:
        """A row was clicked; or Enter took it already, and Qt wrote the whole row after that."""
        if self._found:
            self._pass()
        else:
            self._show_taken()

    def _choose(self, found: Found) -> None:
        self._chosen = found
        self._found = []
        self._show_taken()

    def _show_taken(self) -> None:
        self.line.setText(self._chosen.title if self._chosen else "")

    def _read(self, text: str) -> Raw | None:
        return self._chosen.code if self._chosen else text or None

    def _display(self, answer: Answer | None) -> None:
        self._chosen = self._listing.known(answer) if isinstance(answer, str) else None
        self._found = []
        super()._display(answer)

    def _written(self, answer: str) -> str:
        return self._chosen.title if self._chosen else answer
