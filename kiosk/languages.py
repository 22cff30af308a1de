"""The languages of the kiosk, each by the name that its speakers give it. Never a flag."""

from collections.abc import Callable, Sequence
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


@dataclass(frozen=True, slots=True)
class Choice:
    """The languages of a place.

    Attributes:
        offered: in which people register, in the order in which they are shown.
        in_need: in which one is told whom to turn to. Never fewer: danger asks for no profile.
    """

    offered: tuple[Spoken, ...] = LANGUAGES
    in_need: tuple[Spoken, ...] = LANGUAGES

    def at(self, *, in_need: bool) -> tuple[Spoken, ...]:
        """Those that may be chosen."""
        return self.in_need if in_need else self.offered


def choice(codes: Sequence[str] = (), *, reviewed_only: bool = False) -> Choice:
    """The languages that people may choose; the first one always.

    Args:
        codes: of those of the place, in its order; all where none is named.
        reviewed_only: leave out those whose questionnaire nobody is named to have read
            (`Texts.reviewed_by`).
    """
    known = _reviewed() if reviewed_only else LANGUAGES
    if not codes:
        return Choice(known, known)
    by_code = {spoken.code: spoken for spoken in known}
    return Choice(tuple(by_code[code] for code in codes if code in by_code), known)


def _reviewed() -> tuple[Spoken, ...]:
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
