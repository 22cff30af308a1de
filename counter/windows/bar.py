"""The bar at the top, always in reach: on a narrow screen the search has a line of its own."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from counter.button import Button
from counter.look import icon, space
from counter.shortcuts import Key, labelled
from counter.texts import note

_SIGNS = 40  # of the search, that its line shows what can be searched


class Bar(QWidget):
    """What can be done from everywhere, and who is signed in."""

    def __init__(self, search: QLineEdit, agent: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = QWidget()
        line = QHBoxLayout(self._search)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(search, 1)
        line.addWidget(QLabel(Key.SEARCH.shown))
        search.setMinimumWidth(_SIGNS * search.fontMetrics().averageCharWidth())
        self._name = note(agent, "ink")
        advance = self._name.fontMetrics().horizontalAdvance
        self._name.setMinimumWidth(max(map(advance, agent.split()), default=0))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(space("l"), space("s"), space("l"), space("s"))
        self._grid.setSpacing(space("s"))
        self._grid.setColumnStretch(2, 1)
        self._grid.addWidget(self._name, 0, 4)
        self._narrow = True
        self._grid.addWidget(self._search, 1, 0, 1, 6)

    def offer(self, column: int, text: str, key: Key, picture: str, do: Callable[[], None]) -> None:
        """Put a button into one of the columns 0 to 5; 2 is for the search."""
        button = Button(labelled(text, key), picture=icon(picture))
        button.clicked.connect(do)
        self._grid.addWidget(button, 0, column)

    def minimumSizeHint(self) -> QSize:
        """With the search below."""
        low = super().minimumSizeHint()
        return low if self._narrow else QSize(self._needed(searching=False), low.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self._needed(searching=True) <= event.size().width()
        if beside is self._narrow:
            self._narrow = not beside
            self._grid.removeWidget(self._search)
            place = (0, 2, 1, 1) if beside else (1, 0, 1, 6)
            self._grid.addWidget(self._search, *place)

    def _needed(self, *, searching: bool) -> int:
        """Pixels for all of it on one line, with the search or without."""
        items = [self._grid.itemAt(each) for each in range(self._grid.count())]
        taken = [each for each in items if each and (searching or each.widget() != self._search)]
        widths = [each.minimumSize().width() + space("s") for each in taken]
        return sum(widths) + 2 * space("l")
