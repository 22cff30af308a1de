"""When an agent leaves, nothing of a person stays for the next one."""

import gc
from collections.abc import Callable, Iterator

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from counter.desk import Desk
from counter.windows.registration_page import RegistrationPage
from counter.windows.sign_in import SignInPage
from counter.windows.window import Window
from counter.windows.work_area import WorkArea
from store import journal
from tests.counter.conftest import OTHER
from tests.counter.driving import fill, leave, said, shown, wait_for
from tests.counter.people import AMINATA, a_person
from tools.keyboard import Keyboard

SENTINEL = "Zqxjsentinelle"


def _heard(node: QAccessibleInterface) -> Iterator[str]:
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
        yield node.text(kind)
    for index in range(node.childCount()):
        child: QAccessibleInterface | None = node.child(index)
        if child is not None and child.isValid():
            yield from _heard(child)


def _held() -> Iterator[str]:
    """What every living widget holds, in the window or not."""
    for wrapper in shiboken6.getAllValidWrappers():
        if isinstance(wrapper, QLabel | QLineEdit):
            yield wrapper.text()
        elif isinstance(wrapper, QPlainTextEdit):
            yield wrapper.toPlainText()
        if isinstance(wrapper, QWidget):
            yield wrapper.accessibleName()


def test_pages_fields_clipboard(
    desk: Desk,
    sign_in: Callable[[str], WorkArea],
    window: Window,
    keyboard: Keyboard,
    qtbot: QtBot,
) -> None:
    with desk.store.write() as tx:
        journal.record(tx, [a_person(1, family_name=SENTINEL)], desk.clock.read())
    work = sign_in("awa")
    keyboard.press(Qt.Key.Key_F3)
    keyboard.type(SENTINEL)
    wait_for(qtbot, lambda: "1 dossier trouvé" in said(work.page))
    keyboard.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    keyboard.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == SENTINEL
    keyboard.press(Qt.Key.Key_F2)
    shown(qtbot, lambda: work.page, RegistrationPage)
    fill(
        keyboard,
        {**dict.fromkeys(("project", "family_name", "usage_name", "first_name"), SENTINEL)},
    )
    fill(keyboard, {"birth_date": AMINATA["birth_date"]})
    leave(keyboard)
    wait_for(qtbot, lambda: isinstance(window.page, SignInPage))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    root = QAccessible.queryAccessibleInterface(window)
    assert SENTINEL not in "\n".join(_heard(root))
    assert SENTINEL not in "\n".join(_held())
    assert SENTINEL not in QGuiApplication.clipboard().text()
    assert not shiboken6.isValid(work)


def test_what_comes_back_late_is_not_shown_to_the_next_agent(
    desk: Desk,
    sign_in: Callable[[str], WorkArea],
    window: Window,
    keyboard: Keyboard,
    qtbot: QtBot,
) -> None:
    with desk.store.write() as tx:
        journal.record(tx, [a_person(1, family_name=SENTINEL)], desk.clock.read())
    sign_in("awa")
    keyboard.press(Qt.Key.Key_F3)
    keyboard.type(SENTINEL)
    leave(keyboard)  # the search is still on its way
    again = sign_in(OTHER.login)
    wait_for(qtbot, lambda: "Aujourd’hui, " in said(again.page))
    assert isinstance(again, QObject)
    assert SENTINEL not in said(window)
