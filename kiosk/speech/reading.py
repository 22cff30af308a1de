"""What is read aloud of a page: what assistive technology is told of it, in the same order.

There is no other text for the ear, so that nothing is heard that is not shown. Items of QML may
have two properties for who reads them: `personal` (bool: it tells of the person, and is read for
their ears only) and `language` (str: the code of the language that it is in).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface

from kiosk.languages import QT_TRANSLATE_NOOP

CONTEXT = "Reading"
_CHOSEN = QT_TRANSLATE_NOOP("Reading", "%1 : choisi")
_WITHHELD = QT_TRANSLATE_NOOP(
    "Reading", "Vos réponses ne sont pas lues à voix haute. Pour les entendre, il faut un casque."
)
FIXED = (_CHOSEN, _WITHHELD)

_Role, _Text = QAccessible.Role, QAccessible.Text
_TOLD = frozenset({_Role.Heading, _Role.StaticText, _Role.AlertMessage, _Role.Graphic})
_PRESSED = frozenset({_Role.Button, _Role.RadioButton, _Role.CheckBox})
_ENDS = re.compile(r"(?<=[.!?؟।])\s+(?!\()")
_UNHEARD = re.compile("[\u2066-\u2069]")  # which way something is written is not spoken


@dataclass(frozen=True, slots=True)
class Sentence:
    """Something to read: text in a language."""

    text: str
    language: str


class Reader:
    """Reads items of a window in the language in use.

    Args:
        private: whether what tells of the person may be heard: by them alone.
    """

    def __init__(self, language: str, *, private: bool) -> None:
        self._language = language
        self._private = private
        self._withheld = False
        self._said: list[str] = []

    def page(self, shown: QObject) -> list[Sentence]:
        """All that is on a page, in order, but for its keyboard."""
        found = list(self._below(QAccessible.queryAccessibleInterface(shown), None))
        if self._withheld:
            found += self._sentences(_translated(_WITHHELD))
        return found

    def alerts(self, shown: QObject) -> list[Sentence]:
        """What is wrong on a page."""
        root = QAccessible.queryAccessibleInterface(shown)
        told = (node for node, _ in _visible(root, None) if node.role() is _Role.AlertMessage)
        return [sentence for node in told for sentence in self._node(node)]

    def control(self, item: QObject) -> list[Sentence]:
        """A control that was reached."""
        node = _told_of(item)
        return list(self._node(node)) if node is not None else []

    def _below(self, root: QAccessibleInterface, room: QRect | None) -> Iterator[Sentence]:
        for node, listed in _visible(root, room):
            # What is done with a row of a list is told when it is reached.
            if not (listed and node.role() in _PRESSED):
                yield from self._node(node)

    def _node(self, node: QAccessibleInterface) -> Iterator[Sentence]:
        role, item = node.role(), node.object()
        name = node.text(_Text.Name)
        if role is _Role.EditableText:
            yield from self._field(node, name)
        elif role in _TOLD | _PRESSED and not self._hides(item):
            if self._private and node.state().checked:
                name = _translated(_CHOSEN).replace("%1", name)
            yield from self._sentences(name, item)

    def _field(self, node: QAccessibleInterface, label: str) -> Iterator[Sentence]:
        """What is to be written, unless it was said; and what was, for their ears."""
        for text in (label, node.text(_Text.Description)):
            if not any(text in said for said in self._said):
                yield from self._sentences(text)
        value = node.text(_Text.Value)
        if value and self._private and not node.state().passwordEdit:
            yield from self._sentences(value)
        elif value:
            self._withheld = True

    def _hides(self, item: QObject) -> bool:
        hidden = bool(item.property("personal")) and not self._private
        self._withheld = self._withheld or hidden
        return hidden

    def _sentences(self, text: str, item: QObject | None = None) -> Iterator[Sentence]:
        language = item.property("language") if item else None
        self._said.append(text)
        if any(sign.isalnum() for sign in text):
            heard = " ".join(_UNHEARD.sub("", text).split())
            yield Sentence(heard, language or self._language)


def parts(text: str) -> list[str]:
    """A text in pieces that may each be read again: its sentences."""
    return [part for part in _ENDS.split(text) if any(sign.isalnum() for sign in part)]


def _visible(
    node: QAccessibleInterface, room: QRect | None
) -> Iterator[tuple[QAccessibleInterface, bool]]:
    """What is visible below, in order, and whether it is in a list; not what a list scrolled off.

    Args:
        room: of the list that it is in.
    """
    for index in range(node.childCount()):
        child = node.child(index)
        if not child.isValid() or child.state().invisible or child.role() is _Role.Grouping:
            continue
        rect = child.rect()
        if rect.isEmpty() or (room and not room.contains(rect.center())):
            continue
        yield child, room is not None
        yield from _visible(child, rect if child.role() is _Role.List else room)


def _told_of(item: QObject) -> QAccessibleInterface | None:
    """What assistive technology is told of an item; None where it is nothing by itself."""
    return QAccessible.queryAccessibleInterface(item)


def _translated(source: str) -> str:
    return QCoreApplication.translate(CONTEXT, source)
