"""Several answers of a closed list, ticked."""

from math import ceil

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from counter.forms.choices import choices
from counter.forms.editor import Ask, Editor
from counter.look import is_enter
from domain.answers import Answer, Raw
from domain.questionnaire import Skip

_VALUE = Qt.ItemDataRole.UserRole
_CHECK = Qt.ItemDataRole.CheckStateRole
_ROW, _FRAME, _AROUND, _TICK = 26, 4, 8, 44  # pixels
_LONG = 6  # rows; more are shown in two columns
_KEYS = "1234567890"
_TICKED, _EMPTY = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ChoicesEditor(Editor):
    """A list to tick: space or the number. A skip, or « aucune », goes with nothing else."""

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        self.list = QListWidget()
        super().__init__(ask, self.list, parent)
        for place, (label, value) in enumerate(choices(ask)):
            key = _KEYS[place] if place < len(_KEYS) else " "
            item = QListWidgetItem(f"{key}  {label}", self.list)
            item.setData(_VALUE, value)
            item.setData(_CHECK, _EMPTY)
        self.list.setCurrentRow(0)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit(0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addStretch()
        self.list.itemChanged.connect(self._changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, room: int) -> None:
        """All rows in sight, in two columns when they are many and there is room for both."""
        metrics, count = self.list.fontMetrics(), self.list.count()
        width = max(metrics.horizontalAdvance(item.text()) for item in self._items()) + _TICK
        row = max(_ROW, metrics.height() + _AROUND)
        columns = 2 if count > _LONG and 2 * width + _FRAME <= room else 1
        self.list.setWrapping(columns > 1)
        self.list.setGridSize(QSize(width, row))
        self.list.setMaximumWidth(width * columns + _FRAME)
        self.list.setFixedHeight(row * ceil(count / columns) + _FRAME)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        row = _KEYS.index(event.text()) if event.text() in list(_KEYS) else self.list.count()
        if is_enter(event):
            self._pass()
        elif row < self.list.count():
            self.list.setCurrentRow(row)
            _tick(self.list.item(row), not _ticked(self.list.item(row)))
        else:
            return False
        return True

    def _changed(self, changed: QListWidgetItem) -> None:
        """What goes with nothing else unticks the rest, and is unticked by it."""
        if not _ticked(changed):
            return
        for item in self._items():
            if item is not changed and (self._is_alone(changed) or self._is_alone(item)):
                _tick(item, False)

    def _is_alone(self, item: QListWidgetItem) -> bool:
        value = item.data(_VALUE)
        return isinstance(value, Skip) or value == self.ask.question.exclusive

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def reading(self) -> Raw | None:
        ticked = [item.data(_VALUE) for item in self._items() if _ticked(item)]
        if ticked and isinstance(ticked[0], Skip):
            return ticked[0]
        return tuple(str(value) for value in ticked) or None

    def _display(self, answer: Answer | None) -> None:
        shown = answer if isinstance(answer, tuple) else (answer,)
        for item in self._items():
            _tick(item, item.data(_VALUE) in shown)


def _ticked(item: QListWidgetItem) -> bool:
    return item.checkState() is _TICKED


def _tick(item: QListWidgetItem, ticked: bool) -> None:
    item.setCheckState(_TICKED if ticked else _EMPTY)
