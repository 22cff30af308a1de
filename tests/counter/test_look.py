"""The look of the counter comes from the tokens."""

import pytest
from PySide6.QtGui import QColor, QPalette

from counter.look import palette
from qtkit.theme import tokens


@pytest.mark.usefixtures("qapp")
def test_the_palette_takes_its_colours_from_the_tokens() -> None:
    colours = palette()
    assert colours.color(QPalette.ColorRole.Window) == QColor(tokens().colours["surface"])
    assert colours.color(QPalette.ColorRole.Highlight) == QColor(tokens().colours["primary"])
