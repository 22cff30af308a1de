"""Ends of a process at the worst moments: right before a commit, and right after it."""

import os
import signal
from types import FrameType, TracebackType
from typing import Final

from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.engine.interfaces import DBAPIConnection

from store.writing import Writer

NOW: Final = signal.SIGKILL
BEFORE_COMMIT: Final = signal.SIGUSR1
AFTER_COMMIT: Final = signal.SIGUSR2

_wished: signal.Signals | None = None


def await_doom() -> None:
    """From now on those signals end this process at its next commit."""
    for wish in (BEFORE_COMMIT, AFTER_COMMIT):
        signal.signal(wish, _wish)
    DefaultDialect.do_commit = _commit  # type: ignore[method-assign]
    Writer.__exit__ = _exit  # type: ignore[method-assign]


def _wish(number: int, _frame: FrameType | None) -> None:
    global _wished  # noqa: PLW0603 - a signal finds nothing else
    _wished = signal.Signals(number)


def _end_if(wish: signal.Signals) -> None:
    if _wished == wish:
        os.kill(os.getpid(), signal.SIGKILL)


_real_commit: Final = DefaultDialect.do_commit
_real_exit: Final = Writer.__exit__


def _commit(dialect: DefaultDialect, connection: DBAPIConnection) -> None:
    """The portal's."""
    _end_if(BEFORE_COMMIT)
    _real_commit(dialect, connection)  # type: ignore[no-untyped-call]
    _end_if(AFTER_COMMIT)


def _exit(
    writer: Writer,
    kind: type[BaseException] | None,
    error: BaseException | None,
    trace: TracebackType | None,
) -> None:
    """A device's."""
    _end_if(BEFORE_COMMIT)
    _real_exit(writer, kind, error, trace)
    _end_if(AFTER_COMMIT)
