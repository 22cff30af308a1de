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
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from threading import Lock, Timer
from typing import Any, Final, Generic, TypeVar

from portal import logs

_T = TypeVar("_T")
_Said = TypeVar("_Said")
_Read = Callable[[bytes, str], _T | None]
LEAST: Final = 128 * 1024
"""Bytes of a half: a smaller one is read here before it would have come back."""
_PATIENCE: Final = 10.0  # seconds for a half: a hundred times what it takes
_FRESH: Final = get_context("spawn")  # nothing of this process but the line
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Running:
    """A process that reads.

    Attributes:
        owes: it has something to say before it listens: that it has begun, or what it read.
    """

    process: SpawnProcess
    line: Connection
    owes: bool = True

    def told(self, acts: bytes, device: str) -> bool:
        """Whether it listened, and so was told what to read."""
        if self.owes:
            if not self.line.poll():
                return False
            self.line.recv()  # that it has begun, or an outcome for which nobody waited
        self.owes = True
        self.line.send((acts, device))
        return True

    def outcome(self) -> Any:  # noqa: ANN401 - whatever it makes of acts
        """Wait for what came of what it was told."""
        found = self.line.recv()
        self.owes = False
        return found


class SecondReader(Generic[_T]):
    """The process, from `start` to `close`. It reads for one push at a time."""

    def __init__(self, read: _Read[_T]) -> None:
        """`read`: what the process does with acts and the device that pushes them."""
        self._read = read
        self._taken = Lock()
        self._wanted = False
        self._running: _Running | None = None

    def start(self) -> None:
        """Have the process begin. Nobody waits for that: until it has, all is read here."""
        self._wanted = True
        self._begin()

    def close(self) -> None:
        """End the process, if there is one."""
        self._wanted = False
        self._end()

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
            if running := self._running:
                with _killed_after(_PATIENCE, running.process):
                    told = self._tried(lambda: running.told(acts, device))
                    yield (lambda: self._tried(running.outcome)) if told else None
            else:
                self._begin()
                yield None
        finally:
            self._taken.release()

    def _tried(self, talk: Callable[[], _Said]) -> _Said | None:
        """What came of a talk; None where that does not go on, and another process begins."""
        try:
            return talk()
        except Exception as error:  # noqa: BLE001 - whatever it is, nothing depends on it
            _log.warning("the second reader is gone: %s", type(error).__name__)
        self._end()
        self._begin()
        return None

    def _begin(self) -> None:
        if not self._wanted:
            return
        try:
            line, other = _FRESH.Pipe()
            with other:  # not longer: the line has to end with the process
                process = _FRESH.Process(target=_serve, args=(other, self._read), daemon=True)
                process.start()
        except OSError as error:
            _log.warning("no second reader can begin: %s", type(error).__name__)
        else:
            self._running = _Running(process, line)

    def _end(self) -> None:
        running, self._running = self._running, None
        if running:
            running.process.kill()
            running.process.join()
            running.line.close()


@contextmanager
def _killed_after(seconds: float, process: SpawnProcess) -> Iterator[None]:
    """Bound what is done with a process: one that is killed keeps nobody waiting, either way."""
    timer = Timer(seconds, process.kill)
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _serve(line: Connection, read: _Read[_T]) -> None:
    """The process: read what comes, and say what came of it, until the end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # of a terminal: it ends with the portal
    logs.install()
    gc.freeze()
    gc.disable()  # a push is a hundred thousand small objects and no cycles
    try:
        line.send(None)  # it has begun
        while True:
            line.send(_read_or_nothing(read, *line.recv()))
    except (OSError, EOFError):
        return  # the portal has ended, or has another one


def _read_or_nothing(read: _Read[_T], acts: bytes, device: str) -> _T | None:
    try:
        return read(acts, device)
    except Exception:  # noqa: BLE001 - it is logged, and met again by whoever reads instead
        _log.exception("the second reader could not read")
        return None
