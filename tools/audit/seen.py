"""What the robot saw: every screen as assistive technology, the eye and the layout have it.

Figures are taken from the pixels at once: thousands of pictures would fill the memory.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.comfort import Aid
from tools import robot
from tools.contrast import contrast
from tools.robot import Thing, Window
from tools.screens import comfort
from tools.screens.fitting import broken_words, misfits
from tools.screens.place import Panel
from tools.screens.round import Round

Role = robot.Role
PRESSED = (Role.Button, Role.RadioButton, Role.CheckBox)
_FEWEST = 4  # pixels of a colour, to be more than the edge of a letter
_PLAIN = 0xFF000000


@dataclass(frozen=True, slots=True)
class Words:
    """A text as it is laid out.

    Attributes:
        rect: the room that it has, in pixels of the window.
        contrast: with what is behind most of it; None where there is no letter or digit.
    """

    text: str
    rect: QRect
    pixel_size: int
    contrast: float | None


@dataclass(frozen=True)
class Screen:
    """One screen in one language on one panel."""

    name: str
    language: str
    panel: Panel
    aids: tuple[Aid, ...]
    things: tuple[Thing, ...]
    words: tuple[Words, ...]
    misfits: tuple[str, ...]

    @property
    def where(self) -> str:
        """How a finding names it."""
        return ", ".join((self.name, self.language, str(self.panel), *self.aids))

    @property
    def glass(self) -> QRect:
        """The whole panel, in pixels."""
        return QRect(0, 0, self.panel.size.width(), self.panel.size.height())

    @property
    def pressed(self) -> Iterator[Thing]:
        """What a finger can press, but for what a list has scrolled away."""
        lists = [thing.rect for thing in self.things if thing.role is Role.List]
        for thing in self.things:
            hidden = thing.in_list and not any(each.contains(thing.rect) for each in lists)
            if thing.role in PRESSED and not hidden:
                yield thing

    @property
    def fields(self) -> Iterator[Thing]:
        """What one writes in."""
        return (thing for thing in self.things if thing.role is Role.EditableText)


def walk(language: str, panel: Panel, aids: tuple[Aid, ...]) -> list[Screen]:
    """Every screen that `./dev screens` takes a picture of; with aids, as they show it."""
    screens: list[Screen] = []

    def look(name: str, window: Window) -> None:
        robot.settle(window)
        glass = QRect(QPoint(), panel.size)
        words = _words(window.contentItem(), glass, window.grabWindow())
        faults = *misfits(window), *broken_words(window)
        seen = tuple(robot.things(window)), tuple(words), faults
        screens.append(Screen(name, language, panel, aids, *seen))

    with TemporaryDirectory() as data:
        if aids:
            comfort.walk(Path(data), panel, language, aids, look)
        else:
            Round(Path(data), panel, language, look).go()
    return screens


def _words(item: QQuickItem, room: QRect, image: QImage) -> Iterator[Words]:
    """The texts in an item that are seen whole; a list shows the others when it is turned."""
    for child in item.childItems():
        if not child.isVisible() or child.opacity() == 0:
            continue
        text = child.property("text")
        if child.inherits("QQuickText") and isinstance(text, str) and text:
            rect = _place(child)
            if room.contains(rect):
                size = child.property("font").pixelSize()
                yield Words(text, rect, size, _contrast(text, image.copy(rect)))
        within = room.intersected(_place(child)) if child.clip() else room
        yield from _words(child, within, image)


def _place(item: QQuickItem) -> QRect:
    corner = item.mapToScene(QPointF(0, 0)).toPoint()
    return QRect(corner, item.size().toSize())


def _contrast(text: str, part: QImage) -> float | None:
    if part.isNull() or not any(sign.isalnum() for sign in text):
        return None
    plain = part.convertToFormat(QImage.Format.Format_RGB32)
    colours = Counter(memoryview(plain.constBits()).cast("I"))
    ground = _name(colours.most_common(1)[0][0])
    inks = (_name(colour) for colour, count in colours.items() if count >= _FEWEST)
    return max(contrast(ground, ink) for ink in inks)


def _name(colour: int) -> str:
    return f"#{colour & ~_PLAIN:06X}"
