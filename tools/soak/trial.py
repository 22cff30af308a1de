"""Visits at one kiosk, one after the other, each as a person makes it."""

from pathlib import Path
from random import Random
from typing import Final

from PySide6.QtCore import QSize

from kiosk.app import Kiosk
from kiosk.session import UNHURRIED_IDLE_MS, WARNING_MS
from store import drafts
from tools import robot
from tools.robot_clock import Clock
from tools.screens.place import Panel, opened, settle
from tools.soak.gauge import Gauge
from tools.soak.people import ENDS, End, somebody
from tools.visitor import START, Visitor

_PANEL: Final = Panel(QSize(1366, 768))
_FEWEST_PAGES, _MOST_PAGES = 4, 12  # before somebody gives up


class _Enough(Exception):
    """The person does not want to go on."""


class Trial:
    """The real kiosk on training data, its portal out of reach."""

    def __init__(self, folder: Path, luck: Random) -> None:
        self._luck = luck
        self._clock = Clock()
        settle(folder)
        self._kiosk: Kiosk = opened(folder, _PANEL, self._clock)

    def visit(self, number: int) -> None:
        """The visit of this number, from the attract screen to the attract screen.

        Raises:
            NotOnScreen, TimeoutError, AssertionError: the kiosk did not do as it should.
        """
        end = ENDS[number % len(ENDS)]
        patience = self._luck.randint(_FEWEST_PAGES, _MOST_PAGES) if end is not End.DONE else None
        visitor = Visitor(self._window, somebody(number, self._luck), _Limit(patience), self._clock)
        if end is End.DONE:
            visitor.register()
            visitor.leave()
        else:
            self._give_up(visitor, end)
        self._look_for_traces()

    def gauge(self) -> Gauge:
        """What the process holds, with nobody at the kiosk."""
        return Gauge.read(*filter(None, (self._window, self._kiosk.shell.parent())))

    def close(self) -> None:
        self._kiosk.close()

    @property
    def _window(self) -> robot.Window:
        if self._kiosk.window is None:
            raise LookupError("the kiosk shows no window")
        return self._kiosk.window

    def _give_up(self, visitor: Visitor, end: End) -> None:
        try:
            visitor.fill()
        except _Enough:
            if end is End.QUIT:
                self._clock.pause()
                robot.tap(self._window, visitor.says("Rail", "Effacer et quitter"))
                self._clock.pause()
                robot.tap(self._window, visitor.says("QuitScreen", "Oui, tout effacer"))
            else:
                self._clock.advance((UNHURRIED_IDLE_MS + WARNING_MS) / 1000)
                self._kiosk.shell.tick()
        robot.wait_for(self._window, START)

    def _look_for_traces(self) -> None:
        """Nothing of the visit is left once what was asked of the store is done."""
        journey = self._kiosk.journey
        if journey is None:
            raise LookupError("the kiosk has no store")
        done: list[bool] = []
        journey.tasks.run(lambda: True, done.append)
        robot.wait_until(lambda: bool(done))
        with journey.store.read() as tx:
            if drafts.open_drafts(tx):
                raise AssertionError("a draft is left")


class _Limit:
    """Looks on, until the person has had enough."""

    def __init__(self, pages: int | None) -> None:
        self._left = pages

    def __call__(self, _screen: str) -> None:
        if self._left is not None:
            self._left -= 1
            if self._left == 0:
                raise _Enough
