"""`python -m portal`, as people start it."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import requests
from uvicorn.config import STARTUP_FAILURE

from portal import admin
from portal import serving as program
from portal.database import url_of
from portal.tables import FeedRow
from sync.wire import FEED_PATH
from tests.portal.callers import enrolled
from tests.portal.nursery import Nursery
from tests.portal.running import Portal


@pytest.mark.parametrize("workers", ["1", "2"])
def test_it_says_where_it_is_and_ends_when_it_is_asked(tmp_path: Path, workers: str) -> None:
    command = (sys.executable, "-m", "portal", "--data", str(tmp_path), "--workers", workers)
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        status = requests.get(f"{url}/sync/1/status?nonce=abc", timeout=20).json()
        process.send_signal(signal.SIGTERM)
        _, complaints = process.communicate()
    assert (status["protocols"], status["echo"]) == ([1], "abc")
    assert (process.returncode, complaints) == (0, "")


_IN_A_WORKER = """
import os, pathlib, signal, sys, threading

if "--multiprocessing-fork" in sys.orig_argv:
    pathlib.Path(__file__).with_name(f"started-{os.getpid()}").touch()
"""
_SLOW_TO_START = """
    parent = os.getppid()
    threading.Event().wait(1.5)  # whoever looks after the workers has begun to
    if os.getppid() == parent:
        os.kill(parent, signal.SIGTERM)
    threading.Event().wait(30)
"""
_CANNOT_BEGIN = f"""
    os._exit({STARTUP_FAILURE})
"""


def _started_with(what: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """A portal with two workers, in each of which something comes before all else, to its end."""
    (folder / "sitecustomize.py").write_text(_IN_A_WORKER + what)
    return subprocess.run(
        (sys.executable, "-m", "portal", "--data", str(folder), "--workers", "2"),
        env={**os.environ, "PYTHONPATH": f"{folder}{os.pathsep}{Path.cwd()}"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="no signal is sent to a process there")
def test_it_waits_for_no_worker_that_starts(tmp_path: Path) -> None:
    """Asked while they do, it ends them where they are: none is asked how it is, or replaced."""
    ended = _started_with(_SLOW_TO_START, tmp_path)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert 1 <= len(list(tmp_path.glob("started-*"))) <= 2


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="children are found there")
def test_a_worker_that_ends_is_replaced(tmp_path: Path) -> None:
    command = (sys.executable, "-m", "portal", "--data", str(tmp_path), "--workers", "2")
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        url = process.stdout.readline().strip()
        requests.get(f"{url}/sync/1/status?nonce=abc", timeout=20).raise_for_status()
        killed = _workers_of(process.pid)
        for worker in killed:
            os.kill(worker, signal.SIGKILL)
        told = [process.stderr.readline(), process.stderr.readline()]
        requests.get(f"{url}/sync/1/status?nonce=abc", timeout=20).raise_for_status()
        process.send_signal(signal.SIGTERM)
        _, complaints = process.communicate(timeout=60)
    assert all("ended with -9" in line for line in told)
    assert (len(killed), process.returncode, complaints) == (2, 0, "")


def _workers_of(parent: int) -> list[int]:
    """The workers among the processes that this one has started."""
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
    commands = {int(each): Path(f"/proc/{each}/cmdline").read_bytes() for each in children}
    return [each for each, command in commands.items() if b"--multiprocessing-fork" in command]


def test_it_ends_where_no_worker_can_begin(tmp_path: Path) -> None:
    """The next one could not either: what watches over the portal is told."""
    ended = _started_with(_CANNOT_BEGIN, tmp_path)
    assert (ended.returncode, ended.stderr) == (STARTUP_FAILURE, "")
    assert 1 <= len(list(tmp_path.glob("started-*"))) <= 2


def test_its_workers_end_with_it_when_it_is_killed(tmp_path: Path) -> None:
    command = (sys.executable, "-m", "portal", "--data", str(tmp_path), "--workers", "2")
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        requests.get(f"{url}/sync/1/status?nonce=abc", timeout=20).raise_for_status()
        process.kill()
        _, complaints = process.communicate(timeout=20)  # until nobody holds its output any more
    assert complaints == ""
    with pytest.raises(requests.ConnectionError):
        requests.get(f"{url}/sync/1/status?nonce=abc", timeout=20)


def test_the_second_part_of_an_answer_waits_for_nobody() -> None:
    with (
        program.listening("127.0.0.1", 0) as listener,
        socket.create_connection(listener.getsockname()),
    ):
        accepted, _ = listener.accept()
        with accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_a_file_that_is_no_database_is_said(tmp_path: Path) -> None:
    file = tmp_path / "list.txt"
    file.write_text("milk, bread" * 100)
    with pytest.raises(SystemExit) as stopped:
        admin.main(["--database", f"sqlite:///{file}", "device", "list"])
    assert stopped.value.code == "file is not a database"


@pytest.mark.parametrize("run", [program.main, admin.main])
def test_no_database_is_made_where_one_happens_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Callable[[list[str]], int]
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as stopped:
        run(["--data", "", *(["device", "list"] if run is admin.main else [])])
    assert stopped.value.code == 2
    assert list(tmp_path.iterdir()) == []


_ASKED_TO_END = """
import signal, sys
from portal import serving as program

class Forgotten:
    def __del__(self):
        signal.raise_signal(signal.SIGTERM)

def serve(*_):
    Forgotten()
    print("went on")

program._serve = serve
sys.exit(program.main(["--data", sys.argv[1]]))
"""


def test_it_ends_when_it_is_asked_before_it_serves(tmp_path: Path) -> None:
    """Whatever it is doing: where an object is forgotten, Python lets no exception out."""
    command = (sys.executable, "-c", _ASKED_TO_END, str(tmp_path))
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "went on" not in ended.stdout


def test_a_thousand_connections_leave_files_for_the_database() -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (512, before[1]))
        program.let_many_in()
        now, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        assert now >= min(most, 4_096)
        assert most == before[1]
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)


def test_a_bug_is_logged_without_the_values_it_quotes(tmp_path: Path, nursery: Nursery) -> None:
    portal = Portal(tmp_path, url_of(tmp_path, None), nursery)
    portal.start()
    caller = enrolled(portal, portal.add_site())
    with portal.data.write() as session:  # no such thing is ever written
        said = '{"seq": "Sentinelle Dupont"}'
        session.add(FeedRow(audience=caller.device, device=caller.device, verdict=said))
    reply = caller.call("GET", FEED_PATH, query={"after": 0})
    assert (reply.status_code, reply.json()["code"]) == (500, "broken")
    assert portal.stop() == 0
    portal.data.close()
    log = portal.log.read_text()
    assert "ValidationError at" in log
    assert "feed.py" in log
    assert "Sentinelle" not in log


def test_a_place_for_the_database_is_needed() -> None:
    with pytest.raises(SystemExit) as stopped:
        program.main([])
    assert stopped.value.code == 2
