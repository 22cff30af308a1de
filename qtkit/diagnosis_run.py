"""A diagnosis beside the work: on a thread of its own, each finding shown as it comes."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError

from PySide6.QtCore import QObject, Signal

from qtkit.tasks import Tasks
from sync.diagnosis import DiagnosisStopped, Finding, Step, diagnose
from sync.stopping import Stop


class DiagnosisRun(QObject):
    """Runs checks once, from `start` on.

    Signals:
        found: a `sync.diagnosis.Finding`.
        ended: all checks were done.
    """

    found = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = Tasks("diagnosis", self)
        self._stop = Stop()
        self._findings: Iterator[Finding] = iter(())

    def start(self, steps: Callable[[], Sequence[Step]]) -> None:
        """Begin. `steps` is called on the thread of the checks, for it may be slow to import."""
        self._tasks.run(lambda: diagnose(steps(), self._stop), self._go)

    def close(self) -> None:
        """End the check that runs, and tell nothing more."""
        self._stop.make()
        self._tasks.close()

    def _go(self, findings: Iterator[Finding]) -> None:
        self._findings = findings
        self._look()

    def _look(self) -> None:
        self._tasks.run(self._next, self._tell)

    def _next(self) -> Finding | None:
        try:
            return next(self._findings, None)
        except DiagnosisStopped as stopped:
            raise CancelledError from stopped

    def _tell(self, finding: Finding | None) -> None:
        if finding is None:
            self.ended.emit()
        else:
            self.found.emit(finding)
            self._look()
