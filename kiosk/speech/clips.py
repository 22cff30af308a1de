"""Recordings of people, which are preferred to the voice: `LANGUAGE/clips.tsv` and its files.

Each line of `clips.tsv` is a file of that folder, a tab, and the text that is heard in it, as it
stands on the screen. A text that was changed since is no longer found, and the voice reads it.
Files are WAV: one channel, 16 bits, 22 050 Hz.
"""

import csv
from functools import cache
from pathlib import Path

from resources.files import path

FOLDER = path("theme").with_name("clips")
"""What ships; nothing was recorded so far."""
FILE = "clips.tsv"


class Clips:
    """The recordings below a folder, which may be none. Each language is read when first used."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._of = cache(self._read)

    def has(self, language: str) -> bool:
        """Whether anything was recorded in a language."""
        return bool(self._of(language))

    def find(self, language: str, text: str) -> Path | None:
        """The recording of a text."""
        return self._of(language).get(_plain(text))

    def _read(self, language: str) -> dict[str, Path]:
        folder = self._folder / language
        try:
            with (folder / FILE).open(encoding="utf-8", newline="") as table:
                rows = list(csv.reader(table, delimiter="\t", quoting=csv.QUOTE_NONE))
        except FileNotFoundError:
            return {}
        return {_plain(text): folder / name for name, text in rows}


def _plain(text: str) -> str:
    """A text however its spaces are."""
    return " ".join(text.split())
