"""What fists, elbows, children and cats do to a touch screen, a keyboard and a scanner."""

from collections.abc import Callable
from random import Random
from typing import Final

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.bursts import GAP_MS
from tools import robot
from tools.robot_clock import Clock

PRESSED: Final = frozenset(
    {robot.Role.Button, robot.Role.RadioButton, robot.Role.CheckBox, robot.Role.EditableText}
)
_NAMED: Final = (
    *("Tab", "Backtab", "Return", "Enter", "Escape", "Space", "Backspace", "Delete", "Home", "End"),
    *("Left", "Right", "Up", "Down", "PageUp", "PageDown", "F1", "F4", "F5", "F11", "Menu"),
    *("Print", "Back", "Forward", "Q", "W", "V", "A", "Z"),
)
_KEYS: Final = tuple(Qt.Key[f"Key_{name}"] for name in _NAMED)
_SIGNS: Final = "aé'-çß9 @\u0628\u0436\u200e😀"
_MODIFIERS: Final = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
_LONGEST_BURST: Final = 24


class Fists:
    """Strikes a window at random: the same way for the same luck.

    Attributes:
        last: what the last blow was, in words.
    """

    def __init__(self, window: robot.Window, clock: Clock, luck: Random) -> None:
        self._window, self._clock, self._luck = window, clock, luck
        self.last = ""
        self._ways: dict[Callable[[], str], int] = {
            self._tap_something: 50,
            self._tap_anywhere: 14,
            self._slide: 8,
            self._two_fingers: 5,
            self._click: 6,
            self._press_a_key: 8,
            self._strike_a_sign: 5,
            self._scan: 4,
        }

    def strike(self) -> None:
        """One blow, and what the window makes of it at once."""
        if self._luck.random() < 0.6:
            self._clock.advance(self._luck.uniform(0.05, 1.5))
        (way,) = self._luck.choices(list(self._ways), list(self._ways.values()))
        self.last = way()
        QCoreApplication.processEvents()

    def tap(self, at: QPoint) -> None:
        """A finger that is put down and lifted, not too soon after the last."""
        self._clock.pause()
        robot.touch(self._window, at)
        QCoreApplication.processEvents()

    def _anywhere(self) -> QPoint:
        width, height = self._window.width(), self._window.height()
        return QPoint(self._luck.randrange(width), self._luck.randrange(height))

    def _tap_something(self) -> str:
        there = [thing for thing in robot.things(self._window) if thing.role in PRESSED]
        if not there:
            return self._tap_anywhere()
        thing = self._luck.choice(there)
        robot.touch(self._window, thing.rect.center())
        return f"tap {thing.name!r}"

    def _tap_anywhere(self) -> str:
        at = self._anywhere()
        robot.touch(self._window, at)
        return f"tap at {at.x()},{at.y()}"

    def _slide(self) -> str:
        window, finger = self._window, robot.finger()
        QTest.touchEvent(window, finger).press(0, self._anywhere(), window).commit()
        for _ in range(self._luck.randrange(4)):
            QTest.touchEvent(window, finger).move(0, self._anywhere(), window).commit()
        QTest.touchEvent(window, finger).release(0, self._anywhere(), window).commit()
        return "slide"

    def _two_fingers(self) -> str:
        window, finger = self._window, robot.finger()
        one, two = self._anywhere(), self._anywhere()
        QTest.touchEvent(window, finger).press(0, one, window).press(1, two, window).commit()
        QTest.touchEvent(window, finger).release(0, one, window).release(1, two, window).commit()
        return "two fingers"

    def _click(self) -> str:
        click = self._luck.choice((QTest.mouseClick, QTest.mouseDClick))
        button = self._luck.choice((Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton))
        click(self._window, button, Qt.KeyboardModifier.NoModifier, self._anywhere())
        return "click"

    def _press_a_key(self) -> str:
        key, modifier = self._luck.choice(_KEYS), self._luck.choice(_MODIFIERS)
        QTest.keyClick(self._window, key, modifier)
        self._let_decide()
        return f"{modifier.name} {key.name}"

    def _strike_a_sign(self) -> str:
        sign = self._luck.choice(_SIGNS)
        robot.strike(self._window, sign)
        self._let_decide()
        return f"sign {sign!r}"

    def _scan(self) -> str:
        for _ in range(self._luck.randint(4, _LONGEST_BURST)):
            robot.strike(self._window, self._luck.choice("0123456789ABC:"))
        if self._luck.randrange(2):
            robot.send_key(self._window, QEvent.Type.KeyPress, "\r")
        self._let_decide()
        return "scan"

    def _let_decide(self) -> None:
        """The kiosk waits for a moment whether a scanner types."""
        robot.wait_until(QDeadlineTimer(2 * GAP_MS).hasExpired)
