"""All shortcuts of the counter, in one place, so that they are shown and never clash."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class Key(Enum):
    """What a shortcut does; its key sequences, the shown one first."""

    TODAY = ("F5",)
    NEW = ("F2", "Ctrl+N")
    SEARCH = ("F3", "Ctrl+F")
    CORRECT = ("F4",)
    SYNC = ("F6",)
    DIAGNOSIS = ("F12",)
    RECEIPT = ("F11",)
    TAKE_UP = ("Ctrl+B",)
    TRAY = ("Ctrl+T",)
    SEEN = ("Ctrl+U",)
    COMING = ("Ctrl+H",)
    DOCUMENT = ("F7",)
    SKIP = ("F8",)
    UNDO = ("Ctrl+Z",)
    GO_ON = ("Ctrl+Enter", "Ctrl+Return")
    ORIENTATION = ("F9",)
    WITHDRAW = ("F10",)
    NOTICE = ("Ctrl+I",)
    RIGHTS = ("Ctrl+E",)
    OBJECTION = ("Ctrl+O",)
    KEEP = ("Ctrl+K",)
    DOCUMENTS = ("Ctrl+D",)
    ATTACH = ("Ctrl+J",)
    DETACH = ("Ctrl+R",)
    MERGE = ("Ctrl+M",)
    PART = ("Ctrl+Shift+M",)
    NEXT_SECTION = ("Ctrl+PgDown",)
    PREVIOUS_SECTION = ("Ctrl+PgUp",)
    BACK = ("Escape",)
    PRINT = ("Ctrl+P",)
    LEAVE = ("Ctrl+L",)

    @property
    def shown(self) -> str:
        """The key as keyboards of this system name it."""
        return QKeySequence(self.value[0]).toString(QKeySequence.SequenceFormat.NativeText)


def labelled(text: str, key: Key) -> str:
    """A button's text with its key: `Rechercher  (F3)`."""
    return f"{text}  ({key.shown})"


def bind(
    page: QWidget,
    key: Key,
    action: Callable[[], object],
    within: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut,
) -> None:
    """Run `action` when the keys are pressed anywhere in a page that is shown.

    Args:
        within: or anywhere in its window, while the page is shown: for what is no page to be in.
    """
    for sequence in key.value:
        shortcut = QShortcut(QKeySequence(sequence), page)
        shortcut.setContext(within)
        shortcut.activated.connect(action)
