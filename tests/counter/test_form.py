"""The whole form: sections, conditions, what is read aloud, doubts, and drafts of before."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from counter.content import Content
from counter.desk import Desk
from counter.forms.interview_form import InterviewForm
from counter.windows.doubts import Doubts
from counter.windows.form_page import FormPage
from counter.windows.registration_page import RegistrationPage
from counter.windows.today import TodayPage
from counter.windows.work_area import WorkArea
from domain.questionnaire import Layer
from store import drafts, journal
from tests.builders import TODAY, a_stamp
from tests.counter.driving import fill, go_on, has_focus, said, shown, wait_for
from tests.counter.people import AMINATA, a_person
from tools.keyboard import Keyboard

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(work: WorkArea, keyboard: Keyboard, qtbot: QtBot) -> FormPage:
    """A new registration."""
    keyboard.press(Qt.Key.Key_F2)
    return shown(qtbot, lambda: work.page, RegistrationPage).form


def sections(page: FormPage) -> list[str]:
    return [b.text() for b in page.findChildren(QToolButton) if b.isCheckable() and b.isVisible()]


def test_two_keys_go_from_section_to_section(page: FormPage, keyboard: Keyboard) -> None:
    first = ["family_name", "address_kind", "situation_professionnelle", "contraintes", "consents"]
    if "eleve_ou_etudiant" in page.asked:
        first[2] = "eleve_ou_etudiant"
    for _ in ("identity", "contact"):
        keyboard.press(Qt.Key.Key_PageDown, CTRL)
    keyboard.press(Qt.Key.Key_PageUp, CTRL)
    assert has_focus(page.form.field("family_name"))
    for key in ("address_kind", "situation_professionnelle"):
        keyboard.press(Qt.Key.Key_PageDown, CTRL)
        assert has_focus(page.form.field(key))


def test_the_last_section_is_the_last(page: FormPage, keyboard: Keyboard) -> None:
    for _ in range(8):
        keyboard.press(Qt.Key.Key_PageDown, CTRL)
    assert has_focus(page.form.field("consents"))


def test_what_is_answered_is_counted(page: FormPage, keyboard: Keyboard) -> None:
    fill(keyboard, {"project": "Cuisinier"})
    assert "1 réponse sur" in said(page)
    fill(keyboard, {"family_name": "Petit"})
    assert sections(page)[:2] == ["Votre projet  1/1", "Vous  1/6"]
    assert "2 réponses sur" in said(page)


@pytest.mark.parametrize("leave", ["\n", "\t"])
def test_a_question_that_an_answer_calls_for_is_next(
    page: FormPage, keyboard: Keyboard, leave: str
) -> None:
    page.form.go_to("birth_country")
    keyboard.type(f"france{leave}")
    assert has_focus(page.form.field("birth_commune"))


def test_a_question_that_comes_up_elsewhere_leaves_the_cursor_alone(
    page: FormPage, keyboard: Keyboard
) -> None:
    page.form.go_to("birth_date")
    keyboard.type("02052006\n")
    assert has_focus(page.form.field("birth_country"))
    assert page.form.field("eleve_ou_etudiant").isVisible()


def test_rights_are_read_aloud(page: FormPage) -> None:
    text = said(page)
    rights = page.form.field("rights")
    assert rights.isVisible()
    assert "À lire à la personne" in text
    assert "Vous avez droit à une personne qui vous accompagne." in text


def test_an_example_stands_beside_the_question(page: FormPage) -> None:
    page.form.go_to("first_name")
    assert "Exemple : Aminata" in said(page)
    page.form.go_to("rights")
    assert "Exemple :" not in said(page)


def test_doubts_are_asked_about_and_stop_nobody(
    page: FormPage, work: WorkArea, keyboard: Keyboard, qtbot: QtBot
) -> None:
    typed = {**AMINATA, "phone": "", "email": ""}
    fill(keyboard, typed)
    form = shown(qtbot, lambda: work.page, RegistrationPage)
    doubts = form.findChild(Doubts)
    assert isinstance(doubts, Doubts)
    assert "il n’y a pas de numéro" in said(doubts)
    doubts.wanted.emit("phone")
    assert has_focus(page.form.field("phone"))
    go_on(keyboard)
    go_on(keyboard)
    wait_for(qtbot, lambda: not form.in_progress)


def test_no_doubt_takes_no_room(content: Content, qtbot: QtBot) -> None:
    doubts = Doubts(content)
    qtbot.addWidget(doubts)
    doubts.show_interview(content.interview(TODAY))
    assert doubts.isHidden()


def test_only_some_questions_can_be_shown(content: Content, qtbot: QtBot) -> None:
    form = InterviewForm(content, only={"projet_pro", "contraintes"})
    qtbot.addWidget(form)
    form.show_interview(content.interview(TODAY))
    assert form.field("projet_pro").accessibleName() == "Ce que je cherche"
    with pytest.raises(KeyError):
        form.field("project")


def test_a_draft_of_the_first_version_goes_on_with_it(
    desk: Desk, sign_in: Callable[[], WorkArea], keyboard: Keyboard, qtbot: QtBot
) -> None:
    with desk.store.write() as tx:
        draft = drafts.start(tx, "fr", a_stamp(), layers=(Layer("registration", 1),))
        drafts.answer(tx, draft, "family_name", "Petit")
        drafts.answer(tx, draft, "born_in_france", given=True)
    work = sign_in()
    wait_for(qtbot, lambda: "Petit" in said(work.page))
    keyboard.press(Qt.Key.Key_Backtab)
    keyboard.type("\n")
    form = shown(qtbot, lambda: work.page, RegistrationPage).form
    assert "besoins" in form.asked
    assert "nationalities" not in form.asked
    assert has_focus(form.form.field("birth_commune"))


def test_nothing_about_health_is_in_the_list_of_the_day(
    desk: Desk, work: WorkArea, keyboard: Keyboard, qtbot: QtBot
) -> None:
    ill = a_person(
        contraintes=("SANTE",),
        contrainte_sante="INCAPACITE_RECHERCHE_ACTIVITE_PRO",
        handicap=("RECONNU",),
        urgence=("SOIN",),
    )
    with desk.store.write() as tx:
        journal.record(tx, [ill], desk.clock.read())
    keyboard.press(Qt.Key.Key_F5)
    page = shown(qtbot, lambda: work.page, TodayPage)
    wait_for(qtbot, lambda: page.table.model().rowCount() == 1)
    model = page.table.model()
    cells = " ".join(str(model.index(0, c).data()) for c in range(model.columnCount()))
    for word in ("sant", "handicap", "médecin", "travailler", "RECONNU", "SOIN"):
        assert word not in cells + said(page)
