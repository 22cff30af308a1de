"""Old screens of 1024 × 768 and 1366 × 768, as they are and in letters a quarter larger."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from counter import look
from counter.button import Button
from counter.desk import Desk
from counter.windows.dossier_page import DossierPage
from counter.windows.registration_page import RegistrationPage
from counter.windows.results import ResultsPage
from counter.windows.window import Window
from counter.windows.work_area import WorkArea
from qtkit.theme import tokens
from tests.counter.driving import go_on, said, shown, wait_for
from tests.counter.people import AMINATA, a_day
from tests.counter.test_screens import picture
from tools.keyboard import Keyboard

UNDER_THE_BARS = 700  # pixels of 768 that the bar of tasks and the title leave
CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Screen:
    """What is looked at on an old screen."""

    width: int
    scale: float
    window: Window

    def look(self, name: str, widget: QWidget | None = None) -> None:
        """Fails if something has no room: the window grew, or a text is cut."""
        QApplication.processEvents()
        shown = widget or self.window
        picture(shown, f"{self.width}-{self.scale:.2f}-{name}")
        assert self.window.size().toTuple() == (self.width, UNDER_THE_BARS)
        assert shown.width() <= self.width
        assert shown.height() <= UNDER_THE_BARS
        assert [*_out_of_room(shown)] == []


def _out_of_room(page: QWidget) -> Iterator[str]:
    for area in page.findChildren(QScrollArea):
        inner = area.widget()
        if inner and area.isVisible() and inner.width() > area.viewport().width():
            yield f"{area.accessibleName()} is {inner.width()} of {area.viewport().width()} wide"
    for box in page.findChildren(QComboBox):
        if box.isVisible() and box.fontMetrics().horizontalAdvance(box.currentText()) > _room(box):
            yield box.currentText()
    for button in page.findChildren(QToolButton):
        if button.isVisible() and button.sizeHint().width() > button.width():
            yield button.text()
    for listed in page.findChildren(QListView):
        if listed.isVisible() and listed.sizeHintForColumn(0) > _column(listed):
            yield str(listed.model().index(0, 0).data())


def _room(box: QComboBox) -> int:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    edit = QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, box).width()


def _column(listed: QListView) -> int:
    return min(listed.gridSize().width() or listed.width(), listed.viewport().width())


@pytest.fixture(params=[(1024, 1.0), (1024, 1.25), (1366, 1.25)], ids=str)
def screen(
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    qapp: QApplication,
    window: Window,
) -> Iterator[Screen]:
    width, scale = request.param
    before = qapp.font()
    counter = tokens().counter
    larger = replace(counter, type={name: size * scale for name, size in counter.type.items()})
    enlarged = replace(tokens(), counter=larger)
    monkeypatch.setattr(look, "tokens", lambda: enlarged)
    look.dress(qapp)
    window.resize(width, UNDER_THE_BARS)
    yield Screen(width, scale, window)
    qapp.setFont(before)


@pytest.fixture
def day(work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot) -> WorkArea:
    """A day at the desk, on the first page."""
    a_day(desk)
    keyboard.press(Qt.Key.Key_F5)
    wait_for(qtbot, lambda: "Appel à un conseiller" in said(work.page))
    return work


def test_the_lists_and_a_dossier_have_room(
    screen: Screen, day: WorkArea, keyboard: Keyboard, qtbot: QtBot
) -> None:
    screen.look("today")
    search = next(each for each in day.findChildren(QLineEdit) if each.placeholderText())
    hint = search.fontMetrics().horizontalAdvance(search.placeholderText())
    assert hint < search.width(), "what can be searched is said whole"
    keyboard.press(Qt.Key.Key_F3)
    keyboard.type("dia")
    shown(qtbot, lambda: day.page, ResultsPage)
    wait_for(qtbot, lambda: "2 dossiers trouvés" in said(day.page))
    screen.look("results")
    keyboard.type("\n")
    keyboard.press(Qt.Key.Key_Down)
    keyboard.type("\n")
    page = shown(qtbot, lambda: day.page, DossierPage)
    wait_for(qtbot, lambda: "à départager" in said(page))
    screen.look("dossier")
    bottoms = [b.mapTo(page, QPoint(0, b.height())).y() for b in page.findChildren(Button)]
    assert max(bottoms) <= page.table.y(), "no button lies on the answers"


def test_a_registration_has_room_to_its_end(
    screen: Screen, day: WorkArea, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.press(Qt.Key.Key_F2)
    page = shown(qtbot, lambda: day.page, RegistrationPage)
    screen.look("form")
    for number, (key, typed) in enumerate(AMINATA.items(), 1):
        keyboard.type(typed if key == "rights" else f"{typed}\n")
        if number % 6 == 0 or key == "rights":
            screen.look(f"form-{number:02}")
    keyboard.type("\n")
    screen.look("recap")
    go_on(keyboard)
    wait_for(qtbot, lambda: not page.in_progress)
    screen.look("done")
