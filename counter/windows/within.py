"""The room a dialog has: the window behind it, which on a small or enlarged screen is not much."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QScrollArea, QWidget

_LEAST = 80  # pixels: three lines


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


def fit_height(dialog: QDialog, width: int) -> None:
    """Give a dialog the height that its words want: Qt guesses it where they wrap, and too low."""
    if layout := dialog.layout():
        dialog.resize(width, layout.totalHeightForWidth(width))


class Scrolled(QScrollArea):
    """What may have no room in a dialog: whole where it has, scrolled by keys where it has not."""

    def __init__(self, inside: QLayout, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        inside.setContentsMargins(0, 0, 0, 0)
        page = QWidget()
        page.setLayout(inside)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def fit(self, dialog: QDialog, width: int) -> None:
        """Give a dialog its width, and all its height unless the window behind has less."""
        around = dialog.layout()
        if around is None:
            return
        margins = around.contentsMargins()
        room = width - margins.left() - margins.right()
        whole = max(0, self._inside.totalHeightForWidth(room))  # -1 where there is nothing
        self.setFixedHeight(whole)
        over = max(0, around.totalHeightForWidth(width) - behind(dialog).height())
        self.setFixedHeight(max(_LEAST, whole - over) if over else whole)
        # With the cursor in it, arrows and pages scroll; where all is in sight, Tab passes by.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if over else Qt.FocusPolicy.NoFocus)
        dialog.resize(width, around.totalHeightForWidth(width))
