"""Makes the display and the bus, starts the kiosk, and goes through it."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tools import ROOT
from tools.accessibility.bus import AccessibilityBus
from tools.accessibility.journey import Failed, Listener
from tools.screens.place import settle

_NEEDED: Final = ("Xvfb", "dbus-run-session", "openbox")
_LAUNCHER: Final = Path("/usr/libexec/at-spi-bus-launcher")
_INSTALL: Final = (
    "sudo apt-get update && sudo apt-get install -y --no-install-recommends "
    "xvfb dbus at-spi2-core openbox"
)
_INSIDE: Final = "--inside"


def main(arguments: Sequence[str]) -> int:
    """0: a registration was made; 1: it was not, and says why; 2: something is not installed."""
    if list(arguments) == [_INSIDE]:
        return _journey()
    if not all(map(shutil.which, _NEEDED)) or not _LAUNCHER.exists():
        print(f"Please type this line, then ./dev accessibility again:\n    {_INSTALL}")
        return 2
    reading, writing = os.pipe()
    display = subprocess.Popen(
        ("Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp"),
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        command = ("dbus-run-session", "--", sys.executable, "-m", "tools.accessibility", _INSIDE)
        environment = os.environ | {"DISPLAY": f":{number}"}
        return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    finally:
        display.terminate()
        display.wait()


def _journey() -> int:
    with TemporaryDirectory() as folder, subprocess.Popen("openbox") as manager:
        data = Path(folder)
        settle(data)
        kiosk = subprocess.Popen(
            (sys.executable, "-m", "kiosk", "--data", folder, "--key-file", data / "key"),
            env=os.environ
            | {
                "QT_QPA_PLATFORM": "xcb",
                "QT_QUICK_BACKEND": "software",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            },
        )
        began = time.monotonic()
        try:
            heading = Listener(AccessibilityBus()).register()
            print(f"A25 holds: {heading!r} by actions alone, in {time.monotonic() - began:.1f} s")
            print("A26 holds: what was refused was announced once, with its question")
        except Failed as failure:
            print(f"A25 or A26 fails: {failure}")
            return 1
        else:
            return 0
        finally:
            for process in (kiosk, manager):
                process.terminate()
                process.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
