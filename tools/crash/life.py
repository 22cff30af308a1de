"""One life of a process that says what it does, line by line, until somebody kills it."""

import os
import select
import signal
import time
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from typing import Final, TextIO

from tools.forks import forked

SILENCE: Final = 60.0
"""Seconds after which who says nothing hangs: more than any time-out of theirs, on a slow day."""


class Hung(Exception):
    """A process neither says what it should, nor ends."""


class Life:
    """A process and what it has said so far.

    Attributes:
        lines: what it has said.
        last: the newest line.
        over: it has ended, and all that it said was heard.
    """

    def __init__(self, work: Callable[[TextIO], None]) -> None:
        self.lines: list[str] = []
        self.last = ""
        self.over = False
        self.began = time.monotonic()
        self._rest = b""
        self._process = ExitStack()
        self._pid, pipe = self._process.enter_context(forked(work))
        self.pipe = pipe.fileno()
        os.set_blocking(self.pipe, False)

    @property
    def age(self) -> float:
        """Seconds since it was started."""
        return time.monotonic() - self.began

    def listen(self) -> None:
        """Hear what it has said, without waiting. A line that was cut short was not said."""
        while chunk := self._read():
            self._rest += chunk
        *lines, self._rest = self._rest.split(b"\n")
        self.lines += (line.decode() for line in lines)
        self.last = self.lines[-1] if lines else self.last

    def send(self, wish: signal.Signals) -> None:
        os.kill(self._pid, wish)

    def close(self) -> None:
        """End it, if it has not ended, and wait for its end."""
        self._process.close()

    def _read(self) -> bytes:
        try:
            chunk = os.read(self.pipe, 65_536)
        except BlockingIOError:
            return b""
        self.over = self.over or not chunk
        return chunk


def until(met: Callable[[], bool], lives: Iterable[Life], what: str) -> None:
    """Listen to all lives until something is met.

    Raises:
        Hung: it is not, for `SILENCE`. `what`: what was waited for.
    """
    lives = list(lives)
    end = time.monotonic() + SILENCE
    while not met():
        if time.monotonic() > end:
            raise Hung(what)
        listen(lives, 0.5)


def listen(lives: Iterable[Life], seconds: float) -> None:
    """Listen to all lives until one says something, at most so long."""
    by_pipe = {life.pipe: life for life in lives if not life.over}
    for pipe in select.select(list(by_pipe), [], [], seconds)[0]:
        by_pipe[pipe].listen()
