"""A process in which an agent has typed two answers and half of a third, and then nothing more."""

import sys
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from counter.app import Counter, Options
from counter.windows.registration_page import RegistrationPage
from counter.windows.work_area import WorkArea
from store import drafts
from tests.counter.conftest import AGENT, PASSWORD
from tools import robot
from tools.keyboard import Keyboard

PATIENCE_MS = 60_000  # machines that run tests are busy


def main(folder: str, key: str) -> None:
    """Type, say so once two answers are durable, and wait to be killed."""
    application = QApplication([])
    counter = Counter(Options(Path(folder), Path(key), QSize(1366, 768)), application)
    counter.start()
    keyboard = Keyboard(counter.window)
    keyboard.type(f"{AGENT.login}\n{PASSWORD}\n")
    robot.wait_until(lambda: isinstance(counter.window.page, WorkArea), PATIENCE_MS)
    keyboard.press(Qt.Key.Key_F2)
    work = counter.window.page
    assert isinstance(work, WorkArea)
    robot.wait_until(lambda: isinstance(work.page, RegistrationPage), PATIENCE_MS)
    keyboard.type("Cuisinier\nPetit\n\nJea")
    robot.wait_until(lambda: _kept(counter) == 2, PATIENCE_MS)
    sys.stdout.write("typed\n")
    sys.stdout.flush()
    application.exec()


def _kept(counter: Counter) -> int:
    assert counter.reception is not None
    with counter.reception.desk.store.read() as tx:
        return sum(len(draft.answers) for draft in drafts.open_drafts(tx))


if __name__ == "__main__":
    main(*sys.argv[1:])
