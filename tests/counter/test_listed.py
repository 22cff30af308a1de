"""Countries, jobs, the NIR: what is searched, gathered and covered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from counter.content import Content
from counter.forms.countries import CountriesEditor
from counter.forms.editor import Ask, Editor
from counter.forms.editors import EDITORS
from counter.words.wording import covered_nir, grouped_nir
from domain.questionnaire import Kind, Question, Skip
from domain.texts import QuestionText
from tools.keyboard import Keyboard

NIR = "295109912611193"


class Asked:
    """One editor on the screen, and what it gave."""

    def __init__(self, kind: Kind, content: Content, qtbot: QtBot) -> None:
        question = Question(
            key="asked",
            section="identity",
            kind=kind,
            purpose="",
            legal_basis="",
            retention="",
            recipients=(),
            skips=(Skip.UNKNOWN,),
            options=("A", "B", "NONE"),
            exclusive="NONE",
        )
        words = QuestionText("Quoi ?", "Quoi", "Pourquoi.")
        options = {option: option for option in question.options}
        self.editor: Editor = EDITORS[kind](
            Ask(question, words, options, content.reference, content.near)
        )
        window = QWidget()
        QVBoxLayout(window).addWidget(self.editor)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        self.editor.setFocus()
        self.given: list[object] = []
        self.passed: list[None] = []
        self.editor.given.connect(self.given.append)
        self.editor.passed.connect(lambda: self.passed.append(None))
        self.keyboard = Keyboard(window)

    @property
    def text(self) -> str:
        assert isinstance(self.editor.field, QLineEdit)
        return self.editor.field.text()

    @property
    def listed(self) -> list[str]:
        labels = self.editor.findChildren(QLabel)
        return [label.text() for label in labels if not label.isHidden() and label.isVisible()]


@pytest.mark.parametrize(
    ("kind", "typed", "code", "written"),
    [
        (Kind.COUNTRY, "algér", "DZ", "Algérie"),
        (Kind.COUNTRY, "marocaine", "MA", "Maroc"),
        (Kind.COUNTRY, "yougo", "YUCS", "Yougoslavie (jusqu’en 2003)"),
        (Kind.JOB, "d1102", "D1102", "Boulanger / Boulangère"),
        (Kind.JOB, "boulanger", "D1102", "Boulanger / Boulangère"),
    ],
)
def test_what_is_found_is_taken_with_enter_and_written_out(
    kind: Kind, typed: str, code: str, written: str, content: Content, qtbot: QtBot
) -> None:
    asked = Asked(kind, content, qtbot)
    asked.keyboard.type(f"{typed}\n")
    assert asked.given == [code]
    assert len(asked.passed) == 1
    assert asked.text == written


def test_what_finds_nothing_stays_and_is_given_as_it_is(content: Content, qtbot: QtBot) -> None:
    asked = Asked(Kind.JOB, content, qtbot)
    asked.keyboard.type("xyzzy\n")
    assert asked.given == ["xyzzy"]
    assert asked.text == "xyzzy"


def test_a_skip_after_half_a_search_is_the_skip(content: Content, qtbot: QtBot) -> None:
    asked = Asked(Kind.COUNTRY, content, qtbot)
    asked.keyboard.type("alg")
    asked.keyboard.press(Qt.Key.Key_Escape)
    asked.keyboard.press(Qt.Key.Key_F8)
    asked.keyboard.type("1")
    assert asked.given == [Skip.UNKNOWN]


def test_countries_are_added_by_enter_and_an_empty_line_goes_on(
    content: Content, qtbot: QtBot
) -> None:
    asked = Asked(Kind.COUNTRIES, content, qtbot)
    asked.keyboard.type("française\n")
    assert asked.passed == []
    asked.keyboard.type("algérienne\n")
    assert asked.given[-1] == ("FR", "DZ")
    assert asked.listed == ["France", "Algérie"]
    assert asked.text == ""
    asked.keyboard.type("\n")
    assert len(asked.passed) == 1


def test_a_country_picked_with_the_arrows_leaves_the_cursor_in_the_line(
    content: Content, qtbot: QtBot
) -> None:
    asked = Asked(Kind.COUNTRIES, content, qtbot)
    asked.keyboard.type("guin")
    asked.keyboard.press(Qt.Key.Key_Down)
    asked.keyboard.press(Qt.Key.Key_Down)
    asked.keyboard.type("\n")
    second = content.reference.countries.search("guin")[1]
    qtbot.waitUntil(lambda: asked.text == "")
    assert asked.given == [(second.code,)]
    assert asked.passed == []


def test_what_is_picked_with_the_arrows_is_written_out_too(content: Content, qtbot: QtBot) -> None:
    asked = Asked(Kind.COUNTRY, content, qtbot)
    asked.keyboard.type("guin")
    asked.keyboard.press(Qt.Key.Key_Down)
    asked.keyboard.type("\n")
    qtbot.waitUntil(lambda: asked.text == "Guinée")
    assert len(asked.passed) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_the_last_country_is_removed_from_the_empty_line(
    key: Qt.Key, content: Content, qtbot: QtBot
) -> None:
    asked = Asked(Kind.COUNTRIES, content, qtbot)
    asked.editor.show_answer(("FR", "DZ"))
    asked.keyboard.type("x")
    asked.keyboard.press(Qt.Key.Key_Backspace)  # takes the sign, no country
    assert asked.listed == ["France", "Algérie"]
    asked.keyboard.press(key)
    assert asked.given == [("FR",)]
    asked.keyboard.press(key)
    asked.keyboard.press(key)
    assert asked.given == [("FR",), None]


def test_a_country_is_removed_by_its_button_and_heard_in_the_field(
    content: Content, qtbot: QtBot
) -> None:
    asked = Asked(Kind.COUNTRIES, content, qtbot)
    asked.editor.show_answer(("FR", "DZ"))
    assert "Déjà dans la liste : France, Algérie." in asked.editor.field.accessibleDescription()
    buttons = asked.editor.findChildren(QToolButton)
    next(b for b in buttons if b.accessibleName() == "Retirer : France").click()
    assert asked.given == [("DZ",)]
    assert isinstance(asked.editor, CountriesEditor)


def test_a_country_typed_twice_is_there_once(content: Content, qtbot: QtBot) -> None:
    asked = Asked(Kind.COUNTRIES, content, qtbot)
    asked.keyboard.type("france\nfrançaise\n")
    assert asked.editor.reading() == ("FR",)


def test_a_skip_empties_the_list_of_countries(content: Content, qtbot: QtBot) -> None:
    asked = Asked(Kind.COUNTRIES, content, qtbot)
    asked.editor.show_answer(("FR",))
    asked.keyboard.press(Qt.Key.Key_F8)
    asked.keyboard.type("1")
    assert asked.given == [Skip.UNKNOWN]
    assert asked.listed == []


def test_a_nir_is_seen_in_its_field_only(content: Content, qtbot: QtBot) -> None:
    asked = Asked(Kind.NIR, content, qtbot)
    asked.keyboard.type("2951099126111")
    asked.keyboard.type("93\n")
    assert asked.given == [NIR]
    asked.editor.show_answer(NIR)
    assert asked.text == "2 95 10 99 126 111 93"
    asked.editor.field.clearFocus()
    assert asked.text == "• •• •• •• ••• 111 93"
    assert asked.editor.reading() == NIR
    asked.editor.setFocus()
    assert asked.text == "2 95 10 99 126 111 93"
    assert asked.given == [NIR]


def test_a_covered_nir_can_be_replaced(content: Content, qtbot: QtBot) -> None:
    asked = Asked(Kind.NIR, content, qtbot)
    asked.editor.field.clearFocus()
    asked.editor.show_answer(NIR)
    asked.editor.setFocus(Qt.FocusReason.TabFocusReason)
    asked.keyboard.press(Qt.Key.Key_Delete)
    asked.keyboard.type("\n")
    assert asked.given == [None]


def test_a_nir_of_any_length_is_covered() -> None:
    assert grouped_nir("2951099126111") == "2 95 10 99 126 111"
    assert covered_nir("2A5") == "2 A5"
    assert covered_nir("") == ""


def test_none_of_these_goes_with_nothing_else(content: Content, qtbot: QtBot) -> None:
    asked = Asked(Kind.CHOICES, content, qtbot)
    asked.keyboard.type("123")
    assert asked.editor.reading() == ("NONE",)
    asked.keyboard.type("1")
    assert asked.editor.reading() == ("A",)
    asked.keyboard.type("4")
    assert asked.editor.reading() is Skip.UNKNOWN
