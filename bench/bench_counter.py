"""Cold start of the counter to its first frame, against a Qt Widgets program with one button.

Both are started the same way, in turns, each in a process of its own; the time is that of the
whole process from its start to the first frame painted. Files are in the disk's cache for both.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench import Ratio

_ROUNDS = 15
_WARM_UP = 2  # rounds that only fill caches
_LIMIT = 1.5
_ROOT = Path(__file__).parent.parent

_COUNTER = """
import os, sys
from counter import app
from counter.__main__ import main

def start(self, begin=app.Counter.start):
    self.window.shown.disconnect()
    self.window.shown.connect(lambda: (os.write(1, b"!"), os._exit(0)))
    begin(self)

app.Counter.start = start
main(sys.argv[1:])
"""

_BUTTON = """
import os
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton

class Button(QPushButton):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: (os.write(1, b"!"), os._exit(0)))

application = QApplication([])
button = Button("OK")
button.resize(1366, 768)
button.show()
application.exec()
"""


def main() -> list[Ratio]:
    """Median time to the first frame."""
    counter, button = [], []
    with tempfile.TemporaryDirectory() as folder:
        arguments = ("--data", folder, "--window", "1366x768")
        for _ in range(_WARM_UP + _ROUNDS):
            button.append(_first_frame(_BUTTON))
            counter.append(_first_frame(_COUNTER, *arguments))
    return [
        Ratio(
            name="counter, start to first frame",
            measured=1000 * statistics.median(counter[_WARM_UP:]),
            unit="ms",
            reference_name="one-button Qt Widgets program",
            reference=1000 * statistics.median(button[_WARM_UP:]),
            limit=_LIMIT,
        )
    ]


def _first_frame(program: str, *arguments: str) -> float:
    """Seconds from starting a program until it says that its first frame is there."""
    begun = time.perf_counter()
    command = (sys.executable, "-c", program, *arguments)
    with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, env=_environment()) as child:
        said = child.stdout.read(1) if child.stdout else b""
        seconds = time.perf_counter() - begun
    if said != b"!":
        message = f"no first frame: exit status {child.returncode}"
        raise RuntimeError(message)
    return seconds


def _environment() -> dict[str, str]:
    return {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false", **os.environ}
