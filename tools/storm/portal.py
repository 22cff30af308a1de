"""A real portal for a storm, and what it has kept when that is over."""

import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from sqlalchemy import func, insert, select, text

from domain.chain import GENESIS
from portal import identity
from portal.database import Database
from portal.tables import ActRow, DeviceRow, FeedRow, SiteRow, StructureRow
from tools import ROOT
from tools.storm.devices import Waiting

_PORTAL: Final = (sys.executable, "-m", "portal")
_STRUCTURE: Final = "storm"
_SIZE: Final = {
    "sqlite": "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
    "postgresql": "SELECT sum(pg_total_relation_size(oid)) FROM pg_class "
    "WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace",
}


class Serving:
    """The portal as people start it, always at the same port. `database`: its URL."""

    def __init__(self, database: str, workers: int) -> None:
        self._command = (*_PORTAL, "--database", database, "--workers", str(workers))
        self.database = database
        self._process: subprocess.Popen[str] | None = None
        self.port = 0

    def start(self) -> None:
        """Returns when it accepts connections."""
        command = (*self._command, "--port", str(self.port))
        self._process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        address = self._process.stdout.readline() if self._process.stdout else ""
        self.port = int(address.rpartition(":")[2])

    def end(self, how: signal.Signals = signal.SIGTERM) -> None:
        """With SIGKILL in the middle of whatever it does; not with several workers."""
        if self._process:
            with self._process as process:
                process.send_signal(how)


@contextmanager
def serving(database: str, workers: int) -> Iterator[Serving]:
    """Run the portal during the block."""
    running = Serving(database, workers)
    running.start()
    try:
        yield running
    finally:
        running.end()


def enrol(url: str, devices: Sequence[Waiting]) -> None:
    """Make the portal's database, and let it know these devices and their sites."""
    database = Database(url)
    database.migrate()
    structure = {"key": _STRUCTURE, "name": "Storm", "kind": "mission_locale"}
    with database.write() as session:
        identity.establish(session)
        session.execute(insert(StructureRow), [structure])
        session.execute(insert(SiteRow), [_site(n) for n in {each.site for each in devices}])
        session.execute(insert(DeviceRow), [_row(each) for each in devices])
    database.close()


def heard(url: str) -> int:
    """Of how many devices the portal holds something."""
    database = Database(url)
    with database.read() as session:
        found = session.scalar(select(func.count()).where(DeviceRow.held_seq > GENESIS.seq))
    database.close()
    return int(found or 0)


def lost(url: str, devices: Sequence[Waiting]) -> int:
    """How many acts are not where they should be: in the log once, and once in the feed."""
    database = Database(url)
    with database.read() as session:
        heads = dict(session.execute(select(DeviceRow.id, DeviceRow.held_seq)).all())
        entries = session.execute(
            select(FeedRow.device, func.count(func.distinct(FeedRow.seq)), func.count()).group_by(
                FeedRow.device
            )
        )
        told = {device: (once, all_) for device, once, all_ in entries}
        kept = dict(
            session.execute(select(ActRow.device, func.count()).group_by(ActRow.device)).all()
        )
    database.close()
    return sum(
        each.acts
        for each in devices
        if {heads[each.id], kept.get(each.id), *told.get(each.id, ())} != {each.acts}
    )


def size(url: str) -> int:
    """Bytes of all tables and their indexes."""
    database = Database(url)
    with database.read() as session:
        found = session.scalar(text(_SIZE[session.get_bind().dialect.name]))
    database.close()
    return int(found or 0)


def _site(number: int) -> dict[str, object]:
    where = {"structure": _STRUCTURE, "name": "Storm", "departement": None}
    return {"key": f"site-{number}", **where, "phone": "1", "opening": "1"}


def _row(device: Waiting) -> dict[str, object]:
    return {
        "id": device.id,
        "site": f"site-{device.site}",
        "kind": "counter",
        "name": "Storm",
        "training": False,
        "public_key": device.public_key,
        "enrolled_at": "",
        "revoked_at": None,
        "held_seq": GENESIS.seq,
        "held_hash": GENESIS.hash,
    }
