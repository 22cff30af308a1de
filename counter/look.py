"""The counter's look on native widgets: fonts, icons and colours from the design tokens."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QToolButton, QWidget

from counter.stylesheet import sheet
from qtkit.theme import palette, register_fonts, tokens
from resources.load import path

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def dress(application: QApplication) -> None:
    """Give the application its style, colours and font."""
    application.setStyle("Fusion")
    application.setPalette(palette())
    font = register_fonts()
    font.setPointSizeF(tokens().counter.type["body"])
    application.setFont(font)
    application.setStyleSheet(sheet())


def space(name: str) -> int:
    """A distance in pixels: `xs`, `s`, `m`, `l`, `xl`."""
    return round(tokens().counter.space[name])


def icon(name: str, colour: str = "ink") -> QIcon:
    """An icon by name, in one of the colours of `resources/icons`; light on a selected row."""
    drawn = QIcon(str(path(f"icons/{colour}/{name}.svg")))
    drawn.addFile(str(path(f"icons/on_primary/{name}.svg")), mode=QIcon.Mode.Selected)
    return drawn


def sized(label: QLabel, size: str, *, bold: bool = False) -> QLabel:
    """Set a label in one of the sizes of the tokens: `display`, `title`, `body`, `small`."""
    font = QFont(label.font())
    font.setPointSizeF(tokens().counter.type[size])
    font.setBold(bold)
    label.setFont(font)
    return label


def coloured(widget: QWidget, text: str, ground: str | None = None) -> None:
    """Give a label or a band its colour, and its ground."""
    colours = QPalette(widget.palette())
    colours.setColor(QPalette.ColorRole.WindowText, tokens().colours[text])
    if ground:
        colours.setColor(QPalette.ColorRole.Window, tokens().colours[ground])
        widget.setAutoFillBackground(True)
    widget.setPalette(colours)


def heading(text: str = "", size: str = "title") -> QLabel:
    """A heading of a page or a part of one."""
    label = sized(QLabel(text), size, bold=True)
    label.setWordWrap(True)
    coloured(label, "primary")
    return label


def note(text: str = "", colour: str = "ink_soft") -> QLabel:
    """A smaller text under or beside something; wraps, and is never read as HTML."""
    label = sized(plain(text), "small")
    coloured(label, colour)
    return label


def plain(text: str = "") -> QLabel:
    """A text that wraps. What people typed is never read as HTML."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def quiet(button: QToolButton) -> QToolButton:
    """Make a tool button look like a link."""
    button.setProperty("quiet", True)
    return button


def card(parent: QWidget | None = None) -> QFrame:
    """A raised part of a page."""
    frame = QFrame(parent)
    frame.setProperty("card", True)
    return frame
