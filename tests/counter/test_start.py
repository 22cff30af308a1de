"""The whole program: how it starts, why it refuses, and what a kill leaves."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counter.app import DONE, REFUSED, Counter, Options
from counter.windows.refusal import RefusalPage
from counter.windows.sign_in import SignInPage
from counter.windows.work_area import WorkArea
from domain.acts import Mode
from store import agents, device, drafts
from store.keys import database_key
from store.store import Store
from tests.builders import a_device
from tests.counter.conftest import AGENT, PASSWORD
from tests.counter.driving import said, wait_for
from tests.stores import open_store
from tools.keyboard import Keyboard

SIZE = QSize(1366, 768)
ROOT = Path(__file__).parents[2]

Start = Callable[[], Counter]


def enrol(folder: Path, key: Path, *, agent: bool = True) -> None:
    with open_store(folder, database_key("counter", key)) as store, store.write() as tx:
        device.enrolled(tx, a_device(Mode.COUNTER))
        if agent:
            agents.add(tx, AGENT, PASSWORD)


@pytest.fixture
def start(qapp: QApplication, tmp_path: Path) -> Iterator[Start]:
    """Starts the program on `data` with `key`."""
    started: list[Counter] = []

    def start_it() -> Counter:
        counter = Counter(Options(tmp_path / "data", tmp_path / "key", SIZE), qapp)
        started.append(counter)
        counter.start()
        return counter

    yield start_it
    for counter in started:
        counter.close()
        shiboken6.delete(counter)


def refusal(counter: Counter, qtbot: QtBot) -> str:
    wait_for(qtbot, lambda: isinstance(counter.window.page, RefusalPage))
    page = counter.window.page
    assert isinstance(page, RefusalPage)
    assert counter.exit_code == REFUSED
    page.left.emit()
    assert not counter.window.isVisible()
    return page.sentence


def test_it_opens_and_what_was_typed_before_is_kept(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    enrol(tmp_path / "data", tmp_path / "key")
    counter = start()
    assert isinstance(counter.window.page, SignInPage)
    Keyboard(counter.window).type(f"{AGENT.login}\n{PASSWORD}\n")
    wait_for(qtbot, lambda: isinstance(counter.window.page, WorkArea))
    assert "Données d’entraînement" in said(counter.window)
    assert counter.exit_code == DONE


def test_the_first_agent_is_named_at_the_first_start(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    enrol(tmp_path / "data", tmp_path / "key", agent=False)
    counter = start()
    wait_for(qtbot, lambda: "Premier accès" in said(counter.window))
    keyboard = Keyboard(counter.window)
    keyboard.type("Awa Traoré\nawa\ncourt\ncourt\n")
    assert "plus long" in said(counter.window)
    keyboard.type(f"{PASSWORD}\nautre\n")
    assert "différents" in said(counter.window)
    keyboard.type(f"{PASSWORD}\n{PASSWORD}\n")
    wait_for(qtbot, lambda: isinstance(counter.window.page, WorkArea))
    assert "Awa Traoré" in said(counter.window)


def test_a_device_that_is_not_enrolled(start: Start, qtbot: QtBot) -> None:
    assert "pas encore enrôlé" in refusal(start(), qtbot)


def test_a_second_program_on_the_same_folder(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    with Store.open(tmp_path / "data", database_key("counter", tmp_path / "key")):
        assert "déjà ouvert" in refusal(start(), qtbot)


def test_another_key(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    Store.open(tmp_path / "data", database_key("counter", tmp_path / "other")).close()
    Store.open(tmp_path / "else", database_key("counter", tmp_path / "key")).close()
    assert "n’est pas celle de ces données" in refusal(start(), qtbot)


def test_a_damaged_file(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    enrol(tmp_path / "data", tmp_path / "key")
    (database,) = (tmp_path / "data").glob("*.db")
    os.truncate(database, database.stat().st_size - 4096 * 3)
    assert "abîmées" in refusal(start(), qtbot)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
def test_a_kill_loses_at_most_the_answer_being_typed(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    folder, key = tmp_path / "data", tmp_path / "key"
    enrol(folder, key)
    command = (sys.executable, "-m", "tests.counter.typist", str(folder), str(key))
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as typist:
        assert typist.stdout is not None
        assert typist.stdout.readline() == "typed\n"
        os.kill(typist.pid, signal.SIGKILL)
    with Store.open(folder, database_key("counter", key)) as store, store.read() as tx:
        (draft,) = drafts.open_drafts(tx)
    assert draft.answers == {"project": "Cuisinier", "family_name": "Petit"}
    counter = start()
    Keyboard(counter.window).type(f"{AGENT.login}\n{PASSWORD}\n")
    wait_for(qtbot, lambda: "Inscription interrompue" in said(counter.window))
