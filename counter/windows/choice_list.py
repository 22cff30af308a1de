"""A short list of which one is chosen: a number picks, Enter goes on. At first nothing is."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QWidget

from counter.look import is_enter

_ROW = 28  # pixels


class ChoiceList(QListWidget):
    """What can be chosen, numbered.

    Signals:
        entered_key: Enter was pressed.
    """

    entered_key = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)

    def offer(self, texts: Iterable[str]) -> None:
        """Show these, in this order."""
        self.addItems([f"{number}  {text}" for number, text in enumerate(texts, 1)])
        self.setFixedHeight(_ROW * self.count() + 4)

    @property
    def picked(self) -> int | None:
        """The place of what is chosen, from 0; None before something is."""
        rows = self.selectedIndexes()
        return rows[0].row() if rows else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event) and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.entered_key.emit()
        else:
            super().keyPressEvent(event)
