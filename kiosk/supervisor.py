"""Starts the kiosk, and starts it again: for systems whose service manager does not.

It listens to the signs of life of `kiosk.heartbeat`. A kiosk that ends, or is silent, is started
again: at once, then ever later while it does not live long. It knows nothing of what is shown.
"""

import logging
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from typing import Final

from kiosk import watcher

SILENCE: Final = 10.0
"""Seconds without a sign of life before the kiosk is taken to hang."""

_START: Final = 60.0  # seconds until the first sign: an upgrade may come before it
_LOOK: Final = 0.25  # seconds between two looks whether it has ended
_LEAVING: Final = 10.0  # seconds in which it may finish what it writes
_LAST_WORDS: Final = 2.0  # seconds in which it may write where it hung
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 60.0  # seconds
_STEADY: Final = 300.0  # seconds of life after which it starts again at once
_NOT_UNDERSTOOD: Final = 2  # argparse's: it would end like that for ever

_log = logging.getLogger("premier_pas.supervisor")


def command(arguments: Sequence[str]) -> list[str]:
    """How this program is started once more, frozen or not, with other arguments."""
    program = [] if getattr(sys, "frozen", False) else ["-m", "kiosk"]
    return [sys.executable, *program, *arguments]


def supervise(program: Sequence[str], silence: float = SILENCE) -> int:
    """Keep a program alive until this one is told to end.

    Args:
        silence: seconds after which a program that shows no sign of life is started again.

    Returns:
        0 once it was told to end; 2, if the program does not understand its command line.
    """
    told: list[int] = []  # a handler that raised could do so while a child is being started
    signal.signal(signal.SIGTERM, lambda number, _: told.append(number))
    _leave_no_core()
    pause = _FIRST_PAUSE
    while not told:
        begun = time.monotonic()
        status = _live(program, silence, told)
        if status == _NOT_UNDERSTOOD:
            return status
        if not told:
            steady = time.monotonic() - begun >= _STEADY
            pause = _FIRST_PAUSE if steady else min(2 * pause, _LONGEST_PAUSE)
            _log.warning("the kiosk ended with %s, and starts again in %.1f s", status, pause)
            _wait(pause, told)
    return 0


def _wait(seconds: float, told: Sequence[int]) -> None:
    """Wait, or until told to end."""
    until = time.monotonic() + seconds
    while not told and time.monotonic() < until:
        threading.Event().wait(_LOOK)


def _live(program: Sequence[str], silence: float, told: Sequence[int]) -> int:
    """One life of the program, from its start to its end; its exit status."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as signs:
        signs.bind(("127.0.0.1", 0))
        signs.settimeout(_LOOK)
        known = {**os.environ, **watcher.environment(signs.getsockname()[1], silence)}
        with subprocess.Popen(program, env=known) as child:  # noqa: S603 - our own command line
            _listen(child, signs, silence, told)
            _stop(child, told)
    return child.returncode


def _listen(
    child: subprocess.Popen[bytes], signs: socket.socket, silence: float, told: Sequence[int]
) -> None:
    """Return once the child has ended, or says nothing any more, or we were told to end."""
    deadline = time.monotonic() + _START
    while child.poll() is None and not told:
        try:
            signs.recv(len(watcher.ALIVE))
            deadline = time.monotonic() + silence
        except TimeoutError:
            if time.monotonic() > deadline:
                _log.error("the kiosk shows no sign of life")
                return


def _stop(child: subprocess.Popen[bytes], told: Sequence[int]) -> None:
    """End a child as we were told to; or as it hangs, and then it says first in its log where."""
    if told:
        child.terminate()
    elif child.poll() is None and sys.platform != "win32":
        child.send_signal(signal.SIGABRT)
    try:
        child.wait(_LEAVING if told else _LAST_WORDS)
    except subprocess.TimeoutExpired:
        child.kill()


def _leave_no_core() -> None:
    """The memory of a kiosk that crashes is written nowhere: somebody stood before it."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - Windows has none

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
