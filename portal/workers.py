"""Several processes that serve on one socket, for as long as the one that started them.

uvicorn has a supervisor, too. It asks each worker in turn whether it lives, waits 5 s for an answer
before it looks whether it was asked to end itself, and takes a worker for dead that needs longer
than this to start. This one waits for what happens: a process ends, or a signal comes.
"""

import logging
import signal
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import connection, get_context
from multiprocessing.context import SpawnProcess
from typing import Final

import uvicorn
from uvicorn.config import STARTUP_FAILURE

_FRESH: Final = get_context("spawn")  # nothing of this process but the socket
_SIGNALS: Final = (signal.SIGTERM, signal.SIGINT)
_PATIENCE: Final = 5  # seconds more than requests that are being answered are given
_PAUSE: Final = 0.5  # seconds, before a worker is replaced: the next one may end as soon
_log = logging.getLogger(__name__)


def serve(config: uvicorn.Config, listener: socket.socket, count: int) -> int:
    """Serve until SIGTERM or SIGINT. A worker that ends before is replaced.

    Returns:
        0 when it was asked to end; what a worker ended with that could not begin to serve: the
        next one could not either.
    """
    with _asked_to_end() as asked:
        workers = [_started(config, listener) for _ in range(count)]
        try:
            return _look_after(workers, config, listener, asked)
        finally:
            _end(workers, (config.timeout_graceful_shutdown or 0) + _PATIENCE)


def _look_after(
    workers: list[SpawnProcess],
    config: uvicorn.Config,
    listener: socket.socket,
    asked: socket.socket,
) -> int:
    while asked not in connection.wait([asked, *(worker.sentinel for worker in workers)]):
        for place, worker in enumerate(workers):
            ended_with = worker.exitcode  # asked once: it may end between two questions
            if ended_with == STARTUP_FAILURE:
                return STARTUP_FAILURE
            if ended_with is not None:
                _log.warning("worker %s ended with %s", worker.pid, ended_with)
                if connection.wait([asked], _PAUSE):
                    return 0
                workers[place] = _started(config, listener)
    return 0


def _started(config: uvicorn.Config, listener: socket.socket) -> SpawnProcess:
    worker = _FRESH.Process(target=_work, args=(config, listener))
    worker.start()
    return worker


def _work(config: uvicorn.Config, listener: socket.socket) -> None:
    uvicorn.Server(config).run(sockets=[listener])


def _end(workers: list[SpawnProcess], patience: float) -> None:
    """End them: at once where they have not begun, else when they have answered."""
    for worker in workers:
        worker.terminate()
    for worker in workers:
        worker.join(patience)
        worker.kill()
        worker.join()


@contextmanager
def _asked_to_end() -> Iterator[socket.socket]:
    """A socket that has something to read once a signal has come.

    The system's own handler writes it: nothing of Python has to run, whatever it is doing.
    """
    told, asked = socket.socketpair()
    told.setblocking(False)
    before = [(each, signal.signal(each, lambda *_: None)) for each in _SIGNALS]
    woken = signal.set_wakeup_fd(told.fileno())
    try:
        yield asked
    finally:
        signal.set_wakeup_fd(woken)
        for each, handler in before:
            signal.signal(each, handler)
        told.close()
        asked.close()
