"""The on-screen keyboard's keys: what a struck key writes into the field that has the focus."""

from collections.abc import Callable
from unicodedata import normalize

from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import (
    QGuiApplication,
    QInputMethodEvent,
    QInputMethodQueryEvent,
    QKeyEvent,
)
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

DOUBLE_STRIKE_MS = 200  # the same key again this soon was a trembling hand (EN 301 549, 5.8)
_RUB_OUT = "\b"
_TURN = "\f"
_TONES = "\u0300\u0301\u0303\u0309\u0323"  # of Vietnamese, as combining marks


@QmlElement
class Strokes(QObject):
    """Writes as an input method does, so any field of Qt understands it. Keys never repeat.

    Args:
        by_keypad: the keys are reached one after the other, and have the focus meanwhile.

    Signals:
        orderChanged: the keys stand in another order.
        picked: by a keypad, one wants to write in the field that has the focus.
    """

    orderChanged = Signal()
    picked = Signal()

    def __init__(
        self, now_ms: Callable[[], int], parent: QObject | None = None, *, by_keypad: bool = False
    ) -> None:
        super().__init__(parent)
        self._now_ms = now_ms
        self._by_keypad = by_keypad
        self._last: tuple[str, int, QObject | None] = ("", 0, None)
        self._alphabetical = False

    @Slot(str)
    def strike(self, text: str) -> None:
        """Write a sign at the cursor. A tone joins the letter before it, if it can."""
        if not self.isMeant(text):
            return
        written = QInputMethodEvent()
        if text in _TONES:
            together = _joined(text)
            if not together:
                return
            written.setCommitString(together, -1, 1)
        else:
            written.setCommitString(text)
        _send(written)

    @Slot()
    def rubOut(self) -> None:
        """Take back the sign before the cursor, or what is selected, if there is any."""
        if self.isMeant(_RUB_OUT):
            # As a key: an input method would reach before the first sign.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key, none = Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier
                _send(QKeyEvent(kind, key, none))

    @Slot(str, result=bool)
    def isMeant(self, sign: str) -> bool:
        """Whether a key was struck on purpose: not the same one again by a trembling hand.

        In another field the same key is meant.
        """
        key, now, field = sign.lower(), self._now_ms(), QGuiApplication.focusObject()
        before, at, written = self._last
        self._last = (key, now, field)
        again = before in {key, _TURN} and written is field
        return not again or now - at >= DOUBLE_STRIKE_MS

    @Slot(result=bool)
    def turnsPage(self) -> bool:
        """Whether the page is to be turned. Under a trembling finger another key lies then."""
        return self.isMeant(_TURN)

    @Property(bool, notify=orderChanged)
    def byKeypad(self) -> bool:
        """Whether the keys are to be reached without touching them."""
        return self._by_keypad

    @Property(bool, notify=orderChanged)
    def alphabetical(self) -> bool:
        """Whether keys stand in the order of the alphabet, and not as on a typewriter."""
        return self._alphabetical

    @Slot()
    def turnOrder(self) -> None:
        self._alphabetical = not self._alphabetical
        self.orderChanged.emit()

    @Slot()
    def forget(self) -> None:
        """The next person finds the keys as everybody does."""
        self._alphabetical = False
        self._last = ("", 0, None)
        self.orderChanged.emit()


def _joined(tone: str) -> str:
    """The letter before the cursor with a tone; empty if it takes none."""
    before = QInputMethodQueryEvent(Qt.InputMethodQuery.ImTextBeforeCursor)
    _send(before)
    text = before.value(Qt.InputMethodQuery.ImTextBeforeCursor)
    together = normalize("NFC", text[-1:] + tone) if isinstance(text, str) else ""
    return together if len(together) == 1 and together != tone else ""


def _send(event: QEvent) -> None:
    field = QGuiApplication.focusObject()
    if field is not None:
        QCoreApplication.sendEvent(field, event)
