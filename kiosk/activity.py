"""Notices that somebody is there: a touch, a click, a key. The only source of that knowledge."""

from PySide6.QtCore import QEvent, QObject, Signal

_GESTURES = frozenset(
    {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.Wheel}
)


class Activity(QObject):
    """Watches a window.

    Signals:
        noticed: the person did something. What they did is not looked at.
    """

    noticed = Signal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _GESTURES:
            self.noticed.emit()
        return False
