"""Writes of several requests in one transaction: making many durable costs what one does."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session

UNAVAILABLE: Final = (OperationalError, InterfaceError, PoolTimeout)
"""What a database raises that cannot be reached, or has no time now."""

_MOST: Final = 64  # writes in one transaction: others wait for its end, in other processes too
_T = TypeVar("_T")

Work = Callable[[Session], _T]
"""What is to be done in a transaction. It may have to be done again, in another one."""


class SharedWrites:
    """Does the work of whoever waits while the transaction before is made durable.

    There is no waiting for company: alone, one is served at once. All is done on one thread,
    which begins with the first work.
    """

    def __init__(self, write: Callable[[], AbstractContextManager[Session]]) -> None:
        self._write = write
        self._waiting: deque[_Waiting] = deque()
        self._writer = ThreadPoolExecutor(1, "portal-writer")

    @property
    def waiting(self) -> int:
        """How many works wait for the transaction before theirs to end."""
        return len(self._waiting)

    def do(self, work: Work[_T]) -> _T:
        """Do the work, and return what it came to once that is durable.

        Raises:
            Exception: whatever the work or the commit raised; then nothing of it is kept.
        """
        mine = _Waiting(work)
        self._waiting.append(mine)
        self._writer.submit(self._serve)
        result: _T = mine.outcome.result()
        return result

    def close(self) -> None:
        """End the thread, once all work is done."""
        self._writer.shutdown()

    def _serve(self) -> None:
        batch = [self._waiting.popleft() for _ in range(min(len(self._waiting), _MOST))]
        if batch:  # else somebody's turn before has served it
            self._commit(batch)

    def _commit(self, batch: list["_Waiting"]) -> None:
        try:
            with self._write() as session:
                results = [each.work(session) for each in batch]
        except Exception as error:  # noqa: BLE001 - it is handed to whoever waits
            self._part(batch, error)
        else:
            for each, result in zip(batch, results, strict=True):
                each.outcome.set_result(result)

    def _part(self, batch: list["_Waiting"], error: Exception) -> None:
        """Let nobody's failure be another's: each is done again, alone."""
        if len(batch) == 1 or isinstance(error, UNAVAILABLE):
            for each in batch:
                each.outcome.set_exception(error)
        else:
            for each in batch:
                self._commit([each])


@dataclass(frozen=True, slots=True)
class _Waiting:
    work: Work[Any]
    outcome: Future[Any] = field(default_factory=Future)
