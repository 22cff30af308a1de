"""The receipt a person leaves with: a proof that tells nobody who they are.

It holds the reference, the minute, the place and the word "provisional": no name, no answer.
It is made in memory; on a kiosk nothing of it touches the disk.
"""

import io
from dataclasses import dataclass
from datetime import datetime

import segno
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.languages import LANGUAGES, QT_TRANSLATE_NOOP, Interpreter
from qtkit.theme import tokens
from resources.files import path

_TITLE = QT_TRANSLATE_NOOP("Receipt", "Reçu d’inscription provisoire")
_REFERENCE = QT_TRANSLATE_NOOP("Receipt", "Votre référence")
_RECORDED = QT_TRANSLATE_NOOP("Receipt", "Enregistré le {day} à {minute}, {site}")
_NEXT = QT_TRANSLATE_NOOP(
    "Receipt",
    "La borne envoie votre inscription dès qu’il y a du réseau. "
    "Un conseiller la retrouve avec cette référence.",
)
_CONTACT = QT_TRANSLATE_NOOP("Receipt", "Pour parler à quelqu’un : {phone}. {opening}")
_NOTHING_PERSONAL = QT_TRANSLATE_NOOP(
    "Receipt", "Ce reçu et son code ne contiennent ni votre nom ni vos réponses."
)

_DPI = 300
_PAGE_MM = QSizeF(148, 210)  # A5
_MARGIN_MM = 14.0
_QR_MM = 40.0
_LINE_MM = 6.2
_ISOLATED = "\u2066{}\u2069"


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a receipt says.

    Attributes:
        at: the local minute of the recording.
        language: the person's; the receipt is in it and in French.
        phone, opening: of the people to turn to; may be empty.
    """

    reference: str
    at: datetime
    site: str
    phone: str
    opening: str
    language: str

    @property
    def code(self) -> str:
        """What the QR code holds."""
        minute = self.at.isoformat(timespec="minutes")
        return f"PREMIER PAS\n{self.reference}\n{minute}\n{self.site}\nprovisoire"


def qr_image(receipt: Receipt) -> str:
    """The QR code as an image address that carries the image itself."""
    return str(segno.make(receipt.code, error="m").png_data_uri(scale=8, border=3))


def pdf(receipt: Receipt) -> bytes:
    """The receipt as one page of PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(_PAGE_MM, QPageSize.Unit.Millimeter))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setTitle(f"{_TITLE} {receipt.reference}")
    writer.setCreator("Premier Pas")
    painter = QPainter(writer)
    painter.scale(_DPI / 25.4, _DPI / 25.4)  # millimetres from here on
    _draw(painter, receipt)
    painter.end()
    return bytes(buffer.data().data())


def _draw(painter: QPainter, receipt: Receipt) -> None:
    width = _PAGE_MM.width() - 2 * _MARGIN_MM
    painter.drawImage(QRectF(0, 0, 16, 16), QImage(str(path("brand/mark.png"))))
    _write(painter, QRectF(20, 0, width - 20, 16), "Premier Pas", 7.0, bold=True)
    _write(painter, QRectF(0, 24, width, 8), _TITLE, 5.4, bold=True)
    code = QImage.fromData(_qr_png(receipt))
    painter.drawImage(QRectF(width - _QR_MM, 36, _QR_MM, _QR_MM), code)
    beside = width - _QR_MM - 4
    _write(painter, QRectF(0, 38, beside, 8), _REFERENCE, 4.0)
    _write(painter, QRectF(0, 46, beside, 14), receipt.reference, 9.0, bold=True)
    top = 36 + _QR_MM + 6
    top = _paragraphs(painter, receipt, "fr", top, width)
    if receipt.language != "fr":
        painter.fillRect(QRectF(0, top, width, 0.3), Qt.GlobalColor.black)
        _paragraphs(painter, receipt, receipt.language, top + 5, width)


def _paragraphs(
    painter: QPainter, receipt: Receipt, language: str, top: float, width: float
) -> float:
    """Write what happens next in a language; returns where it ends."""
    say = Interpreter().say
    facts = {
        "day": _ISOLATED.format(f"{receipt.at:%d/%m/%Y}"),
        "minute": _ISOLATED.format(f"{receipt.at:%H:%M}"),
        "site": receipt.site,
        "phone": _ISOLATED.format(receipt.phone),
        "opening": _ISOLATED.format(receipt.opening),
    }
    said = [] if language == "fr" else [_TITLE]
    said += [_RECORDED, _NEXT, *([_CONTACT] if receipt.phone else []), _NOTHING_PERSONAL]
    for source in said:
        text = say(language, "Receipt", source).format(**facts)
        area = QRectF(0, top, width, 3 * _LINE_MM)
        used = _write(
            painter, area, text, 4.0, bold=source is _TITLE, right_to_left=_from_right(language)
        )
        top += used + 2.5
    return top


def _write(
    painter: QPainter,
    area: QRectF,
    text: str,
    size_mm: float,
    *,
    bold: bool = False,
    right_to_left: bool = False,
) -> float:
    """Write wrapped text; returns the height it took."""
    font = QFont(list(tokens().families))
    font.setBold(bold)
    # A point size would follow the resolution; this is in the painter's millimetres.
    scale = 20.0
    font.setPixelSize(round(size_mm * scale))
    painter.save()
    painter.setFont(font)
    painter.scale(1 / scale, 1 / scale)
    side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    flags = Qt.TextFlag.TextWordWrap | side | Qt.AlignmentFlag.AlignAbsolute
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    scaled = QRectF(area.x() * scale, area.y() * scale, area.width() * scale, area.height() * scale)
    used = painter.drawText(scaled, int(flags), text)
    painter.restore()
    return float(used.height() / scale)


def _qr_png(receipt: Receipt) -> bytes:
    png = io.BytesIO()
    segno.make(receipt.code, error="m").save(png, kind="png", scale=10, border=1)
    return png.getvalue()


def _from_right(language: str) -> bool:
    return any(spoken.right_to_left for spoken in LANGUAGES if spoken.code == language)
