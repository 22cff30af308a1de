"""The interface changes its language, and its direction, while it runs."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from shiboken6 import getAllValidWrappers

from qtkit.language import Language

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def language() -> Iterator[Language]:
    language = Language("kiosk")
    yield language
    language.use("fr")


def _empty() -> str:
    return QCoreApplication.translate("Messages", "Donnez une réponse à cette question.")


def test_sentences_follow_the_language(language: Language) -> None:
    said = []
    for code in ("fr", "en", "ar"):
        language.use(code)
        said.append(_empty())
    assert len(set(said)) == len(said)
    assert said[0] == "Donnez une réponse à cette question."


def test_arabic_goes_from_right_to_left_and_french_back(language: Language) -> None:
    language.use("ar")
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    language.use("fr")
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_change_is_announced_once(language: Language, qtbot: QtBot) -> None:
    language.use("fr")
    with qtbot.waitSignal(language.changed):
        language.use("en")
    with qtbot.assertNotEmitted(language.changed):
        language.use("en")


def test_a_language_that_was_not_shipped_is_a_fault_of_the_build(language: Language) -> None:
    with pytest.raises(FileNotFoundError):
        language.use("xx")


def test_a_language_that_was_left_leaves_nothing(language: Language) -> None:
    """A kiosk switches for weeks."""
    language.use("en")
    before = _translators()
    for _ in range(5):
        for code in ("ar", "fr", "en"):
            language.use(code)
    assert _translators() == before


def _translators() -> int:
    return sum(isinstance(each, QTranslator) for each in getAllValidWrappers())
