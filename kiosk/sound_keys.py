"""What is found without sight: a corner of the glass, a key with a mark, the keys of a headset."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Signal
from PySide6.QtGui import QKeyEvent, QPointerEvent

from kiosk.session import Page
from kiosk.viewmodels.shell import Shell

if TYPE_CHECKING:
    from kiosk.viewmodels.speech import Speech

CORNER_MM = 30.0  # the upper left one: nothing is to be pressed there on the attract screen
_PRESSES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})

# Numbers of Qt::Key (qnamespace.h): to name the enumeration makes all of its five hundred members,
# before the first frame.
_FIVE = 0x35
_SOFTER, _LOUDER = 0x01000070, 0x01000072
_LISTEN = frozenset({0x01000080, 0x01000085, 0x01000086})  # play, pause, either


class SoundKeys(QObject):
    """Watches a window.

    Args:
        corner: side of the corner, in pixels.

    Signals:
        begun: somebody on the attract screen wants everything read aloud.
        listened: the key that starts and pauses reading.
        turned: louder (1) or softer (-1).
    """

    begun = Signal()
    listened = Signal()
    turned = Signal(int)

    def __init__(self, shell: Shell, corner: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._corner = corner

    def serve(self, speech: "Speech") -> None:
        """Let them do what they are for."""
        self.begun.connect(speech.begin)
        self.listened.connect(speech.listen)
        self.turned.connect(speech.turn)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event.key())
        if event.type() in _PRESSES and isinstance(event, QPointerEvent):
            return self._press(event.point(0).position())
        return False

    def _key(self, key: int) -> bool:
        waiting = self._shell.session.page is Page.ATTRACT
        if waiting and key in {_FIVE, *_LISTEN}:
            self.begun.emit()
        elif key in _LISTEN:
            self.listened.emit()
        elif key in {_LOUDER, _SOFTER}:
            self.turned.emit(1 if key == _LOUDER else -1)
        else:
            return False
        return True

    def _press(self, at: QPointF) -> bool:
        within = max(at.x(), at.y()) < self._corner
        if within and self._shell.session.page is Page.ATTRACT:
            self.begun.emit()
            return True
        return False
