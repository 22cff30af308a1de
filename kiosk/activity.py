"""Notices that somebody is there: a touch, a click, a key. The only source of that knowledge."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Signal, Slot
from PySide6.QtGui import QPointerEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

_PRESSES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})
_RELEASES = frozenset({QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease})
_GESTURES = _PRESSES | {QEvent.Type.KeyPress, QEvent.Type.Wheel}

DOUBLE_TAP_MS = 300  # the same spot again this soon was a trembling hand
_SAME_SPOT = 60.0  # pixels: a fingertip


class Activity(QObject):
    """Watches a window. A tap that trembles does not press what lies there once the page turned.

    Neither does one that was begun before the page turned, and ends after it.

    Signals:
        noticed: the person did something. What they did is not looked at.
    """

    noticed = Signal()

    def __init__(self, now_ms: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now_ms = now_ms
        self._pressed_ms = -DOUBLE_TAP_MS
        self._spot = QPointF()
        self._turned = False
        self._down = self._overtaken = False

    @Slot()
    def turn(self) -> None:
        """The window shows something else than when it was pressed last."""
        self._turned = True
        self._overtaken = self._down

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _GESTURES:
            self.noticed.emit()
        if event.type() in _PRESSES and isinstance(event, QPointerEvent):
            self._down, self._overtaken = True, False
            return self._trembles(event)
        if event.type() in _RELEASES:
            return self._let_go(watched, event)
        return False

    def _let_go(self, watched: QObject, release: QEvent) -> bool:
        """Whether the release is for a page that is gone: then nothing counts as pressed."""
        overtaken, self._down, self._overtaken = self._overtaken, False, False
        if overtaken and isinstance(release, QTouchEvent):
            cancel = QTouchEvent(QEvent.Type.TouchCancel, release.pointingDevice())
            QCoreApplication.sendEvent(watched, cancel)
        elif overtaken and isinstance(watched, QQuickWindow):
            pressed = watched.mouseGrabberItem()
            if pressed is not None:
                pressed.ungrabMouse()
        return overtaken

    def _trembles(self, press: QPointerEvent) -> bool:
        spot, now = press.point(0).position(), self._now_ms()
        same = (spot - self._spot).manhattanLength() < _SAME_SPOT
        again = self._turned and same and now - self._pressed_ms < DOUBLE_TAP_MS
        self._turned = again
        self._spot, self._pressed_ms = spot, now
        if again:
            press.accept()
        return again
