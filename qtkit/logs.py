"""The log file of an application: what happened to the program, never what a person said."""

import logging
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path

_FORMAT = "%(asctime)s %(levelname)s %(name)s %(message)s"
_LARGEST = 1_000_000  # bytes, of each of the files kept
_KEPT = 3


def install(folder: Path, name: str) -> Callable[[], None]:
    """Write the log to `folder/name.log`, warnings to standard error too.

    Returns:
        What stops that and closes the file.
    """
    folder.mkdir(parents=True, exist_ok=True)
    file = RotatingFileHandler(
        folder / f"{name}.log", maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8", delay=True
    )
    console = logging.StreamHandler()
    console.setLevel(logging.WARNING)
    root = logging.getLogger()
    level = root.level
    root.setLevel(logging.INFO)
    for handler in (file, console):
        handler.setFormatter(logging.Formatter(_FORMAT))
        root.addHandler(handler)

    def undo() -> None:
        root.setLevel(level)
        for handler in (file, console):
            root.removeHandler(handler)
            handler.close()

    return undo
