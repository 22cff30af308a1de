"""On every panel there is room for what is said: in all languages at once, and in longer words."""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from PySide6.QtCore import QTranslator

from kiosk.languages import LANGUAGES
from qtkit.language import Language
from resources import rule_library
from resources.library import Edition
from tests.kiosk.conftest import AUTONYMS, Opener
from tests.kiosk.test_accessible import screens
from tools import robot
from tools.screens import PANELS
from tools.screens.fitting import misfits
from tools.screens.place import Panel

ON_EVERY_PANEL = pytest.mark.parametrize(
    "panel", PANELS, ids=lambda panel: f"{panel.size.width()}x{panel.size.height()}"
)
_PLACEHOLDERS = re.compile(r"(\{[^}]*\}|%\d)")


def longer(said: Any) -> Any:  # noqa: ANN401 — whatever holds texts
    """The same in a language that needs two letters in five more."""
    if isinstance(said, str):
        parts = _PLACEHOLDERS.split(said)
        return "".join(part if place % 2 else _stretched(part) for place, part in enumerate(parts))
    if isinstance(said, Mapping):
        return {key: longer(text) for key, text in said.items()}
    if isinstance(said, tuple):
        return tuple(map(longer, said))
    if is_dataclass(said) and not isinstance(said, type):
        return replace(said, **{f.name: longer(getattr(said, f.name)) for f in fields(said)})
    return said


def _stretched(text: str) -> str:
    return "".join(sign * (2 if place % 5 in {0, 2} else 1) for place, sign in enumerate(text))


class Longer(QTranslator):
    def translate(self, context: bytes | str, source: bytes | str, *_: object) -> str:
        return str(longer(source if isinstance(source, str) else source.decode()))


@pytest.fixture
def in_longer_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """The kiosk in a language that nobody speaks."""
    texts, words_for = Edition.texts, rule_library.words_for
    monkeypatch.setattr(Language, "_own", lambda *_: [Longer()])
    monkeypatch.setattr(Edition, "texts", lambda *given: longer(texts(*given)))
    monkeypatch.setattr(rule_library, "words_for", lambda *given: longer(words_for(*given)))


def test_longer_words_are_longer_and_keep_their_places() -> None:
    assert longer("{day}, %1 continuer ici") == "{day},, %1  coontiinuuer  icci"


@ON_EVERY_PANEL
def test_all_languages_are_in_sight_at_once(open_kiosk: Opener, panel: Panel) -> None:
    site = open_kiosk(panel.size, pixels_per_mm=panel.pixels_per_mm)
    for _ in LANGUAGES:
        robot.settle(site.window)
        assert list(misfits(site.window)) == []
        site.kiosk.site.turn()
    for spoken in LANGUAGES:
        site.kiosk.shell.offer(spoken.code)
        robot.settle(site.window)
        assert list(misfits(site.window)) == []
    site.kiosk.shell.start()
    robot.settle(site.window)
    assert list(misfits(site.window)) == []
    assert set(AUTONYMS.values()) <= set(site.names())


@ON_EVERY_PANEL
@pytest.mark.usefixtures("in_longer_words")
def test_no_screen_cuts_longer_words(open_kiosk: Opener, panel: Panel) -> None:
    site = open_kiosk(panel.size, pixels_per_mm=panel.pixels_per_mm)
    problems = []
    for screen in screens(site, "fr"):
        robot.settle(site.window)
        problems += [f"{screen}: {misfit}" for misfit in misfits(site.window)]
    assert not problems, "\n".join(problems)
