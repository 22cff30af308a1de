"""The design tokens of `resources/theme/tokens.toml` as typed values, and the fonts."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase

from resources.files import path


@dataclass(frozen=True, slots=True)
class Scale:
    """Sizes of one application: millimetres for the kiosk, points and pixels for the counter.

    Attributes:
        large: of the kiosk in large letters, as multiples of the smallest capital that may be.
    """

    type: Mapping[str, float]
    space: Mapping[str, float]
    target: Mapping[str, float]
    radius: Mapping[str, float]
    large: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Spaced:
    """The font for who reads with effort, and what is added between letters and between words.

    Attributes:
        letter_em: as a part of the font's pixel size, as `word_em`.
    """

    family: str
    files: tuple[str, ...]
    letter_em: float
    word_em: float


@dataclass(frozen=True, slots=True)
class Tokens:
    """All tokens.

    Attributes:
        cap_height_em: height of a capital, as a part of the font's pixel size.
        motion: durations in milliseconds.
        line_height: as multiples of the font's height.
    """

    colours: Mapping[str, str]
    colours_on_black: Mapping[str, str]
    families: tuple[str, ...]
    font_files: tuple[str, ...]
    spaced: Spaced
    cap_height_em: float
    kiosk: Scale
    counter: Scale
    line_height: Mapping[str, float]
    border: Mapping[str, int]
    focus: Mapping[str, int]
    motion: Mapping[str, int]


@cache
def tokens() -> Tokens:
    """The tokens, read once."""
    table = tomllib.loads(path("theme/tokens.toml").read_text(encoding="utf-8"))
    fonts = table["fonts"]
    return Tokens(
        colours=table["colours"],
        colours_on_black=table["colours_on_black"],
        families=tuple(fonts["families"]),
        font_files=tuple(fonts["files"]),
        spaced=Spaced(**{**fonts["spaced"], "files": tuple(fonts["spaced"]["files"])}),
        cap_height_em=fonts["cap_height_em"],
        kiosk=Scale(**table["kiosk"]),
        counter=Scale(**table["counter"]),
        line_height=table["line_height"],
        border=table["border"],
        focus=table["focus"],
        motion=table["motion"],
    )


def register_fonts() -> QFont:
    """Make the shipped fonts known to Qt; returns the application's font, sizes unset."""
    # Each Bengali word would name the families before the one that has its letters.
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    first, *others = tokens().families
    _register(tokens().font_files)
    # QML names one family; the letters that it lacks are looked for in these, in this order.
    QFont.insertSubstitutions(first, others)
    font = QFont()
    font.setFamilies(list(tokens().families))
    return font


@cache
def spaced_family() -> str:
    """Make the font for who reads with effort known to Qt, once; returns its family."""
    spaced = tokens().spaced
    _register(spaced.files)
    QFont.insertSubstitutions(spaced.family, tokens().families)
    return spaced.family


def _register(files: tuple[str, ...]) -> None:
    for file in files:
        if QFontDatabase.addApplicationFont(str(path(file))) < 0:
            message = f"font not usable: {file}"
            raise RuntimeError(message)
