"""The kiosk looks after itself: a record in its folder, a minute after the start and each day.

The record says how the kiosk is doing, and nothing of a person. `--health` prints it.
"""

import json
import re
import time
from concurrent.futures import CancelledError
from datetime import timedelta
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from domain.errors import AppError
from domain.moments import Clock, from_text
from kiosk.printing.printer import Printer
from kiosk.printing.system import SystemPrinter
from qtkit.tasks import Tasks
from store.clock import WallClock
from store.errors import AlreadyRunning, expected_errors
from store.files import write_durably
from store.keys import DatabaseKey
from store.store import Store
from sync.diagnosis import DiagnosisStopped
from sync.health import Record, examine
from sync.probes import Place, opened
from sync.stopping import Stop

_FILE: Final = "health.json"
_FIRST_MS: Final = 60_000  # the start has enough to do
_DAY_MS: Final = 24 * 3600 * 1000
_FRESH: Final = timedelta(hours=25)
_BUG: Final = re.compile(r"^(\S+ \S+) ERROR premier_pas\.bug bug ([0-9A-F]{4})", re.MULTILINE)
_BEGUN: Final = time.monotonic()


class Health(QObject):
    """Examines the kiosk on a thread of its own, and keeps the record of it."""

    def __init__(self, store: Store, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._place = Place(store.folder, store)
        self._clock = clock
        self._tasks = Tasks("health", self)
        self._stop = Stop()
        self._printer: Printer = SystemPrinter()
        self._timer = QTimer(self, interval=_FIRST_MS)
        self._timer.timeout.connect(self.examine)

    def start(self, printer: Printer) -> None:
        """Examine a minute from now, then each day."""
        self._printer = printer
        self._timer.start()

    @Slot()
    def examine(self) -> None:
        """Examine now, and again in a day."""
        self._timer.start(_DAY_MS)
        self._tasks.run(self._examined, lambda _: None, lambda _: None)

    def close(self) -> None:
        """Give up the examination that runs."""
        self._timer.stop()
        self._stop.make()
        self._tasks.close()

    def _examined(self) -> None:
        own = _own(self._place, self._printer)
        try:
            _keep(self._place.folder, examine(self._place, self._clock, self._stop, own))
        except DiagnosisStopped as stopped:
            raise CancelledError from stopped


def look(folder: Path, key: DatabaseKey) -> Record:
    """How a kiosk is doing: what it wrote last while it runs, else what is found now."""
    with opened(folder, key) as (place, clock):
        if isinstance(place.store, AlreadyRunning):
            return _kept(folder)
        record = examine(place, clock, Stop(), _own(place, SystemPrinter()))
        _keep(folder, record)
        return record


def _own(place: Place, printer: Printer) -> Record:
    """What the kiosk knows of itself."""
    return {
        "printer": printer.state(),
        "program": {
            "uptime_s": round(time.monotonic() - _BEGUN),
            "memory_mb": _memory(),
            "last_bug": _last_bug(place.folder / "logs"),
        },
    }


def _memory() -> int | None:
    """MB in use; None where the system does not tell."""
    told = Path("/proc/self/status")
    if not told.exists():
        return None
    (kilobytes,) = re.findall(r"VmRSS:\s+(\d+)", told.read_text("ascii"))
    return round(int(kilobytes) / 1024)


def _last_bug(logs: Path) -> Record | None:
    """The bug that was logged last: when, and its reference."""
    for file in (logs / "kiosk.log", logs / "kiosk.log.1"):
        try:
            bugs = _BUG.findall(file.read_text("utf-8"))
        except OSError:  # not there; or the folder is no use, which the checks say
            continue
        if bugs:
            return dict(zip(("at", "reference"), bugs[-1], strict=True))
    return None


def _keep(folder: Path, record: Record) -> None:
    """Write it where it is found again. A disk that refuses is what the next one tells."""
    try:
        with expected_errors():
            write_durably(folder / _FILE, json.dumps(record, indent=1).encode())
    except AppError:
        return


def _kept(folder: Path) -> Record:
    """What a running kiosk wrote last; not well if that is missing or old."""
    try:
        record = json.loads((folder / _FILE).read_text("utf-8"))
        age = WallClock().read().wall - from_text(record["made_at"])
    except (OSError, ValueError, KeyError):
        return {"well": False, "running": True, "record": "none yet"}
    return {**record, "running": True, "well": record["well"] and abs(age) < _FRESH}
