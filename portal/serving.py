"""The program `python -m portal --data DIR`, which serves."""

import argparse
import os
import signal
import socket
import sys
from collections.abc import Sequence
from typing import Final, Never

import uvicorn

from portal import identity, logs, workers
from portal.app import DATABASE_VARIABLE, READER_VARIABLE
from portal.database import Database, url_of
from portal.plainly import folder, said_plainly

_FILES: Final = 65_536  # at a time: several times ten thousand connections


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until SIGTERM or SIGINT; print the address once connections are accepted."""
    options = _parser().parse_args(arguments)
    if options.data is None and options.database is None:
        _parser().error("one of --data and --database is needed")
    logs.install()
    # Before the server listens to signals, and when it has ended and sends itself the one that
    # stopped it: either is a clean stop.
    signal.signal(signal.SIGTERM, _stop)
    signal.signal(signal.SIGINT, _stop)
    with said_plainly():
        url = url_of(options.data, options.database)
        _prepare(url)
        listener = listening(options.host, options.port)
    os.environ[DATABASE_VARIABLE] = url
    let_many_in()
    with listener:
        host, port = listener.getsockname()[:2]
        print(f"http://{host}:{port}", flush=True)
        return _serve(listener, options.workers)


def listening(host: str, port: int) -> socket.socket:
    """A socket that listens, and answers at once on each connection that it is given.

    An answer is written in two parts. Unless told otherwise the system holds the second one back
    until the first has arrived, and the other side has 40 ms to say so. An event loop tells it,
    but for sockets that were made without naming TCP, as this one is.
    """
    listener = socket.create_server((host, port), backlog=2048)
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


def let_many_in() -> None:
    """Open as many files at a time as the system allows; workers inherit it.

    Each connection is one. Of the usual 1,024 none is left for the database once a thousand
    devices come at once, and they would be answered with a bug.
    """
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - Windows has none, and counts otherwise

        now, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = _FILES if most == resource.RLIM_INFINITY else min(most, _FILES)
        if resource.RLIM_INFINITY != now < wanted:
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))


def _stop(*_: object) -> Never:
    """End at once: nothing is open that a power cut would not leave as well.

    `sys.exit` raises wherever the program happens to be. In what is called while an object is
    forgotten, Python reports that and goes on, and so would the portal.
    """
    os._exit(0)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m portal", description="Run the portal.")
    parser.add_argument("--data", type=folder, metavar="DIR", help="folder of a SQLite database")
    parser.add_argument("--database", metavar="URL", help="instead of the one in the folder")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=_port, default=0, help="0: any that is free")
    parser.add_argument("--workers", type=_workers, default=1, help="processes that serve")
    return parser


def _port(text: str) -> int:
    return _between(text, 0, 65_535)


def _workers(text: str) -> int:
    return _between(text, 1, 1_000)


def _between(text: str, least: int, most: int) -> int:
    if not text.isdecimal() or not least <= int(text) <= most:
        raise argparse.ArgumentTypeError(f"a number from {least} to {most}")
    return int(text)


def _prepare(url: str) -> None:
    database = Database(url)
    database.migrate()
    with database.write() as session:
        identity.establish(session)
    database.close()


def _processors() -> int:
    """How many this process may use."""
    count = os.cpu_count() or 1
    if sys.platform == "linux":
        count = len(os.sched_getaffinity(0))
    return count


def _serve(listener: socket.socket, count: int) -> int:
    config = uvicorn.Config(
        "portal.app:from_environment",
        factory=True,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=5,
    )
    os.environ[READER_VARIABLE] = "yes" if count == 1 and _processors() > 1 else ""
    if count > 1:
        return workers.serve(config, listener, count)
    uvicorn.Server(config).run(sockets=[listener])
    return 0
