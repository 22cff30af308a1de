"""The receipt a person leaves with: a proof that tells nobody who they are.

It holds the reference, the minute, the place, the word "provisional", and what is proposed with
its main reasons: no name, no number, nothing about health (`domain.orientation.summary`). Its
code holds no answer at all. It is made in memory; on a kiosk nothing of it touches the disk.
"""

import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

import segno
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from kiosk.advice import Told
from kiosk.languages import FIRST, LANGUAGES, QT_TRANSLATE_NOOP, Interpreter
from kiosk.opening_words import written
from kiosk.paper import Paper, Roll, Sheet
from kiosk.proposal import CONTEXT, Line, Style, notice_lines, on_paper
from resources.files import path

_TITLE = QT_TRANSLATE_NOOP("Receipt", "Reçu d’inscription provisoire")
_REFERENCE = QT_TRANSLATE_NOOP("Receipt", "Votre référence")
_RECORDED = QT_TRANSLATE_NOOP("Receipt", "Enregistré le {day} à {minute}, {site}")
_UNDATED = QT_TRANSLATE_NOOP("Receipt", "Enregistré, {site}. La borne n’a pas la bonne date.")
_CONTACT = QT_TRANSLATE_NOOP("Receipt", "Pour parler à quelqu’un : {phone}. {opening}")
_RECEPTION = QT_TRANSLATE_NOOP("Receipt", "Pour parler à quelqu’un : l’équipe de {team}")
_TRAINING = ("TrainingBanner", QT_TRANSLATE_NOOP("TrainingBanner", "Données d’entraînement"))
_NAMELESS = QT_TRANSLATE_NOOP("Receipt", "Votre nom n’est pas sur ce reçu.")

_QR_MM = 40.0  # with its margin: dots of about 0.55 mm
_STRIP_QR_MM = 46.0  # the same on a strip: dots of 0.6 mm
_QUIET = 4  # dots around it that stay white (ISO/IEC 18004)
_SHARP = 10  # pixels a dot: what shows a PDF may soften edges
_TEXT_MM = 3.3
_SIZES_MM = {Style.HEADING: 3.8, Style.SMALL: 2.7}
_SCALES = (1.0, 0.92, 0.85, 0.8)  # smaller letters rather than a second page
_ITEM = "•\u00a0"
_ISOLATED = "\u2066{}\u2069"
_APART = "\u2068{}\u2069"  # a name, which reads as it begins


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a receipt says.

    Attributes:
        code: what its QR code holds, signed by the kiosk (`sync.proof.receipt`).
        at: the local minute of the recording; None where the clock has lost its time.
        language: the person's; the receipt is in it and in French.
        team: who receives people there, by name.
        phone, opening: of the people to turn to; may be empty.
        told: what is said about the recommendation, by language.
        training: it is about nobody, and says so.
    """

    reference: str
    code: str
    at: datetime | None
    site: str
    team: str
    phone: str
    opening: str
    language: str
    told: Mapping[str, Told]
    training: bool = False


def headline() -> str:
    """What it is, in the language in use."""
    return QCoreApplication.translate("Receipt", _TITLE)


def recorded(receipt: Receipt) -> str:
    """When and where it was recorded, in the language in use."""
    said = QCoreApplication.translate("Receipt", _moment(receipt))
    return _filled(said, receipt, receipt.language)


def qr_image(receipt: Receipt) -> str:
    """The QR code as an image address that carries the image itself: a pixel for each dot."""
    return str(_qr(receipt).png_data_uri(scale=1, border=_QUIET))


def pdf(receipt: Receipt, *, with_notice: bool = False) -> bytes:
    """The receipt as PDF: a page, and further ones for the notice where it is wanted."""
    paper = _fitting(receipt)
    if with_notice and receipt.language in receipt.told:
        paper.turn()
        _write_notice(paper, receipt)
    return paper.finish()


def strips(receipt: Receipt, *, with_notice: bool = False) -> list[QImage]:
    """The receipt for an 80 mm printer: the same words, as pictures that follow each other."""
    roll = Roll()
    roll.write("Premier Pas", 5.0, bold=True)
    roll.write(_TITLE, 4.2, bold=True)
    _write_reference(roll, receipt, roll.width)
    roll.code(_code(receipt), _STRIP_QR_MM)
    _write_parts(roll, receipt, 1.0)
    if with_notice and receipt.language in receipt.told:
        roll.rule()
        _write_notice(roll, receipt)
    return roll.finish()


def _fitting(receipt: Receipt) -> Paper:
    """With the largest letters with which it is one page; the smallest, if it never is."""
    *larger, smallest = _SCALES
    for scale in larger:
        paper = _composed(receipt, scale)
        if paper.pages == 1:
            return paper
        paper.finish()
    return _composed(receipt, smallest)


def _composed(receipt: Receipt, scale: float) -> Paper:
    paper = Paper(f"{_TITLE} {receipt.reference}")
    paper.picture(QImage(str(path("brand/mark.png"))), 0, 0, 12)
    paper.picture(_code(receipt, _SHARP), paper.width - _QR_MM, 0, _QR_MM)
    beside = paper.width - _QR_MM - 4
    paper.top = 1.0
    paper.write("Premier Pas", 6.0, bold=True, left=15, width=beside - 15)
    paper.top = 14.0
    paper.write(_TITLE, 4.6, bold=True, width=beside)
    _write_reference(paper, receipt, beside)
    paper.top = max(paper.top, _QR_MM) + 1.0
    _write_parts(paper, receipt, scale)
    return paper


def _write_reference(sheet: Sheet, receipt: Receipt, width: float) -> None:
    sheet.write(_REFERENCE, _TEXT_MM, width=width)
    sheet.write(receipt.reference, 8.0, bold=True, width=width)


def _write_parts(sheet: Sheet, receipt: Receipt, scale: float) -> None:
    """All that is said, in French and in the person's language."""
    for language in dict.fromkeys((FIRST, receipt.language)):
        if language != FIRST:
            sheet.rule()
        _write_part(sheet, receipt, language, scale)


def _write_notice(sheet: Sheet, receipt: Receipt) -> None:
    notice = receipt.told[receipt.language].notice
    title = Line(Style.HEADING, notice.title)
    _write(sheet, [title, *notice_lines(notice)], receipt.language)


def _write_part(sheet: Sheet, receipt: Receipt, language: str, scale: float) -> None:
    say = Interpreter().say

    def ours(source: str) -> str:
        return _filled(say(language, "Receipt", source), receipt, language)

    said = [] if language == FIRST else [Line(Style.HEADING, ours(_TITLE))]
    if receipt.training:
        said.append(Line(Style.STRONG, say(language, *_TRAINING)))
    said.append(Line(Style.TEXT, ours(_moment(receipt))))
    said.append(Line(Style.STRONG, ours(_CONTACT if receipt.phone else _RECEPTION)))
    if language in receipt.told:
        proposed = receipt.told[language].summary
        said += on_paper(proposed, receipt.team, lambda source: say(language, CONTEXT, source))
    said.append(Line(Style.TEXT, ours(_NAMELESS)))
    _write(sheet, said, language, scale)


def _moment(receipt: Receipt) -> str:
    return _RECORDED if receipt.at else _UNDATED


def _filled(text: str, receipt: Receipt, language: str) -> str:
    return text.format(
        day=_ISOLATED.format(f"{receipt.at:%d/%m/%Y}" if receipt.at else ""),
        minute=_ISOLATED.format(f"{receipt.at:%H:%M}" if receipt.at else ""),
        site=receipt.site,
        team=_APART.format(receipt.team),
        phone=_ISOLATED.format(receipt.phone),
        opening=written(receipt.opening, language),
    )


def _write(sheet: Sheet, lines: Iterable[Line], language: str, scale: float = 1.0) -> None:
    right_to_left = any(s.right_to_left for s in LANGUAGES if s.code == language)
    for line in lines:
        style = Style(line.style)
        sheet.top += 1.6 if style is Style.HEADING else 0.4
        sheet.write(
            _ITEM + line.text if style is Style.ITEM else line.text,
            scale * _SIZES_MM.get(style, _TEXT_MM),
            bold=style in {Style.HEADING, Style.STRONG},
            right_to_left=right_to_left,
        )
    sheet.top += 1.0


def _qr(receipt: Receipt) -> segno.QRCode:
    """With signs for a sixth of it to be unreadable: screens reflect, paper is folded."""
    return segno.make_qr(receipt.code, error="m", boost_error=False)


def _code(receipt: Receipt, scale: int = 1) -> QImage:
    """`scale` pixels for each dot, its margin included."""
    png = io.BytesIO()
    _qr(receipt).save(png, kind="png", scale=scale, border=_QUIET)
    return QImage.fromData(png.getvalue())
