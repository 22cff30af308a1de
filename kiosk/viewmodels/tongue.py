"""Which language a person reads, and which they may choose."""

from PySide6.QtCore import QObject

from kiosk.languages import FIRST, Choice, LanguageRow
from kiosk.session import Page, Session
from kiosk.viewmodels.rows import Rows
from qtkit.language import Language


class Tongue:
    """Owns the language of the interface.

    Where one is told whom to turn to, all languages may be chosen. One that this place does not
    register in is left again with that page.

    Attributes:
        rows: the languages that may be chosen now, as `LanguageRow`.
    """

    def __init__(self, language: Language, choice: Choice, parent: QObject) -> None:
        self._language = language
        self._choice = choice
        self._registering = FIRST
        self._in_need = False
        self.rows = Rows(LanguageRow, parent)
        self.show()

    @property
    def code(self) -> str:
        """Of the language in use."""
        return self._language.code

    def choose(self, code: str) -> None:
        """Use a language; where it is not spoken, the one that was used to register."""
        if code in {spoken.code for spoken in self._choice.offered}:
            self._registering = code
        known = code in {spoken.code for spoken in self._choice.at(in_need=self._in_need)}
        self._language.use(code if known else self._registering)

    def follow(self, session: Session) -> None:
        """Go along with the person to another page."""
        if session.page is Page.ATTRACT:
            self._registering = FIRST
        if session.in_need is not self._in_need:
            self._in_need = session.in_need
            self.show()
        if not self._in_need:
            self._language.use(self._registering)

    def show(self) -> None:
        """List what may be chosen."""
        choice, code = self._choice.at(in_need=self._in_need), self._language.code
        self.rows.show([LanguageRow(s.code, s.autonym, s.code == code) for s in choice])
