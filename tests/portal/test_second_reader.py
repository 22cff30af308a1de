"""A process that reads beside the portal, and that nobody depends on."""
# ruff: noqa: SLF001 - processes die, and that is done from inside

import errno
import json
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, NoReturn

import pytest
from sqlalchemy import select

from domain.codec import act_to_json
from portal import second_reader, serving, workers
from portal.app import READER_VARIABLE
from portal.second_reader import LEAST, SecondReader
from portal.tables import ActRow
from sync.wire import ACTS_PATH
from tests.portal.callers import Caller, enrolled
from tests.portal.hearing import BUG, END, OTHER, heard
from tests.portal.nursery import Nursery
from tests.portal.running import Portal, running_portal

_LONG: Final = 20.0  # seconds; it begins in a quarter of one
_GONE: Final = "the second reader is gone"
Heard = object


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
    assert running(reader).line.poll(_LONG)


def running(reader: SecondReader[Any]) -> second_reader._Running:
    assert reader._running is not None
    return reader._running


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
    running(reader).owes = True
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
    running(reader).process.kill()
    running(reader).process.join()
    assert asked(reader, b"some") is None
    await_word(reader)
    assert asked(reader, b"more") == (b"more", "device")


@pytest.mark.parametrize("size", [4, 4 * 1024 * 1024])
def test_one_that_does_not_listen_is_replaced(
    reader: SecondReader[Heard],
    size: int,
    expected_log: Callable[[str, str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    expected_log("portal", _GONE)
    silent = running(reader).process
    os.kill(silent.pid or 0, signal.SIGSTOP)
    with monkeypatch.context() as impatient:  # with that one only: the next has a busy machine
        impatient.setattr(second_reader, "_PATIENCE", 0.2)
        assert asked(reader, bytes(size)) is None
    assert not silent.is_alive()
    await_word(reader)
    assert asked(reader, b"more") == (b"more", "device")


def test_one_that_stops_in_the_middle_of_an_answer_is_replaced(
    reader: SecondReader[Heard],
    expected_log: Callable[[str, str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    expected_log("portal", _GONE)
    monkeypatch.setattr(second_reader, "_PATIENCE", 2.0)
    with reader.reading(bytes(4 * 1024 * 1024), "device") as answer:
        await_word(reader)  # it has begun to, and there is no room for all of it
        os.kill(running(reader).process.pid or 0, signal.SIGSTOP)
        assert answer is not None
        assert answer() is None


def test_an_answer_that_cannot_be_understood_is_none(
    reader: SecondReader[Heard], expected_log: Callable[[str, str], None]
) -> None:
    """As of another release, which has come to the disk meanwhile."""
    expected_log("portal", _GONE)
    assert asked(reader, OTHER) is None
    await_word(reader)
    assert asked(reader, b"more") == (b"more", "device")


def test_where_none_can_begin_all_is_read_here_until_one_can(
    reader: SecondReader[Heard],
    expected_log: Callable[[str, str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    expected_log("portal", _GONE)
    expected_log("portal", "no second reader can begin")

    def no_process(*_: object, **__: object) -> NoReturn:
        raise OSError(errno.EAGAIN, "Resource temporarily unavailable")

    with monkeypatch.context() as full:
        full.setattr(second_reader._FRESH, "Process", no_process)
        assert asked(reader, END) is None
        assert asked(reader, b"some") is None
    assert asked(reader, b"some") is None, "it begins"
    await_word(reader)
    assert asked(reader, b"some") == (b"some", "device")


def test_none_begins_any_more_once_it_is_closed(
    reader: SecondReader[Heard], expected_log: Callable[[str, str], None]
) -> None:
    expected_log("portal", _GONE)
    with reader.reading(b"some", "device") as answer:
        reader.close()
        assert answer is not None
        assert answer() is None
    assert asked(reader, b"some") is None
    assert reader._running is None


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


def test_workers_that_share_the_processors_have_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(READER_VARIABLE, "yes")  # of whoever started it
    monkeypatch.setattr(workers, "serve", lambda *_: 0)
    with serving.listening("127.0.0.1", 0) as listener:
        assert serving._serve(listener, 2) == 0
    assert not os.environ[READER_VARIABLE]


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


@pytest.mark.skipif(serving._processors() < 2, reason="there is no processor for it")
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
