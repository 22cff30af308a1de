"""A commune by name or postcode: eight rows while typing, Enter takes the first."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from counter.forms.editor import Ask
from counter.forms.lines import LineEditor
from counter.wording import commune_text
from domain.answers import Answer, Raw
from domain.communes import Commune, answered_code

_ROWS = 8
_SIGNS = 34


class CommuneEditor(LineEditor):
    """The search is the domain's own; Qt's completer only shows it.

    Leaving the field takes the first row too: what was taken is written out with its
    département, so that it is seen. What finds nothing stays, and is told as a problem.
    """

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        self._found: list[Commune] = []
        self._chosen: Commune | None = None
        super().__init__(ask, parent)
        self._fit(_SIGNS)
        self._rows = QStringListModel(self)
        completer = QCompleter(self._rows, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_ROWS)
        if popup := completer.popup():
            popup.setAccessibleName(self.tr("Communes trouvées"))
        # Queued: the line then holds the text of the row, as Qt puts it there.
        completer.activated.connect(self._pass, Qt.ConnectionType.QueuedConnection)
        self.line.setCompleter(completer)

    def settle(self) -> None:
        if self._chosen is None and self._found:
            rows, text = self._rows.stringList(), self.line.text()
            self._choose(self._found[rows.index(text) if text in rows else 0])
        super().settle()

    def _typed(self) -> None:
        super()._typed()
        self._chosen = None
        self._found = self.ask.communes.search(self.line.text(), _ROWS, self.ask.near)
        self._rows.setStringList([_row(commune) for commune in self._found])

    def _choose(self, commune: Commune) -> None:
        self._chosen = commune
        self._found = []
        self.line.setText(commune_text(commune))

    def _read(self, text: str) -> Raw | None:
        return answered_code(self.ask.question.key, self._chosen) if self._chosen else text or None

    def _display(self, answer: Answer | None) -> None:
        known = isinstance(answer, str) and answer in self.ask.communes
        self._chosen = self.ask.communes[answer] if known and isinstance(answer, str) else None
        self._found = []
        super()._display(answer)

    def _written(self, answer: str) -> str:
        return commune_text(self._chosen) if self._chosen else answer


def _row(commune: Commune) -> str:
    return f"{commune_text(commune)}   {' '.join(commune.postcodes[:3])}"
