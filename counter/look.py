"""The counter's look on native widgets: fonts, icons and colours from the design tokens.

The first frame waits for this module, so it does without the `Qt` namespace, whose hundreds of
enumerations PySide6 makes when it is first touched. What needs it is in `counter.texts`.
"""

from PySide6.QtGui import QColor, QIcon, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QToolButton, QWidget

from counter.stylesheet import sheet
from qtkit.theme import register_fonts, tokens
from resources.files import path

_ENTER = QKeySequence.StandardKey.InsertParagraphSeparator
_ROLES = {
    "Window": "surface",
    "WindowText": "ink",
    "Base": "surface_raised",
    "AlternateBase": "surface_sunken",
    "Text": "ink",
    "PlaceholderText": "ink_soft",
    "Button": "surface_raised",
    "ButtonText": "ink",
    "Highlight": "primary",
    "HighlightedText": "on_primary",
    "ToolTipBase": "surface_raised",
    "ToolTipText": "ink",
    "Link": "primary",
}


def dress(application: QApplication) -> None:
    """Give the application its style, colours and font."""
    application.setStyle("Fusion")
    application.setPalette(palette())
    font = register_fonts()
    font.setPointSizeF(tokens().counter.type["body"])
    application.setFont(font)
    application.setStyleSheet(sheet())


def palette() -> QPalette:
    """The colours of the counter's widgets."""
    colours = QPalette()
    for name, token in _ROLES.items():
        colours.setColor(QPalette.ColorRole[name], QColor(tokens().colours[token]))
    soft = QColor(tokens().colours["ink_soft"])
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, role, soft)
    return colours


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
    font = label.font()  # a copy
    font.setPointSizeF(tokens().counter.type[size])
    font.setBold(bold)
    label.setFont(font)
    return label


def coloured(widget: QWidget, text: str, ground: str | None = None) -> None:
    """Give a label or a band its colour, and its ground."""
    colours = widget.palette()  # a copy
    colours.setColor(QPalette.ColorRole.WindowText, QColor(tokens().colours[text]))
    if ground:
        colours.setColor(QPalette.ColorRole.Window, QColor(tokens().colours[ground]))
        widget.setAutoFillBackground(True)
    widget.setPalette(colours)


def heading(text: str = "", size: str = "title") -> QLabel:
    """A heading of a page or a part of one."""
    label = sized(QLabel(text), size, bold=True)
    label.setWordWrap(True)
    coloured(label, "primary")
    return label


def caption(text: str = "", colour: str = "ink_soft") -> QLabel:
    """A smaller text under or beside something."""
    label = sized(QLabel(text), "small")
    label.setWordWrap(True)
    coloured(label, colour)
    return label


def is_enter(event: QKeyEvent) -> bool:
    """Whether a key is Enter, either of the two."""
    return event.matches(_ENTER)


def quiet(button: QToolButton) -> QToolButton:
    """Make a tool button look like a link."""
    button.setProperty("quiet", True)
    return button


def card(parent: QWidget | None = None) -> QFrame:
    """A raised part of a page."""
    frame = QFrame(parent)
    frame.setProperty("card", True)
    return frame
