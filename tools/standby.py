"""Two throw-away PostgreSQL servers: a primary, and a standby that has all that was acknowledged.

The primary acknowledges a commit once the standby has written it as well (synchronous
replication). One URL names both: libpq finds the one that can be written to.
"""

import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tools.postgres import PostgresFailed, as_server, binary, create_cluster, serving

_QUICK: Final = ("fsync=off", "full_page_writes=off")  # processes die here, the power stays on
_SAFE: Final = ("synchronous_standby_names=*", "synchronous_commit=on")


@dataclass(frozen=True, slots=True)
class Pair:
    """Both servers. `url`: for SQLAlchemy, whichever of them is the primary."""

    url: str
    _primary: subprocess.Popen[bytes]
    _standby_data: Path

    def kill_primary(self) -> None:
        """End the primary as a power cut would."""
        self._primary.send_signal(signal.SIGKILL)
        self._primary.wait()

    def promote_standby(self) -> None:
        """Let the standby be the primary from now on; return when it is."""
        _run("pg_ctl", "promote", "--wait", "-D", str(self._standby_data))


@contextmanager
def running_pair(folder: Path) -> Iterator[Pair]:
    """Run both on new clusters in `folder`, which exists. Raises PostgresFailed."""
    first, second = folder / "primary", folder / "standby"
    with tempfile.TemporaryDirectory(prefix="postgres-") as sockets:
        one, two = Path(sockets, "1"), Path(sockets, "2")
        one.mkdir()
        two.mkdir()
        create_cluster(first)
        with serving(first, one, (*_QUICK, *_SAFE)) as primary:
            copied = ("-D", str(second), "--write-recovery-conf", "--checkpoint=fast")
            _run("pg_basebackup", "-h", str(one), "-U", "postgres", *copied)
            with serving(second, two, _QUICK):
                where = f"host={one},{two}&target_session_attrs=read-write"
                url = f"postgresql+psycopg://postgres@/postgres?{where}"
                yield Pair(url, primary, second)


def _run(program: str, *arguments: str) -> None:
    command = (*as_server(), binary(program), *arguments)
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise PostgresFailed(done.stderr or done.stdout)
