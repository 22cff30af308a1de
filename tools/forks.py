"""Other processes, forked so that they start at once: programs that die, or are not root."""

import ctypes
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import BinaryIO, Final, TextIO

_DIE_WITH_PARENT: Final = 1  # PR_SET_PDEATHSIG of prctl(2)


@contextmanager
def forked(work: Callable[[TextIO], None]) -> Iterator[tuple[int, BinaryIO]]:
    """Run `work` in a process of its own, which says what it has to say line by line.

    It is killed at the end of the block, if it has not ended by then.
    """
    read_end, write_end = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(read_end)
        _work(work, write_end)
    os.close(write_end)
    try:
        with os.fdopen(read_end, "rb") as said:
            yield pid, said
    finally:
        os.kill(pid, signal.SIGKILL)  # a process that has ended is there until it is waited for
        os.waitpid(pid, 0)


def said_by(work: Callable[[TextIO], None]) -> str:
    """All that `work` says until it ends."""
    with forked(work) as (_, said):
        return said.read().decode()


def _work(work: Callable[[TextIO], None], write_end: int) -> None:
    """Never returns: what the parent would do at its end is not for this process."""
    status = 1
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
    try:
        with os.fdopen(write_end, "w", buffering=1) as said:
            work(said)
        status = 0
    except BaseException as error:  # noqa: BLE001 - it has no other way to be seen
        sys.__stderr__.write(f"{error!r}\n") if sys.__stderr__ else None
    finally:
        os._exit(status)
