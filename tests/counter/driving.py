"""What agents do with the keyboard, and waiting for what it brings about."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.counter.keyboard import Keyboard


def fill(keyboard: Keyboard, typed: Mapping[str, str]) -> None:
    """Fill the form from the first field to the last: what is typed, then Enter."""
    for text in typed.values():
        keyboard.type(f"{text}\n")


def wait_for(qtbot: QtBot, met: Callable[[], bool]) -> None:
    """Wait until something is so."""
    qtbot.waitUntil(met, timeout=10_000)
