"""Everything can be reached, named and seen: assistive technology, keyboard, targets."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from counter.desk import Desk
from counter.shortcuts import Key
from counter.windows.dossier_page import DossierPage
from counter.windows.registration_page import RegistrationPage
from counter.windows.window import Window
from counter.windows.work_area import WorkArea
from tests.counter.driving import fill, go_on, said, shown, wait_for
from tests.counter.oriented import OPEN, YOUNG
from tests.counter.people import AMINATA, a_day
from tools.keyboard import Keyboard

NAMED = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)
LEAST = 24  # pixels, WCAG 2.5.8
STATES = ["sign-in", "today", "dossier", "form", "recap", "done", "decide", "clarify", "transmit"]
ORIENTED = {"decide": YOUNG, "clarify": OPEN, "transmit": {**YOUNG, "ressources": ("RSA",)}}


@pytest.fixture(params=STATES)
def state(request: pytest.FixtureRequest, keyboard: Keyboard, qtbot: QtBot) -> str:
    """The window in one of its states."""
    if request.param == "sign-in":
        request.getfixturevalue("reception")
        return "sign-in"
    if request.param in ORIENTED:
        request.getfixturevalue("case")(**ORIENTED[request.param]).dialog()
        return str(request.param)
    work: WorkArea = request.getfixturevalue("work")
    a_day(request.getfixturevalue("desk"))
    keyboard.press(Qt.Key.Key_F5)
    wait_for(qtbot, lambda: "Appel" in said(work.page))
    if request.param == "dossier":
        keyboard.type("\n")
        page = shown(qtbot, lambda: work.page, DossierPage)
        wait_for(qtbot, lambda: page.table.model().rowCount() > 0)
    if request.param in ("form", "recap", "done"):
        keyboard.press(Qt.Key.Key_F2)
        form = shown(qtbot, lambda: work.page, RegistrationPage)
    if request.param in ("recap", "done"):
        fill(keyboard, AMINATA)
    if request.param == "done":
        go_on(keyboard)
        wait_for(qtbot, lambda: not form.in_progress)
    return str(request.param)


def visible(window: Window, kinds: tuple[type[QWidget], ...]) -> list[QWidget]:
    found = (widget for kind in kinds for widget in window.findChildren(kind))
    return [widget for widget in found if widget.isVisible() and not _inside(widget)]


def _inside(widget: QWidget) -> bool:
    """A part of a native control, such as the list of a combo box or the corner of a table."""
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractItemView | QComboBox) or parent is None


def nodes(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for index in range(node.childCount()):
        child: QAccessibleInterface | None = node.child(index)
        if child is not None and child.isValid() and not child.state().invisible:
            yield child
            yield from nodes(child)


def check_names(window: Window) -> None:
    nameless = []
    for control in visible(window, NAMED):
        interface = QAccessible.queryAccessibleInterface(control)
        if not interface.text(QAccessible.Text.Name).strip():
            nameless.append(control)
    assert nameless == []


def check_what_takes_the_focus(window: Window) -> None:
    QAccessible.setActive(True)
    root = QAccessible.queryAccessibleInterface(window)
    nameless = [
        node.role()
        for node in nodes(root)
        if node.state().focusable and not node.text(QAccessible.Text.Name).strip()
        if node.role() is not QAccessible.Role.Cell  # an empty answer is an empty cell
    ]
    assert nameless == []


def check_names_hold_texts(window: Window) -> None:
    for button in visible(window, (QAbstractButton,)):
        assert isinstance(button, QAbstractButton)
        interface = QAccessible.queryAccessibleInterface(button)
        assert button.text().strip() in interface.text(QAccessible.Text.Name)


def check_targets(window: Window) -> None:
    small = [w for w in visible(window, NAMED) if min(w.width(), w.height()) < LEAST]
    assert small == []


def check_tab(keyboard: Keyboard) -> None:
    begin = QApplication.focusWidget()
    assert begin is not None
    met: list[QWidget | None] = []
    while begin not in met:
        keyboard.press(Qt.Key.Key_Tab)
        met.append(QApplication.focusWidget())
        assert len(met) < 100
    assert all(stop is not None and stop.isVisible() for stop in met)
    assert len(met) == len(set(met))


def check_shortcuts(window: Window) -> None:
    active = [s for s in window.findChildren(QShortcut) if _reachable(s)]
    keys = Counter(s.key().toString() for s in active if not _of_a_field(s))
    assert [key for key, count in keys.items() if count > 1] == []
    texts = " ".join(w.text() for w in window.findChildren(QAbstractButton) if w.isVisible())
    texts += " ".join(w.text() for w in window.findChildren(QLabel) if w.isVisible())
    first = {key.value[0] for key in Key}
    from_table = {sequence for key in Key for sequence in key.value}
    assert set(keys) <= {_portable(sequence) for sequence in from_table}
    for key in Key:
        if _portable(key.value[0]) in keys and key is not Key.BACK:
            assert key.shown in texts
    assert all(len(sequence) > 1 for sequence in first)


def _reachable(shortcut: QShortcut) -> bool:
    owner = shortcut.parent()
    return isinstance(owner, QWidget) and owner.isVisible()


def _of_a_field(shortcut: QShortcut) -> bool:
    """F8 and Escape belong to the field that has the cursor."""
    return shortcut.key().toString() == "F8" or isinstance(shortcut.parent(), QLineEdit)


def _portable(sequence: str) -> str:
    return QKeySequence(sequence).toString()


@pytest.mark.usefixtures("state")
def test_everything_is_named_large_and_in_reach(window: Window, keyboard: Keyboard) -> None:
    check_names(window)
    check_what_takes_the_focus(window)
    check_names_hold_texts(window)
    check_targets(window)
    check_shortcuts(window)
    check_tab(keyboard)


def test_f8_opens_the_ways_not_to_answer(
    work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.press(Qt.Key.Key_F2)
    form = shown(qtbot, lambda: work.page, RegistrationPage).form.form
    form.go_to("phone")
    keyboard.press(Qt.Key.Key_F8)
    assert QApplication.activePopupWidget() is not None
    keyboard.type("1")
    phone = form.field("phone")
    assert isinstance(phone, QLineEdit)
    assert phone.placeholderText() == "N’en a pas"
    assert desk.content.questionnaire.by_key["phone"].skips
