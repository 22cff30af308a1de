"""A kiosk as it stands in a town hall: the real window over a real store."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickWindow

from domain.acts import Act, ActType
from domain.answers import Answer
from kiosk.app import Kiosk, Options
from kiosk.glass import PIXELS_PER_MM, Glass
from kiosk.journey import Journey
from kiosk.languages import LANGUAGES
from kiosk.presence import Presence
from kiosk.profiles import Profile
from kiosk.records import Interrupted
from store import device, drafts, journal
from store.keys import database_key
from store.store import Store
from sync.sealing.sealed_acts import opened
from tests.builders import PORTAL, a_device
from tests.stores import open_store
from tools import robot
from tools.robot_clock import Clock
from tools.visitor import START, Persona, Visitor

SMALL = QSize(1366, 768)
LARGE = QSize(1920, 1080)
AS_EVERYWHERE = Profile()
WALKED = ("fr", "ar", "ps", "bn")
"""The languages in which every screen is gone through: of each script and direction, the one with
the most letters. What only counts words or letters is checked in all of them."""
AUTONYMS = {spoken.code: spoken.autonym for spoken in LANGUAGES}


@dataclass(frozen=True)
class Site:
    """A running kiosk, and what the test needs to look behind it."""

    kiosk: Kiosk
    window: QQuickWindow
    journey: Journey
    presence: Presence
    store: Store
    clock: Clock
    folder: Path

    def tap(self, name: str) -> None:
        """As people do: not sooner than a hand can."""
        self.clock.pause()
        robot.tap(self.window, name)

    def write(self, text: str) -> None:
        """On the screen's keyboard, into the field that has the focus."""
        robot.type_text(self.window, text, self.clock)

    def names(self) -> list[str]:
        return robot.names(self.window)

    def wait_for(self, name: str) -> None:
        robot.wait_for(self.window, name)

    def enter(self, language: str = "fr") -> None:
        """From the attract screen to the first question."""
        self.tap(START)
        self.tap(AUTONYMS[language])
        robot.wait_until(lambda: self.journey.registration.question is not None)
        robot.settle(self.window)

    def ask(self, key: str) -> None:
        """Open a question, as if those before it had been dealt with."""
        session = self.kiosk.shell.session
        self.kiosk.shell.go(session.asking(key, session.asked))

    def reach_check(self, **answers: Answer) -> None:
        """To the check page with these answers.

        The first is given; the others are taken up, as after an interruption: to show the page of
        each takes most of what many tests take.
        """
        self.enter()
        (first, answer), *others = a_persona("fr", **answers).answers.items()
        self.answer(first, answer)
        registration = self.journey.registration
        interview = registration.interview
        for key, answer in others:
            interview = interview.answered(key, answer)
        with self.store.write() as tx:
            draft = drafts.open_drafts(tx)[0].id
            for key, _ in others:
                drafts.answer(tx, draft, key, interview.answers[key])
            kept = drafts.load(tx, draft)
        registration.take_up(Interrupted(kept, registration.content))
        session = self.kiosk.shell.session
        self.kiosk.shell.go(session.checking(session.asked))

    def reach(self, name: str) -> None:
        """Turn the list on the page until something is in sight."""
        robot.settle(self.window)
        while not self._in_sight(name):
            self.tap("Plus bas")
            robot.settle(self.window)

    def _in_sight(self, name: str) -> bool:
        """Whole: what is cut by the edge of its list cannot be touched in its middle."""
        shown = list(robot.things(self.window))
        lists = [thing.rect for thing in shown if thing.role is QAccessible.Role.List]
        return any(
            thing.name == name and any(rect.contains(thing.rect) for rect in lists)
            for thing in shown
        )

    def answer(self, key: str, answer: Answer) -> None:
        """Answer a question, wherever one is."""
        registration = self.journey.registration
        self.ask(key)
        registration.give(answer)
        robot.wait_until(lambda: key in registration.interview.answers)

    def visitor(self, persona: Persona, looked: Callable[[str], None] = lambda _: None) -> Visitor:
        return Visitor(self.window, persona, looked, self.clock)

    def drafts(self) -> list[drafts.Draft]:
        """What is kept of unfinished interviews, once everything asked for was written."""
        self.settle()
        with self.store.read() as tx:
            return drafts.open_drafts(tx)

    def acts(self) -> list[Act]:
        """What was recorded, as the portal reads it."""
        self.settle()
        with self.store.read() as tx:
            return [opened(act, [PORTAL]) for act in journal.acts_after(tx, 0, 100)]

    def registrations(self) -> list[Act]:
        """The acts that say who registered, without what follows from them."""
        return [act for act in self.acts() if act.type == ActType.REGISTRATION_SUBMITTED]

    def settle(self) -> None:
        """Wait until the store's thread has done what it was given."""
        done: list[bool] = []
        self.journey.tasks.run(lambda: True, done.append)
        robot.wait_until(lambda: bool(done))


Opener = Callable[..., Site]


@pytest.fixture
def open_kiosk(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Opener]:
    """Opens a kiosk on a folder; `before(store)` prepares what it finds there."""
    assert QGuiApplication.instance() is qapp
    opened: list[Kiosk] = []
    folder = tmp_path / "data"
    QAccessible.setActive(True)

    def open_it(
        size: QSize = SMALL,
        *,
        pixels_per_mm: float = PIXELS_PER_MM,
        before: Callable[[Store], None] = lambda _: None,
        receipts: Path | None = None,
        printer: str | None = None,
        training: bool = True,
        departement: str = "93",
        keypad: tuple[str, ...] = (),
        profile: Profile = AS_EVERYWHERE,
    ) -> Site:
        key = tmp_path / "key"
        with open_store(folder, database_key("kiosk", key)) as store:
            with store.write() as tx:
                device.enrolled(tx, a_device(training=training, departement=departement))
            before(store)
        clock = Clock()
        options = Options(
            *(folder, key, size, Glass(pixels_per_mm), profile),
            receipts=receipts,
            printer=printer,
            keypad=keypad,
        )
        kiosk = Kiosk(options, now_ms=clock)
        opened.append(kiosk)
        assert kiosk.start()
        robot.wait_until(lambda: kiosk.journey is not None)
        return _ready(kiosk, clock, folder)

    yield open_it
    for kiosk in opened:
        kiosk.close()


def _ready(kiosk: Kiosk, clock: Clock, folder: Path) -> Site:
    window, journey, presence = kiosk.window, kiosk.journey, kiosk.presence
    assert window is not None
    assert journey is not None
    assert presence is not None
    return Site(kiosk, window, journey, presence, journey.store, clock, folder)


@pytest.fixture
def site(open_kiosk: Opener) -> Site:
    return open_kiosk()


def a_persona(language: str = "fr", **answers: Answer) -> Persona:
    """Somebody who answers what is mandatory, and what is named."""
    given: dict[str, Answer] = {
        "family_name": "Traoré",
        "first_name": "Awa",
        "birth_date": "1998-03-14",
        "commune": "93066",
    }
    return Persona("Awa", language, {**given, **answers}, {"93066": "93200", "75056": "paris"})


def field(site: Site) -> robot.Thing:
    """The first line to write in."""
    return next(t for t in robot.things(site.window) if t.role is QAccessible.Role.EditableText)


def open_question(site: Site, key: str, language: str = "fr") -> None:
    """Enter, and go to a question as if those before it had been dealt with."""
    site.enter(language)
    site.ask(key)
    robot.settle(site.window)
