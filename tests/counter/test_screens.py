"""Every state of the window at 1366×768: pictures to look at, and no text cut off."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from counter.desk import Desk
from counter.windows.correction import CorrectionDialog
from counter.windows.dossier_page import DossierPage
from counter.windows.first_agent import FirstAgentPage
from counter.windows.refusal import RefusalPage
from counter.windows.registration_page import RegistrationPage
from counter.windows.results import ResultsPage
from counter.windows.sync_panel import SyncPanel
from counter.windows.window import Window
from counter.windows.work_area import WorkArea
from counter.words.sentences import sentence
from store import journal
from store.errors import AlreadyRunning
from tests.builders import a_log, an_origin
from tests.counter.conftest import AGENT
from tests.counter.driving import fill, go_on, said, shown, wait_for
from tests.counter.people import AMINATA, a_day, a_person
from tests.counter.test_registration import TO_FIRST_NAME
from tools.keyboard import Keyboard

SETTLES_MS = 1000
FOLDER = Path(__file__).parents[2] / "build" / "screens" / "counter"


def picture(widget: QWidget | None, name: str) -> None:
    """Take a picture; fails if a text on it does not fit."""
    assert widget is not None
    QApplication.processEvents()
    settles = QDeadlineTimer(SETTLES_MS)
    while _cut_off(widget) and not settles.hasExpired():  # a round may end in between
        QApplication.processEvents()
    FOLDER.mkdir(parents=True, exist_ok=True)
    assert widget.grab().save(str(FOLDER / f"{name}.png"))
    assert _cut_off(widget) == []


def _cut_off(widget: QWidget) -> list[str]:
    texts: list[QLabel | QPushButton] = [*widget.findChildren(QLabel)]
    texts += widget.findChildren(QPushButton)
    return [text.text() for text in texts if text.isVisible() and _cut(text)]


def _cut(text: QLabel | QPushButton) -> bool:
    if isinstance(text, QLabel) and text.wordWrap():
        return text.heightForWidth(text.width()) > text.height()
    return text.sizeHint().width() > text.width()


def test_before_anybody_is_known(window: Window) -> None:
    first = FirstAgentPage("Mission Locale de Saint-Denis – Accueil")
    window.show_page(first)
    picture(window, "00-first-agent")
    window.show_page(RefusalPage(sentence(AlreadyRunning(folder="/srv/premier-pas"))))
    picture(window, "00-refused")


def test_a_day_at_the_desk(
    desk: Desk,
    sign_in: Callable[[], WorkArea],
    window: Window,
    keyboard: Keyboard,
    qtbot: QtBot,
) -> None:
    window.mark_training(training=True)
    keyboard.type(f"{AGENT.login}\nfaux\n")
    wait_for(qtbot, lambda: "ne correspond pas" in said(window.page))
    picture(window, "01-sign-in-refused")
    keyboard.press(Qt.Key.Key_Backtab)
    keyboard.press(Qt.Key.Key_Delete)
    work = sign_in()
    picture(window, "02-today-empty")
    a_day(desk)
    keyboard.press(Qt.Key.Key_F5)
    wait_for(qtbot, lambda: "Appel à un conseiller" in said(work.page))
    picture(window, "03-today")
    keyboard.press(Qt.Key.Key_F3)
    keyboard.type("dia")
    shown(qtbot, lambda: work.page, ResultsPage)
    wait_for(qtbot, lambda: "2 dossiers trouvés" in said(work.page))
    picture(window, "04-results")
    keyboard.type("\n")
    keyboard.press(Qt.Key.Key_Down)
    keyboard.type("\n")
    page = shown(qtbot, lambda: work.page, DossierPage)
    wait_for(qtbot, lambda: "à départager" in said(page))
    picture(window, "05-dossier")
    picture_corrections(page, keyboard)
    keyboard.press(Qt.Key.Key_F6)
    wait_for(qtbot, lambda: "confirmé" in said(window.findChild(SyncPanel)))
    picture(window.findChild(SyncPanel), "08-sync")


def picture_corrections(page: DossierPage, keyboard: Keyboard) -> None:
    """The correction of an answer, and the settling of a conflict nine rows below."""
    keyboard.press(Qt.Key.Key_F4)
    picture(page.findChild(CorrectionDialog), "06-correction")
    keyboard.press(Qt.Key.Key_Escape)
    for _ in range(9):
        keyboard.press(Qt.Key.Key_Down)
    keyboard.press(Qt.Key.Key_F4)
    picture(page.findChild(CorrectionDialog), "07-conflict")
    keyboard.press(Qt.Key.Key_Escape)


def test_long_answers_are_whole_wherever_they_are_shown(
    desk: Desk, work: WorkArea, window: Window, keyboard: Keyboard, qtbot: QtBot
) -> None:
    name = ("Łukasiewicz-Vlăsceanu d'Ávila e Şahin " * 3)[:100].strip()
    person = a_person(
        project="Un métier près d’ici. " * 20,
        family_name=name,
        first_name=name,
        birth_commune="51513",
    )
    with desk.store.write() as tx:
        journal.receive(tx, a_log([person], origin=an_origin(2)))
    keyboard.press(Qt.Key.Key_F5)
    keyboard.press(Qt.Key.Key_F3)
    keyboard.type("lukas")
    wait_for(qtbot, lambda: "1 dossier trouvé" in said(work.page))
    picture(window, "04-results-long")
    keyboard.type("\n\n")
    page = shown(qtbot, lambda: work.page, DossierPage)
    wait_for(qtbot, lambda: name in said(page))
    picture(window, "05-dossier-long")
    keyboard.press(Qt.Key.Key_F4)
    picture(page.findChild(CorrectionDialog), "06-correction-long")
    keyboard.press(Qt.Key.Key_Escape)


def test_a_registration(
    desk: Desk, work: WorkArea, window: Window, keyboard: Keyboard, qtbot: QtBot
) -> None:
    a_day(desk)
    keyboard.press(Qt.Key.Key_F2)
    form = shown(qtbot, lambda: work.page, RegistrationPage)
    fill(keyboard, {key: AMINATA[key] for key in TO_FIRST_NAME})
    keyboard.type("31/02/1998\n")
    go_on(keyboard)
    picture(window, "10-form-problem")
    keyboard.type("14031998\n")
    wait_for(qtbot, lambda: "Déjà inscrit" in said(form))
    keyboard.type("france\n")
    keyboard.type("saint")
    picture(window, "11-form-known")
    picture(QApplication.activePopupWidget(), "11-form-communes")
    keyboard.type("-denis\n")
    keys = list(AMINATA)
    rest = keys[keys.index("nationalities") : -1]
    fill(keyboard, {key: AMINATA[key] for key in rest})
    keyboard.type("1")
    picture(window, "12-form-end")
    keyboard.type("\n")
    picture(window, "13-recap")
    go_on(keyboard)
    wait_for(qtbot, lambda: not form.in_progress)
    picture(window, "14-done")
