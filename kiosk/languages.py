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
    """A language of the kiosk.

    Attributes:
        code: ISO 639-1, `prs` for Dari (ISO 639-3: in 639-1 it is any Persian), or `falc` for
            easy-to-read French (facile à lire et à comprendre).
        autonym: its own name.
        easier: for those who speak the language before it already.
    """

    code: str
    autonym: str
    right_to_left: bool = False
    easier: bool = False


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language that one may choose."""

    code: str
    autonym: str
    chosen: bool


LANGUAGES = (
    Spoken("fr", "Français"),
    Spoken("falc", "Français facile", easier=True),
    Spoken("en", "English"),
    Spoken("ar", "العربية", right_to_left=True),
    Spoken("uk", "Українська"),
    Spoken("ru", "Русский"),
    Spoken("prs", "دری", right_to_left=True),
    Spoken("ps", "پښتو", right_to_left=True),
    Spoken("tr", "Türkçe"),
    Spoken("pt", "Português"),
    Spoken("es", "Español"),
    Spoken("bn", "বাংলা"),
)
FIRST = LANGUAGES[0].code


def offered(*, reviewed_only: bool = False) -> tuple[Spoken, ...]:
    """The languages that people may choose; the first one always.

    Args:
        reviewed_only: leave out those whose questionnaire nobody is named to have read
            (`Texts.reviewed_by`).
    """
    if not reviewed_only:
        return LANGUAGES
    from resources import load  # noqa: PLC0415 — not before the first frame where nobody asks

    return tuple(
        spoken
        for spoken in LANGUAGES
        if spoken.code == FIRST or load.texts("registration", spoken.code).reviewed_by
    )


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
