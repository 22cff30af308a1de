"""A kiosk that is killed, or hangs, is there again, and shows nothing of who stood before it."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk import __main__ as program
from kiosk import supervisor
from kiosk.session import Page
from store import device, drafts
from store.keys import database_key
from store.store import Store
from tests.builders import a_device, a_stamp
from tools import ROOT
from tools.visitor import START

SENTINEL = "ZQXJ-Sentinelle"
AT_ONCE = 10.0  # seconds from a crash to the attract screen
SUPERVISOR = """
import sys
from kiosk.supervisor import supervise
sys.exit(supervise([sys.executable, "-c", *sys.argv[1:]], silence=2.0))
"""
WITNESS = """
import os, sys, threading
from pathlib import Path

lives = Path(sys.argv.pop(1))
life = int(lives.read_text()) + 1
lives.write_text(str(life))
if life == 3:
    sys.exit(2)

from PySide6.QtCore import QTimer
from kiosk import app
from kiosk.__main__ import main
from tools import robot

def tell(self, hang):
    names = (name.replace("\\n", " ") for name in robot.names(self.window))
    print(os.getpid(), self.shell.page, *names, flush=True)
    if hang:
        threading.Event().wait()

def start(self, begin=app.Kiosk.start):
    for there, hang in ((self.shown, False), (self.shell.interruptedChanged, life == 2)):
        there.connect(lambda *_, hang=hang: QTimer.singleShot(0, lambda: tell(self, hang)))
    return begin(self)

app.Kiosk.start = start
sys.exit(main(sys.argv[1:]))
"""
"""The kiosk as it is. It says what it shows, with the first frame and once it offers the
interrupted registration; in its second life it hangs then. It does not want a third."""
STUBBORN = """
import os, socket, threading
host, port = os.environ["NOTIFY_SOCKET"].split(":")
print(os.getpid(), flush=True)
socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"READY=1", (host, int(port)))
threading.Event().wait()
"""


@pytest.fixture
def interrupted(tmp_path: Path) -> Path:
    """The folder of a kiosk at which somebody was in the middle of a registration."""
    folder = tmp_path / "data"
    with Store.open(folder, database_key("kiosk", tmp_path / "key")) as store, store.write() as tx:
        device.enrolled(tx, a_device())
        draft = drafts.start(tx, "fr", a_stamp())
        for key in ("project", "family_name"):
            drafts.answer(tx, draft, key, SENTINEL)
    return folder


@contextmanager
def supervised(program: str, *arguments: str) -> Iterator["subprocess.Popen[str]"]:
    command = (sys.executable, "-c", SUPERVISOR, program, *arguments)
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.terminate()


def next_line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline()


@pytest.mark.requirement("R133")
def test_a_killed_or_hanging_kiosk_comes_back_and_shows_nothing(interrupted: Path) -> None:
    lives, key = interrupted.parent / "lives", interrupted.parent / "key"
    lives.write_text("0")
    places = ("--data", str(interrupted), "--key-file", str(key), "--window", "1024x768")
    with supervised(WITNESS, str(lives), *places) as process:
        first = next_line(process).split()[0]
        os.kill(int(first), signal.SIGKILL)
        before = time.monotonic()
        while (line := next_line(process)).startswith(f"{first} "):
            pass  # what the first said last
        assert time.monotonic() - before < AT_ONCE
        for said in (line, next_line(process)):
            assert said.split()[1] == Page.ATTRACT
            assert START in said
            assert SENTINEL not in said
        assert process.wait() == 2  # a third was started, since the second hung
    told = (interrupted / "logs" / "crash.txt").read_text()
    assert "Fatal Python error: Aborted" in told
    assert " in tell" in told  # where it hung
    assert SENTINEL not in told


def test_the_supervisor_ends_with_what_it_supervises() -> None:
    with supervised(STUBBORN) as process:
        child = int(next_line(process))
        process.terminate()
        assert process.wait() == 0
    with pytest.raises(ProcessLookupError):
        os.kill(child, 0)


def test_the_supervisor_gives_up_on_a_command_line_that_is_not_understood() -> None:
    assert supervisor.supervise(supervisor.command(["--no-such-option"])) == 2


def test_the_kiosk_is_supervised_by_itself_without_the_supervisor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []

    def supervise(program: list[str]) -> int:
        started.append(program)
        return 0

    monkeypatch.setattr(supervisor, "supervise", supervise)
    assert program.main(["--supervised", "--data", str(tmp_path)]) == 0
    assert started == [[sys.executable, "-m", "kiosk", "--data", str(tmp_path)]]
