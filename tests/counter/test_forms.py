"""Editors: what is typed, ticked and picked, and what becomes of it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from counter.content import Content
from counter.forms.dates import date_parts
from counter.forms.editor import Editor
from counter.forms.editors import editor_for
from domain.questionnaire import Skip
from tools.keyboard import Keyboard


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("1 janv 1990", ("1", "janv", "1990")),
        ("01/01/1990", ("01", "01", "1990")),
        ("01011990", ("01", "01", "1990")),
        ("1990-01-31", ("31", "01", "1990")),
        ("1er mars 1998", ("1", "mars", "1998")),
        ("1ER MARS 1998", ("1", "MARS", "1998")),
        ("29 février 2000", ("29", "février", "2000")),
        ("2janv1985", ("2", "janv", "1985")),
        ("14.3.1998", ("14", "3", "1998")),
        ("14 mars", ("14", "mars", "")),
        ("1990", ("1990", "", "")),
        ("?", ("", "", "")),
        ("1 2 3 4", ("1", "2", "34")),
    ],
)
def test_a_date_typed_freely(text: str, parts: tuple[str, str, str]) -> None:
    assert date_parts(text) == parts


def an_editor(key: str, content: Content, qtbot: QtBot) -> tuple[Editor, Keyboard, list[object]]:
    editor = editor_for(content.questionnaire.by_key[key], content)
    qtbot.addWidget(editor)
    editor.show()
    qtbot.waitExposed(editor)
    editor.setFocus()
    given: list[object] = []
    editor.given.connect(given.append)
    return editor, Keyboard(editor), given


def test_a_number_picks_an_option(content: Content, qtbot: QtBot) -> None:
    _, keyboard, given = an_editor("situation_professionnelle", content, qtbot)
    keyboard.type("2\n")
    assert given == ["DEUX_DERNIERES_ANNEES"]


def test_the_wheel_changes_no_answer(content: Content, qtbot: QtBot) -> None:
    editor, _, given = an_editor("niveau_etude", content, qtbot)
    box = editor.field
    assert isinstance(box, QComboBox)
    turn(box)
    editor.settle()
    assert box.currentIndex() == 0
    assert given == []


def turn(widget: QWidget) -> None:
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def test_options_and_skips_exclude_each_other(content: Content, qtbot: QtBot) -> None:
    editor, keyboard, _ = an_editor("urgence", content, qtbot)
    keyboard.type("136")
    assert editor.reading() is Skip.UNKNOWN
    keyboard.type("2")
    assert editor.reading() == ("MANGER",)
    keyboard.type("2")
    assert editor.reading() is None


def test_a_commune_is_picked_with_the_arrows(content: Content, qtbot: QtBot) -> None:
    _, keyboard, given = an_editor("commune", content, qtbot)
    keyboard.type("saint-denis")
    keyboard.press(Qt.Key.Key_Down)
    keyboard.press(Qt.Key.Key_Down)
    keyboard.type("\n")
    qtbot.waitUntil(lambda: bool(given))
    second = content.communes.search("saint-denis", 8, "93")[1]
    assert given == [second.code]


def test_a_place_of_birth_is_as_it_was_then(content: Content, qtbot: QtBot) -> None:
    editor, keyboard, given = an_editor("birth_commune", content, qtbot)
    keyboard.type("ascq\n")
    qtbot.waitUntil(lambda: bool(given))
    assert given == ["59020"]
    editor.show_answer("59020")
    assert editor.reading() == "59020"
    assert editor.field.property("text") == "Ascq (Villeneuve-d'Ascq, 59)"


def test_an_address_is_in_a_commune_that_is_there(content: Content, qtbot: QtBot) -> None:
    _, keyboard, given = an_editor("commune", content, qtbot)
    keyboard.type("ascq\n")
    qtbot.waitUntil(lambda: bool(given))
    assert given == ["59009"]


@pytest.mark.parametrize(("near", "found"), [("", "97411"), ("93", "93066"), ("974", "97411")])
def test_of_communes_of_one_name_the_near_one_comes_first(
    near: str, found: str, content: Content, qtbot: QtBot
) -> None:
    _, keyboard, given = an_editor("commune", replace(content, near=near), qtbot)
    keyboard.type("saint-denis\n")
    qtbot.waitUntil(lambda: bool(given))
    assert given == [found]


def test_shift_enter_begins_a_line(content: Content, qtbot: QtBot) -> None:
    _, keyboard, given = an_editor("project", content, qtbot)
    keyboard.type("Le bois.")
    keyboard.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    keyboard.type("Plus tard.\n")
    assert given == ["Le bois.\nPlus tard."]


def test_an_emptied_field_takes_its_answer_away(content: Content, qtbot: QtBot) -> None:
    editor, keyboard, given = an_editor("family_name", content, qtbot)
    editor.show_answer("Diallo")
    keyboard.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    keyboard.press(Qt.Key.Key_Delete)
    keyboard.type("\n")
    assert given == [None]
