"""A document that is a picture: shown from memory, as wide as the window."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from counter.button import Button
from counter.look import heading, space
from counter.shortcuts import Key, labelled
from counter.windows.within import behind

_AROUND = QSize(80, 80)  # pixels of the window behind that stay in sight
_SMOOTH = Qt.TransformationMode.SmoothTransformation


class PictureDialog(QDialog):
    """Arrows and page keys move it, Escape closes it. Nothing of it is written anywhere."""

    def __init__(self, name: str, image: QImage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name)
        self.setFixedSize(behind(parent).size() - _AROUND)
        self.picture = QLabel()
        self.picture.setAccessibleName(name)
        width = min(image.width(), self.width() - 4 * space("l"))
        self.picture.setPixmap(QPixmap.fromImage(image.scaledToWidth(width, _SMOOTH)))
        area = QScrollArea()
        area.setWidget(self.picture)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        close = Button(labelled(self.tr("Fermer"), Key.BACK))
        close.clicked.connect(self.reject)
        top = QHBoxLayout()
        top.addWidget(heading(name), 1)
        top.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[space("l")] * 4)
        layout.addLayout(top)
        layout.addWidget(area, 1)
        area.setFocus()
