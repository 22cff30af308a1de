"""Two dossiers side by side, and one person of them, on old screens and in larger letters."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counter.windows.merge import MergeDialog
from counter.windows.part import PartDialog
from tests.counter.driving import go_on, said, wait_for
from tests.counter.test_merging import CONTROL, SHIFT, Opens, compare, dialog, opens
from tests.counter.test_old_screens import Screen, screen
from tools.keyboard import Keyboard

__all__ = ["opens", "screen"]  # fixtures


def test_joining_and_parting_have_room(
    screen: Screen, opens: Opens, keyboard: Keyboard, qtbot: QtBot
) -> None:
    page = opens()
    screen.look("merge", compare(page, keyboard, qtbot))
    keyboard.type("213")
    go_on(keyboard)
    wait_for(qtbot, lambda: "Réuni par" in said(page))
    wait_for(qtbot, lambda: page.findChild(MergeDialog) is None)
    screen.look("merged")
    keyboard.press(Qt.Key.Key_M, CONTROL | SHIFT)
    screen.look("part", dialog(page, PartDialog, qtbot))
