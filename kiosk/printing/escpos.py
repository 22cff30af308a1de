"""The few commands of ESC/POS that a receipt needs: pictures, a cut, and how the printer is.

Source: Epson's ESC/POS reference, which other makers follow: ESC @, GS v 0, GS V, GS r, DLE EOT,
DLE DC4 (fn 8).
All of a receipt is a picture: no code page of a printer has Arabic or Bengali, and so the paper
looks the same from every maker.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from kiosk.printing.printer import Outcome

ASK_OFFLINE: Final = b"\x10\x04\x02"
"""Why are you off line? Answered at once, with one byte."""
ASK_PAPER: Final = b"\x10\x04\x04"
"""Have you paper? Answered at once, with one byte."""
ASK_WHEN_DONE: Final = b"\x1dr\x01"
"""Answered, with one byte, once everything before was printed."""
CLEAR: Final = b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08"
"""Forget whatever waits to be printed. Done and answered at once, with three bytes."""

_START: Final = b"\x1b@"
_CUT: Final = b"\x1dVB\x00"  # feeds to the knife first
_BAND: Final = 128  # rows: a picture that fits into the memory of small printers
_COVER_OPEN, _PAPER_ENDS, _NO_PAPER = 0x04, 0x20, 0x60
_OF_STATE = 0x10
_FIXED, _SET = 0x93, 0x12  # bits of every answer to DLE EOT


def document(strips: Iterable[QImage]) -> bytes:
    """The pictures, one under the other, and a cut. Their width is a multiple of 8 dots."""
    return b"".join([_START, *(band for strip in strips for band in _bands(strip)), _CUT])


def reason(offline: bytes, paper: bytes) -> Outcome | None:
    """Why the printer does not print, by its answers; None if it does, or does not answer."""
    if _tells(offline, _COVER_OPEN):
        return Outcome.COVER
    if _tells(offline, _PAPER_ENDS) or _tells(paper, _NO_PAPER):
        return Outcome.PAPER
    return None


def is_done(heard: bytes) -> bool:
    """Whether the answer to `ASK_WHEN_DONE` is among what was heard: one bit tells it apart."""
    return any(not answer & _OF_STATE for answer in heard)


def _tells(answer: bytes, bits: int) -> bool:
    return bool(answer) and answer[-1] & _FIXED == _SET and bool(answer[-1] & bits)


def _bands(strip: QImage) -> Iterator[bytes]:
    """A picture, cut into pieces of some rows."""
    dots = strip.convertToFormat(QImage.Format.Format_Mono, Qt.ImageConversionFlag.ThresholdDither)
    if QColor(dots.color(1)).lightness():
        dots.invertPixels()  # 1 is what is printed
    stride, across = dots.bytesPerLine(), dots.width() // 8
    bits = bytes(dots.constBits())
    rows = [bits[at : at + across] for at in range(0, stride * dots.height(), stride)]
    for first in range(0, len(rows), _BAND):
        band = rows[first : first + _BAND]
        size = across.to_bytes(2, "little") + len(band).to_bytes(2, "little")
        yield b"\x1dv0\x00" + size + b"".join(band)
