"""A revoked device gives itself up beside its locked page: it seals, and sends."""

import random
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from domain.errors import AppError
from qtkit.tasks import Tasks
from store.keys import DatabaseKey
from store.sealed import SealedFolder
from store.store import Store
from sync import bundles, departure
from sync.connections import CallsStopped
from sync.errors import Trouble
from sync.schedule import Schedule
from sync.stopping import Stop

_SELDOM: Final = 3600.0  # seconds: all has arrived, but the portal may be put back from a backup
_draw = random.SystemRandom().random


@dataclass(frozen=True, slots=True)
class Sealed:
    """The sealed files of this device. `waiting`: those that the portal does not hold yet."""

    files: int
    waiting: int


class DepartureRun(QObject):
    """Goes on from wherever the locked device is; each failure is tried again.

    Signals:
        changed: `sealed` is known, or another one.
    """

    changed = Signal()

    def __init__(self, folder: Path, key: DatabaseKey, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sealed: Sealed | None = None
        self._folder = folder.absolute()
        self._key = key
        self._files = SealedFolder(self._folder)
        self._store: Store | None = None
        self._tasks = Tasks("departure", self)
        self._stop = Stop()
        self._schedule = Schedule()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._try)

    def begin(self, store: Store | None = None) -> None:
        """Begin, or go on. `store`: if it is open; nobody else may use it any more."""
        self._store = store
        self._try()

    def copy_to(
        self, file: Path, then: Callable[[Sequence[Path]], None], failed: Callable[[AppError], None]
    ) -> None:
        """Copy the sealed files elsewhere, such as on a USB stick."""
        self._tasks.run(lambda: bundles.copy_all(self._files, file), then, failed)

    def close(self) -> None:
        """Cut short what runs; the next start goes on."""
        self._timer.stop()
        self._stop.make()
        self._tasks.close()

    def _try(self) -> None:
        self._tasks.run(self._step, self._done, self._failed)

    def _step(self) -> Trouble | None:
        store, self._store = self._store, None
        try:
            departure.give_up(self._folder, self._key, self._stop, store)
            departure.send(self._files, self._stop)
        except Trouble as trouble:
            return trouble
        except CallsStopped as stopped:
            raise CancelledError from stopped
        return None

    def _done(self, trouble: Trouble | None) -> None:
        names = self._files.names()
        waiting = [name for name in names if not bundles.is_held(self._files, name)]
        self.sealed = Sealed(len(names), len(waiting))
        self._again(trouble)
        self.changed.emit()

    def _failed(self, _error: AppError) -> None:
        """A full disk, say: the device is locked, and all is still there."""
        self._again(Trouble())

    def _again(self, trouble: Trouble | None) -> None:
        self._schedule = self._schedule.after(trouble, _draw)
        wait = self._schedule.wait if trouble else _SELDOM
        self._timer.start(round(wait * 1000))
