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

from PySide6.QtGui import QGuiApplication

from tools import ROOT, robot
from tools.screens.choice import PANELS, Choice
from tools.screens.fitting import broken_words, misfits
from tools.screens.round import Round
from tools.screens.sheets import contact_sheets

__all__ = ["OUT", "PANELS", "Album", "main"]

OUT: Final = ROOT / "build" / "screens"


class Album:
    """A folder of numbered pictures, in the order in which they were taken.

    Attributes:
        misfits: a line for each text or target that has no room on its screen.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.pictures: list[Path] = []
        self.misfits: list[str] = []

    def take(self, name: str, window: robot.Window) -> None:
        """Add what a window shows."""
        file = self._folder / f"{len(self.pictures):02}-{name}.png"
        robot.screenshot(window, file)
        self.pictures.append(file)
        for misfit in (*misfits(window), *broken_words(window)):
            self.misfits.append(f"{file.stem}: {misfit}")


def main(arguments: Sequence[str]) -> int:
    """Take all pictures; 1 where anything has no room on its screen, and says what."""
    chosen = Choice.read(arguments, "screens", "Pictures of every screen of the kiosk.")
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    application = QGuiApplication([])
    fits = True
    for language in chosen.languages:
        for panel in chosen.panels:
            folder = OUT / f"{language}-{panel}"
            shutil.rmtree(folder, ignore_errors=True)
            album = Album(folder)
            with TemporaryDirectory() as data:
                Round(Path(data), panel, language, album.take).go()
            application.processEvents()
            contact_sheets(album.pictures, folder)
            print(f"{len(album.pictures)} screens: {folder.relative_to(ROOT)}", flush=True)
            print(*(f"  {misfit}\n" for misfit in album.misfits), sep="", end="", flush=True)
            fits = fits and not album.misfits
    return 0 if fits else 1
