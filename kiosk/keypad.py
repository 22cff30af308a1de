"""The four or five keys of a tactile keypad: before, next, OK, back, and help.

A keypad is a keyboard whose keys say what they are; which codes it sends, its maker decides. With
one, everything can be reached and pressed without seeing or touching the glass, the keys of the
screen's keyboard too.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from kiosk.viewmodels.shell import Shell
from kiosk.viewmodels.strokes import Strokes

_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_MEANS = (
    (Qt.Key.Key_Backtab, _SHIFT),
    (Qt.Key.Key_Tab, _NONE),
    (Qt.Key.Key_Return, _NONE),
)


def named(names: Sequence[str]) -> tuple[str, ...]:
    """The names of the keys, once they are known to be four or five.

    Raises:
        ValueError: they are not, or Qt has no key of such a name.
    """
    if len(names) not in (4, 5) or any(f"Key_{name}" not in Qt.Key.__members__ for name in names):
        message = f"not the names of four or five keys: {names}"
        raise ValueError(message)
    return tuple(names)


class Keypad(QObject):
    """Watches the keys of a window.

    Args:
        names: of the keys, as Qt calls them (`F13`, `Up`): before, next, OK, back, help.

    Signals:
        noticed: a key was pressed that nobody else sees: it is passed on as no other.
    """

    noticed = Signal()

    def __init__(
        self, names: Sequence[str], shell: Shell, strokes: Strokes, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._strokes = strokes
        before, following, ok, back, *help_ = (Qt.Key[f"Key_{name}"] for name in names)
        self._ok = ok
        self._means = dict(zip((before, following, ok), _MEANS, strict=True))
        self._does = {back: shell.back, **dict.fromkeys(help_, shell.askHelp)}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        means = self._means.get(key)
        if key not in self._does and means is None:
            return False
        if event.isAutoRepeat():  # one press is one step
            return True
        if key == self._ok and _writes(QGuiApplication.focusObject()):
            self._do(event, self._strokes.picked.emit)
        elif means and means[0] == key:
            return False
        elif means:
            QCoreApplication.sendEvent(watched, QKeyEvent(event.type(), *means))
        else:
            self._do(event, self._does[key])
        return True

    def _do(self, event: QKeyEvent, what: Callable[[], object]) -> None:
        if event.type() == QEvent.Type.KeyPress:
            self.noticed.emit()
            what()


def _writes(item: QObject | None) -> bool:
    """Whether one writes in what has the focus: OK then leads to the keys, and sends nothing."""
    return item is not None and (
        item.inherits("QQuickTextInput") or item.inherits("QQuickTextEdit")
    )
