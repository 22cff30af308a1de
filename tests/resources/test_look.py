"""Colours can be read, sizes can be touched, icons follow the colours, and the look is our own."""

import re
import tomllib
from typing import Any, NamedTuple

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtSvg import QSvgRenderer

from resources import load
from tools.contrast import contrast
from tools.reference import looks

pytestmark = pytest.mark.usefixtures("qapp")

TOKENS: dict[str, Any] = tomllib.loads(load.path("theme/tokens.toml").read_text("utf-8"))


class Pair(NamedTuple):
    foreground: str
    background: str
    least: float


PAIRS = [
    Pair(foreground, background, rule["least"])
    for rule in TOKENS["contrast"]
    for foreground in rule["foreground"]
    for background in rule["background"]
]


def test_contrast_is_computed_as_wcag_does() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("ground", ["colours", "colours_on_black"])
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.foreground}-{pair.background}")
def test_what_meets_can_be_told_apart(pair: Pair, ground: str) -> None:
    colours = TOKENS[ground]
    assert contrast(colours[pair.foreground], colours[pair.background]) >= pair.least


def test_every_text_colour_is_held_to_seven_and_no_colour_escapes() -> None:
    texts = {name for name in TOKENS["colours"] if name.startswith(("ink", "on_"))}
    assert {pair.foreground for pair in PAIRS if pair.least >= 7} >= texts
    assert {pair.least for pair in PAIRS} == {3.0, 7.0}
    used = {name for pair in PAIRS for name in (pair.foreground, pair.background)}
    assert set(TOKENS["colours"]) - used == {"divider"}
    assert TOKENS["colours"].keys() == TOKENS["colours_on_black"].keys()


def test_kiosk_sizes_keep_the_least_that_a_hand_and_an_eye_need() -> None:
    kiosk = TOKENS["kiosk"]
    assert min(kiosk["type"].values()) >= 4.8
    assert kiosk["target"]["size"] >= 20
    assert kiosk["target"]["gap"] >= 2.5
    assert TOKENS["focus"]["width"] >= 3
    assert TOKENS["line_height"]["paragraph"] >= 1.5
    assert TOKENS["counter"]["target"] == {"size": 24, "primary": 32}


def test_icons_have_the_colours_of_the_tokens() -> None:
    tinted = looks.tinted()
    assert len(tinted) == len(looks.ICONS) * len(looks.TINTS)
    assert [name for name, svg in tinted.items() if load.path(name).read_bytes() != svg] == []


def test_every_icon_can_be_drawn() -> None:
    drawings = list(load.path("icons").rglob("*.svg"))
    assert len(drawings) == len(looks.ICONS) * (1 + len(looks.TINTS))
    assert [path for path in drawings if not QSvgRenderer(str(path)).isValid()] == []


def test_every_section_has_an_icon() -> None:
    for section in load.questionnaire("registration").sections:
        assert load.path(f"icons/ink/section_{section}.svg").is_file()


def test_an_icon_loses_its_frame_and_keeps_its_drawing() -> None:
    opening = b'<svg xmlns="http://www.w3.org/2000/svg" stroke="currentColor"'
    frame = b'<path stroke="none" d="M0 0h24v24H0z" fill="none"/>'
    given = opening + b' class="icon">' + frame + b'<path d="M5 4h4"/></svg>'
    assert looks.outline(given) == opening + b'>\n  <path d="M5 4h4" />\n</svg>\n'


def test_the_mark_is_drawn_in_our_colours() -> None:
    drawing = load.path("brand/mark.svg").read_text("utf-8")
    assert set(re.findall("#[0-9A-F]{6}", drawing)) <= set(TOKENS["colours"].values())
    icon = QImage(str(load.path("brand/mark.png")))
    assert (icon.width(), icon.height()) == (256, 256)
    assert icon.pixelColor(0, 0).alpha() == 0
    assert icon.pixelColor(128, 20) == QColor(TOKENS["colours"]["primary"])


def test_nothing_borrows_the_look_of_the_state() -> None:
    root = load.path("theme").parent
    files = [path for path in root.rglob("*") if path.suffix in (".toml", ".svg", ".ttf", ".png")]
    state = re.compile("marianne|dsfr|#000091|#e1000f", re.IGNORECASE)
    assert [path for path in files if state.search(path.name)] == []
    words = [path for path in files if path.suffix in (".toml", ".svg")]
    assert [path for path in words if state.search(path.read_text("utf-8"))] == []
