"""Says that the kiosk lives, to whoever watches it: only while it draws and reacts.

The beat comes from a timer of the GUI thread, so a thread that hangs says nothing. A still screen
draws nothing by itself: each beat asks for a frame, and the next one is told only if it came.
"""

import os

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.watcher import ALIVE, READY, Watcher

_BEATS = 4  # in the time after which silence is taken for death


class Heartbeat(QObject):
    """Tells a watcher that the window is there, then again and again that it lives."""

    def __init__(self, window: QQuickWindow, watcher: Watcher) -> None:
        super().__init__(window)
        self._window = window
        self._watcher = watcher
        self._awaited = False
        window.frameSwapped.connect(self._see)
        watcher.tell(READY)
        if watcher.silence is not None:
            timer = QTimer(self)
            timer.timeout.connect(self.beat)
            timer.start(round(watcher.silence * 1000 / _BEATS))

    @Slot()
    def beat(self) -> None:
        """Say that the kiosk lives, unless the frame of the last beat has not come yet."""
        if not self._awaited:
            self._watcher.tell(ALIVE)
        self._awaited = self._window.isExposed()  # what nobody can see is not drawn
        if self._awaited:
            self._window.update()

    @Slot()
    def _see(self) -> None:
        self._awaited = False


def begin(window: QQuickWindow) -> None:
    """Beat for whoever watches this process, if anybody does."""
    watcher = Watcher.of(os.environ)
    if watcher:
        Heartbeat(window, watcher)
