"""Pages of A4 as PDF, made in memory: text flows from one to the next. Nothing touches the disk."""

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from qtkit.theme import tokens

_DPI = 300
_PAGE_MM = QSizeF(210, 297)  # A4
_MARGIN_MM = 12.0
_SCALE = 20.0  # a font has whole pixels: its sizes are given in twentieths of a millimetre

WIDTH_MM = _PAGE_MM.width() - 2 * _MARGIN_MM
_HEIGHT_MM = _PAGE_MM.height() - 2 * _MARGIN_MM


class Paper:
    """A document that is written from top to bottom. All measures are millimetres.

    Attributes:
        top: where the next line goes.
        pages: how many there are.
    """

    def __init__(self, title: str) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = QPdfWriter(self._buffer)
        self._writer.setResolution(_DPI)
        self._writer.setPageSize(QPageSize(_PAGE_MM, QPageSize.Unit.Millimeter))
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        self._writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
        self._writer.setTitle(title)
        self._writer.setCreator("Premier Pas")
        self._painter = QPainter(self._writer)
        self._painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        self._painter.scale(_DPI / 25.4 / _SCALE, _DPI / 25.4 / _SCALE)
        self.top = 0.0
        self.pages = 1

    def finish(self) -> bytes:
        """The document. Nothing is written afterwards."""
        self._painter.end()
        return bytes(self._buffer.data().data())

    def turn(self) -> None:
        """Begin another page."""
        self._writer.newPage()
        self.top = 0.0
        self.pages += 1

    def picture(self, image: QImage, left: float, top: float, size: float) -> None:
        """A square picture."""
        self._painter.drawImage(_scaled(QRectF(left, top, size, size)), image)

    def rule(self) -> None:
        """A line across the page."""
        area = _scaled(QRectF(0, self.top, WIDTH_MM, 0.3))
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
        width: float = WIDTH_MM,
    ) -> None:
        """A paragraph, wrapped; on another page where this one has no room for it."""
        font = QFont(list(tokens().families))
        font.setBold(bold)
        font.setPixelSize(round(size * _SCALE))
        self._painter.setFont(font)
        self._painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        flags = int(Qt.TextFlag.TextWordWrap | side | Qt.AlignmentFlag.AlignAbsolute)
        height = self._height(text, flags, width)
        if self.top + height > _HEIGHT_MM:
            self.turn()
        self._painter.drawText(_scaled(QRectF(left, self.top, width, height)), flags, text)
        self.top += height

    def _height(self, text: str, flags: int, width: float) -> float:
        room = _scaled(QRectF(0, 0, width, _HEIGHT_MM))
        return float(self._painter.boundingRect(room, flags, text).height() / _SCALE)


def _scaled(area: QRectF) -> QRectF:
    return QRectF(
        area.x() * _SCALE, area.y() * _SCALE, area.width() * _SCALE, area.height() * _SCALE
    )
