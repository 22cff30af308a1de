"""Saving one answer durably, against the least that durable saving can cost.

The reference commits one row of the same text to an unencrypted file with Python's own `sqlite3`:
write-ahead log, `synchronous=FULL`, the same disk. Rounds alternate, so that both meet the same
disk at the same time.
"""

import shutil
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from bench import Ratio
from bench.machine import a_machine
from domain.acts import Mode
from domain.moments import Stamp
from store import device, drafts
from store.keys import KeyInFile
from store.store import Store

_ROUNDS = 200
_SAVES = 100
_QUESTIONS = 20
_LIMIT = 1.5
_BUILD = Path(__file__).parent.parent / "build"


def main() -> list[Ratio]:
    """Median and 99th percentile of one save."""
    _BUILD.mkdir(exist_ok=True)  # on the disk of the checkout: /tmp may be memory
    folder = Path(tempfile.mkdtemp(prefix="bench-save-", dir=_BUILD))
    try:
        with (
            Store.open(folder, KeyInFile(folder / "key")) as store,
            closing(_plain(folder / "plain.db")) as plain,
        ):
            return _compare(_saver(store), _committer(plain))
    finally:
        shutil.rmtree(folder)


def _compare(save: Callable[[str], None], commit: Callable[[str], None]) -> list[Ratio]:
    saves: list[float] = []
    commits: list[float] = []
    for number in range(-1, _ROUNDS):
        timed = _round(number, save), _round(number, commit)
        if number >= 0:  # the one before warms up
            saves += timed[0]
            commits += timed[1]
    return [
        _ratio("median", statistics.median(saves), statistics.median(commits)),
        _ratio("99th percentile", _percentile(saves, 99), _percentile(commits, 99)),
    ]


def _ratio(which: str, save: float, commit: float) -> Ratio:
    name = f"saving an answer, {which}"
    return Ratio(name, save * 1e6, "µs", "a bare commit in SQLite", commit * 1e6, _LIMIT)


def _round(number: int, act: Callable[[str], None]) -> list[float]:
    times = []
    for turn in range(_SAVES):
        text = f'"answer {number}.{turn}"'
        start = time.perf_counter()
        act(text)
        times.append(time.perf_counter() - start)
    return times


def _percentile(times: list[float], rank: int) -> float:
    return statistics.quantiles(times, n=100)[rank - 1]


def _saver(store: Store) -> Callable[[str], None]:
    now = Stamp(datetime(2026, 11, 21, tzinfo=UTC), 0, "bench")
    with store.write() as tx:
        device.enrolled(tx, a_machine(Mode.KIOSK))
        draft = drafts.start(tx, "fr", now)
    turns = count()

    def save(text: str) -> None:
        with store.write() as tx:
            drafts.answer(tx, draft, f"question_{next(turns) % _QUESTIONS}", text)

    return save


def _plain(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE answers (id INTEGER PRIMARY KEY, answer TEXT NOT NULL)")
    return connection


def _committer(connection: sqlite3.Connection) -> Callable[[str], None]:
    def commit(text: str) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO answers (answer) VALUES (?)", (text,))
        connection.execute("COMMIT")

    return commit
