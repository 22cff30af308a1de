"""Which languages and panels to look at, as somebody names them on a command line."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

from PySide6.QtCore import QSize

from kiosk.languages import LANGUAGES
from tools.screens.place import Panel

PANELS: Final = (
    Panel(QSize(1024, 768), 3.37),  # 15"
    Panel(QSize(1366, 768)),  # 15.6"
    Panel(QSize(1920, 1080)),  # 21.5"
    Panel(QSize(1080, 1920)),  # the same, upright
)


@dataclass(frozen=True, slots=True)
class Choice:
    """Codes of languages, and panels; all of them where none was named."""

    languages: tuple[str, ...]
    panels: tuple[Panel, ...]

    @classmethod
    def read(cls, arguments: Sequence[str], command: str, purpose: str) -> Self:
        """Read it from a command line; ends the program where that says something else."""
        codes = [spoken.code for spoken in LANGUAGES]
        sizes = {str(panel): panel for panel in PANELS}
        parser = argparse.ArgumentParser(prog=f"./dev {command}", description=purpose)
        parser.add_argument("languages", nargs="*", metavar="LANGUAGE", help=", ".join(codes))
        parser.add_argument("--panel", action="append", choices=sizes, help="one or more; else all")
        given = parser.parse_args(arguments)
        if unknown := set(given.languages) - set(codes):
            parser.error(f"no language of the kiosk: {', '.join(sorted(unknown))}")
        panels = [sizes[size] for size in given.panel or sizes]
        return cls(tuple(given.languages or codes), tuple(panels))
