"""A second process, which reads a half of a long push while this one reads the other.

To read acts is most of what a push takes, and one interpreter keeps one processor at work. Where
several workers share the processors, other devices have them; a portal of one worker leaves all but
one idle. Nobody depends on the second reader: where it is at work for another push, not there yet,
or gone, all of a push is read here.
"""

import gc
import logging
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from threading import Lock
from typing import Final, Generic, TypeVar

from portal import logs

_T = TypeVar("_T")
LEAST: Final = 128 * 1024
"""Bytes of a half: a smaller one is read here before it would have come back."""
_PATIENCE: Final = 10.0  # seconds for a half: a hundred times what it takes
_FRESH: Final = get_context("spawn")  # nothing of this process but the line
_GONE: Final = (OSError, EOFError)
_log = logging.getLogger(__name__)


class SecondReader(Generic[_T]):
    """The process, from `start` to `close`. It reads for one push at a time."""

    def __init__(self, read: Callable[[bytes, str], _T | None]) -> None:
        """`read`: what the process does with acts and the device that pushes them."""
        self._read = read
        self._taken = Lock()
        self._process: SpawnProcess | None = None
        self._line: Connection | None = None
        self._owes = False

    def start(self) -> None:
        """Have the process begin. Nobody waits for that: what comes before is read here."""
        self._line, other = _FRESH.Pipe()
        self._process = _FRESH.Process(target=_serve, args=(other, self._read), daemon=True)
        self._process.start()
        other.close()  # so that the line ends with the process
        self._owes = True

    def close(self) -> None:
        """End the process, if there is one."""
        if self._line and self._process:
            self._line.close()
            self._process.kill()
            self._process.join()
        self._line = self._process = None

    @contextmanager
    def reading(self, acts: bytes, device: str) -> Iterator[Callable[[], _T | None] | None]:
        """Have acts read while the block does something else.

        Gives:
            What waits for the outcome, for nobody needs to ask; None where it is not the time.
            The outcome is None where these acts have to be read here after all.
        """
        if len(acts) < LEAST or not self._taken.acquire(blocking=False):
            yield None
            return
        try:
            yield self._outcome if self._told(acts, device) else None
        finally:
            self._taken.release()

    def _told(self, acts: bytes, device: str) -> bool:
        """Whether the process was told what to read: it has nothing else to do."""
        try:
            if self._line and (not self._owes or self._line.poll()):
                if self._owes:
                    self._line.recv()  # that it has begun, or an outcome for which nobody waited
                self._line.send((acts, device))
                self._owes = True
                return True
        except _GONE:
            self._replace()
        return False

    def _outcome(self) -> _T | None:
        try:
            if self._line and self._line.poll(_PATIENCE):
                found: _T | None = self._line.recv()
                self._owes = False
                return found
        except _GONE:
            pass
        self._replace()
        return None

    def _replace(self) -> None:
        _log.warning("the second reader is gone: another one begins")
        self.close()
        self.start()


def _serve(line: Connection, read: Callable[[bytes, str], _T | None]) -> None:
    """The process: read what comes, and say what came of it, until the end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # of a terminal: it ends with the portal
    logs.install()
    gc.freeze()
    gc.disable()  # a push is a hundred thousand small objects and no cycles
    try:
        line.send(None)  # it has begun
        while True:
            line.send(_tried(read, *line.recv()))
    except _GONE:
        return  # the portal has ended, or has another one


def _tried(read: Callable[[bytes, str], _T | None], acts: bytes, device: str) -> _T | None:
    try:
        return read(acts, device)
    except Exception:  # noqa: BLE001 - it is logged, and met again by whoever reads instead
        _log.exception("the second reader could not read")
        return None
