"""Codes on the paper of tests."""

from collections.abc import Mapping
from typing import Any, cast

from pypdf import PdfReader
from PySide6.QtGui import QImage

from tools import codes


def read_code(image: QImage) -> str:
    """What the one code in a picture holds."""
    return codes.read_code(image).text


def pictures(document: PdfReader) -> list[QImage]:
    """The pictures of the first page of a PDF, whose dots are not squeezed."""
    rgb = QImage.Format.Format_RGB888
    resources = cast("Mapping[str, Any]", document.pages[0]["/Resources"])
    found = (drawn.get_object() for drawn in resources["/XObject"].values())
    return [
        QImage(each.get_data(), each["/Width"], each["/Height"], 3 * each["/Width"], rgb).copy()
        for each in found
    ]
