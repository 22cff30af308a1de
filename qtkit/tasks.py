"""Work off the GUI thread, and back on it: a value that is composed, not a thread to subclass."""

from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from domain.errors import AppError

T = TypeVar("T")


@dataclass(frozen=True)
class _Outcome(Generic[T]):
    done: Future[T]
    then: Callable[[T], None]
    failed: Callable[[AppError], None] | None


class Tasks(QObject):
    """One worker thread. Work runs there in order; `then` and `failed` run on this thread.

    Work takes and returns plain values: never a QObject, a database row or a session.

    Signals:
        refused: an expected error that its caller did not take (`domain.errors.AppError`).

    An error that is not an `AppError` is a bug: it is raised again here, where
    `qtkit.crash` sees it.
    """

    refused = Signal(object)
    _finished = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._closed = False
        self._finished.connect(self._deliver)

    def run(
        self,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[AppError], None] | None = None,
    ) -> None:
        """Run `work` on the worker thread, then `then(result)` or `failed(error)` here.

        Once closed, nothing runs any more: what a window still asks for is not for anybody.
        """
        if self._closed:
            return
        future = self._pool.submit(work)
        future.add_done_callback(lambda done: self._finished.emit(_Outcome(done, then, failed)))

    def close(self) -> None:
        """Let the work that runs finish, drop what waits, end the thread; tell nobody."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    @Slot(object)
    def _deliver(self, outcome: _Outcome[Any]) -> None:
        try:
            result = outcome.done.result()
        except CancelledError:
            return
        except AppError as error:
            if self._closed:
                return
            (outcome.failed or self.refused.emit)(error)
        else:
            if not self._closed:
                outcome.then(result)
