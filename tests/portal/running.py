"""A real portal: its own process, its own database, on the loopback."""

import contextlib
import io
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Final
from uuid import uuid4

from portal import admin, identity, registry
from portal.database import Database, url_of
from portal.registry import Seat
from portal.tables import SiteRow, StructureRow
from sync.wire import Kind

_ROOT: Final = Path(__file__).parents[2]
_STOP_LIMIT: Final = 15.0


@dataclass
class Portal:
    """A portal's database and, while it runs, its process."""

    folder: Path
    database: str
    url: str = ""
    process: subprocess.Popen[str] | None = None

    def start(self, *options: str, port: int = 0) -> None:
        """Start it, and wait until it has said where it listens."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                (
                    *(sys.executable, "-W", "error", "-m", "portal"),
                    *("--database", self.database, "--port", str(port), *options),
                ),
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                cwd=_ROOT,
                start_new_session=True,  # its workers end with it, whatever happens
            )
        assert self.process.stdout is not None
        self.url = self.process.stdout.readline().strip()
        assert self.url, self.log.read_text()

    def stop(self) -> int:
        """Ask it to end, and say with which status it did."""
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        return self._wait()

    def kill(self) -> None:
        """End it without asking."""
        assert self.process is not None
        os.killpg(self.process.pid, signal.SIGKILL)
        self._wait()

    def _wait(self) -> int:
        assert self.process is not None
        assert self.process.stdout is not None
        status = self.process.wait(_STOP_LIMIT)
        self.process.stdout.close()
        self.process = None
        return status

    @property
    def log(self) -> Path:
        """What it had to complain about."""
        return self.folder / "portal.log"

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])

    def administer(self, *arguments: str) -> str:
        """Run `python -m portal.admin` (in this process, for speed) and return what it printed."""
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            assert admin.main(["--database", self.database, *arguments]) == 0
        return printed.getvalue().strip()

    def add_site(self) -> str:
        """A new site, in a structure of its own."""
        key = f"site-{uuid4()}"
        with self.data.write() as session:
            session.add(StructureRow(key=key, name="Mission Locale d'Évry"))
            session.flush()
            contact = {"phone": "01 60 00 00 00", "opening": "9 h – 17 h"}
            session.add(SiteRow(key=key, structure=key, name="Évry – Place", **contact))
        return key

    def code(
        self,
        site: str,
        kind: Kind = "counter",
        *,
        training: bool = False,
        lifetime: timedelta = registry.LIFETIME,
    ) -> str:
        """A fresh enrolment code."""
        seat = Seat(site, kind, f"{kind} 1", training)
        with self.data.write() as session:
            salt = identity.load(session).portal
            return registry.make_code(session, seat, datetime.now(UTC) + lifetime, salt)

    @cached_property
    def data(self) -> Database:
        """Its database, directly."""
        return Database(self.database)


@contextmanager
def running_portal(folder: Path, database: str | None = None, *options: str) -> Iterator[Portal]:
    """Run a portal during the block. It ends cleanly and has logged nothing, or that fails."""
    portal = Portal(folder, url_of(folder, database))
    try:
        portal.start(*options)
        yield portal
    finally:
        status = portal.stop() if portal.process else 0
        portal.data.close()
    assert portal.log.read_text() == ""
    assert status == 0
