"""The counter's part of the headless demonstration, in a process of its own: by the keyboard.

It is given the references of the people to find. It prints `found N`, `corrected FIELD`, and
`synchronised` once nothing waits.
"""

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QSize, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QLabel

from counter.app import Counter, Options
from counter.windows.dossier_page import DossierPage
from counter.windows.sign_in import SignInPage
from counter.windows.work_area import WorkArea
from resources import load
from tools import robot
from tools.demo.place import LOGIN, PASSWORD
from tools.keyboard import Keyboard

_SIZE = QSize(1366, 768)
_FIELD, _VALUE = "phone", "01 99 00 56 78"
_PATIENCE_MS = 60_000
_ALL_CONFIRMED = re.compile(r"([1-9]\d*) créés?, \1 confirmés?, 0 en attente")


def main() -> int:
    """Sign in, find everybody, correct one answer; exit status 0 if the counter allowed it."""
    options = _parse()
    qInstallMessageHandler(_tell_what_matters)
    application = QApplication([])
    counter = Counter(Options(options.data, options.key_file, _SIZE), application)
    counter.start()
    agent = _Agent(counter, options.out / "screens" / "counter")
    agent.sign_in()
    print(f"found {agent.find(options.references)}", flush=True)
    print(f"corrected {agent.correct(options.references[0])}", flush=True)
    agent.synchronise()
    print("synchronised", flush=True)
    counter.close()
    application.processEvents()
    return 0


class _Agent:
    """An agent at the keyboard, who keeps a picture of each step."""

    def __init__(self, counter: Counter, folder: Path) -> None:
        self._counter = counter
        self._window = counter.window
        self._keyboard = Keyboard(counter.window)
        self._folder = folder
        self._taken = 0
        QAccessible.setActive(True)

    def sign_in(self) -> None:
        page = self._window.page
        robot.wait_until(lambda: isinstance(page, SignInPage) and page.ready)
        self._look("sign-in")
        self._keyboard.type(f"{LOGIN}\n{PASSWORD}\n")
        robot.wait_until(lambda: isinstance(self._window.page, WorkArea))

    def find(self, references: Sequence[str]) -> int:
        """How many of the people are found: in the day's list, then each by the search."""
        robot.wait_until(lambda: all(map(self._is_shown, references)), _PATIENCE_MS)
        self._look("today")
        return sum(self._search(reference) for reference in references)

    def correct(self, reference: str) -> str:
        """Correct an answer of one person; the name of the field."""
        self._search(reference)
        self._keyboard.type("\n\n")
        robot.wait_until(lambda: isinstance(self._page(), DossierPage) and self._row() != "")
        name = load.texts("registration", "fr").questions[_FIELD].short
        self._look("dossier")
        while self._row() != name:
            self._keyboard.press(Qt.Key.Key_Down)
        self._keyboard.press(Qt.Key.Key_F4)
        robot.wait_until(lambda: QApplication.activeModalWidget() is not None)
        self._look("correction")
        self._keyboard.type(f"{_VALUE}\n")
        robot.wait_until(lambda: self._is_shown(_VALUE))
        self._look("corrected")
        return name

    def synchronise(self) -> None:
        """Look at the details of the exchange until they say that the portal has everything."""
        self._keyboard.press(Qt.Key.Key_F6)
        robot.wait_until(lambda: any(map(_ALL_CONFIRMED.match, _said())), _PATIENCE_MS)
        self._look("synchronised")

    def _search(self, reference: str) -> bool:
        self._keyboard.press(Qt.Key.Key_F3)
        self._keyboard.type(reference)
        robot.wait_until(lambda: self._is_shown(reference))
        self._look(f"search-{reference}")
        return self._is_shown(reference)

    def _page(self) -> object:
        work = self._window.page
        return work.page if isinstance(work, WorkArea) else work

    def _row(self) -> str:
        """The name of the answer that the cursor is on, in sight or not; empty before any is."""
        page = self._page()
        if not isinstance(page, DossierPage):
            raise robot.NotOnScreen(_FIELD)
        return str(page.table.currentIndex().siblingAtColumn(0).data() or "")

    def _is_shown(self, text: str) -> bool:
        return text in _names(QAccessible.queryAccessibleInterface(self._window))

    def _look(self, name: str) -> None:
        self._taken += 1
        file = self._folder / f"{self._taken:02}-{name}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        (QApplication.activeModalWidget() or self._window).grab().save(str(file))


def _tell_what_matters(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """All that Qt has to say, but for what its offscreen platform cannot do."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


def _said() -> Iterator[str]:
    """All that the labels of all windows say."""
    for label in QApplication.allWidgets():
        if isinstance(label, QLabel) and label.isVisible():
            yield label.text()


def _names(node: QAccessibleInterface) -> Iterator[str]:
    """What assistive technology is told of a window, cells of tables included."""
    for index in range(node.childCount()):
        child = node.child(index)
        if child.isValid() and not child.state().invisible:
            yield child.text(QAccessible.Text.Name)
            yield from _names(child)


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--key-file", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("references", nargs="+")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
