"""The languages of the kiosk, each by the name that its speakers give it. Never a flag."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from PySide6 import QtCore

from resources.files import path

# Marks a text for translation where it stands. The stubs call what it returns an object.
QT_TRANSLATE_NOOP = cast("Callable[[str, str], str]", QtCore.QT_TRANSLATE_NOOP)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A language: ISO 639-1 code, own name, direction of writing."""

    code: str
    autonym: str
    right_to_left: bool = False


LANGUAGES = (
    Spoken("fr", "Français"),
    Spoken("en", "English"),
    Spoken("ar", "العربية", right_to_left=True),
)
FIRST = LANGUAGES[0].code


class Interpreter:
    """Says one sentence in any language at any time, whatever the language in use."""

    def __init__(self) -> None:
        self._translators = {spoken.code: _translator(spoken.code) for spoken in LANGUAGES}

    def say(self, language: str, context: str, source: str) -> str:
        """The translation of a French source text; the source itself in French."""
        return self._translators[language].translate(context, source) or source


def _translator(code: str) -> QtCore.QTranslator:
    translator = QtCore.QTranslator()
    translator.load(str(path(f"i18n/kiosk_{code}.qm")))
    return translator
