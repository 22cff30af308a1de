"""The same person, at the counter and at the kiosk: byte for byte the same registration.

And byte for byte the same recommendation, which is also what the command line gives.
"""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counter.desk import Desk
from counter.windows.registration_page import RegistrationPage
from counter.windows.work_area import WorkArea
from domain.acts import Act, ActType
from domain.plain import canonical
from store import journal
from tests.counter.driving import fill, go_on, shown, wait_for
from tests.counter.people import AMINATA, ANSWERS
from tests.kiosk.conftest import Opener
from tools import orient
from tools.keyboard import Keyboard
from tools.visitor import Persona

SUBMITTED, MADE = ActType.REGISTRATION_SUBMITTED, ActType.RECOMMENDATION_MADE
PERSONS = {
    "everything": (AMINATA, {**ANSWERS, "phone": "0612345678"}),
    "only what is mandatory": (
        {key: AMINATA[key] for key in ("family_name", "first_name", "birth_date", "commune")},
        {key: ANSWERS[key] for key in ("family_name", "first_name", "birth_date", "commune")},
    ),
}


@pytest.mark.requirement("R024")
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
        {key: typed.get(key, "") for key in AMINATA if key in form.form.asked or key in typed},
    )
    go_on(keyboard)
    wait_for(qtbot, lambda: not form.in_progress)
    with desk.store.read() as tx:
        at_the_counter = journal.acts_after(tx, 0, 10)
    work.window().close()
    site = open_kiosk(training=desk.device.training)
    site.visitor(Persona("", "fr", answers, {"93066": "93200"})).register()
    at_the_kiosk = site.acts()
    assert [act.type for act in at_the_kiosk] == [SUBMITTED, MADE]
    assert told(at_the_counter) == told(at_the_kiosk)


@pytest.mark.requirement("R024")
@pytest.mark.parametrize("training", [True, False])
def test_the_command_line_says_the_same(
    open_kiosk: Opener, capsys: pytest.CaptureFixture[str], tmp_path: Path, *, training: bool
) -> None:
    site = open_kiosk(training=training)
    site.reach_check(**{key: ANSWERS[key] for key in AMINATA if key in ANSWERS})
    site.tap("Enregistrer mon inscription")
    site.wait_for("Votre inscription est enregistrée")
    acts = site.acts()
    case = tmp_path / "registration.json"
    case.write_text(json.dumps(as_case(acts[0], training=training)), encoding="utf-8")
    assert orient.main([str(case), "--answers", "--record"]) == 0
    assert capsys.readouterr().out.encode() == told(acts)[MADE]


def told(acts: list[Act]) -> dict[str, bytes]:
    """What the acts say of the person, by type."""
    return {act.type: submitted(act) for act in acts}


def as_case(act: Act, *, training: bool) -> dict[str, object]:
    """The registration as the command line reads it."""
    return {
        "answers": act.body["answers"],
        "structure_kind": "mission_locale",
        "departement": "93",
        "training": training,
        "date": act.occurred_at.date().isoformat(),
    }


def submitted(act: Act) -> bytes:
    """What the registration says of the person: all but its reference."""
    return canonical({key: value for key, value in act.body.items() if key != "reference"})
