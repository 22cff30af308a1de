"""A portal that is killed, and the site whose desks talk with it."""

import sys
from contextlib import redirect_stdout
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TextIO

import requests

from portal import app, identity, registry  # noqa: F401 - the program imports `app` by name
from portal import serving as program
from portal.database import Database
from portal.registry import Seat
from portal.tables import SiteRow, StructureRow
from store.clock import SystemClock
from sync import wire
from sync.enrol import enrol
from tools.crash.device import opened
from tools.crash.doom import await_doom
from tools.crash.life import SILENCE

SITE: Final = "accueil"


def serve(url: str, port: int, said: TextIO) -> None:
    """Be the portal; says its address, as the program does."""
    await_doom()
    with redirect_stdout(said):
        sys.exit(program.main(["--database", url, "--port", str(port)]))


def ask(address: str) -> None:
    """Return when the portal has answered. Raises RequestException if it does not."""
    asked = {"nonce": "crash"}
    reply = requests.get(f"{address}{wire.STATUS_PATH}", asked, timeout=SILENCE)
    reply.raise_for_status()


def open_site(url: str) -> None:
    """Make the portal's database, with one site."""
    database = Database(url)
    database.migrate()
    with database.write() as session:
        identity.establish(session)
        session.add(StructureRow(key="ml", name="Mission locale", kind="mission_locale"))
        session.flush()
        where = {"name": "Accueil", "departement": "93", "phone": "1", "opening": "1"}
        session.add(SiteRow(key=SITE, structure="ml", **where))
    database.close()


def enrol_desk(url: str, address: str, folder: Path) -> str:
    """Make a desk of the site and enrol it at the portal that answers there; its id."""
    database = Database(url)
    with database.write() as session:
        seat = Seat(SITE, "counter", folder.name)
        salt = identity.load(session).portal
        code = registry.make_code(session, seat, datetime.now(UTC) + registry.LIFETIME, salt)
    database.close()
    with opened(folder) as store:
        return enrol(store, address, code, SystemClock(store)).id
