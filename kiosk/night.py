"""Outside its hours, and with nobody there, the screen shows nothing: it would burn in.

The first touch brings the picture back and does nothing else. Who is in the middle of a visit is
never in the dark.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.session import IDLE_MS, WARNING_MS, Page
from kiosk.viewmodels.shell import Shell

_LOOK_MS = 20_000
_ALONE_MS = IDLE_MS + WARNING_MS
_LETTING_GO = frozenset(
    {
        QEvent.Type.TouchEnd,
        QEvent.Type.TouchCancel,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.KeyRelease,
        QEvent.Type.Wheel,
    }
)
_GESTURES = _LETTING_GO | {
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.KeyPress,
}


class Night(QObject):
    """Puts the window out and brings it back.

    Signals:
        turned: it did; with whether there is light again.
    """

    turned = Signal(bool)

    def __init__(
        self,
        window: QQuickWindow,
        shell: Shell,
        lit: Callable[[], bool],
        now_ms: Callable[[], int],
    ) -> None:
        super().__init__(window)
        self._window, self._shell = window, shell
        self._lit, self._now_ms = lit, now_ms
        self._touched_ms = now_ms()
        window.installEventFilter(self)
        shell.moved.connect(self.look)
        timer = QTimer(self)
        timer.timeout.connect(self.look)
        timer.start(_LOOK_MS)

    @property
    def dark(self) -> bool:
        return bool(self._window.property("dark"))

    @Slot()
    def look(self) -> None:
        """Put the screen out if nobody is there and it is time; light it if not."""
        alone = self._now_ms() - self._touched_ms >= _ALONE_MS
        somebody = self._shell.session.page is not Page.ATTRACT or not alone
        dark = not somebody and not self._lit()
        if dark is not self.dark:
            self._window.setProperty("dark", dark)
            self.turned.emit(not dark)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _GESTURES:
            return False
        self._touched_ms = self._now_ms()
        if not self.dark:
            return False
        event.accept()
        if event.type() in _LETTING_GO:  # sooner, what is under the finger would be pressed
            self.look()
        return True
