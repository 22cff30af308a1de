"""What a person began at a kiosk goes on at the desk: scanned, and opened by its code."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counter.desk import Desk
from counter.reading import reading_dossier
from counter.registration import Registration
from counter.windows.registration_page import RegistrationPage
from counter.windows.take_up import TakeUp
from counter.windows.work_area import WorkArea
from counter.words.story import dossier_fields, story
from counter.writing import taking_up
from domain.acts import PERSON, Mode
from domain.hand import ReadBack, helped_of
from domain.questionnaire import Layer
from store import code_lock, handover, paused
from store.code_lock import CodeLock
from store.drafts import Draft
from store.paused import Paused
from store.registration import Submitted
from tests.builders import ManualClock, an_id
from tests.counter.driving import said, shown, wait_for
from tests.counter.people import ANSWERS, VERSION
from tools.keyboard import Keyboard

CODE = "K7F4QX9M"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a code costs to try is looked at in `tests/store`."""
    monkeypatch.setattr(code_lock, "_MEMORY_KIB", 32)


def carried(desk: Desk) -> str:
    """What the kiosk of the site shows somebody who said nearly everything."""
    answers = {key: given for key, given in ANSWERS.items() if key != "rights"}
    now = desk.clock.read()
    layers = (Layer("registration", VERSION),)
    draft = Draft(an_id(7), now.corrected, "ar", Mode.KIOSK, answers, layers)
    sealed = CodeLock.of(CODE, desk.device.site).seal(paused.written(Paused(draft, "rights", now)))
    text = handover.carried(sealed)
    assert text is not None
    return text


def dialog(work: WorkArea, qtbot: QtBot) -> TakeUp:
    return shown(qtbot, lambda: work.findChild(TakeUp), TakeUp)


@pytest.mark.requirement("R223")
def test_what_was_begun_at_the_kiosk_goes_on_here_and_stays_the_persons(
    work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    text = carried(desk)
    keyboard.press(Qt.Key.Key_F3)
    keyboard.type(f"{text}\n")
    window = dialog(work, qtbot)
    keyboard.type("K7F4 QX9N\n")
    wait_for(qtbot, lambda: "ne s’ouvrent pas ensemble" in said(window))
    keyboard.type("k7f4 qx9m\n")
    page = shown(qtbot, lambda: work.page, RegistrationPage)
    registration = page.findChild(Registration)
    assert registration is not None
    interview = registration.interview
    assert {key: interview.answers[key] for key in ANSWERS if key != "rights"} == {
        key: given for key, given in ANSWERS.items() if key != "rights"
    }
    done: list[Submitted] = []
    registration.submitted.connect(done.append)
    registration.answer("rights", ANSWERS["rights"])
    registration.submit(ReadBack.ALOUD)
    wait_for(qtbot, lambda: bool(done))
    (submitted,) = done
    assert (submitted.dossier, submitted.act.mode) == (an_id(7), Mode.KIOSK)
    assert submitted.act.author == PERSON
    assert submitted.act.assisted_by is not None
    assert submitted.act.body["language"] == "ar"
    assert helped_of(submitted.act) == {"rights": submitted.act.assisted_by}
    opened = reading_dossier(submitted.dossier)(desk)
    assert story(desk, opened)[-1].what.splitlines() == [
        "Inscription",
        "Répondu avec l’aide de Awa Traoré : Droits et engagements",
        "Lu à voix haute et confirmé par la personne",
    ]
    by = {row.key: row.origin.split(",")[0:2] for row in dossier_fields(opened)}
    assert by["rights"] == ["La personne", " avec Awa Traoré"]
    assert by["family_name"][0] == "La personne"
    assert "avec" not in by["family_name"][1]


def test_what_is_too_old_or_of_another_site_does_not_open(desk: Desk) -> None:
    text = carried(desk)
    elsewhere = replace(desk, device=replace(desk.device, site="ailleurs"))
    assert taking_up(text, CODE)(elsewhere) is None
    assert taking_up(text[:-8], CODE)(desk) is None
    assert taking_up(text, "K7F4")(desk) is None
    assert taking_up(text, CODE)(desk) == an_id(7)
    clock = desk.clock
    assert isinstance(clock, ManualClock)
    clock.advance(days=15)
    assert taking_up(text, CODE)(desk) is None
