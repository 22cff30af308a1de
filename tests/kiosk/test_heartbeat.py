"""A kiosk tells its watcher that it lives, as long as it draws and reacts."""

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.heartbeat import Heartbeat
from kiosk.watcher import Watcher, environment
from tests.kiosk.conftest import Site
from tools import robot

Hear = Callable[[], str]


@contextmanager
def watching(family: int, place: str | tuple[str, int]) -> Iterator[tuple[socket.socket, Hear]]:
    """Somebody who listens; `Hear` says what was heard, empty if nothing was."""
    with socket.socket(family, socket.SOCK_DGRAM) as ear:
        ear.bind(place)
        ear.setblocking(False)

        def hear() -> str:
            try:
                return ear.recv(64).decode()
            except BlockingIOError:
                return ""

        yield ear, hear


@pytest.fixture
def heard(tmp_path: Path) -> Iterator[tuple[Watcher, Hear]]:
    place = str(tmp_path / "notify")
    with watching(socket.AF_UNIX, place) as (_, hear):
        yield Watcher(place, silence=None), hear


def test_it_lives_while_it_draws(site: Site, heard: tuple[Watcher, Hear]) -> None:
    watcher, hear = heard
    beating = Heartbeat(site.window, watcher)
    assert hear() == "READY=1"
    for _ in range(2):
        beating.beat()
        assert hear() == "WATCHDOG=1"
        beating.beat()  # nothing was drawn meanwhile
        assert hear() == ""
        robot.wait_until(lambda: not beating._awaited)  # noqa: SLF001


def test_a_window_that_nobody_can_see_lives_too(site: Site, heard: tuple[Watcher, Hear]) -> None:
    watcher, hear = heard
    beating = Heartbeat(site.window, watcher)
    site.window.hide()
    robot.wait_until(lambda: not site.window.isExposed())
    assert hear() == "READY=1"
    for _ in range(3):
        beating.beat()
        assert hear() == "WATCHDOG=1"


def test_a_watcher_may_be_a_socket_without_a_file_or_a_port(tmp_path: Path) -> None:
    with watching(socket.AF_UNIX, f"\0{tmp_path}") as (_, hear):
        Watcher(f"@{tmp_path}", None).tell("READY=1")
        assert hear() == "READY=1"
    with watching(socket.AF_INET, ("127.0.0.1", 0)) as (ear, hear):
        Watcher(f"127.0.0.1:{ear.getsockname()[1]}", None).tell("READY=1")
        assert hear() == "READY=1"


def test_a_watcher_that_is_gone_disturbs_nobody(tmp_path: Path) -> None:
    Watcher(str(tmp_path / "nobody"), None).tell("READY=1")


def test_the_environment_says_who_watches() -> None:
    assert Watcher.of({}) is None
    watcher = Watcher.of(environment(port=5, silence=10))
    assert watcher is not None
    assert watcher.silence == 10
    of_another = Watcher.of({**environment(5, 10), "WATCHDOG_PID": "1"})
    assert of_another is not None
    assert of_another.silence is None
