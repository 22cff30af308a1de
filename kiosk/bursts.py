"""Keeps what a scanner types out of the fields: it types faster than any hand.

Printable keys wait for a moment. Those that stay alone are passed on as they came; a run of them
was read from a code, and is no answer to what is asked. A scanner may end a run with Enter, and
presses Shift for each capital, on many keyboards for each digit; any other key is of a hand.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent

GAP_MS = 25  # scanners leave 1 to 10 ms between two keys; fast hands 60 and more
FEWEST = 4  # keys in a run: two or three may roll under a quick hand

# Shift, Control, Alt, caps lock, AltGr: they write nothing, and change what others write. Numbers
# of Qt::Key, as in `kiosk.sound_keys`.
_CHANGING = frozenset({0x01000020, 0x01000021, 0x01000023, 0x01000024, 0x01001103})
_PRESS, _RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


class Bursts(QObject):
    """Watches the keys of a window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: list[QKeyEvent] = []
        self._watched: QObject | None = None
        self._passing = False
        self._timer = QTimer(self, singleShot=True, interval=GAP_MS)
        self._timer.timeout.connect(self._decide)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._passing or not isinstance(event, QKeyEvent):
            return False
        within = bool(self._held)
        pressed = event.type() == _PRESS and event.key() not in _CHANGING
        if pressed and not _readable(event, within=within):
            self._decide()
        elif pressed or within:
            self._held.append(event.clone())
            self._watched = watched
            self._timer.start()
            return True
        return False

    def _decide(self) -> None:
        self._timer.stop()
        held, self._held = self._held, []
        presses = sum(event.type() == _PRESS and bool(event.text()) for event in held)
        if presses >= FEWEST or self._watched is None:
            return
        self._passing = True
        for event in held:
            QCoreApplication.sendEvent(self._watched, event)
        self._passing = False


def _readable(event: QKeyEvent, *, within: bool) -> bool:
    """Whether a key may belong to what a scanner reads."""
    text = event.text()
    return (within and text == "\r") or (bool(text) and text.isprintable())
