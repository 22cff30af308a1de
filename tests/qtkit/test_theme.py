"""Every token that the code names is there, and the fonts load."""

import pytest
from PySide6.QtGui import QColor, QFontInfo

from qtkit.theme import register_fonts, tokens

pytestmark = pytest.mark.usefixtures("qapp")


def test_every_colour_is_one_that_qt_reads() -> None:
    assert tokens().colours
    assert [name for name, value in tokens().colours.items() if not QColor(value).isValid()] == []


def test_the_shipped_fonts_are_the_ones_in_use() -> None:
    assert QFontInfo(register_fonts()).family() == tokens().families[0]
