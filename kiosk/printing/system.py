"""Printing on the system's default printer (CUPS), without a copy that stays on the disk.

QtPrintSupport would bring QtWidgets and a spool file of its own; `lp` takes the pages through a
pipe. CUPS keeps jobs for a day, and prints those that waited when nobody stands there any more:
so a job is watched, and then removed with its file. Where there is no `lp` (Windows) the kiosk
offers no such printing: the person photographs.
"""

import os
import re
import shutil
import subprocess
import threading
from typing import Final

from kiosk.printing.printer import NONE, READY, Document, Outcome

_PATIENCE_S: Final = 10  # for one command
_LOOK_S: Final = 0.5
_LOOKS: Final = 40  # at a job, before it is given up
_JOB: Final = re.compile(r"request id is (\S+)")
_ALERTS: Final = {"media-empty": Outcome.PAPER, "media-needed": Outcome.PAPER} | dict.fromkeys(
    ("cover-open", "door-open", "interlock-open"), Outcome.COVER
)


class SystemPrinter:
    """The printer that `lp` would use; see `kiosk.printing.printer.Printer`."""

    def __init__(self) -> None:
        self._leaving = threading.Event()

    def state(self) -> str:
        there = shutil.which("lp") and shutil.which("lpstat") and self._name()
        return READY if there else NONE

    def put(self, document: Document) -> Outcome:
        # The job is named by its purpose, since its title is shown in queues.
        said = _asked("lp", "-t", "Premier Pas", "-", given=document.pages())
        taken = _JOB.search(said or "")
        if taken is None:
            return Outcome.FAILED
        job = taken.group(1)
        outcome = self._watched(job)
        _asked("cancel", "-x", job)
        return outcome

    def leave(self) -> None:
        self._leaving.set()

    def _name(self) -> str:
        """Of the default printer; empty where there is none."""
        _, colon, name = (_asked("lpstat", "-d") or "").partition(":")
        return name.strip() if colon else ""

    def _watched(self, job: str) -> Outcome:
        printer = job.rpartition("-")[0]
        for _ in range(_LOOKS):
            waiting = _asked("lpstat", "-W", "not-completed", "-o", printer)
            if waiting is not None and job not in waiting.split():
                return Outcome.SENT
            alerts = _asked("lpstat", "-l", "-p", printer) or ""
            found = [outcome for alert, outcome in _ALERTS.items() if alert in alerts]
            if found:
                return found[0]
            if self._leaving.wait(_LOOK_S):
                break
        return Outcome.FAILED


def _asked(*command: str, given: bytes = b"") -> str | None:
    """What a command of CUPS says; None where it fails."""
    try:
        done = subprocess.run(  # noqa: S603 — our own command line
            command,
            input=given,
            capture_output=True,
            timeout=_PATIENCE_S,
            check=True,
            env={**os.environ, "LC_ALL": "C"},
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.decode(errors="replace")
