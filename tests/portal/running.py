"""A real portal: its own process, its own database, on the loopback."""

import contextlib
import io
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cached_property
from pathlib import Path
from uuid import uuid4

from portal import admin, identity, registry
from portal.database import Database, url_of
from portal.registry import Seat
from portal.tables import SiteRow, StructureRow
from sync.wire import Kind
from tests.portal.nursery import Nursery


@dataclass
class Portal:
    """A portal's database and, while it runs, its process."""

    folder: Path
    database: str
    nursery: Nursery
    url: str = ""
    process: int | None = None

    def start(self) -> None:
        """Start it, where it was before if it was stopped."""
        port = str(self.port) if self.url else "0"
        where = ("--database", self.database, "--port", port)
        self.process, self.url = self.nursery.start(self.log, *where)
        assert self.url, self.log.read_text()

    def stop(self) -> int:
        """Ask it to end, and say with which status it did."""
        return self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End it without asking."""
        assert self._end(signal.SIGKILL) == -signal.SIGKILL

    def _end(self, how: signal.Signals) -> int:
        assert self.process is not None
        os.kill(self.process, how)
        status = self.nursery.wait(self.process)
        self.process = None
        return status

    @property
    def log(self) -> Path:
        """What it had to complain about."""
        return self.folder / "portal.log"

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])

    @cached_property
    def data(self) -> Database:
        """Its database, directly."""
        return Database(self.database)

    def administer(self, *arguments: str) -> str:
        """Run `python -m portal.admin` (in this process, for speed) and return what it printed."""
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            assert admin.main(["--database", self.database, *arguments]) == 0
        return printed.getvalue().strip()

    def add_site(self, kind: str = "mission_locale", departement: str | None = "91") -> str:
        """A new site, in a structure of its own."""
        key = f"site-{uuid4()}"
        with self.data.write() as session:
            session.add(StructureRow(key=key, name="Mission Locale d'Évry", kind=kind))
            session.flush()
            contact = {"phone": "01 60 00 00 00", "opening": "9 h – 17 h"}
            where = {"name": "Évry – Place", "departement": departement}
            session.add(SiteRow(key=key, structure=key, **where, **contact))
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


@contextmanager
def running_portal(nursery: Nursery, folder: Path, database: str | None = None) -> Iterator[Portal]:
    """Run a portal during the block. It ends cleanly and has logged nothing, or that fails."""
    portal = Portal(folder, url_of(folder, database), nursery)
    try:
        portal.start()
        yield portal
    finally:
        status = portal.stop() if portal.process else 0
        portal.data.close()
    assert portal.log.read_text() == ""
    assert status == 0
