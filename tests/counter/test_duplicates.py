"""Who may be known already is shown beside the form, with reasons in words, and blocks nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from counter.button import Button
from counter.content import Content
from counter.desk import Desk
from counter.errands import Errands
from counter.windows.dossier_page import DossierPage
from counter.windows.duplicates import Duplicates
from counter.windows.registration_page import RegistrationPage
from counter.windows.work_area import WorkArea
from counter.words.likeness import differences_text, reasons_text, verdict_text
from domain.answers import Answer
from domain.duplicates.likeness import Likeness, Reason, Verdict
from domain.duplicates.person import KEYS
from domain.interview import Interview
from domain.questionnaire import Skip
from store import journal
from tests.builders import TODAY
from tests.counter.driving import fill, said, shown, wait_for
from tests.counter.people import a_person
from tools.keyboard import Keyboard

AMINATA: dict[str, Answer] = {
    "family_name": "DIALLO",
    "first_name": "Aminata",
    "birth_date": "1998-03-14",
}


@pytest.fixture
def panel(errands: Errands, qtbot: QtBot) -> Duplicates:
    widget = Duplicates(errands)
    qtbot.addWidget(widget)
    return widget


def interview(content: Content, **answers: Answer) -> Interview:
    empty = content.interview(TODAY)
    return Interview(empty.questionnaire, empty.context, {**AMINATA, **answers})


def know(desk: Desk, *people: dict[str, Answer]) -> None:
    with desk.store.write() as tx:
        entries = [a_person(number, **changed) for number, changed in enumerate(people, 1)]
        journal.record(tx, entries, desk.clock.read())


def words(panel: Duplicates) -> str:
    page = panel.widget()
    return "\n".join(label.text() for label in page.findChildren(QLabel)) if page else ""


def buttons(panel: Duplicates) -> list[Button]:
    page = panel.widget()
    return page.findChildren(Button) if page else []


def test_reasons_and_differences_are_said_in_words(
    panel: Duplicates, desk: Desk, content: Content, qtbot: QtBot
) -> None:
    know(desk, {"address": "3 place du Marché"})
    panel.look(interview(content, address="12 rue des Lilas", commune="93066"))
    wait_for(qtbot, lambda: len(buttons(panel)) == 1)
    assert "Déjà inscrit, très certainement" in words(panel)
    assert "Même nom, même prénom, même date de naissance" in words(panel)
    assert "Différent : adresse" in words(panel)
    assert "14 mars 1998" in words(panel)


def test_sure_and_possible_are_told_apart_without_colour_the_surest_first(
    panel: Duplicates, desk: Desk, content: Content, qtbot: QtBot
) -> None:
    know(desk, {"first_name": "Kadiatou"}, {"birth_date": "1998-03-15"}, {})
    panel.look(interview(content))
    wait_for(qtbot, lambda: len(buttons(panel)) == 3)
    said = words(panel)
    order = ["très certainement", "peut-être", "un proche"]
    assert [said.index(word) for word in order] == sorted(said.index(word) for word in order)
    assert "jumeau possible" in said
    names = [button.accessibleName() for button in buttons(panel)]
    assert len(set(names)) == 3
    assert "très certainement" in names[0]
    assert "même prénom" in buttons(panel)[0].accessibleDescription()


def test_at_most_five_are_shown(
    panel: Duplicates, desk: Desk, content: Content, qtbot: QtBot
) -> None:
    know(desk, *[{} for _ in range(7)])
    panel.look(interview(content))
    wait_for(qtbot, lambda: len(buttons(panel)) == 5)


def test_what_is_typed_next_changes_who_is_shown(
    panel: Duplicates, desk: Desk, content: Content, qtbot: QtBot
) -> None:
    know(desk, {"phone": Skip.NONE})
    panel.look(interview(content))
    wait_for(qtbot, lambda: len(buttons(panel)) == 1)
    panel.look(interview(content, birth_date="1971-07-02"))
    wait_for(qtbot, lambda: not buttons(panel))
    assert panel.isHidden()


def test_only_the_answer_to_what_was_typed_last_is_shown(
    panel: Duplicates, desk: Desk, content: Content, qtbot: QtBot
) -> None:
    know(desk, {})
    panel.look(interview(content))
    panel.look(interview(content, family_name="Petit", first_name="Luc"))
    panel.look(interview(content, birth_date="1998-03-15"))
    wait_for(qtbot, lambda: "un seul chiffre change" in words(panel))


def test_what_others_recorded_may_be_odd(
    panel: Duplicates, desk: Desk, content: Content, qtbot: QtBot
) -> None:
    know(desk, {"first_name": Skip.NONE, "birth_date": "31/02", "commune": "?"})
    panel.look(interview(content, phone="+33612345678"))
    wait_for(qtbot, lambda: len(buttons(panel)) == 1)
    assert "<b>" not in words(panel)
    assert "Date de naissance :" not in words(panel)


def test_the_dossier_opens_by_the_keyboard(
    work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    know(desk, {})
    keyboard.press(Qt.Key.Key_F2)
    form = shown(qtbot, lambda: work.page, RegistrationPage)
    asked = form.form.asked
    typed = {"family_name": "DIALLO", "first_name": "aminata"}
    first = asked[: asked.index("first_name") + 1]
    fill(keyboard, {key: typed.get(key, "") for key in first})
    wait_for(qtbot, lambda: "Déjà inscrit, peut-être" in said(form))
    (button,) = buttons(form.findChildren(Duplicates)[0])
    button.setFocus()
    keyboard.type("\n")
    shown(qtbot, lambda: work.page, DossierPage)


def test_every_verdict_reason_and_difference_has_its_words(content: Content) -> None:
    verdicts = [verdict_text(verdict) for verdict in Verdict]
    assert len(set(verdicts)) == len(Verdict)
    reasons = [reasons_text(Likeness(Verdict.SAME, (reason,), ())) for reason in Reason]
    assert len(set(reasons)) == len(Reason)
    for key in KEYS:
        likeness = Likeness(Verdict.SAME, (), (key,))
        assert differences_text(content, likeness).startswith("Différent : ")
    assert differences_text(content, Likeness(Verdict.SAME, (), ())) == ""
