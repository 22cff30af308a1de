"""Steps of a visit that the store has to take: one at a time, and for that visit only."""

import logging
from collections.abc import Callable
from typing import TypeVar

from domain.errors import AppError
from qtkit.tasks import Tasks

T = TypeVar("T")

_log = logging.getLogger("premier_pas.kiosk")


class Saving:
    """Runs one step after the other on the thread of the store.

    Args:
        refused: told why a step was not taken.
    """

    def __init__(self, tasks: Tasks, refused: Callable[[AppError], None]) -> None:
        self._tasks = tasks
        self._refused = refused
        self._visit = object()
        self.busy = False

    def run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Take a step. What comes of it is told to nobody once the visit is over."""
        visit = self._visit
        self.busy = True

        def arrived(result: T) -> None:
            if visit is self._visit:  # else the person erased everything meanwhile
                self.busy = False
                then(result)

        def failed(error: AppError) -> None:
            _log.warning("not saved: %s", error.code)
            if visit is self._visit:
                self.busy = False
                self._refused(error)

        self._tasks.run(work, arrived, failed)

    def clean(self, work: Callable[[], None]) -> None:
        """Erase something, whoever is there. What fails is tried again before the next visit."""
        self._tasks.run(work, lambda _: None, _not_erased)

    def end_visit(self) -> None:
        """The person has left: whatever is still being done is no longer theirs."""
        self._visit = object()
        self.busy = False


def _not_erased(error: AppError) -> None:
    """The next visit erases it before it begins (`Records.keep`)."""
    _log.warning("draft not erased yet: %s", error.code)
