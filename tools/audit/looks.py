"""Rules about what the eye can tell apart: from the pixels, and from the design tokens."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from qtkit.theme import tokens
from tools import ROOT
from tools.audit.findings import Finding, Measure, at_least, none_of
from tools.audit.seen import Screen

_QML = ROOT / "kiosk" / "Kiosk"
_STYLED = re.compile(r"font\.(italic|capitalization)|Text\.AlignJustify")
_MOVING = re.compile(r"\b\w*Animation\b|\bBehavior on\b")
_GESTURES = re.compile(r"\b(PinchHandler|DragHandler|onPressAndHold|drag\.target)\b")
_LISTS = re.compile(r"\bComboBox\b")


def findings(screens: Sequence[Screen]) -> Iterator[Finding]:
    """A07, A09, A12, A13, A14, A16, and lists that drop down (C14)."""
    yield at_least("A07", (m for screen in screens for m in _legible(screen)), 7, ": 1")
    look = tokens()
    ring = Measure(look.focus["width"], "token focus.width")
    yield at_least("A09", [ring], 3, "px")
    yield at_least("A13", [Measure(look.line_height["paragraph"], "token paragraph")], 1.5, "")
    files = sorted(_QML.rglob("*.qml"))
    for rule, pattern, what in (
        ("A12", _STYLED, "QML files with italics, capitals or justified text"),
        ("A14", _MOVING, "QML files in which something moves"),
        ("A16", _GESTURES, "QML files that need more than a tap"),
        ("C14", _LISTS, "QML files with a list that drops down"),
    ):
        yield none_of(rule, _matching(files, pattern), len(files), what)


def in_comfort(screens: Sequence[Screen]) -> Iterator[Finding]:
    """A07, of screens on black."""
    yield at_least("A07", (m for screen in screens for m in _legible(screen)), 7, ": 1")


def _matching(files: Sequence[Path], pattern: re.Pattern[str]) -> Iterator[str]:
    return (file.name for file in files if pattern.search(file.read_text("utf-8")))


def _legible(screen: Screen) -> Iterator[Measure]:
    for words in screen.words:
        if words.contrast is not None:
            yield Measure(words.contrast, f"{words.text[:30]!r}: {screen.where}")
