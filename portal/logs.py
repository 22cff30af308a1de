"""The portal's log: what happened to the program, never what a device sent about a person."""

import logging
import traceback
from pathlib import Path
from types import TracebackType

_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class _Places(logging.Formatter):
    """Exceptions by their type and places in the code: their messages quote what was read."""

    def formatException(self, ei: _ExcInfo) -> str:  # noqa: N802 - logging's name
        kind, _, trace = ei
        frames = reversed(traceback.extract_tb(trace))
        places = " < ".join(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in frames)
        return f"{kind.__qualname__ if kind else ''} at {places}"


def install() -> None:
    """Write warnings to standard error; once for each process that serves."""
    handler = logging.StreamHandler()
    handler.setFormatter(_Places("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
