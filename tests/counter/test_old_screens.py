"""Old screens of 1024 × 768 and 1366 × 768, as they are and in letters a quarter larger."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
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
from counter.windows.attached import AttachedDialog
from counter.windows.correction import CorrectionDialog
from counter.windows.diagnosis import DiagnosisWindow
from counter.windows.document_reader import DocumentReader
from counter.windows.dossier_page import DossierPage
from counter.windows.merge import MergeDialog
from counter.windows.merge_search import MergeSearchDialog
from counter.windows.orientation import OrientationDialog
from counter.windows.part import PartDialog
from counter.windows.receipt_reader import ReceiptReader
from counter.windows.registration_page import RegistrationPage
from counter.windows.results import ResultsPage
from counter.windows.sync_panel import SyncPanel
from counter.windows.take_up import TakeUp
from counter.windows.tray import TrayDialog
from counter.windows.window import Window
from counter.windows.withdrawal import WithdrawalDialog
from counter.windows.work_area import WorkArea
from counter.windows.written import WrittenDialog
from qtkit.theme import tokens
from tests.builders import a_reference
from tests.counter.driving import go_on, open_found, said, shown, wait_for
from tests.counter.oriented import YOUNG, Open
from tests.counter.people import AMINATA, a_day
from tests.counter.test_duplicates import know
from tests.counter.test_merging import ELSE
from tests.counter.test_screens import picture
from tools.keyboard import Keyboard

Kind = TypeVar("Kind", bound=QWidget)
UNDER_THE_BARS = 700  # pixels of 768 that the bar of tasks and the title leave
SHORT = {"family_name", "first_name", "phone", "diplomes"}
SOME = 10  # lines of answers in sight
CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


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
    for area in _seen(page, QScrollArea):
        inner = area.widget()
        if inner and inner.width() > area.viewport().width():
            yield f"{area.accessibleName()} is {inner.width()} of {area.viewport().width()} wide"
    for box in _seen(page, QComboBox):
        if box.fontMetrics().horizontalAdvance(box.currentText()) > _room(box):
            yield box.currentText()
    for button in _seen(page, QToolButton):
        if button.sizeHint().width() > button.width():
            yield button.text()
    for listed in _seen(page, QListView):
        if not listed.wordWrap() and listed.sizeHintForColumn(0) > _column(listed):
            yield str(listed.model().index(0, 0).data())
        if listed.verticalScrollBar().maximum() > 0:
            yield f"{listed.accessibleName()} scrolls"


def _seen(page: QWidget, kind: type[Kind]) -> list[Kind]:
    return [each for each in page.findChildren(kind) if each.isVisible()]


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
    own = page.fontMetrics().lineSpacing()
    assert page.table.height() >= SOME * own, "answers are what the page is for"
    bottoms = [b.mapTo(page, QPoint(0, b.height())).y() for b in _seen(page, Button)]
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


Opens = dict[str, tuple[type[QDialog], Qt.Key, Qt.KeyboardModifier]]
FROM_ANYWHERE: Opens = {
    "receipt": (ReceiptReader, Qt.Key.Key_F11, NONE),
    "take-up": (TakeUp, Qt.Key.Key_B, CONTROL),
    "tray": (TrayDialog, Qt.Key.Key_T, CONTROL),
}
FROM_A_DOSSIER: Opens = {
    "correction": (CorrectionDialog, Qt.Key.Key_F4, NONE),
    "orientation": (OrientationDialog, Qt.Key.Key_F9, NONE),
    "withdrawal": (WithdrawalDialog, Qt.Key.Key_F10, NONE),
    "rights": (WrittenDialog, Qt.Key.Key_E, CONTROL),
    "documents": (AttachedDialog, Qt.Key.Key_D, CONTROL),
}


@pytest.mark.usefixtures("day")
def test_every_dialog_has_room_closes_with_escape_and_gives_the_cursor_back(
    screen: Screen, keyboard: Keyboard, qtbot: QtBot
) -> None:
    before = QApplication.focusWidget()
    for name, (kind, key, modifiers) in FROM_ANYWHERE.items():
        keyboard.press(key, modifiers)
        dialog = _opened(screen, qtbot, kind)
        screen.look(name, dialog)
        _leave(dialog, keyboard, qtbot)
        assert QApplication.focusWidget() is before, name


def test_every_dialog_of_a_dossier_has_room(
    screen: Screen, case: Open, keyboard: Keyboard, qtbot: QtBot
) -> None:
    here = case("ar", **YOUNG)
    before = QApplication.focusWidget()
    assert before is here.page().table
    for name, (kind, key, modifiers) in FROM_A_DOSSIER.items():
        keyboard.press(key, modifiers)
        dialog = _opened(screen, qtbot, kind)
        screen.look(name, dialog)
        _leave(dialog, keyboard, qtbot)
        wait_for(qtbot, lambda: QApplication.focusWidget() is before)


def test_joining_two_dossiers_has_room(
    screen: Screen, work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    know(desk, {}, ELSE)
    page = open_found(work, keyboard, qtbot, a_reference(1))
    wait_for(qtbot, lambda: "1 autre dossier" in said(page))
    screen.look("alike")
    keyboard.press(Qt.Key.Key_M, CONTROL)
    search = _opened(screen, qtbot, MergeSearchDialog)
    wait_for(qtbot, lambda: search.table.currentIndex().isValid())
    screen.look("merge-search", search)
    keyboard.type("\n")
    merging = _opened(screen, qtbot, MergeDialog)
    screen.look("merge", merging)
    table = merging.table
    heights = [table.rowHeight(at) for at, row in enumerate(merging.model.rows) if row.key in SHORT]
    assert len(heights) == len(SHORT)
    assert len(set(heights)) == 1, "rows of one line are of one height, however often laid out"
    keyboard.type("213")
    go_on(keyboard)
    wait_for(qtbot, lambda: "Réuni par" in said(page))
    screen.look("merged")
    keyboard.press(Qt.Key.Key_M, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    screen.look("part", _opened(screen, qtbot, PartDialog))


def test_what_stands_beside_the_work_has_room_and_gives_the_cursor_back(
    screen: Screen, day: WorkArea, keyboard: Keyboard, qtbot: QtBot
) -> None:
    before = QApplication.focusWidget()
    keyboard.press(Qt.Key.Key_F6)
    panel = _opened(screen, qtbot, SyncPanel)
    wait_for(qtbot, lambda: "en attente" in said(panel))
    screen.look("sync", panel)
    keyboard.press(Qt.Key.Key_F12)
    diagnosis = _opened(screen, qtbot, DiagnosisWindow)
    wait_for(qtbot, lambda: "À régler d’abord" in said(diagnosis))
    screen.look("diagnosis", diagnosis)
    QTest.keyClick(diagnosis, Qt.Key.Key_Escape)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert not diagnosis.isVisible()
    wait_for(qtbot, lambda: QApplication.focusWidget() is before)
    keyboard.press(Qt.Key.Key_F2)
    shown(qtbot, lambda: day.page, RegistrationPage)
    keyboard.press(Qt.Key.Key_F7)
    screen.look("reader", _opened(screen, qtbot, DocumentReader))


def _opened(screen: Screen, qtbot: QtBot, kind: type[Kind]) -> Kind:
    return shown(qtbot, lambda: screen.window.findChild(kind), kind)


def _leave(dialog: QDialog, keyboard: Keyboard, qtbot: QtBot) -> None:
    """Escape; a dialog that is kept is only hidden."""
    gone = dialog.finished
    with qtbot.waitSignal(gone):
        keyboard.press(Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
