"""The log file of an application: what happened to the program, never what a person said."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
_LARGEST = 1_000_000  # bytes, of each of the files kept
_KEPT = 3


def install(folder: Path, name: str) -> None:
    """Write the log to `folder/name.log`, warnings to standard error too."""
    folder.mkdir(parents=True, exist_ok=True)
    file = RotatingFileHandler(
        folder / f"{name}.log", maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8", delay=True
    )
    console = logging.StreamHandler()
    console.setLevel(logging.WARNING)
    logging.basicConfig(level=logging.INFO, format=_FORMAT, handlers=[file, console], force=True)
