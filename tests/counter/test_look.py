"""The look of the counter comes from the tokens."""

import pytest
from PySide6.QtGui import QColor, QPalette

from counter.button import Button
from counter.look import palette
from qtkit.theme import tokens


@pytest.mark.usefixtures("qapp")
def test_the_palette_takes_its_colours_from_the_tokens() -> None:
    colours = palette()
    assert colours.color(QPalette.ColorRole.Window) == QColor(tokens().colours["surface"])
    assert colours.color(QPalette.ColorRole.Highlight) == QColor(tokens().colours["primary"])


@pytest.mark.usefixtures("qapp")
def test_a_button_that_does_nothing_now_does_not_look_as_if_it_did() -> None:
    button = Button("Ouvrir le dossier", primary=True)
    able = button.grab().toImage().pixelColor(4, button.height() // 2)
    button.setEnabled(False)
    unable = button.grab().toImage().pixelColor(4, button.height() // 2)
    assert able == QColor(tokens().colours["primary"])
    assert unable == QColor(tokens().colours["surface_sunken"])
