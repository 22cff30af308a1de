"""Assisted registration, by keyboard alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from counter.desk import Desk
from counter.windows.registration_page import RegistrationPage
from counter.windows.work_area import WorkArea
from domain.acts import PERSON, Act, ActType, Author
from domain.hand import ReadBack
from store import dossiers, drafts, journal
from tests.counter.conftest import AGENT
from tests.counter.driving import fill, go_on, has_focus, leave, said, shown, wait_for
from tests.counter.people import AMINATA, ANSWERS, a_person
from tools.keyboard import Keyboard

MANDATORY = {key: AMINATA[key] for key in ("family_name", "first_name", "birth_date", "commune")}
TO_FIRST_NAME = ("project", "family_name", "usage_name", "first_name")
_POINTING = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
    QEvent.Type.Wheel,
}


class Pointers(QObject):
    """Counts what a mouse, a finger or a pen does."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() in _POINTING
        return False


@pytest.fixture
def form(work: WorkArea, keyboard: Keyboard, qtbot: QtBot) -> RegistrationPage:
    """A new registration."""
    keyboard.press(Qt.Key.Key_F2)
    return shown(qtbot, lambda: work.page, RegistrationPage)


def acts(desk: Desk) -> list[Act]:
    """The registrations; with each goes a recommendation."""
    with desk.store.read() as tx:
        recorded = journal.acts_after(tx, 0, 100)
    kinds = [act.type for act in recorded]
    assert kinds[1::2] == [ActType.RECOMMENDATION_MADE] * (len(kinds) // 2)
    return recorded[::2]


@pytest.mark.requirement("R212")
def test_a_whole_registration_without_a_pointer(
    form: RegistrationPage, desk: Desk, keyboard: Keyboard, qapp: QApplication, qtbot: QtBot
) -> None:
    pointers = Pointers()
    qapp.installEventFilter(pointers)
    fill(keyboard, AMINATA)
    keyboard.press(Qt.Key.Key_Tab)
    keyboard.press(Qt.Key.Key_Right)
    keyboard.press(Qt.Key.Key_Right)
    go_on(keyboard)
    wait_for(qtbot, lambda: not form.in_progress)
    qapp.removeEventFilter(pointers)
    (act,) = acts(desk)
    with desk.store.read() as tx:
        dossier = dossiers.load(tx, str(act.dossier))
        assert drafts.open_drafts(tx) == []
    assert {key: field.value for key, field in dossier.fields.items()} == ANSWERS
    assert act.author == PERSON
    assert act.assisted_by == Author(AGENT.id, AGENT.name)
    assert act.body.keys() & {"helped", "read_back"} == {"read_back"}
    assert act.body["read_back"] == ReadBack.PAPER
    assert dossier.reference is not None
    assert dossier.reference in said(form)
    assert pointers.count == 0


def test_few_keys_beyond_the_data(
    form: RegistrationPage,
    desk: Desk,
    keyboard: Keyboard,
    qtbot: QtBot,
) -> None:
    asked = len(form.form.asked)
    keyboard.pressed = 0
    typed = {key: MANDATORY.get(key, "") for key in form.form.asked}
    fill(keyboard, typed)
    go_on(keyboard)
    wait_for(qtbot, lambda: not form.in_progress)
    beyond = keyboard.pressed - sum(map(len, typed.values()))
    assert beyond == asked + 1  # Enter for each field, then one key for the person's yes
    assert len(acts(desk)) == 1


@pytest.mark.requirement("R174")
def test_mandatory_alone_needs_five_enters_and_no_walk_through_the_rest(
    form: RegistrationPage, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.type("\n")
    for key in ("family_name", "usage_name", "first_name", "birth_date"):
        keyboard.type(f"{AMINATA[key]}\n")
    go_on(keyboard)
    assert "il manque : Commune" in said(form)
    keyboard.type(f"{AMINATA['commune']}\n")
    go_on(keyboard)
    go_on(keyboard)
    wait_for(qtbot, lambda: not form.in_progress)
    assert len(acts(desk)) == 1


def test_every_change_of_the_form_can_be_taken_back(
    form: RegistrationPage, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    def kept() -> int:
        with desk.store.read() as tx:
            return sum(len(draft.answers) for draft in drafts.open_drafts(tx))

    fill(keyboard, AMINATA)
    keyboard.press(Qt.Key.Key_Escape)
    for name in range(30):  # more changes than a form has fields
        form.form.form.go_to("usage_name")
        keyboard.type(f"Nom {chr(ord('a') + name % 26)}\n")
    wait_for(qtbot, lambda: kept() == len(ANSWERS) + 1)
    field = form.form.form.field("usage_name")
    form.form.form.go_to("usage_name")
    for _ in range(30):
        keyboard.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(field, QLineEdit)
    assert field.text() == ""
    assert has_focus(field), "the cursor goes where something changed"
    wait_for(qtbot, lambda: kept() == len(ANSWERS))
    for _ in ANSWERS:
        keyboard.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_for(qtbot, lambda: kept() == 0)
    keyboard.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_what_is_being_typed_is_taken_back_first(
    form: RegistrationPage, keyboard: Keyboard
) -> None:
    keyboard.type("Cuisiner\nPetit\n")
    form.form.form.go_to("first_name")
    keyboard.type("Jean")
    field = form.form.form.field("first_name")
    assert isinstance(field, QLineEdit)
    keyboard.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    name = form.form.form.field("family_name")
    assert isinstance(name, QLineEdit)
    assert name.text() == "Petit"
    keyboard.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert name.text() == ""
    assert has_focus(name)


def test_a_refused_answer_is_told_beside_its_field_and_stops_nobody(
    form: RegistrationPage, keyboard: Keyboard
) -> None:
    fill(
        keyboard,
        {"project": "", "family_name": "Diallo", "usage_name": "", "first_name": "A"},
    )
    keyboard.type("31/02/2000\n")
    assert form.form.form.problem("birth_date") == (
        "Cette date n’existe pas. Regardez le jour, le mois et l’année (4 chiffres)."
    )
    assert has_focus(form.form.form.field("birth_country"))
    go_on(keyboard)
    keyboard.type("29022000\n")
    assert form.form.form.problem("birth_date") == ""


def test_what_is_no_answer_takes_the_answer_before_away(
    form: RegistrationPage, keyboard: Keyboard
) -> None:
    fill(keyboard, {key: AMINATA[key] for key in TO_FIRST_NAME})
    keyboard.type("14031998\n")
    form.form.form.go_to("birth_date")
    keyboard.type("31022000\n")
    go_on(keyboard)
    assert "il manque : Date de naissance" in said(form)


def test_confirming_twice_makes_one_registration(
    form: RegistrationPage, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    fill(keyboard, AMINATA)
    go_on(keyboard)
    go_on(keyboard)
    wait_for(qtbot, lambda: not form.in_progress)
    assert len(acts(desk)) == 1


def test_a_line_of_the_recap_leads_back_to_its_field(
    form: RegistrationPage, keyboard: Keyboard
) -> None:
    fill(keyboard, AMINATA)
    keyboard.press(Qt.Key.Key_Down)
    keyboard.type("\n")
    assert has_focus(form.form.form.field("family_name"))


def test_somebody_known_is_shown_before_a_second_dossier_is_made(
    form: RegistrationPage, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    with desk.store.write() as tx:
        (known,) = journal.record(tx, [a_person(7)], desk.clock.read())
    fill(
        keyboard,
        {
            "project": "",
            "family_name": "DÎALLO",
            "usage_name": "",
            "first_name": "A.",
            "birth_date": "14031998",
        },
    )
    wait_for(qtbot, lambda: str(known.body["reference"]) in said(form))


@pytest.mark.usefixtures("form")
def test_an_interrupted_registration_is_offered_again(
    sign_in: Callable[[], WorkArea], keyboard: Keyboard, qtbot: QtBot
) -> None:
    fill(keyboard, {"project": "Cuisinier", "family_name": "Petit", "usage_name": ""})
    keyboard.type("Jean")  # being typed: the agent leaves in the middle of it
    leave(keyboard)
    again = sign_in()
    wait_for(qtbot, lambda: "Petit Jean" in said(again.page))
    keyboard.press(Qt.Key.Key_Backtab)
    keyboard.type("\n")
    form = shown(qtbot, lambda: again.page, RegistrationPage).form.form
    assert form.field("first_name").property("text") == "Jean"
    assert has_focus(form.field("birth_date"))
