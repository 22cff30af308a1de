"""Keeps this device and its portal together while an application runs. Nobody waits for it."""

import random
from collections.abc import Callable
from concurrent.futures import CancelledError
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from domain.errors import AppError
from domain.moments import Clock
from qtkit import crash
from qtkit.tasks import Tasks
from store import device
from store.store import Store
from sync.errors import Trouble
from sync.pace import Pace
from sync.schedule import CALM, LISTENING, SOON, Schedule
from sync.status import SyncStatus, load
from sync.stopping import Stop
from sync.support_codes import support_code

if TYPE_CHECKING:
    from store.drafts import DraftId
    from sync.client import Client
    from sync.engine import Round
    from sync.reconciliation import Reconciliation
    from sync.talk import Talk

T = TypeVar("T")
_draw = random.SystemRandom().random


class SyncService(QObject):
    """Runs rounds of synchronisation on a thread of its own, when they are due.

    Signals:
        changed: `status` is another one.
        received: acts of others arrived and are in the store.
        locked: the device was revoked. No round follows; see `qtkit.departure_run`.
    """

    changed = Signal()
    received = Signal()
    locked = Signal()

    def __init__(self, store: Store, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._tasks = Tasks("sync", self)
        self._stop = Stop()
        self._running = False
        self._news = False
        self._schedule = Schedule(SOON)
        self._calm = CALM
        self._pace = Pace()
        self._status: SyncStatus | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.try_now)

    @property
    def status(self) -> SyncStatus | None:
        """How things stand; None until the store was asked for the first time."""
        return self._status

    def start(self) -> None:
        """Say how things stand, then run the first round soon."""
        self._tasks.run(self._look, self._tell)
        self._plan()

    def poke(self) -> None:
        """There are new acts to send: not at once, for several in a row travel together."""
        self._tasks.run(self._look, self._tell)
        self._news = self._running
        if not self._running:
            self._schedule = self._schedule.with_news()
            self._plan()

    @Slot(bool)
    def listen(self, somebody: bool) -> None:
        """Whether somebody is here whom others may wait for: rounds then follow sooner."""
        self._calm = LISTENING if somebody else CALM

    @Slot()
    def try_now(self) -> None:
        """Run a round, unless one is running."""
        if not self._running:
            self._running = True
            self._timer.stop()
            self._tasks.run(self._round, self._done, self._failed)

    def compare(
        self,
        day: str,
        then: Callable[["Reconciliation"], None],
        failed: Callable[[AppError], None],
    ) -> None:
        """Compare a day of UTC with the portal, after the round that runs; then call `then`."""
        self._tasks.run(lambda: self._compared(day), then, failed)

    def fetch(
        self,
        digest: str,
        size: int,
        then: Callable[[None], None],
        failed: Callable[[AppError], None],
    ) -> Stop:
        """Bring a document here, after the round that runs (see `sync.documents.fetch`).

        Returns:
            What stops it: what has come stays, and nobody is told.
        """

        def bring(client: "Client") -> "Talk[None]":
            from sync.documents import fetch  # noqa: PLC0415 - slow to import, see below

            return fetch(self._store, client, digest, size)

        return self._ask(bring, then, failed)

    def take_up(
        self,
        code: str,
        then: Callable[["DraftId | None"], None],
        failed: Callable[[AppError], None],
    ) -> None:
        """Make a draft here of what a code finds at the portal (see `sync.paused.take_up`)."""

        def take(client: "Client") -> "Talk[DraftId | None]":
            from sync.paused import take_up  # noqa: PLC0415 - slow to import, see below

            return take_up(self._store, client, self._clock, code)

        self._ask(take, then, failed)

    def _ask(
        self,
        talk: "Callable[[Client], Talk[T]]",
        then: Callable[[T], None],
        failed: Callable[[AppError], None],
    ) -> Stop:
        stop = Stop()
        self._tasks.run(lambda: self._carried(talk, stop), then, failed)
        return stop

    def close(self) -> None:
        """Plan nothing more, and cut short the round that runs: what it has exchanged stays."""
        self._timer.stop()
        self._stop.make()
        self._tasks.close()

    def _plan(self) -> None:
        self._timer.start(round(self._schedule.wait * 1000))

    def _look(self) -> SyncStatus:
        with self._store.read() as tx:
            return load(tx)

    def _round(self) -> "Round | Exception":
        """A round, or the bug that ended it: it must not end all those that would follow."""
        try:
            return self._exchange()
        except (AppError, CancelledError):
            raise
        except Exception as bug:  # noqa: BLE001 - any; it is logged
            return bug

    def _exchange(self) -> "Round":
        # Cryptography and HTTP are slow to import, and the first frame does not wait for them.
        from sync.connections import CallsStopped  # noqa: PLC0415
        from sync.engine import run_round  # noqa: PLC0415
        from sync.transport import transport_of  # noqa: PLC0415

        with self._store.read() as tx:
            own = device.require(tx)
        try:
            with transport_of(own) as transport, self._stop.told_to(transport.stop):
                return run_round(self._store, transport, self._clock, self._pace)
        except CallsStopped as stopped:
            raise CancelledError from stopped

    def _compared(self, day: str) -> "Reconciliation":
        from sync.reconciliation import reconcile  # noqa: PLC0415 - slow to import, see above

        return self._carried(lambda client: reconcile(self._store, client, day), Stop())

    def _carried(self, talk: "Callable[[Client], Talk[T]]", stop: Stop) -> T:
        from sync.client import Client  # noqa: PLC0415 - slow to import, see above
        from sync.connections import CallsStopped  # noqa: PLC0415
        from sync.signature import Signer  # noqa: PLC0415
        from sync.talk import carry  # noqa: PLC0415
        from sync.transport import transport_of  # noqa: PLC0415

        with self._store.read() as tx:
            own = device.require(tx)
        try:
            with (
                transport_of(own) as transport,
                self._stop.told_to(transport.stop),
                stop.told_to(transport.stop),
            ):
                client = Client(self._clock, Signer.of(own.id, own.private_key))
                return carry(talk(client), transport)
        except CallsStopped as stopped:
            raise CancelledError from stopped

    def _done(self, done: "Round | Exception") -> None:
        if isinstance(done, Exception):
            crash.note(done)
            self._failed(Trouble())
            return
        if done.lock:  # this round counts as running for ever
            self._tell(done.status)
            self.locked.emit()
            return
        self._next(done.trouble, more=done.more, moved=done.moved)
        self._pace = done.pace
        self._tell(done.status)
        if done.received:
            self.received.emit()

    def _failed(self, error: AppError) -> None:
        """The store itself refused (a full disk), or a bug: shown and tried again like trouble."""
        self._next(Trouble())
        if self._status:
            self._tell(replace(self._status, trouble=error.code, support=support_code(error)))

    def _next(self, trouble: Trouble | None, *, more: bool = False, moved: bool = False) -> None:
        self._running = False
        after = self._schedule.after
        self._schedule = after(trouble, _draw, more=more, moved=moved, calm=self._calm)
        if self._news and trouble is None:
            self._schedule = self._schedule.with_news()
        self._news = False
        self._plan()

    def _tell(self, status: SyncStatus) -> None:
        due = self._clock.read().corrected + timedelta(milliseconds=self._timer.remainingTime())
        self._status = replace(status, next_try=due if self._timer.isActive() else None)
        self.changed.emit()
