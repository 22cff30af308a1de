"""Reads QR codes from pixels, as a telephone does."""

import base64
from dataclasses import dataclass

import zxingcpp
from PySide6.QtGui import QImage

from sync.proof.receipt import PREFIX


@dataclass(frozen=True, slots=True)
class Code:
    """A code in a picture.

    Attributes:
        text: what it holds.
        width: pixels from its one edge to the other, without the margin.
    """

    text: str
    width: int

    @property
    def whole(self) -> bytes:
        """The bytes of a receipt, to be searched."""
        signs = self.text.removeprefix(PREFIX)
        return base64.b32decode(signs + "=" * (-len(signs) % 8))


def read_code(image: QImage) -> Code:
    """The one code in a picture.

    Raises:
        ValueError: there is none, or more.
    """
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, stride = grey.width(), grey.height(), grey.bytesPerLine()
    pixels = bytes(grey.constBits())
    rows = b"".join(pixels[at : at + width] for at in range(0, stride * height, stride))
    shape = memoryview(rows).cast("B", (height, width))
    kinds = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    (found,) = zxingcpp.read_barcodes(shape, kinds)
    place = found.position
    return Code(str(found.text), place.top_right.x - place.top_left.x)
