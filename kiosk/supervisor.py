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
        2, if the program does not understand its command line.
    """
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    _leave_no_core()
    pause = _FIRST_PAUSE
    while True:
        begun = time.monotonic()
        status = _live(program, silence)
        if status == _NOT_UNDERSTOOD:
            return status
        steady = time.monotonic() - begun >= _STEADY
        pause = _FIRST_PAUSE if steady else min(2 * pause, _LONGEST_PAUSE)
        _log.warning("the kiosk ended with %s, and starts again in %.1f s", status, pause)
        threading.Event().wait(pause)


def _live(program: Sequence[str], silence: float) -> int:
    """One life of the program, from its start to its end; its exit status."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as signs:
        signs.bind(("127.0.0.1", 0))
        signs.settimeout(_LOOK)
        told = {**os.environ, **watcher.environment(signs.getsockname()[1], silence)}
        with subprocess.Popen(program, env=told) as child:  # noqa: S603 - our own command line
            try:
                _listen(child, signs, silence)
                _stop(child)
            except BaseException:  # this program is told to end
                child.terminate()
                raise
    return child.returncode


def _listen(child: subprocess.Popen[bytes], signs: socket.socket, silence: float) -> None:
    """Return once the child has ended, or says nothing any more."""
    deadline = time.monotonic() + _START
    while child.poll() is None:
        try:
            signs.recv(len(watcher.ALIVE))
            deadline = time.monotonic() + silence
        except TimeoutError:
            if time.monotonic() > deadline:
                _log.error("the kiosk shows no sign of life")
                return


def _stop(child: subprocess.Popen[bytes]) -> None:
    """End a child that hangs; where there are signals, it says first in its log where."""
    if child.poll() is None and sys.platform != "win32":
        child.send_signal(signal.SIGABRT)
    try:
        child.wait(_LAST_WORDS)
    except subprocess.TimeoutExpired:
        child.kill()


def _leave_no_core() -> None:
    """The memory of a kiosk that crashes is written nowhere: somebody stood before it."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - Windows has none

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
