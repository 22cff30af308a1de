"""The kiosk's part of the headless demonstration, in a process of its own.

It prints `registered REFERENCE` for each person, and `synchronised` once nothing waits. It reads
a line before the person of whom the portal may know at once, and one more before it ends.
"""

import argparse
import sys
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.app import Kiosk, Options
from tools import robot
from tools.demo.people import OFFLINE, PEOPLE
from tools.robot_clock import Clock
from tools.visitor import Visitor

_SIZE = QSize(1366, 768)
_PATIENCE_MS = 60_000


def main() -> int:
    """Register everybody; exit status 0 if the kiosk let the robot through."""
    options = _parse()
    application = QGuiApplication([])
    clock = Clock()
    places = Options(options.data, options.key_file, _SIZE, receipts=options.out / "receipts")
    kiosk = Kiosk(places, now_ms=clock)
    if not kiosk.start() or kiosk.window is None:
        return 1
    robot.wait_until(lambda: kiosk.journey is not None)
    for number, persona in enumerate(PEOPLE):
        if number == OFFLINE:
            sys.stdin.readline()
        folder = options.out / "screens" / f"kiosk-{number + 1}-{persona.language}"
        visitor = Visitor(kiosk.window, persona, _Camera(kiosk.window, folder), clock)
        print(f"registered {visitor.register()}", flush=True)
        visitor.leave()
    _synchronise(kiosk)
    print("synchronised", flush=True)
    kiosk.close()
    application.processEvents()
    return 0


class _Camera:
    """Keeps a picture of every screen, in the order in which they came up."""

    def __init__(self, window: robot.Window, folder: Path) -> None:
        self._window = window
        self._folder = folder
        self._taken = 0

    def __call__(self, name: str) -> None:
        self._taken += 1
        robot.screenshot(self._window, self._folder / f"{self._taken:02}-{name}.png")


def _synchronise(kiosk: Kiosk) -> None:
    """Let the kiosk's own service reach the portal."""
    if kiosk.journey is None:
        return
    service = kiosk.journey.sync
    service.try_now()
    robot.wait_until(
        lambda: service.status is not None and service.status.waiting == 0, _PATIENCE_MS
    )


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--key-file", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
