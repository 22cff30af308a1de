"""Several answers of a closed list, ticked."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from counter.forms.choices import numbered_choices
from counter.forms.editor import Ask, Editor
from counter.look import is_enter
from domain.answers import Answer, Raw
from domain.questionnaire import Skip

_VALUE = Qt.ItemDataRole.UserRole
_CHECK = Qt.ItemDataRole.CheckStateRole
_WIDTH, _ROW, _FRAME = 440, 26, 4  # pixels
_TICKED, _EMPTY = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ChoicesEditor(Editor):
    """A list to tick: space or the number. Options and skips exclude each other."""

    def __init__(self, ask: Ask, parent: QWidget | None = None) -> None:
        self.list = QListWidget()
        super().__init__(ask, self.list, parent)
        for label, value in numbered_choices(ask):
            item = QListWidgetItem(label, self.list)
            item.setData(_VALUE, value)
            item.setData(_CHECK, _EMPTY)
            item.setSizeHint(QSize(_WIDTH - _FRAME, _ROW))
        self.list.setCurrentRow(0)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedSize(_WIDTH, _ROW * self.list.count() + _FRAME)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addStretch()
        self.list.itemChanged.connect(self._changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        number = int(event.text()) if event.text() in list("123456789") else 0
        if is_enter(event):
            self._pass()
        elif 0 < number <= self.list.count():
            self.list.setCurrentRow(number - 1)
            _tick(self.list.item(number - 1), not _ticked(self.list.item(number - 1)))
        else:
            return False
        return True

    def _changed(self, changed: QListWidgetItem) -> None:
        """A skip unticks the rest; an option unticks the skips."""
        if not _ticked(changed):
            return
        skip = isinstance(changed.data(_VALUE), Skip)
        for item in self._items():
            if item is not changed and (skip or isinstance(item.data(_VALUE), Skip)):
                _tick(item, False)

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
