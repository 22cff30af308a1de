"""Cold start of the counter to its first frame, against a Qt Widgets program with one button."""

import os
import tempfile

from bench import Ratio
from bench.first_frame import Program, compared

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
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "*=false")
    with tempfile.TemporaryDirectory() as folder:
        arguments = ("--data", folder, "--window", "1366x768")
        counter = Program("counter", _COUNTER, arguments)
        return [compared(counter, Program("one-button Qt Widgets program", _BUTTON))]
