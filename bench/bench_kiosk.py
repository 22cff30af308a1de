"""The kiosk: cold start, turning a page, and the window while ten thousand acts travel.

The start is compared with a one-button Qt Quick program: to the first frame that answers a touch.
Pages and stalls are compared with the time a person takes for at once: 100 ms. All draw
with the software renderer.
"""

import os
import statistics
import tempfile
import time
from pathlib import Path

# Before Qt is imported; the programs that are timed inherit it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QObject, QSize, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from bench import Ratio
from bench.first_frame import Program, compared
from domain.acts import PERSON, ActType, Entry, Mode
from domain.bodies import help_request
from kiosk.app import Kiosk, Options
from qtkit.sync_service import SyncService
from store import journal
from store.clock import SystemClock
from store.keys import database_key
from store.store import Store
from sync.enrol import enrol
from tools import robot
from tools.local_portal import LocalPortal

_AT_ONCE_MS = 100.0
_TURNS = 60
_ACTS = 10_000
_ACTS_AT_ONCE = 500
_SYNC_PATIENCE_MS = 300_000
_SIZE = QSize(1366, 768)

_KIOSK = """
import os, sys
from kiosk.__main__ import main
from kiosk import app

def start(self, begin=app.Kiosk.start):
    shown = begin(self)
    self.window.frameSwapped.connect(lambda: (os.write(1, b"!"), os._exit(0)))
    return shown

app.Kiosk.start = start
main(sys.argv[1:])
"""

_BUTTON = b"""
import QtQuick
import QtQuick.Controls.Basic

ApplicationWindow {
    width: 1366
    height: 768
    visible: true

    Button {
        anchors.centerIn: parent
        text: "OK"
    }
}
"""

_ONE_BUTTON = f"""
import os
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

application = QGuiApplication([])
engine = QQmlApplicationEngine()
engine.loadData({_BUTTON!r})
window = engine.rootObjects()[0]
window.frameSwapped.connect(lambda: (os.write(1, b"!"), os._exit(0)))
application.exec()
"""


def main() -> list[Ratio]:
    """Start, page and stall."""
    with tempfile.TemporaryDirectory() as scratch:
        start = _start(Path(scratch, "start"))
        return [start, *_in_use(Path(scratch))]


# --- Cold start


def _start(folder: Path) -> Ratio:
    arguments = ("--data", str(folder), "--window", "1366x768")
    return compared(
        Program("kiosk", _KIOSK, arguments), Program("one-button Qt Quick program", _ONE_BUTTON)
    )


# --- In use


def _in_use(scratch: Path) -> list[Ratio]:
    application = QGuiApplication([])
    options = Options(scratch / "store", scratch / "key", _SIZE)
    with LocalPortal(scratch / "portal") as portal:
        _enrol(options, portal)
        kiosk = Kiosk(options)
        kiosk.start()
        robot.wait_until(lambda: kiosk.journey is not None)
        page = _page(kiosk)
        stall = _stall(kiosk)
        kiosk.close()
    application.processEvents()
    return [page, stall]


def _enrol(options: Options, portal: LocalPortal) -> None:
    portal.open_site("Structure", "Site", "01 23 45 67 89", "du lundi au vendredi")
    code = portal.enrolment_code("kiosk", "Bench")
    with Store.open(options.data, database_key("bench", options.key_file)) as store:
        enrol(store, portal.url, code, SystemClock(store))


def _page(kiosk: Kiosk) -> Ratio:
    """From the press on « Continuer » to the frame that shows the next question."""
    if kiosk.journey is None or kiosk.window is None:
        raise RuntimeError
    shell, registration = kiosk.shell, kiosk.journey.registration
    shell.start()
    shell.speak("fr")
    seconds = []
    for _ in range(_TURNS):
        before = registration.question
        begun = time.perf_counter()
        registration.leave()
        while registration.question is before:
            QGuiApplication.processEvents()
        kiosk.window.grabWindow()  # draws the frame
        seconds.append(time.perf_counter() - begun)
        if registration.question is None:
            shell.go(shell.session.asking(shell.session.asked[0], shell.session.asked))
    slow = statistics.quantiles(seconds, n=20)[-1]
    return _at_once("kiosk, turning a page, 95th percentile", slow * 1000)


def _stall(kiosk: Kiosk) -> Ratio:
    """The longest time in which the window answers nothing while the acts are sent."""
    if kiosk.journey is None:
        raise RuntimeError
    store, sync = kiosk.journey.store, kiosk.journey.sync
    clock = SystemClock(store)
    entry = Entry(ActType.HELP_REQUESTED, help_request("bench"), None, PERSON, Mode.KIOSK)
    for _ in range(_ACTS // _ACTS_AT_ONCE):
        with store.write() as tx:
            journal.record(tx, [entry] * _ACTS_AT_ONCE, clock.read())
    sync.poke()
    robot.wait_until(lambda: _waiting(sync) > 0)
    pulse = _Pulse()
    sync.try_now()
    robot.wait_until(lambda: _waiting(sync) == 0, _SYNC_PATIENCE_MS)
    pulse.stop()
    return _at_once(f"kiosk, longest stall while {_ACTS} acts are sent", pulse.longest * 1000)


def _waiting(sync: SyncService) -> int:
    return sync.status.waiting if sync.status else 0


def _at_once(name: str, milliseconds: float) -> Ratio:
    return Ratio(name, milliseconds, "ms", "at once", _AT_ONCE_MS, 1.0)


class _Pulse(QObject):
    """Beats on the GUI thread as often as it may, and remembers the longest pause."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(0)

    @Slot()
    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def stop(self) -> None:
        self._timer.stop()
