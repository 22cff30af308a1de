"""A kiosk that nobody watches: no gesture closes its window, and there is no arrow without a mouse.

What keeps other programs away from the glass is the session (`installers`).
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.profiles import Profile


class Lockdown(QObject):
    """Watches a window that has the whole screen."""

    def __init__(self, window: QQuickWindow, profile: Profile, parent: QObject) -> None:
        super().__init__(parent)
        self._arrowless = not profile.mouse
        if profile.locked:
            window.installEventFilter(self)
        if self._arrowless:  # some fields have a cursor of their own: it is hidden, too
            QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.BlankCursor))

    def end(self) -> None:
        """Give the arrow back."""
        if self._arrowless:
            QGuiApplication.restoreOverrideCursor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The machine itself may go down: then its session is being saved.
        if event.type() != QEvent.Type.Close or _machine_goes_down():
            return False
        event.ignore()
        return True


def _machine_goes_down() -> bool:
    application = QGuiApplication.instance()
    return isinstance(application, QGuiApplication) and application.isSavingSession()
