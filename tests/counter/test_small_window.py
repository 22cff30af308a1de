"""A laptop of 1920 × 1080 enlarged to 150 % has 1280 × 720, and less under the bar of tasks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from counter.button import Button
from counter.windows.correction import CorrectionDialog
from counter.windows.orientation import OrientationDialog
from counter.windows.sync_panel import SyncPanel
from counter.windows.window import Window
from counter.windows.within import Scrolled
from counter.windows.written import WrittenDialog
from tests.counter.driving import wait_for
from tests.counter.oriented import YOUNG, Open
from tests.counter.test_screens import picture

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_no_dialog_is_larger_than_the_window_and_no_text_is_cut(case: Open, window: Window) -> None:
    window.resize(1240, 660)
    here = case("ar", **YOUNG)
    here.dialog()
    _fits(here.page().findChild(OrientationDialog), window, "30-orientation-small")
    here.keyboard.press(Qt.Key.Key_Escape)
    window.resize(1024, 660)
    here.keyboard.press(Qt.Key.Key_E, CONTROL)
    wait_for(here.qtbot, lambda: here.page().findChild(WrittenDialog) is not None)
    _fits(here.page().findChild(WrittenDialog), window, "31-rights-small")
    here.keyboard.press(Qt.Key.Key_Escape)
    here.keyboard.press(Qt.Key.Key_F6)
    _fits(window.findChild(SyncPanel), window, "32-sync-small")
    focused = QApplication.focusWidget()
    assert isinstance(focused, Button)
    assert focused.text() == "Essayer maintenant"


def test_an_answer_of_pages_scrolls_in_its_correction_and_every_button_stays(
    case: Open, window: Window
) -> None:
    window.resize(1024, 660)
    here = case("fr", project="Un métier près d’ici, avec des enfants. " * 100)
    here.keyboard.press(Qt.Key.Key_F4)
    dialog = here.page().findChild(CorrectionDialog)
    _fits(dialog, window, "33-correction-pages")
    assert dialog is not None
    for button in dialog.findChildren(Button):
        assert dialog.rect().contains(button.geometry()), button.text()
    [given] = [each for each in dialog.findChildren(Scrolled) if each.isVisible()]
    assert given.accessibleName() == "Réponse du dossier"
    here.keyboard.press(Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is given
    here.keyboard.press(Qt.Key.Key_PageDown)
    assert given.verticalScrollBar().value() > 0
    here.keyboard.press(Qt.Key.Key_Escape)


def test_where_all_is_in_sight_no_key_stops_at_what_does_not_scroll(
    case: Open, window: Window
) -> None:
    window.resize(1024, 660)
    here = case("fr")
    here.keyboard.press(Qt.Key.Key_F4)
    dialog = here.page().findChild(CorrectionDialog)
    assert dialog is not None
    [given] = [each for each in dialog.findChildren(Scrolled) if each.isVisible()]
    assert given.verticalScrollBar().maximum() == 0
    here.keyboard.press(Qt.Key.Key_Backtab)
    assert isinstance(QApplication.focusWidget(), Button)


def _fits(dialog: QDialog | None, window: Window, name: str) -> None:
    assert dialog is not None
    picture(dialog, name)
    assert dialog.width() <= window.width()
    assert dialog.height() <= window.height()
