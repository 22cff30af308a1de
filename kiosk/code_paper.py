"""The paper with the code of a registration that was put aside. It names nobody."""

import io
from dataclasses import dataclass
from datetime import date

import segno
from PySide6.QtGui import QImage

from kiosk.languages import FIRST, LANGUAGES, QT_TRANSLATE_NOOP, Interpreter
from kiosk.opening_words import written
from kiosk.paper import Paper, Roll, Sheet

_TITLE = QT_TRANSLATE_NOOP("CodePaper", "Continuer mon inscription plus tard")
_CODE = QT_TRANSLATE_NOOP("CodePaper", "Votre code")
_KEPT = QT_TRANSLATE_NOOP(
    "CodePaper", "Vos réponses sont gardées 15 jours à partir du {day}, à la borne : {site}"
)
_HOW = QT_TRANSLATE_NOOP(
    "CodePaper", "À la borne, touchez « Commencer », puis « J’ai un code ». Écrivez le code."
)
_SECRET = QT_TRANSLATE_NOOP(
    "CodePaper", "Qui a ce code peut lire vos réponses. Votre nom n’est pas sur ce papier."
)
_CALL = QT_TRANSLATE_NOOP("CodePaper", "Pour parler à quelqu’un : {phone}. {opening}")

_HAND = QT_TRANSLATE_NOOP(
    "CodePaper",
    "Montrez ce dessin et votre code à un conseiller. Vos réponses sont dans ce dessin.",
)
_DOTS, _QUIET = 3, 4  # pixels of a dot, dots of white around
_QR_MM = 80.0
_TEXT_MM = 4.2
_CODE_MM = 14.0
_ISOLATED = "\u2066{}\u2069"


@dataclass(frozen=True, slots=True)
class CodePaper:
    """What the paper says.

    Attributes:
        code: as it is shown, in groups.
        today: the day from which on it is kept.
        language: the person's; the paper is in French and in it.
        phone, opening: of the people to turn to; may be empty.
        carried: what a desk's scanner reads, where the person goes to one.
    """

    code: str
    today: date
    language: str
    site: str
    phone: str
    opening: str
    carried: str | None = None


def qr_image(carried: str) -> str:
    """A QR code as an image address that carries the image itself."""
    return str(_qr(carried).png_data_uri(scale=_DOTS, border=_QUIET))


def pdf(said: CodePaper) -> bytes:
    """A page of A4. Nothing of it touches the disk."""
    paper = Paper("Premier Pas")
    _write(paper, said, _DOTS)
    return paper.finish()


def strips(said: CodePaper) -> list[QImage]:
    """The same for an 80 mm printer."""
    roll = Roll()
    _write(roll, said, 1)
    return roll.finish()


def _qr(carried: str) -> segno.QRCode:
    return segno.make(carried, error="l", boost_error=False)


def _write(sheet: Sheet, said: CodePaper, pixels: int) -> None:
    """`pixels`: of each dot of the QR code, where there is one."""
    sheet.write("Premier Pas", 6.0, bold=True)
    for language in dict.fromkeys((FIRST, said.language)):
        sheet.top += 6.0
        _write_part(sheet, said, language)
    if said.carried:
        png = io.BytesIO()
        _qr(said.carried).save(png, kind="png", scale=pixels, border=_QUIET)
        sheet.code(QImage.fromData(png.getvalue()), _QR_MM)


def _write_part(sheet: Sheet, said: CodePaper, language: str) -> None:
    say = Interpreter().say
    right_to_left = any(s.right_to_left for s in LANGUAGES if s.code == language)

    def write(source: str, size: float = _TEXT_MM, *, bold: bool = False) -> None:
        text = say(language, "CodePaper", source).format(
            day=_ISOLATED.format(f"{said.today:%d/%m/%Y}"),
            site=said.site,
            phone=_ISOLATED.format(said.phone),
            opening=written(said.opening, language),
        )
        sheet.write(text, size, bold=bold, right_to_left=right_to_left)
        sheet.top += 1.6

    write(_TITLE, 5.0, bold=True)
    write(_CODE)
    sheet.write(said.code, _CODE_MM, bold=True, right_to_left=right_to_left)
    sheet.top += 1.6
    for source in (_KEPT, _HOW, _SECRET):
        write(source)
    if said.carried:
        write(_HAND)
    if said.phone:
        write(_CALL, bold=True)
