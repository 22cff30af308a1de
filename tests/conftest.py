"""What every test must satisfy besides its own asserts.

A test fails when it logs a warning nobody asked for, leaves a thread, a `QThread` or a ticking
`QTimer` behind, or reaches for the network beyond this machine. (Qt, QML and Python warnings are
turned into failures by pyproject.toml.) Home, settings and keyring are the test's own.
"""

import gc
import ipaddress
import logging
import os
import re
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from typing import NamedTuple

import keyring
import pytest
from hypothesis import settings

from tests.keyrings import MemoryKeyring
from tools import requirement_list, translations

# Before Qt is imported. Programs that tests start inherit this: they have no keyring at all.
os.environ.update(
    QT_QPA_PLATFORM="offscreen",
    QT_QUICK_BACKEND="software",
    PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
    DBUS_SESSION_BUS_ADDRESS="disabled:",
)
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile("repeatable")


_LONGEST = ("tests/tools/test_demo.py", "tests/tools/test_crash.py", "tests/simulation/*.py")


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):  # once, not in each process of pytest-xdist
        translations.release()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    known = {row.id for row in requirement_list.read()}
    for item in items:
        for mark in item.iter_markers("requirement"):
            if unknown := set(mark.args) - known:
                raise pytest.UsageError(f"{item.nodeid}: no such requirement: {unknown}")
    # What takes longest begins first: else one process would do it alone while the other waits.
    items.sort(key=lambda item: not any(map(item.path.match, _LONGEST)))


def pytest_collectstart() -> None:
    gc.disable()  # what is made until all tests are known is there to stay


def pytest_collection_finish() -> None:
    gc.freeze()
    gc.enable()


# --- A home of one's own


@pytest.fixture(autouse=True, scope="session")
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    home = tmp_path_factory.mktemp("home")
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        patch.setenv("XDG_RUNTIME_DIR", str(runtime))
        for name in ("CACHE", "CONFIG", "DATA", "STATE"):
            patch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
        yield


@pytest.fixture(autouse=True)
def own_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyring())
    yield
    keyring.set_keyring(before)


# --- Nothing leaves this machine


def _stay_here(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse connections and name look-ups beyond the loopback (an audit hook sees them all)."""
    if event == "socket.getaddrinfo":
        host = arguments[0]
    elif event in {"socket.connect", "socket.sendto"}:
        connection, address = arguments[:2]
        if not isinstance(connection, socket.socket) or connection.family == socket.AF_UNIX:
            return
        host = address[0] if isinstance(address, tuple) else None
    else:
        return
    name = host.decode() if isinstance(host, bytes) else host
    if isinstance(name, str) and not _is_here(name):
        pytest.fail(f"reached for the network: {name}")


def _is_here(name: str) -> bool:
    if name in {"", "localhost"} or name.endswith(".invalid"):  # RFC 2606: never resolves
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


sys.addaudithook(_stay_here)


# --- Nothing unexpected in the log


class _Expected(NamedTuple):
    logger: str
    pattern: str

    def matches(self, record: logging.LogRecord) -> bool:
        return record.name.split(".")[0] == self.logger.split(".")[0] and bool(
            re.search(self.pattern, record.getMessage())
        )


ExpectLog = Callable[[str, str], None]


@pytest.fixture
def expected_log(request: pytest.FixtureRequest) -> ExpectLog:
    """Call it with a logger's name and a pattern: such a warning may come, and has to."""
    expected: list[_Expected] = request.getfixturevalue("no_unexpected_log")

    def expect(logger: str, pattern: str) -> None:
        expected.append(_Expected(logger, pattern))

    return expect


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[list[_Expected]]:
    expected: list[_Expected] = []
    yield expected
    records = [r for when in ("setup", "call", "teardown") for r in caplog.get_records(when)]
    severe = [r for r in records if r.levelno >= logging.WARNING]
    for record in severe:
        if not any(e.matches(record) for e in expected):
            pytest.fail(f"logged {record.name}: {record.getMessage()}", pytrace=False)
    for awaited in expected:
        if not any(awaited.matches(record) for record in severe):
            pytest.fail(f"never logged: {awaited}", pytrace=False)


# --- Nothing left running

_PATIENCE = 2.0  # seconds in which a thread that was told to end has to
# Workers of a web server that a wider fixture runs; they come and go with its load.
_OF_SERVERS = ("AnyIO worker thread",)


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        if thread.name in _OF_SERVERS or thread.name.startswith("Dummy-"):  # Dummy: Qt's, not ours
            continue
        thread.join(_PATIENCE)
        if thread.is_alive():
            pytest.fail(f"left a thread running: {thread.name}", pytrace=False)


@pytest.fixture(autouse=True)
def nothing_of_qt_left() -> Iterator[None]:
    before = set(_running_in_qt())
    yield
    left = set(_running_in_qt()) - before
    if left:
        gc.unfreeze()  # the programs leave what they hold for good out of collection
        gc.collect()  # objects in a cycle are not left behind, only late
        left = set(_running_in_qt()) - before
    if left:
        pytest.fail(f"left running: {', '.join(map(repr, left))}", pytrace=False)


def _running_in_qt() -> Iterator[object]:
    """The ticking timers and running threads that Python made, once Qt is in use."""
    if "PySide6.QtCore" not in sys.modules:
        return
    import shiboken6  # noqa: PLC0415 — tests without Qt stay without
    from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer  # noqa: PLC0415

    application = QCoreApplication.instance()
    if application is None:
        return
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for wrapper in shiboken6.getAllValidWrappers():
        ticking = isinstance(wrapper, QTimer) and wrapper.isActive()
        running = isinstance(wrapper, QThread) and wrapper.isRunning()
        if ticking or (running and wrapper is not application.thread()):
            yield wrapper
