"""Whether what a window says has room: no word cut, none outside its place or under another's."""

import itertools
import re
from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem

from tools import robot
from tools.robot import Role, Window

_TARGETS = (Role.Button, Role.RadioButton, Role.CheckBox, Role.EditableText)
_FIXED = ("fixed", "listen", "repeat")
_SPACES = re.compile(r"[\s/–-]+")
_ENDLESS = 25  # signs: no word of a language, but an address, say
_EDGE = 2.0, 6.0, -2.0, -6.0  # pixels of a text's room that its letters leave free
_ROUNDED = 3.0  # pixels: what is set in one stroke ends a line a little later


def misfits(window: Window) -> Iterator[str]:
    """A line for each text or target of a window, as it is laid out now, that does not fit.

    What ends with three dots says itself that it is shortened.
    """
    pane = QRectF(0, 0, window.width(), window.height())
    texts = list(_texts(window.contentItem()))
    scrolled = any(turned for _, turned in texts)
    for text, turned in texts:
        for fault in _faults(text, None if turned else pane):
            yield f"{text.property('text')!r} {fault}"
    still = [(text, _letters(text)) for text, turned in texts if not turned]
    for (text, here), (below, there) in itertools.combinations(still, 2):
        if here.intersects(there):
            yield f"{text.property('text')!r} lies over {below.property('text')!r}"
    targets = [each for each in robot.things(window) if each.role in _TARGETS and not each.in_list]
    if scrolled:  # out of sight, a target may lie where the fixed controls are
        targets = [each for each in targets if each.object_name not in _FIXED]
    for one, other in itertools.combinations(targets, 2):
        if one.rect.intersects(other.rect):
            yield f"{one.name!r} lies under {other.name!r}"


def broken_words(window: Window) -> Iterator[str]:
    """A line for each word that goes on in the next line, as it is wider than the room for it."""
    for text, _ in _texts(window.contentItem()):
        if text.property("lineCount") > 1:
            metrics = QFontMetricsF(text.property("font"))
            for word in _SPACES.split(text.property("text")):
                if len(word) < _ENDLESS and metrics.horizontalAdvance(word) > text.width():
                    yield f"{word!r} has no room in one line"


def _texts(item: QQuickItem, *, turned: bool = False) -> Iterator[tuple[QQuickItem, bool]]:
    """The texts, and whether each is on something that scrolls."""
    for child in item.childItems():
        if not child.isVisible():
            continue
        if child.inherits("QQuickText") and child.property("text"):
            yield child, turned
        scrolls = child.inherits("QQuickFlickable") and bool(child.property("interactive"))
        yield from _texts(child, turned=turned or scrolls)


def _faults(text: QQuickItem, pane: QRectF | None) -> Iterator[str]:
    for side in ("Width", "Height"):
        needed, given = text.property(f"content{side}"), text.property(side.lower())
        if needed > given + _ROUNDED:
            yield f"needs {needed:.0f} of {given:.0f} pixels in {side.lower()}"
    if pane and not pane.contains(_place(text)):
        yield "leaves the window"


def _letters(text: QQuickItem) -> QRectF:
    """Where its letters are. Fonts reserve room above and below, which may reach the next text."""
    place = _place(text).adjusted(*_EDGE)
    if text.property("lineCount") > 1:
        return place
    drawn = QFontMetricsF(text.property("font")).tightBoundingRect(text.property("text"))
    top = _place(text).top() + text.baselineOffset() + drawn.top()
    return place.intersected(QRectF(place.left(), top, place.width(), drawn.height()))


def _place(text: QQuickItem) -> QRectF:
    """Where it was put: the Arabic font reserves room above its letters, which nothing fills."""
    place = QRectF(text.x(), text.y(), text.width(), text.height())
    return QRectF(text.parentItem().mapRectToScene(place))
