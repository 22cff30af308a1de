"""Reads QR codes from pixels, as a telephone does."""

from collections.abc import Mapping
from typing import Any, cast

import zxingcpp
from pypdf import PdfReader
from PySide6.QtGui import QImage


def read_code(image: QImage) -> str:
    """What the one code in a picture holds."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, stride = grey.width(), grey.height(), grey.bytesPerLine()
    pixels = bytes(grey.constBits())
    rows = b"".join(pixels[at : at + width] for at in range(0, stride * height, stride))
    shape = memoryview(rows).cast("B", (height, width))
    kinds = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    (found,) = zxingcpp.read_barcodes(shape, kinds)
    return str(found.text)


def pictures(document: PdfReader) -> list[QImage]:
    """The pictures of the first page of a PDF, whose dots are not squeezed."""
    rgb = QImage.Format.Format_RGB888
    resources = cast("Mapping[str, Any]", document.pages[0]["/Resources"])
    found = (drawn.get_object() for drawn in resources["/XObject"].values())
    return [
        QImage(each.get_data(), each["/Width"], each["/Height"], 3 * each["/Width"], rgb).copy()
        for each in found
    ]
