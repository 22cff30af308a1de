"""A process that reads beside the portal, and that nobody depends on."""
# ruff: noqa: SLF001 - processes die, and that is done from inside

import json
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import pytest
from sqlalchemy import select

from domain.codec import act_to_json
from portal import second_reader
from portal.second_reader import LEAST, SecondReader
from portal.tables import ActRow
from sync.wire import ACTS_PATH
from tests.portal.callers import Caller, enrolled
from tests.portal.hearing import BUG, END, heard
from tests.portal.nursery import Nursery
from tests.portal.running import Portal, running_portal

_LONG: Final = 20.0  # seconds; it begins in a quarter of one
_GONE: Final = "the second reader is gone"
Heard = tuple[bytes, str]


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Iterator[SecondReader[Heard]]:
    monkeypatch.setattr(second_reader, "LEAST", 1)
    with begun() as reading:
        yield reading


@contextmanager
def begun() -> Iterator[SecondReader[Heard]]:
    reading = SecondReader(heard)
    reading.start()
    try:
        await_word(reading)
        yield reading
    finally:
        reading.close()


def await_word(reader: SecondReader[Any]) -> None:
    """Until it has something to say: that it has begun, or what came of what it read."""
    assert reader._line is not None
    assert reader._line.poll(_LONG)


def asked(reader: SecondReader[Heard], acts: bytes) -> Heard | None:
    with reader.reading(acts, "device") as answer:
        return answer() if answer else None


def test_it_reads_one_half_after_the_other(reader: SecondReader[Heard]) -> None:
    assert asked(reader, b"some") == (b"some", "device")
    assert asked(reader, b"more") == (b"more", "device")


def test_nobody_waits_until_it_has_begun() -> None:
    reading = SecondReader(heard)
    assert asked(reading, bytes(LEAST)) is None
    reading.start()
    try:
        assert asked(reading, bytes(LEAST)) is None
        await_word(reading)
        assert asked(reading, bytes(LEAST)) == (bytes(LEAST), "device")
        assert asked(reading, bytes(LEAST - 1)) is None, "too short to be worth it"
    finally:
        reading.close()


def test_it_reads_for_one_push_at_a_time(reader: SecondReader[Heard]) -> None:
    with reader.reading(b"mine", "device") as answer:
        assert asked(reader, b"another") is None
        assert answer is not None
        assert answer() == (b"mine", "device")
    assert asked(reader, b"another") == (b"another", "device")


def test_what_nobody_asked_for_is_not_what_came_of_the_next(reader: SecondReader[Heard]) -> None:
    with reader.reading(b"given up", "device"):
        pass
    await_word(reader)
    assert asked(reader, b"next") == (b"next", "device")
    assert asked(reader, b"last") == (b"last", "device")


def test_while_it_reads_what_was_given_up_nobody_waits(reader: SecondReader[Heard]) -> None:
    assert asked(reader, b"some") == (b"some", "device")
    reader._owes = True
    assert asked(reader, b"next") is None


def test_one_that_ends_while_it_reads_is_replaced(
    reader: SecondReader[Heard], expected_log: Callable[[str, str], None]
) -> None:
    expected_log("portal", _GONE)
    assert asked(reader, END) is None
    await_word(reader)
    assert asked(reader, b"more") == (b"more", "device")


def test_one_that_has_ended_is_replaced(
    reader: SecondReader[Heard], expected_log: Callable[[str, str], None]
) -> None:
    expected_log("portal", _GONE)
    assert reader._process is not None
    reader._process.kill()
    reader._process.join()
    assert asked(reader, b"some") is None
    await_word(reader)
    assert asked(reader, b"more") == (b"more", "device")


def test_one_that_says_nothing_is_replaced(
    reader: SecondReader[Heard],
    expected_log: Callable[[str, str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    expected_log("portal", _GONE)
    monkeypatch.setattr(second_reader, "_PATIENCE", 0.1)
    assert reader._process is not None
    silent = reader._process
    os.kill(silent.pid or 0, signal.SIGSTOP)
    assert asked(reader, b"some") is None
    assert reader._process is not silent
    await_word(reader)
    assert asked(reader, b"more") == (b"more", "device")


def test_a_bug_ends_nothing_and_is_logged_without_what_was_read(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(second_reader, "LEAST", 1)
    with begun() as reader:  # within: it writes to where we do now
        assert asked(reader, BUG) is None
        assert asked(reader, b"more") == (b"more", "device")
    log = capfd.readouterr().err
    assert "ValueError at hearing.py" in log
    assert "Amina" not in log


# --- Beside a real portal


def readers(portal: Portal) -> list[int]:
    """Which processes read beside it."""
    tasks = Path(f"/proc/{portal.process}/task").iterdir()
    children = [int(each) for task in tasks for each in (task / "children").read_text().split()]
    return [each for each in children if "spawn_main" in command_of(each)]


def command_of(process: int) -> str:
    """What a process was started with; empty once it has ended."""
    try:
        return Path(f"/proc/{process}/cmdline").read_text()
    except FileNotFoundError:
        return ""


def push_tightly(caller: Caller, count: int) -> int:
    """A push as devices write it; up to where the log is held then."""
    first = len(caller.log)
    caller.record(count=count)
    elements = [act_to_json(act) for act in caller.log[first:]]
    tight = json.dumps(json.loads(caller.push_body(elements)), separators=(",", ":")).encode()
    assert len(tight) > 3 * LEAST
    reply = caller.call("POST", ACTS_PATH, tight)
    assert reply.status_code == 200, reply.text
    return int(reply.json()["held"]["seq"])


@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="there is no processor for it")
def test_a_push_is_taken_though_the_second_reader_dies(nursery: Nursery, tmp_path: Path) -> None:
    with running_portal(nursery, tmp_path) as portal:
        caller = enrolled(portal, portal.add_site())
        [reader] = readers(portal)
        assert push_tightly(caller, 400) == 400
        os.kill(reader, signal.SIGKILL)
        assert push_tightly(caller, 400) == 800
        [another] = readers(portal)
        assert another != reader
        assert portal.log.read_text().count(_GONE) == 1
        portal.log.write_text("")
        with portal.data.read() as session:
            held = session.scalars(select(ActRow.hash).order_by(ActRow.seq)).all()
        assert held == [act.hash for act in caller.log]
    assert command_of(another) == "", "it ends with the portal"
