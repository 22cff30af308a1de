"""Whether what a window says has room: no word cut, none outside its place or under another's."""

import itertools
from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from tools import robot
from tools.robot import Role, Window

_TARGETS = (Role.Button, Role.RadioButton, Role.CheckBox, Role.EditableText)
_ROUNDED = 1.0  # pixels


def misfits(window: Window) -> Iterator[str]:
    """A line for each text or target of a window, as it is laid out now, that does not fit.

    What ends with three dots says itself that it is shortened.
    """
    pane = QRectF(0, 0, window.width(), window.height())
    for text in _texts(window.contentItem()):
        for fault in _faults(text, pane):
            yield f"{text.property('text')!r} {fault}"
    targets = [each for each in robot.things(window) if each.role in _TARGETS and not each.in_list]
    for one, other in itertools.combinations(targets, 2):
        if one.rect.intersects(other.rect):
            yield f"{one.name!r} lies under {other.name!r}"


def _texts(item: QQuickItem) -> Iterator[QQuickItem]:
    """The texts in sight: not what is scrolled."""
    for child in item.childItems():
        if not child.isVisible() or child.inherits("QQuickFlickable"):
            continue
        if child.inherits("QQuickText") and child.property("text"):
            yield child
        yield from _texts(child)


def _faults(text: QQuickItem, pane: QRectF) -> Iterator[str]:
    for side in ("Width", "Height"):
        needed, given = text.property(f"content{side}"), text.property(side.lower())
        if needed > given + _ROUNDED:
            yield f"needs {needed:.0f} of {given:.0f} pixels in {side.lower()}"
    # Where it was put: the Arabic font reserves room above its letters, which nothing fills.
    place = QRectF(text.x(), text.y(), text.width(), text.height())
    if not pane.contains(text.parentItem().mapRectToScene(place)):
        yield "leaves the window"
