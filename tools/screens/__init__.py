"""`./dev screens`: every screen of the kiosk as pictures, and contact sheets to look through.

Each language and panel gets a folder in `build/screens`. The kiosk is the real one on training
data; a robot goes through it, and the clock is put forward where the screen is one of silence.
"""

import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.languages import LANGUAGES
from tools import ROOT
from tools.screens.round import Panel, Round
from tools.screens.sheets import contact_sheets

PANELS: Final = (
    Panel(QSize(1024, 768), 3.37),  # 15"
    Panel(QSize(1366, 768)),  # 15.6"
    Panel(QSize(1920, 1080)),  # 21.5"
    Panel(QSize(1080, 1920)),  # the same, upright
)
OUT: Final = ROOT / "build" / "screens"


def main(arguments: Sequence[str]) -> int:
    """Take all pictures; arguments are codes of languages, all if there are none.

    Returns 1 where anything has no room on its screen, and says what.
    """
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    application = QGuiApplication([])
    fits = True
    for language in arguments or [spoken.code for spoken in LANGUAGES]:
        for panel in PANELS:
            folder = OUT / f"{language}-{panel.size.width()}x{panel.size.height()}"
            shutil.rmtree(folder, ignore_errors=True)
            with TemporaryDirectory() as data:
                tour = Round(Path(data), panel, language, folder)
                tour.go()
            application.processEvents()
            contact_sheets(tour.pictures, folder)
            print(f"{len(tour.pictures)} screens: {folder.relative_to(ROOT)}", flush=True)
            print(*(f"  {misfit}\n" for misfit in tour.misfits), sep="", end="", flush=True)
            fits = fits and not tour.misfits
    return 0 if fits else 1
