"""Contact sheets: many pictures on one, to be looked through."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

_COLUMNS: Final = 3
_ROWS: Final = 3
_WIDTH: Final = 640  # pixels of one picture


def contact_sheets(pictures: Sequence[Path], folder: Path) -> None:
    """As many pictures on a sheet as one can look at."""
    for start in range(0, len(pictures), _COLUMNS * _ROWS):
        shots = [QImage(str(file)) for file in pictures[start : start + _COLUMNS * _ROWS]]
        height = _WIDTH * shots[0].height() // shots[0].width()
        sheet = QImage(_COLUMNS * _WIDTH, _ROWS * height, QImage.Format.Format_RGB32)
        sheet.fill(Qt.GlobalColor.gray)
        painter = QPainter(sheet)
        for place, shot in enumerate(shots):
            row, column = divmod(place, _COLUMNS)
            smooth = Qt.TransformationMode.SmoothTransformation
            painter.drawImage(column * _WIDTH, row * height, shot.scaledToWidth(_WIDTH - 4, smooth))
        painter.end()
        sheet.save(str(folder / f"sheet-{start // (_COLUMNS * _ROWS):02}.png"))
