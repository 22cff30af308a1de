"""The desk asks what was installed, and goes on with what an interview was begun with."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counter.desk import Desk, open_desk
from counter.windows.registration_page import RegistrationPage
from counter.windows.work_area import WorkArea
from domain.acts import Json, Mode
from domain.answers import Answer
from domain.questionnaire import Layer
from store import agents, device, drafts, journal
from store.keys import database_key
from tests import packs
from tests.builders import a_device, a_stamp
from tests.counter.conftest import AGENT, PASSWORD
from tests.counter.driving import go_on, shown, wait_for
from tests.stores import open_store
from tools.keyboard import Keyboard

NEWER = Layer("registration", packs.NEWER)
MISSION = Layer("mission-93", 1)
MINIMUM: Mapping[str, Answer] = {
    "project": "Cuisiner",
    "family_name": "Petit",
    "first_name": "Jeanne",
    "birth_date": "1999-02-28",
    "commune": "93066",
}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk that was opened with an installed questionnaire and a local layer."""
    folder, key = tmp_path / "counter", tmp_path / "key"
    with open_store(folder, database_key("counter", key)) as store:
        with store.write() as tx:
            device.enrolled(tx, a_device(Mode.COUNTER, training=False))
            agents.add(tx, AGENT, PASSWORD)
        packs.installed(store, packs.a_questionnaire(), packs.a_layer())
    opened = open_desk(folder, key)
    yield opened
    opened.store.close()


@pytest.fixture
def resume(
    desk: Desk, sign_in: Callable[[], WorkArea], qtbot: QtBot
) -> Callable[[Layer], RegistrationPage]:
    """Take up an interview that began with something, from the list of the day."""

    def from_the_list(layer: Layer) -> RegistrationPage:
        with desk.store.write() as tx:
            draft = drafts.start(tx, "fr", a_stamp(), layers=[layer])
            for key, answer in MINIMUM.items():
                drafts.answer(tx, draft, key, answer)
        work = sign_in()
        work._today.draft_wanted.emit(draft)  # noqa: SLF001 — the list itself is tested elsewhere
        return shown(qtbot, lambda: work.page, RegistrationPage)

    return from_the_list


def record(page: RegistrationPage, desk: Desk, keyboard: Keyboard, qtbot: QtBot) -> Json:
    """To the recap, then confirmed; gives what the act says."""
    go_on(keyboard)
    go_on(keyboard)
    wait_for(qtbot, lambda: not page.in_progress)
    with desk.store.read() as tx:
        act = journal.acts_after(tx, 0, 10)[0]
    return act.body


def named(*layers: Layer) -> list[dict[str, object]]:
    return [{"name": layer.name, "version": layer.version} for layer in layers]


def test_an_agent_asks_what_was_installed(
    desk: Desk, work: WorkArea, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.press(Qt.Key.Key_F2)
    page = shown(qtbot, lambda: work.page, RegistrationPage)
    assert "local_housing" in page.form.asked
    keyboard.type("Cuisiner\n")
    with_answers = {key: answer for key, answer in MINIMUM.items() if key != "project"}
    for key, answer in with_answers.items():
        page.form.form.given.emit(key, answer)
    assert record(page, desk, keyboard, qtbot)["layers"] == named(NEWER, MISSION)


def test_an_interview_goes_on_with_what_it_was_begun_with(
    resume: Callable[[Layer], RegistrationPage], desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    begun_with = packs.shipped()
    page = resume(begun_with)
    assert "local_housing" not in page.form.asked
    assert record(page, desk, keyboard, qtbot)["layers"] == named(begun_with)


def test_what_is_nowhere_any_more_goes_on_with_what_is_asked_now(
    resume: Callable[[Layer], RegistrationPage], desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    page = resume(Layer("registration", 99))
    assert "local_housing" in page.form.asked
    assert record(page, desk, keyboard, qtbot)["layers"] == named(NEWER, MISSION)
