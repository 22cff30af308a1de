"""The languages of the kiosk, each by the name that its speakers give it. Never a flag."""

from dataclasses import dataclass

from PySide6.QtCore import QTranslator

from resources.load import path


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


def _translator(code: str) -> QTranslator:
    translator = QTranslator()
    translator.load(str(path(f"i18n/kiosk_{code}.qm")))
    return translator
