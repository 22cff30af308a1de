"""A desk with a real store, and the whole window over it, driven as an agent drives it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counter.content import Content
from counter.desk import Desk, load_content
from counter.errands import Errands
from counter.look import dress
from counter.reception import Reception
from counter.windows.dossier_page import DossierPage
from counter.windows.sign_in import SignInPage
from counter.windows.window import Window
from counter.windows.work_area import WorkArea
from domain.acts import Mode
from domain.answers import Answer
from qtkit.language import Language
from qtkit.tasks import Tasks
from resources.library import Library
from store import agents, device
from store.agents import Agent, Role
from store.keys import database_key
from store.store import Store
from tests.builders import ManualClock, a_device, an_id
from tests.counter.driving import open_found, wait_for
from tests.counter.oriented import Case, Open, open_case
from tests.counter.people import VERSION, a_day
from tests.stores import QUICK_HASHER, open_store
from tools.keyboard import Keyboard

PASSWORD = "une phrase qui convient"
AGENT = Agent(an_id(0xA00001), "awa", "Awa Traoré", Role.AGENT)
OTHER = Agent(an_id(0xA00002), "karim", "Karim Benali", Role.AGENT)


@pytest.fixture(scope="session", autouse=True)
def look(qapp: QApplication) -> None:
    """The application as `counter.app` sets it up."""
    QLocale.setDefault(QLocale("fr"))
    dress(qapp)


@pytest.fixture(autouse=True)
def language() -> Iterator[None]:
    spoken = Language("counter")
    spoken.use("fr")
    yield
    shiboken6.delete(spoken)


@pytest.fixture(scope="package")
def content() -> Content:
    content = load_content("93")
    assert content.questionnaire.version == VERSION  # what the people of these tests answer
    return content


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "counter", database_key("counter")) as opened:
        yield opened


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a password costs to check is looked at in `tests/store`: here it would be each test."""
    monkeypatch.setattr(agents, "_HASHER", QUICK_HASHER)


@pytest.fixture
def desk(store: Store, clock: ManualClock, content: Content) -> Desk:
    """An enrolled desk with two agents."""
    own = a_device(Mode.COUNTER, training=False)
    with store.write() as tx:
        device.enrolled(tx, own)
        agents.add(tx, AGENT, PASSWORD)
        agents.add(tx, OTHER, PASSWORD)
    return Desk(store, clock, own, content, Library())


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    worker = Tasks("store")
    yield worker
    worker.close()
    shiboken6.delete(worker)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    shown = Window()
    shown.resize(1366, 768)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    shown.close()
    shiboken6.delete(shown)


@pytest.fixture
def keyboard(window: Window) -> Keyboard:
    return Keyboard(window)


@pytest.fixture
def reception(desk: Desk, window: Window, tasks: Tasks, qtbot: QtBot) -> Iterator[Reception]:
    """The desk at the sign-in page."""
    page = SignInPage()
    window.show_page(page)
    opened = Reception(desk, window, page, tasks, tasks)
    wait_for(qtbot, lambda: page.ready)
    yield opened
    opened.close()


@pytest.fixture
def sign_in(
    reception: Reception, window: Window, keyboard: Keyboard, qtbot: QtBot
) -> Callable[[str], WorkArea]:
    """Sign an agent in by the keyboard; gives what the agent works with."""
    assert reception.desk.device.name

    def by_keyboard(login: str = AGENT.login) -> WorkArea:
        keyboard.type(f"{login}\n{PASSWORD}\n")
        wait_for(qtbot, lambda: isinstance(window.page, WorkArea))
        assert isinstance(window.page, WorkArea)
        return window.page

    return by_keyboard


@pytest.fixture
def work(sign_in: Callable[[], WorkArea]) -> WorkArea:
    """An agent is signed in."""
    return sign_in()


@pytest.fixture
def errands(desk: Desk, tasks: Tasks) -> Errands:
    return Errands(desk, tasks, tasks)


@pytest.fixture
def case(work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot) -> Open:
    """Opens the dossier of a person, with what is recommended for the answers."""

    def open_it(language: str = "fr", **answers: Answer) -> Case:
        return open_case(Case(work, desk, keyboard, qtbot), language, answers)

    return open_it


@pytest.fixture
def opened(work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot) -> DossierPage:
    """Aminata Diallo's dossier, found by her name; two agents changed her commune."""
    a_day(desk)
    return open_found(work, keyboard, qtbot, "aminata")
