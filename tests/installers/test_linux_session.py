"""The session of a Linux kiosk: what `installers/linux` says, done by systemd and Weston."""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kiosk.watcher import ALIVE, READY, SILENCE, SOCKET
from tools import ROOT

FILES = ROOT / "installers" / "linux"
PATIENCE = 30.0  # seconds
HEADLESS = {
    "WLR_BACKENDS": "headless",
    "WLR_LIBINPUT_NO_DEVICES": "1",
    "WLR_RENDERER": "pixman",
    "QT_QUICK_BACKEND": "software",
}
WITNESS = """
import os, sys
from PySide6.QtCore import QTimer
from kiosk import app
from kiosk.__main__ import main

def tell(self):
    window = self.window
    print(os.getpid(), window.width(), window.height(), window.windowState().name, flush=True)

def start(self, begin=app.Kiosk.start):
    self.shown.connect(lambda: QTimer.singleShot(200, lambda: tell(self)))
    return begin(self)

app.Kiosk.start = start
sys.exit(main(sys.argv[1:]))
"""
"""The kiosk as it is; it says how large its window became."""


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="there is no systemd here")
def test_systemd_understands_the_unit(tmp_path: Path) -> None:
    unit = tmp_path / "premier-pas-kiosk.service"
    text = (FILES / unit.name).read_text()
    condition = "ExecCondition=/usr/local/lib/premier-pas/kiosk-session --check"
    assert condition in text.splitlines()  # whatever is wrong, what is skipped is not restarted
    text = text.replace("/usr/bin/weston", "/bin/true").replace(condition, "")
    unit.write_text(text)
    done = subprocess.run(
        ["systemd-analyze", "verify", str(unit)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(("profile", "status"), [("mairie", 0), ("mairi", 2)])
def test_what_the_settings_say_wrongly_is_told_before_anything_starts(
    tmp_path: Path, profile: str, status: int
) -> None:
    known = {
        **os.environ,
        "PREMIER_PAS_KIOSK": f"{sys.executable} -m kiosk",
        "PREMIER_PAS_DATA": str(tmp_path / "data"),
        "PREMIER_PAS_OPTIONS": f"--profile {profile}",
    }
    command = [str(FILES / "kiosk-session"), "--check"]
    done = subprocess.run(
        command, cwd=ROOT, env=known, capture_output=True, text=True, check=False, timeout=PATIENCE
    )
    assert done.returncode == status
    assert ("argument --profile: mairi: neither a file" in done.stderr) is bool(status)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not shutil.which("weston"), reason="there is no Weston here")
def test_weston_shows_the_kiosk_alone_and_ends_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "witness.py").write_text(WITNESS)
    session = FILES / "kiosk-session"
    installed = f"/usr/local/lib/premier-pas/{session.name}"
    settings = (FILES / "weston.ini").read_text()
    assert installed in settings
    (tmp_path / "weston.ini").write_text(settings.replace(installed, str(session)))
    heard = tmp_path / "notify"
    for name, value in {
        "PREMIER_PAS_KIOSK": f"{sys.executable} {tmp_path / 'witness.py'}",
        "PREMIER_PAS_DATA": str(tmp_path / "data"),
        "PYTHONPATH": str(ROOT),
        SOCKET: str(heard),
        SILENCE: "2000000",
        "WATCHDOG_PID": "1",  # as systemd says it: of Weston, not of the kiosk
    }.items():
        monkeypatch.setenv(name, value)
    command = ["weston", f"--config={tmp_path / 'weston.ini'}", "--backend=headless-backend.so"]
    command += ["--width=1920", "--height=1080", f"--log={tmp_path / 'log'}"]
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(str(heard))
        ear.settimeout(PATIENCE)
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as weston:
            try:
                assert ear.recv(64).decode() == READY
                assert weston.stdout is not None
                pid, *window = weston.stdout.readline().split()
                assert window == ["1920", "1080", "WindowFullScreen"]
                assert ear.recv(64).decode() == ALIVE
                os.kill(int(pid), signal.SIGKILL)
                assert weston.wait(PATIENCE) == 0
            finally:
                weston.terminate()


@pytest.fixture
def someone() -> Iterator[tuple[str | None, Path]]:
    """Who is not root, since Cage is not for root; and a folder of theirs."""
    user = None if os.geteuid() else "nobody"
    with TemporaryDirectory() as folder:
        if user:
            shutil.chown(folder, user)
        yield user, Path(folder)


@pytest.mark.skipif(not (shutil.which("cage") and shutil.which("Xwayland")), reason="no Cage here")
def test_cage_shows_the_kiosk_alone_and_ends_with_it(someone: tuple[str | None, Path]) -> None:
    user, folder = someone
    (folder / "witness.py").write_text(WITNESS)
    *_, program, mark, session = (FILES / "cage.conf").read_text().split()
    assert (program, mark) == ("ExecStart=/usr/bin/cage", "--")
    surroundings = {
        **os.environ,
        **HEADLESS,
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "PREMIER_PAS_KIOSK": f"{sys.executable} {folder / 'witness.py'}",
        "PREMIER_PAS_DATA": str(folder / "data"),
        "PYTHONPATH": str(ROOT),
    }
    command = ["cage", "--", str(FILES / Path(session).name)]
    with subprocess.Popen(
        command,
        env=surroundings,
        user=user,
        group=pwd.getpwnam(user).pw_gid if user else None,
        extra_groups=[] if user else None,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as cage:
        try:
            assert cage.stdout is not None
            pid, *window = cage.stdout.readline().split()
            assert window == ["1280", "720", "WindowFullScreen"]
            os.kill(int(pid), signal.SIGKILL)
            cage.wait(PATIENCE)
        finally:
            cage.terminate()
