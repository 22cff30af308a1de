"""A few kills of real processes, and an oracle that can fail; `./dev crash` does hundreds."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.orm import Session

from portal.database import Database, url_of
from tools import ROOT
from tools.crash.device import opened
from tools.crash.trial import Trial

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and fork are POSIX")


def crash(*arguments: str) -> str:
    command = (sys.executable, "-m", "tools", "crash", *arguments)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()[-1]


@pytest.mark.parametrize(("database", "kills"), [("sqlite", 6), ("postgresql", 4)])
def test_nothing_is_lost_or_doubled_by_kills(database: str, kills: int) -> None:
    last = crash("--kills", str(kills), "--seed", "7", "--database", database)
    assert last.startswith(f"crash: {kills} kills (")
    assert " acts, 0 lost, 0 doubled, longest recovery " in last


def test_what_is_missing_doubled_or_altered_is_found(tmp_path: Path) -> None:
    """An oracle that cannot fail proves nothing: everything is damaged behind its back once."""
    url = url_of(tmp_path, None)
    with Trial(tmp_path, url, Random(1)) as trial:
        trial.begin()
        trial.kill_one()
        trial.drain()
        assert trial.look().all == ()
        device, seq, _ = trial.told[0]
        place = {"device": device, "seq": seq}
        for change, sign in DAMAGES:
            with closing(Database(url)) as database, database.write() as session:
                damage(session, change, place)
            assert any(what.startswith(sign) for what in trial.look().all), sign
        with opened(tmp_path / "newcomer") as store, store.write() as tx:
            damage(tx.connection, DELETED, place)
        assert any(what.startswith("another log: ") for what in trial.look().all)


def damage(database: Session | Connection, change: str, place: dict[str, object]) -> None:
    for trigger in database.scalars(text(TRIGGERS)).all():
        database.execute(text(f"DROP TRIGGER {trigger}"))
    database.execute(text(change), place)


TRIGGERS = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
THERE = "WHERE device = :device AND seq = :seq"
COPIED = f"SELECT audience, device, seq FROM feed {THERE} AND verdict IS NULL"
DELETED = f"DELETE FROM acts {THERE}"
DAMAGES = [
    (f"INSERT INTO feed (audience, device, seq) {COPIED}", "told twice: "),
    (f"UPDATE acts SET envelope = replace(envelope, 'accueil', 'retour') {THERE}", "no chain: "),
    (DELETED, "lost at the portal: "),
]
