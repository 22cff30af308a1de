"""Nobody's name, and no text that we ship, shows an empty box instead of a letter."""

import tomllib
import unicodedata
from collections.abc import Iterable
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QRawFont

from resources import load
from tests.resources.words import LANGUAGES, in_language, of_orientation

pytestmark = pytest.mark.usefixtures("qapp")

NAMES = "Łukasz Şahin Țîrdea İnci Nguyễn Đặng Jiří Åsa Œuvre’ ẞ Мария Олександр ΑΘΗΝΑ أحمد گلناز ټ"
_MOST_BYTES = 1_000_000


def tokens() -> dict[str, Any]:
    return tomllib.loads(load.path("theme/tokens.toml").read_text("utf-8"))


def faces(weight: str) -> list[QRawFont]:
    """The fonts of one weight, in the order in which a missing letter is looked for."""
    files = [name for name in tokens()["fonts"]["files"] if name.endswith(f"-{weight}.ttf")]
    return [QRawFont(str(load.path(name)), 100) for name in files]


def missing(text: Iterable[str], chain: list[QRawFont]) -> set[str]:
    seen = {c for c in text if unicodedata.category(c) not in ("Cc", "Cf")}
    return {c for c in seen if not any(font.supportsCharacter(ord(c)) for font in chain)}


def catalogues() -> str:
    """All that the applications say, in every language of their catalogues."""
    files = sorted((load.path("theme").parent / "i18n").glob("*.ts"))
    return "".join(text for file in files for text in ET.parse(file).getroot().itertext())


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_has_its_letters(language: str, weight: str) -> None:
    said = [*in_language(language), *of_orientation(language)]
    text = "".join(text.words for text in said)
    assert missing(text, faces(weight)) == set()


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_screens_names_and_lists_have_their_letters(weight: str) -> None:
    communes = "".join(commune.name for commune in load.communes().by_code.values())
    named = "".join(
        c.name(spoken) for c in load.countries().by_code.values() for spoken in LANGUAGES
    )
    jobs = "".join(job.title for job in load.jobs().by_code.values())
    assert missing(NAMES + communes + named + jobs + catalogues(), faces(weight)) == set()


def test_the_tokens_name_the_fonts_that_are_shipped() -> None:
    fonts = tokens()["fonts"]
    for weight in ("Regular", "Bold"):
        assert [font.familyName() for font in faces(weight)] == fonts["families"]
    shipped = {f"fonts/{path.name}" for path in load.path("fonts").glob("*.ttf")}
    assert {*fonts["files"], *fonts["spaced"]["files"]} == shipped


def test_the_cap_height_is_that_of_the_first_font() -> None:
    for font in (faces("Regular")[0], faces("Bold")[0]):
        assert font.capHeight() / 100 == pytest.approx(tokens()["fonts"]["cap_height_em"], abs=1e-3)


def test_each_font_is_small_and_comes_with_its_licence() -> None:
    for font in load.path("fonts").glob("*.ttf"):
        licence = load.path(f"fonts/{font.stem.split('-')[0]}-OFL.txt")
        assert "SIL Open Font License, Version 1.1" in licence.read_text("utf-8")
        assert font.stat().st_size < _MOST_BYTES
