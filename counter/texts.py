"""Texts on pages: never read as HTML, whoever typed them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from counter.look import caption


def note(text: str = "", colour: str = "ink_soft") -> QLabel:
    """A smaller text under or beside something."""
    label = caption(text, colour)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def plain(text: str = "") -> QLabel:
    """A text that wraps."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
