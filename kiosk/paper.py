"""Paper that is written on from top to bottom: pages of A4 as PDF, or the strip of a receipt.

All of it is made in memory. All measures are millimetres.
"""

from math import ceil

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from qtkit.theme import tokens

DOTS_PER_MM = 8
"""Of a receipt printer: 203 dpi."""

_DPI = 300
_MM_PER_INCH = 25.4
_PAGE_MM = QSizeF(210, 297)  # A4
_MARGIN_MM = 12.0
_ROLL_MM = 72.0  # of 80: what the printer reaches
_PIECE_MM = 150.0  # of the strip: as much as is painted on one picture
_SCALE = 20.0  # a font has whole pixels: its sizes are given in twentieths of a millimetre


class Sheet:
    """Something that is written on from top to bottom.

    Attributes:
        width: between the margins.
        top: where the next line goes.
    """

    width: float
    _height: float

    def __init__(self) -> None:
        self.top = 0.0
        self._painter = QPainter()

    def turn(self) -> None:
        """Begin another page, or another piece of the strip."""
        raise NotImplementedError

    def picture(self, image: QImage, left: float, top: float, size: float) -> None:
        """A square picture."""
        self._painter.drawImage(_scaled(QRectF(left, top, size, size)), image)

    def code(self, image: QImage, size: float) -> None:
        """A QR code under what was written: as large as `size`, or as there is room for."""
        size = self._sharp(image, min(size, self.width))
        if self.top + size > self._height:
            self.turn()
        self.top = ceil(self.top)
        self.picture(image, (self.width - size) // 2, self.top, size)
        self.top += size

    def _sharp(self, image: QImage, size: float) -> float:
        """Not more than a size, and such that the edges of a picture's pixels stay sharp."""
        return size

    def rule(self) -> None:
        """A line across."""
        area = _scaled(QRectF(0, self.top, self.width, 0.3))
        self._painter.fillRect(area, Qt.GlobalColor.black)
        self.top += 3.0

    def write(
        self,
        text: str,
        size: float,
        *,
        bold: bool = False,
        right_to_left: bool = False,
        left: float = 0.0,
        width: float | None = None,
    ) -> None:
        """A paragraph, wrapped; on another page where this one has no room for it."""
        width = self.width if width is None else width
        font = QFont(list(tokens().families))
        font.setBold(bold)
        font.setPixelSize(round(size * _SCALE))
        self._painter.setFont(font)
        self._painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        flags = int(Qt.TextFlag.TextWordWrap | side | Qt.AlignmentFlag.AlignAbsolute)
        room = _scaled(QRectF(0, 0, width, self._height))
        height = self._painter.boundingRect(room, flags, text).height() / _SCALE
        if self.top + height > self._height:
            self.turn()
            self._painter.setFont(font)
        self._painter.drawText(_scaled(QRectF(left, self.top, width, height)), flags, text)
        self.top += height


class Paper(Sheet):
    """Pages of A4.

    Attributes:
        pages: how many there are.
    """

    width = _PAGE_MM.width() - 2 * _MARGIN_MM
    _height = _PAGE_MM.height() - 2 * _MARGIN_MM

    def __init__(self, title: str) -> None:
        super().__init__()
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(_DPI)
        self._writer.setPageSize(QPageSize(_PAGE_MM, QPageSize.Unit.Millimeter))
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        self._writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
        self._writer.setTitle(title)
        self._writer.setCreator("Premier Pas")
        self._painter.begin(self._writer)
        self._painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        self._painter.scale(_DPI / _MM_PER_INCH / _SCALE, _DPI / _MM_PER_INCH / _SCALE)
        self.pages = 1

    def turn(self) -> None:
        self._writer.newPage()
        self.top = 0.0
        self.pages += 1

    def finish(self) -> bytes:
        """The document. Nothing is written afterwards."""
        self._painter.end()
        return bytes(self._buffer.data().data())


class Roll(Sheet):
    """The strip of a receipt printer, as pictures of its dots that follow each other."""

    width = _ROLL_MM
    _height = _PIECE_MM

    def __init__(self) -> None:
        super().__init__()
        self._pieces: list[QImage] = []
        self._begin()

    def turn(self) -> None:
        self._end()
        self._begin()

    def finish(self) -> list[QImage]:
        """The pieces. Nothing is written afterwards."""
        self._end()
        return self._pieces

    def _sharp(self, image: QImage, size: float) -> float:
        dots = max(1, int(size * DOTS_PER_MM) // image.width())
        return dots * image.width() / DOTS_PER_MM

    def _begin(self) -> None:
        size = round(_ROLL_MM * DOTS_PER_MM), round(_PIECE_MM * DOTS_PER_MM)
        self._image = QImage(*size, QImage.Format.Format_Grayscale8)
        self._image.fill(Qt.GlobalColor.white)
        self._painter.begin(self._image)
        self._painter.scale(DOTS_PER_MM / _SCALE, DOTS_PER_MM / _SCALE)
        self.top = 0.0

    def _end(self) -> None:
        self._painter.end()
        used = min(round(self.top * DOTS_PER_MM), self._image.height())
        self._pieces.append(self._image.copy(0, 0, self._image.width(), used))


def _scaled(area: QRectF) -> QRectF:
    return QRectF(
        area.x() * _SCALE, area.y() * _SCALE, area.width() * _SCALE, area.height() * _SCALE
    )


def sentence(said: str) -> str:
    """What a place says of itself, such as `du lundi au vendredi`, after a full stop."""
    return said[:1].upper() + said[1:]
