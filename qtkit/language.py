"""The language of the interface, switched while the program runs."""

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtGui import QGuiApplication

from resources.files import path

SOURCE = "fr"
# Easy-to-read French has words of its own, and is French; Dari is the Persian of Afghanistan.
_WRITTEN_AS = {"falc": "fr", "prs": "fa_AF"}


def locale(code: str) -> QLocale:
    """How a language of ours writes dates, and in which direction."""
    return QLocale(_WRITTEN_AS.get(code, code))


class Language(QObject):
    """Installs the translations of one catalogue, and Qt's own, into the application.

    Signals:
        changed: the texts of the interface are another language's now. Qt Quick then needs
            `engine.retranslate()`; widgets get a `LanguageChange` event by themselves.
    """

    changed = Signal()

    def __init__(self, catalogue: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._translators: list[QTranslator] = []
        self._code = ""

    @property
    def code(self) -> str:
        """Code of the language in use: ISO 639, or `falc` for easy-to-read French."""
        return self._code

    def use(self, code: str) -> None:
        """Switch to a language; no effect if it is in use."""
        if code == self._code:
            return
        for translator in self._translators:
            QGuiApplication.removeTranslator(translator)
        self._translators = [*self._own(code), *self._of_qt(code)]
        for translator in self._translators:
            QGuiApplication.installTranslator(translator)
        # Qt starts as French reads. PySide needs 30 ms for its first look at a direction, and the
        # first frame would wait for that.
        if self._code or code != SOURCE:
            QGuiApplication.setLayoutDirection(locale(code).textDirection())
        self._code = code
        self.changed.emit()

    def _own(self, code: str) -> list[QTranslator]:
        translator = QTranslator()  # without a parent: it goes when nobody uses it any more
        file = path(f"i18n/{self._catalogue}_{code}.qm")
        if not translator.load(str(file)):
            message = f"no translations in {file.name}"
            raise FileNotFoundError(message)
        return [translator]

    def _of_qt(self, code: str) -> list[QTranslator]:
        translator = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        name = f"qtbase_{_WRITTEN_AS.get(code, code)}"
        return [translator] if translator.load(name, folder) else []
