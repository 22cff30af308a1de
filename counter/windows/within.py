"""The room a dialog has: the window behind it, which on a small or enlarged screen is not much."""

from PySide6.QtWidgets import QDialog, QWidget


def behind(window: QWidget) -> QWidget:
    """The large window in front of which a dialog is shown."""
    parent = window.window().parentWidget()
    return behind(parent) if parent else window.window()


def stay_within(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog its size in pixels, but no more than the window behind it has.

    At 1920 × 1080 enlarged to 150 %, a window has 1280 × 720: what is lower is out of reach.
    """
    dialog.setFixedSize(width_within(dialog, width), min(height, behind(dialog).height()))


def width_within(dialog: QDialog, width: int) -> int:
    """A width in pixels, but no more than the window behind has."""
    return min(width, behind(dialog).width())
