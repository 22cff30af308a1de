"""A bug leaves a reference and places in the code, and nothing of what a person typed."""

import faulthandler
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from pytestqt.qtbot import QtBot

from qtkit import crash
from tests.conftest import ExpectLog


@pytest.fixture
def bugs(tmp_path: Path) -> Iterator[crash.Bugs]:
    bugs = crash.Bugs()
    undo = crash.install(tmp_path, bugs)
    yield bugs
    undo()


@pytest.mark.parametrize("below", [".", "below", "x" * 256])
def test_where_no_folder_can_be_the_window_opens_all_the_same(tmp_path: Path, below: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    usable = crash.log_folder(tmp_path / "file" / below)
    assert usable.is_dir()
    assert not usable.is_relative_to(tmp_path)
    usable.rmdir()


def _raise_and_hook() -> None:
    try:
        int("Sentinelle Dupont")
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


@pytest.mark.requirement("R133")
def test_a_bug_is_logged_without_the_values_it_quotes(
    qtbot: QtBot,
    bugs: crash.Bugs,
    caplog: pytest.LogCaptureFixture,
    expected_log: ExpectLog,
) -> None:
    expected_log("premier_pas", "bug [0-9A-F]{4}: ValueError")
    with qtbot.waitSignal(bugs.found) as found:
        _raise_and_hook()
    assert found.args is not None
    said = "\n".join(record.getMessage() for record in caplog.records)
    assert found.args[0] in said
    assert "_raise_and_hook" in said
    assert "Sentinelle" not in said


def test_a_bug_in_a_thread_reaches_the_gui_thread(
    qtbot: QtBot, bugs: crash.Bugs, expected_log: ExpectLog
) -> None:
    expected_log("premier_pas", "bug .*: ZeroDivisionError")
    heard: list[int] = []
    bugs.found.connect(lambda _: heard.append(threading.get_ident()))

    def fail() -> None:
        raise ZeroDivisionError

    thread = threading.Thread(target=fail)
    with qtbot.waitSignal(bugs.found):
        thread.start()
    thread.join()
    assert len(heard) == 1


@pytest.mark.usefixtures("bugs")
def test_a_qt_warning_is_logged(expected_log: ExpectLog) -> None:
    expected_log("premier_pas", "something odd")
    qWarning("something odd")


@pytest.mark.usefixtures("bugs")
def test_a_hard_crash_has_a_file_to_write_to(tmp_path: Path) -> None:
    assert faulthandler.is_enabled()
    assert (tmp_path / "crash.txt").exists()
    assert logging.getLogger("premier_pas.bug").isEnabledFor(logging.ERROR)
