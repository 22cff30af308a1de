"""Workers that do not outlive the process that started them.

One that is killed, by hand or for want of memory, can tell its workers nothing. Left alone they
would hold the port and serve on, with an old release perhaps, while what watches over the portal
tries to start it anew.
"""

import multiprocessing
import signal
from multiprocessing.process import BaseProcess
from threading import Thread


def end_with_parent() -> None:
    """Have this process end as if asked to (SIGTERM) once the one that started it is gone.

    Nothing in a process that no other of ours has started.
    """
    if parent := multiprocessing.parent_process():
        Thread(target=_outlive, args=(parent,), name="parent", daemon=True).start()


def _outlive(parent: BaseProcess) -> None:
    parent.join()  # a pipe whose other end closes with that process, whatever ends it
    signal.raise_signal(signal.SIGTERM)
