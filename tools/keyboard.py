"""A keyboard: keys go where the system sends them, to popups and to what has the focus."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

_NAMED = {"\n": Qt.Key.Key_Return, "\t": Qt.Key.Key_Tab}
_NONE = Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Presses keys in a window, and counts them.

    Attributes:
        pressed: keys pressed so far; a capital or an accent counts as one.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.pressed = 0

    def type(self, text: str) -> None:
        """Type a text; a line end is Enter, a tab is Tab."""
        for sign in text:
            if sign in _NAMED:
                self.press(_NAMED[sign])
            else:
                self._type_sign(sign)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        """Press one key."""
        self.pressed += 1
        QTest.keyClick(self._target(), key, modifiers)
        QApplication.processEvents()

    def _type_sign(self, sign: str) -> None:
        """As a keyboard of any layout does; `QTest` knows ASCII only."""
        self.pressed += 1
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, _NONE, sign)
            QApplication.sendEvent(self._target(), event)
        QApplication.processEvents()

    def _target(self) -> QWindow:
        shown = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._window
        handle = shown.windowHandle()
        if handle is None:
            raise LookupError(shown)
        return handle
