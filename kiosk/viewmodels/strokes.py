"""The on-screen keyboard's keys: what a struck key writes into the field that has the focus."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

DOUBLE_STRIKE_MS = 200  # the same key again this soon was a trembling hand (EN 301 549, 5.8)
_RUB_OUT = "\b"


@QmlElement
class Strokes(QObject):
    """Writes as an input method does, so any field of Qt understands it. Keys never repeat."""

    def __init__(self, now_ms: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now_ms = now_ms
        self._last = ("", 0)
        application = QCoreApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusObjectChanged.connect(self._begin)

    @Slot(str)
    def strike(self, text: str) -> None:
        """Write a sign at the cursor."""
        if self._meant(text):
            written = QInputMethodEvent()
            written.setCommitString(text)
            _send(written)

    @Slot()
    def rubOut(self) -> None:
        """Take back the sign before the cursor."""
        if self._meant(_RUB_OUT):
            taken_back = QInputMethodEvent()
            taken_back.setCommitString("", -1, 1)
            _send(taken_back)

    @Slot()
    def _begin(self) -> None:
        """In another field the same key is meant."""
        self._last = ("", 0)

    def _meant(self, sign: str) -> bool:
        key, now = sign.lower(), self._now_ms()
        before, at = self._last
        self._last = (key, now)
        return key != before or now - at >= DOUBLE_STRIKE_MS


def _send(event: QInputMethodEvent) -> None:
    field = QGuiApplication.focusObject()
    if field is not None:
        QCoreApplication.sendEvent(field, event)
