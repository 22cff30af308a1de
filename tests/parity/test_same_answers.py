"""The same person, at the counter and at the kiosk: byte for byte the same registration."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counter.desk import Desk
from counter.windows.registration_page import RegistrationPage
from counter.windows.work_area import WorkArea
from domain.acts import Act
from domain.chain import canonical
from store import journal
from tests.counter.driving import fill, go_on, shown, wait_for
from tests.counter.people import AMINATA, ANSWERS
from tests.kiosk.conftest import Opener
from tools.keyboard import Keyboard
from tools.visitor import Persona

PERSONS = {
    "everything": (AMINATA, {**ANSWERS, "phone": "0612345678"}),
    "only what is mandatory": (
        {key: AMINATA[key] for key in ("family_name", "first_name", "birth_date", "commune")},
        {key: ANSWERS[key] for key in ("family_name", "first_name", "birth_date", "commune")},
    ),
}


@pytest.mark.parametrize("person", PERSONS)
def test_byte_for_byte(
    person: str,
    work: WorkArea,
    desk: Desk,
    keyboard: Keyboard,
    open_kiosk: Opener,
    qtbot: QtBot,
) -> None:
    typed, answers = PERSONS[person]
    keyboard.press(Qt.Key.Key_F2)
    form = shown(qtbot, lambda: work.page, RegistrationPage)
    fill(
        keyboard,
        {key: typed.get(key, "") for key in ANSWERS if key in form.form.asked or key in typed},
    )
    go_on(keyboard)
    wait_for(qtbot, lambda: not form.in_progress)
    with desk.store.read() as tx:
        (at_the_counter,) = journal.acts_after(tx, 0, 10)
    work.window().close()
    site = open_kiosk()
    site.visitor(Persona("", "fr", answers, {"93066": "93200"})).register()
    (at_the_kiosk,) = site.acts()
    assert submitted(at_the_counter) == submitted(at_the_kiosk)


def submitted(act: Act) -> bytes:
    """What the registration says of the person: all but its reference."""
    return canonical({key: value for key, value in act.body.items() if key != "reference"})
