"""A scanner that types what is at the foot of a document, and what becomes of it."""

from collections.abc import Callable
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from counter.button import Button
from counter.desk import Desk
from counter.windows.document_reader import DocumentReader
from counter.windows.registration_page import RegistrationPage
from counter.windows.work_area import WorkArea
from counter.words.document import FIELDS, refusal_text
from domain.answers import Answer
from domain.documents.mrz import read_mrz
from domain.documents.zone import MrzRefused, Why
from store import drafts
from tests.builders import TODAY
from tests.counter.driving import go_on, has_focus, said, shown, wait_for
from tests.domain.documents.specimens import BERTHIER, FRENCH_TD1, ICAO_TD3, td1
from tools.keyboard import Keyboard

READ = {"family_name": "Martin", "first_name": "Maelys Gaelle Marie", "birth_date": "1990-07-13"}


@pytest.fixture
def form(work: WorkArea, keyboard: Keyboard, qtbot: QtBot) -> RegistrationPage:
    """A new registration, in which the name was told."""
    keyboard.press(Qt.Key.Key_F2)
    page = shown(qtbot, lambda: work.page, RegistrationPage)
    keyboard.type("Cuisinier\nMartin\n")
    return page


@pytest.fixture
def reader(form: RegistrationPage, keyboard: Keyboard) -> DocumentReader:
    """The window that reads, over the form."""
    keyboard.press(Qt.Key.Key_F7)
    found = form.findChild(DocumentReader)
    assert isinstance(found, DocumentReader)
    return found


@pytest.fixture
def scan(reader: DocumentReader, keyboard: Keyboard, qtbot: QtBot) -> Callable[[str], None]:
    """Type a zone in one burst, and wait until it was read."""

    def burst(zone: str) -> None:
        keyboard.type(zone)
        wait_for(qtbot, lambda: reader.field.toPlainText() == "")

    return burst


def kept(desk: Desk) -> dict[str, Answer]:
    with desk.store.read() as tx:
        return dict(drafts.open_drafts(tx)[0].answers)


def offered(reader: DocumentReader) -> dict[str, Answer]:
    """What is offered of who somebody is."""
    return {p.key: p.answer for p in reader.offered if p.key in READ}


def first_open(form: RegistrationPage, desk: Desk) -> QWidget:
    """The field in which the interview goes on."""
    answered = kept(desk)
    return form.form.form.field(next(key for key in form.form.asked if key not in answered))


def buttons(reader: DocumentReader) -> list[str]:
    names = [
        button.accessibleName() for button in reader.findChildren(Button) if button.isVisible()
    ]
    return [name for name in names if name.startswith("Reprendre")]


@pytest.mark.parametrize(
    "zone", [FRENCH_TD1, FRENCH_TD1.replace("\n", ""), FRENCH_TD1.lower(), f"{FRENCH_TD1}\n"]
)
def test_a_document_fills_nothing_by_itself(
    zone: str, reader: DocumentReader, scan: Callable[[str], None], desk: Desk, qtbot: QtBot
) -> None:
    scan(zone)
    wait_for(qtbot, lambda: bool(reader.offered))
    assert offered(reader) == {key: READ[key] for key in ("first_name", "birth_date")}
    wait_for(qtbot, lambda: "D’accord" in said(reader))
    assert "13 juillet 1990" in said(reader)
    assert "Valable jusqu’au 11 février 2030." in said(reader)
    wait_for(qtbot, lambda: kept(desk).keys() == {"project", "family_name"})


def test_one_answer_is_taken_over_and_the_others_stay_offered(
    reader: DocumentReader,
    scan: Callable[[str], None],
    keyboard: Keyboard,
    desk: Desk,
    qtbot: QtBot,
) -> None:
    scan(FRENCH_TD1)
    names = [
        "Reprendre : Prénom, Maelys Gaelle Marie",
        "Reprendre : Date de naissance, 13 juillet 1990",
    ]
    wait_for(qtbot, lambda: buttons(reader)[:2] == names)
    keyboard.type("\t\t\n")
    wait_for(qtbot, lambda: kept(desk).get("birth_date") == "1990-07-13")
    assert offered(reader).keys() == {"first_name"}
    assert "first_name" not in kept(desk)
    assert has_focus(reader.field)


def test_all_is_taken_over_at_once_and_the_interview_goes_on(
    form: RegistrationPage,
    scan: Callable[[str], None],
    keyboard: Keyboard,
    desk: Desk,
    qtbot: QtBot,
) -> None:
    scan(FRENCH_TD1)
    go_on(keyboard)
    wait_for(qtbot, lambda: {**kept(desk), **READ} == kept(desk))
    assert form.form.form.field("first_name").property("text") == "Maelys Gaelle Marie"
    assert not form.findChildren(QDialog)
    assert has_focus(first_open(form, desk))


def test_a_digit_that_was_misread_names_its_line_and_fills_nothing(
    reader: DocumentReader, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.type(FRENCH_TD1.replace("9007138", "9007137"))
    where = "Ligne 2 : un signe n’est pas le bon. Regardez la date de naissance."
    wait_for(qtbot, lambda: where in said(reader))
    assert reader.field.accessibleDescription() == where
    assert "9007137" in reader.field.toPlainText()
    assert reader.offered == ()
    go_on(keyboard)
    assert reader.isVisible()


def test_lines_that_are_being_typed_are_not_told_to_be_too_short(
    reader: DocumentReader, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.type(FRENCH_TD1[:40])
    qtbot.waitUntil(lambda: not reader.settling)
    assert "Ces lignes" not in said(reader)
    go_on(keyboard)
    assert "il faut 3 lignes de 30 signes, 2 de 44 ou 2 de 36" in said(reader)


def test_a_second_document_lands_in_the_field_whatever_has_the_focus(
    reader: DocumentReader, scan: Callable[[str], None], keyboard: Keyboard, qtbot: QtBot
) -> None:
    scan(FRENCH_TD1)
    wait_for(qtbot, lambda: bool(buttons(reader)))
    keyboard.type("\t\t\t")  # on a button, which an Enter would press
    assert not has_focus(reader.field)
    scan(BERTHIER)
    assert set(offered(reader).values()) == {"Berthier", "Corinne", "1965-12-06"}
    assert "La date de fin est écrite au dos de cette carte." in said(reader)


def test_an_expired_document_is_enough_to_register(
    reader: DocumentReader, scan: Callable[[str], None]
) -> None:
    scan(ICAO_TD3)
    assert (
        "Sa date est passée (15 avril 2012) : elle suffit pour s’inscrire. "
        "Un contrat d’engagement jeune ou un PACEA en demandera une valable."
    ) in said(reader)
    assert "birth_date" in {proposal.key for proposal in reader.offered}


def test_a_name_that_fills_its_place_is_asked_for_in_whole(
    reader: DocumentReader, scan: Callable[[str], None], qtbot: QtBot
) -> None:
    scan(td1("IDFRAX4RTBPFW46", names="VANDERBERGHE<DELACROIX<MONTMIR"))
    assert "Le nom y est peut-être coupé : demandez-le en entier à la personne." in said(reader)
    (name,) = (label for label in reader.findChildren(QLabel) if "Montmir" in label.text())
    wait_for(qtbot, name.isVisible)
    assert name.height() >= name.heightForWidth(name.width()), "the longest name is shown whole"
    scan(FRENCH_TD1)
    assert "coupé" not in said(reader)


def test_nothing_of_the_lines_is_kept(
    reader: DocumentReader,
    scan: Callable[[str], None],
    keyboard: Keyboard,
    desk: Desk,
    qtbot: QtBot,
) -> None:
    scan(FRENCH_TD1)
    keyboard.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert reader.field.toPlainText() == ""
    go_on(keyboard)
    wait_for(qtbot, lambda: "birth_date" in kept(desk))
    assert "X4RTBPFW4" not in repr(kept(desk))


def test_escape_changes_nothing(
    reader: DocumentReader,
    form: RegistrationPage,
    scan: Callable[[str], None],
    keyboard: Keyboard,
    desk: Desk,
    qtbot: QtBot,
) -> None:
    scan(FRENCH_TD1)
    assert reader.offered
    keyboard.press(Qt.Key.Key_Escape)
    wait_for(qtbot, lambda: has_focus(first_open(form, desk)))
    assert kept(desk).keys() == {"project", "family_name"}


POSSIBLE = [("zone", Why.LENGTH), ("zone", Why.SIGN), *product(FIELDS, Why)]


@pytest.mark.parametrize(("field", "why"), POSSIBLE)
@pytest.mark.parametrize("line", [None, 2])
def test_every_refusal_has_its_sentence(field: str, why: Why, line: int | None) -> None:
    refused = MrzRefused(field, why)
    refused.line = line
    assert "{" not in refusal_text(refused)


def test_every_field_of_a_zone_has_a_name() -> None:
    refused: set[str] = set()
    for zone in (ICAO_TD3, FRENCH_TD1, BERTHIER):
        for place, sign in product(range(len(zone)), "0K<*"):
            try:
                read_mrz(zone[:place] + sign + zone[place + 1 :], TODAY)
            except MrzRefused as why:
                refused.add(why.field)
    assert refused == {*FIELDS, "zone"}
