"""Rules about what the kiosk does: a robot does it, and looks at the clock."""

import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.bursts import GAP_MS
from kiosk.languages import LANGUAGES
from kiosk.session import IDLE_MS, UNHURRIED_IDLE_MS, WARNING_MS, Overlay, Page
from tools import robot
from tools.audit.findings import Finding, Measure, Verdict, at_least, at_most, none_of
from tools.robot import Window
from tools.robot_clock import Clock
from tools.screens.place import Panel, opened, settle

_MOST_EXTENSIONS: Final = 15
_BURST: Final = "PP1:7K3M9Q2X:0042"


class Visit:
    """A kiosk with a clock that may be put forward, at its first question."""

    def __init__(self, data: Path, panel: Panel) -> None:
        settle(data)
        self._clock = Clock()
        self.kiosk: Kiosk = opened(data, panel, self._clock)
        self.enter()

    @property
    def window(self) -> Window:
        """What is on the glass."""
        if self.kiosk.window is None:
            raise LookupError("the kiosk shows no window")
        return self.kiosk.window

    @property
    def typed(self) -> str:
        """What stands in the field."""
        fields = (t for t in robot.things(self.window) if t.role is robot.Role.EditableText)
        return next(fields).value

    def enter(self) -> None:
        """Go to the first question, in French."""
        journey = self.kiosk.journey
        self.kiosk.shell.start()
        self.kiosk.shell.speak(LANGUAGES[0].code)
        robot.wait_until(lambda: journey is not None and journey.registration.question is not None)
        robot.settle(self.window)

    def forward(self, milliseconds: int) -> None:
        """Let time pass."""
        self._clock.advance(milliseconds / 1000)
        self.kiosk.shell.tick()
        robot.settle(self.window)

    def touch(self, name: str) -> QPoint:
        """The middle of something that is on the glass."""
        return robot.find(self.window, name).rect.center()

    def timed(self, name: str, do: Callable[[], None]) -> Measure:
        """How long it takes until the glass shows what was done."""
        before = time.perf_counter()
        do()
        robot.settle(self.window)
        return Measure((time.perf_counter() - before) * 1000, name)


def findings(panel: Panel) -> Iterator[Finding]:
    """A15, A17, D01 to D03, D05, D07, D13, E03."""
    with TemporaryDirectory() as data:
        visit = Visit(Path(data), panel)
        yield from _strikes(visit)
        yield _burst(visit)
        yield _slides(visit)
        yield from _silence(visit)
        yield from _speed(visit)
        visit.kiosk.close()


def _strikes(visit: Visit) -> Iterator[Finding]:
    spot = visit.touch("B")
    robot.touch(visit.window, spot)
    robot.touch(visit.window, spot)
    yield at_most("A17", [Measure(len(visit.typed), "two strikes at once")], 1, "sign")


def _burst(visit: Visit) -> Finding:
    """A scanner types faster than any hand; what it types is no answer."""
    before = visit.typed
    for sign in _BURST:
        robot.strike(visit.window, sign)
    robot.wait_until(QDeadlineTimer(2 * GAP_MS).hasExpired)
    landed = len(visit.typed) - len(before)
    return at_most("D13", [Measure(landed, f"a burst of {len(_BURST)}")], 0, "signs")


def _slides(visit: Visit) -> Finding:
    """Every button that is put down and slid off does nothing."""
    acted, shell, finger = [], visit.kiosk.shell, robot.finger()
    names = ("Langue", "Appeler un conseiller", "Effacer et quitter", "Retour")
    for name in names:
        at, away = visit.touch(name), QPoint(visit.window.width() // 2, 4)
        QTest.touchEvent(visit.window, finger).press(0, at, visit.window).commit()
        QTest.touchEvent(visit.window, finger).move(0, away, visit.window).commit()
        QTest.touchEvent(visit.window, finger).release(0, away, visit.window).commit()
        if shell.session.page is not Page.QUESTION or shell.session.covers:
            acted.append(name)
            visit.enter()
    return none_of("A15", acted, len(names), "buttons that act when slid off")


def _silence(visit: Visit) -> Iterator[Finding]:
    shell = visit.kiosk.shell
    yield at_least("D01", [Measure(IDLE_MS / 1000, "before the warning")], 90, "s")
    longer = Measure(UNHURRIED_IDLE_MS / 1000, "for who listens, or reads large letters")
    yield at_least("D01", [longer], 180, "s")
    yield at_least("D02", [Measure(WARNING_MS / 1000, "to answer it")], 30, "s")
    extended = 0
    for _ in range(_MOST_EXTENSIONS):
        visit.forward(IDLE_MS)
        warned = shell.session.overlay is Overlay.IDLE
        QTest.keyClick(visit.window, Qt.Key.Key_Return)
        robot.settle(visit.window)
        extended += warned and not shell.session.covers
    yield at_least("D03", [Measure(extended, "each answered by one key")], 10, "times")


def _speed(visit: Visit) -> Iterator[Finding]:
    shell = visit.kiosk.shell
    switches = []
    for spoken in reversed(LANGUAGES):
        shell.askLanguage()
        robot.settle(visit.window)
        switches.append(visit.timed(spoken.code, partial(shell.speak, spoken.code)))
    yield at_most("E03", switches, 300, "ms")
    yield at_most("D07", [visit.timed("hidden at once", shell.hide)], 100, "ms")
    shell.stay()
    yield at_most("D05", [visit.timed("to the attract screen", shell.erase)], 1000, "ms")
    verdict = Verdict.HOLDS if shell.session.page is Page.ATTRACT else Verdict.FAILS
    yield Finding("D05", verdict, f"the page is {shell.session.page}")
