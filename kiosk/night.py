"""Outside its hours, and with nobody there, the screen shows nothing: it would burn in.

The first touch brings the picture back and does nothing else. Who is in the middle of a visit is
never in the dark.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from time import localtime
from typing import Self

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
_WRITTEN = re.compile(r"(\d{1,2}:\d{2})-(\d{1,2}:\d{2})")


@dataclass(frozen=True, slots=True)
class Hours:
    """When the screen is lit, on the wall; over midnight if it goes out before it comes on."""

    on: time
    off: time

    @classmethod
    def read(cls, text: str) -> Self:
        """Read `7:30-19:00`.

        Raises:
            ValueError: for any other writing.
        """
        written = _WRITTEN.fullmatch(text)
        if not written:
            raise ValueError("not hours such as 7:30-19:00")
        return cls(*(time.fromisoformat(each.zfill(5)) for each in written.groups()))

    def include(self, now: time) -> bool:
        if self.on <= self.off:
            return self.on <= now < self.off
        return now >= self.on or now < self.off

    def now(self) -> bool:
        """Whether it is lit at this moment."""
        here = localtime()
        return self.include(time(here.tm_hour, here.tm_min))


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
