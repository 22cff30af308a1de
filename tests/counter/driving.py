"""What agents do with the keyboard, and waiting for what it brings about."""

from collections.abc import Callable, Mapping
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from counter.windows.dossier_page import DossierPage
from counter.windows.tables import Table
from counter.windows.work_area import WorkArea
from tools.keyboard import Keyboard

PATIENCE_MS = 30_000  # machines that run tests are busy
Page = TypeVar("Page", bound=QWidget)


def said(page: QWidget | None) -> str:
    """All that a page says now."""
    assert page is not None
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def shown(qtbot: QtBot, where: Callable[[], QWidget | None], kind: type[Page]) -> Page:
    """Wait for a page of a kind, and give it."""
    wait_for(qtbot, lambda: isinstance(where(), kind))
    page = where()
    assert isinstance(page, kind)
    return page


def go_on(keyboard: Keyboard) -> None:
    """Ctrl+Enter."""
    keyboard.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def leave(keyboard: Keyboard) -> None:
    """Ctrl+L: the desk is another agent's."""
    keyboard.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def has_focus(widget: QWidget) -> bool:
    """Whether keys go to this widget."""
    return QApplication.focusWidget() is widget


def fill(keyboard: Keyboard, typed: Mapping[str, str]) -> None:
    """Fill the form from the first field to the last: what is typed, then Enter."""
    for text in typed.values():
        keyboard.type(f"{text}\n")


def wait_for(qtbot: QtBot, met: Callable[[], bool]) -> None:
    """Wait until something is so."""
    qtbot.waitUntil(met, timeout=PATIENCE_MS)


def open_found(work: WorkArea, keyboard: Keyboard, qtbot: QtBot, typed: str) -> DossierPage:
    """Search for somebody whom nobody else is like, and open the dossier."""
    keyboard.press(Qt.Key.Key_F3)
    keyboard.type(f"{typed}\n")
    wait_for(qtbot, lambda: "1 dossier trouvé" in said(work.page))
    keyboard.type("\n")
    page = shown(qtbot, lambda: work.page, DossierPage)
    wait_for(qtbot, lambda: page.table.model().rowCount() > 0)
    return page


def cells(table: Table) -> list[list[str]]:
    """What a table says, row by row."""
    model = table.model()
    rows, columns = range(model.rowCount()), range(model.columnCount())
    return [[str(model.index(row, column).data()) for column in columns] for row in rows]


def go_to(keyboard: Keyboard, page: DossierPage, label: str) -> None:
    """Arrow down to a row."""
    for _ in range(page.table.model().rowCount()):
        if page.table.currentIndex().siblingAtColumn(0).data() == label:
            return
        keyboard.press(Qt.Key.Key_Down)
    pytest.fail(f"no row {label}")
