"""One kiosk under fists: visits that begin anywhere and end in silence, and what must hold."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random
from typing import Final

from PySide6.QtCore import QSize

from domain.answers import Answer
from kiosk.app import Kiosk
from kiosk.journey import Journey
from kiosk.languages import LANGUAGES
from kiosk.session import UNHURRIED_IDLE_MS, WARNING_MS, Overlay, Page
from kiosk.viewmodels.objection import ObjectionPage
from store import drafts
from tools import robot
from tools.fists.blows import PRESSED, Fists
from tools.robot_clock import Clock
from tools.screens.place import Panel, opened, settle
from tools.visitor import START

_PANEL: Final = Panel(QSize(1366, 768))
_ANSWERS: Final[Mapping[str, Answer]] = {
    "first_name": "Awa",
    "birth_date": "1998-03-14",
    "commune": "93066",
}
_COVERS: Final = (
    Overlay.HELP,
    Overlay.URGENT,
    Overlay.LANGUAGE,
    Overlay.DISPLAY,
    Overlay.QUIT,
    Overlay.HIDDEN,
    Overlay.IDLE,
    Overlay.TOPICS,
)
_LETTERS: Final = "bcdfghjklmnpqrstvwxz"


class Broken(AssertionError):
    """Something that must hold under fists does not."""


class Trial:
    """The real kiosk on training data. Everything follows from the luck.

    Attributes:
        seen: on which pages and under which covers blows fell.
    """

    def __init__(self, folder: Path, luck: Random) -> None:
        self.seen: set[str] = set()
        self._luck = luck
        self._clock = Clock()
        settle(folder, interrupted=LANGUAGES[0].code)
        self._kiosk: Kiosk = opened(folder, _PANEL, self._clock)
        robot.wait_until(lambda: bool(self._kiosk.shell.interrupted))
        self._kiosk.shell.askWho()
        self._fists = Fists(self._window, self._clock, luck)
        self._visits = 0
        self._own: set[str] = set()  # the name given in this visit, and its reference
        self._former: set[str] = set()  # the same of all visits that are over
        self._kiosk.shell.erased.connect(self._forget)

    def visit(self, blows: int) -> None:
        """Blows from wherever the kiosk is, then silence, then somebody else begins somewhere.

        Raises:
            Broken: something does not hold; says what, and after which blow.
            TimeoutError: the kiosk does not go on.
        """
        for _ in range(blows):
            session = self._kiosk.shell.session
            self.seen |= {session.question or session.page.value, session.overlay.value}
            self._fists.strike()
            self._settle()
            self._look_for_others()
        self._demand_reaction()
        self._be_silent()
        self._begin_somewhere()

    def close(self) -> None:
        self._kiosk.shell.erased.disconnect(self._forget)
        self._kiosk.close()

    # --- What must hold

    def _look_for_others(self) -> None:
        """Nothing of who was there before is told."""
        told = " ".join(self._told())
        if others := {mark for mark in self._former if mark in told}:
            raise Broken(f"shown of another visit: {others} {self._where}")

    def _demand_reaction(self) -> None:
        """There is something on the page that does something."""
        before = self._state()
        there = [thing for thing in robot.things(self._window) if thing.role in PRESSED]
        for thing in there:
            self._fists.tap(thing.rect.center())
            self._settle()
            if self._state() != before:
                return
        raise Broken(f"nothing reacts of {[thing.name for thing in there]} {self._where}")

    def _be_silent(self) -> None:
        """Silence leads to the attract screen, and leaves nothing on it or in the store."""
        shell = self._kiosk.shell
        self._clock.advance((UNHURRIED_IDLE_MS + WARNING_MS) / 1000)
        shell.tick()
        if shell.session.page is Page.RESUME:  # what is offered there ends by a clock of its own
            shell.back()
        self._settle()
        told = " ".join(self._told())
        if shell.session.page is not Page.ATTRACT or START not in told:
            raise Broken(f"silence does not end the visit {self._where}")
        self._look_for_others()
        with self._journey.store.read() as tx:
            if self._visits and drafts.open_drafts(tx):
                raise Broken(f"a draft is left {self._where}")

    # --- Where visits begin

    def _begin_somewhere(self) -> None:
        self._visits += 1
        ways = (self._ask, self._ask, self._check, self._finish, self._object, self._find_a_bug)
        if self._luck.random() < 0.9:
            self._luck.choice(ways)()
        session = self._kiosk.shell.session
        if session.started and self._luck.random() < 0.4:
            cover = self._luck.choice(_COVERS)
            self._kiosk.shell.go(session.covered(cover))
        self._settle()

    def _ask(self) -> None:
        """Any question, one with an answer before it."""
        shell = self._kiosk.shell
        shell.start()
        shell.speak(self._luck.choice(LANGUAGES).code)
        robot.wait_until(lambda: self._journey.registration.question is not None)
        name = self._a_word()
        self._own.add(name)
        self._answer("family_name", name)
        asked = shell.session.asked
        shell.go(shell.session.asking(self._luck.choice(asked), asked))

    def _check(self) -> None:
        self._ask()
        for key, answer in _ANSWERS.items():
            self._answer(key, answer)
        shell = self._kiosk.shell
        shell.go(shell.session.checking(shell.session.asked))

    def _finish(self) -> None:
        self._check()
        self._journey.registration.submit()
        robot.wait_until(lambda: self._kiosk.shell.session.page is Page.DONE)
        self._own.add(str(self._journey.pages["done"].property("reference")))

    def _object(self) -> None:
        """Against what is proposed, with a word that nobody else writes."""
        self._finish()
        objection = self._journey.pages["objection"]
        if isinstance(objection, ObjectionPage):
            objection.type(self._a_word())
            self._own.add(str(objection.property("text")))
            objection.begin()

    def _find_a_bug(self) -> None:
        self._kiosk.tell_bug("A1B2")

    def _a_word(self) -> str:
        return f"Zqxj{''.join(self._luck.choices(_LETTERS, k=8))}"

    def _answer(self, key: str, answer: Answer) -> None:
        shell, registration = self._kiosk.shell, self._journey.registration
        shell.go(shell.session.asking(key, shell.session.asked))
        registration.give(answer)
        robot.wait_until(lambda: key in registration.interview.answers)

    # --- Looking

    def _forget(self) -> None:
        """The visit is over: what was shown in it belongs to another one from now on."""
        self._former |= self._own
        self._own = set()

    def _settle(self) -> None:
        """Let what was asked of the store be done and shown."""
        done: list[bool] = []
        self._journey.tasks.run(lambda: True, done.append)
        robot.wait_until(lambda: bool(done))
        robot.settle(self._window)

    def _told(self) -> Iterator[str]:
        for thing in robot.things(self._window):
            yield from (thing.name, thing.description, thing.value)

    def _state(self) -> tuple[object, ...]:
        return (self._kiosk.shell.session.page, *robot.things(self._window))

    @property
    def _where(self) -> str:
        session = self._kiosk.shell.session
        place = f"{session.page} {session.question} {session.overlay}"
        return f"on {place}, after {self._fists.last}, visit {self._visits}"

    @property
    def _window(self) -> robot.Window:
        if self._kiosk.window is None:
            raise LookupError("the kiosk shows no window")
        return self._kiosk.window

    @property
    def _journey(self) -> Journey:
        if self._kiosk.journey is None:
            raise LookupError("the kiosk has no store")
        return self._kiosk.journey
