"""Every state of the window at 1366×768: pictures to look at, and nothing clipped."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counter.reception import Reception
from counter.windows.sign_in import SignInPage
from counter.windows.window import Window
from counter.windows.work_area import WorkArea
from counter.desk import Desk
from tests.counter.conftest import AGENT
from tests.counter.keyboard import Keyboard
from tests.counter.people import a_day, AMINATA
from tests.counter.driving import fill, wait_for
from counter.windows.dossier_page import DossierPage
from counter.windows.correction import CorrectionDialog
from PySide6.QtWidgets import QApplication, QWidget

FOLDER = Path(__file__).parents[2] / "build" / "screens" / "counter"


def picture(widget: QWidget, name: str) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    QApplication.processEvents()
    assert widget.grab().save(str(FOLDER / f"{name}.png"))


def test_screens(
    desk: Desk,
    sign_in: Callable[[], WorkArea],
    reception: Reception,
    window: Window,
    keyboard: Keyboard,
    qtbot: QtBot,
) -> None:
    window.mark_training(True)
    picture(window, "01-sign-in")
    keyboard.type(f"{AGENT.login}\nfaux\n")
    assert isinstance(window.page, SignInPage)
    qtbot.waitUntil(lambda: window.page.said != "")
    picture(window, "02-sign-in-refused")
    window.page.clear()
    work = sign_in()
    picture(window, "03-today-empty")
    a_day(desk)
    keyboard.press(Qt.Key.Key_F5)
    wait_for(qtbot, lambda: work.page.table.model().rowCount() > 0)
    picture(window, "04-today")
    keyboard.press(Qt.Key.Key_F3)
    keyboard.type("dia")
    wait_for(qtbot, lambda: work.page is not None and work.page.table.model().rowCount() > 0)
    picture(window, "05-results")
    keyboard.type("\n\n")
    wait_for(
        qtbot, lambda: isinstance(work.page, DossierPage) and work.page.table.model().rowCount() > 0
    )
    picture(window, "06-dossier")
    keyboard.press(Qt.Key.Key_F4)
    dialog = work.page.findChild(CorrectionDialog)
    picture(dialog, "07-correction")
    keyboard.press(Qt.Key.Key_Escape)
    keyboard.press(Qt.Key.Key_F2)
    wait_for(qtbot, lambda: hasattr(work.page, "form"))
    picture(window, "08-form")
    fill(keyboard, AMINATA)
    picture(window, "09-recap")
