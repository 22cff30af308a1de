"""Notices that somebody is there: a touch, a click, a key. The only source of that knowledge."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Signal, Slot
from PySide6.QtGui import QPointerEvent

_PRESSES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})
_GESTURES = _PRESSES | {QEvent.Type.KeyPress, QEvent.Type.Wheel}

DOUBLE_TAP_MS = 300  # the same spot again this soon was a trembling hand
_SAME_SPOT = 60.0  # pixels: a fingertip


class Activity(QObject):
    """Watches a window. A tap that trembles does not press what lies there once the page turned.

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

    @Slot()
    def turn(self) -> None:
        """The window shows something else than when it was pressed last."""
        self._turned = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _GESTURES:
            self.noticed.emit()
        if event.type() in _PRESSES and isinstance(event, QPointerEvent):
            return self._trembles(event)
        return False

    def _trembles(self, press: QPointerEvent) -> bool:
        spot, now = press.point(0).position(), self._now_ms()
        same = (spot - self._spot).manhattanLength() < _SAME_SPOT
        again = self._turned and same and now - self._pressed_ms < DOUBLE_TAP_MS
        self._turned = again
        self._spot, self._pressed_ms = spot, now
        if again:
            press.accept()
        return again
