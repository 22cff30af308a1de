"""Printing on the system's default printer, without a copy on the disk.

QtPrintSupport would bring QtWidgets and a spool file of its own; `lp` takes the pages through a
pipe. Where there is no `lp` (Windows) the kiosk offers no printing: the person photographs.
"""

import shutil
import subprocess

_PATIENCE_S = 10


def default_printer() -> str | None:
    """Name of the printer that `lp` would use; None where there is none."""
    if not (shutil.which("lpstat") and shutil.which("lp")):
        return None
    try:
        asked = subprocess.run(
            ["lpstat", "-d"],  # noqa: S607 — found on the PATH on purpose
            capture_output=True,
            text=True,
            timeout=_PATIENCE_S,
            check=True,
        )
    except subprocess.SubprocessError:
        return None
    _, colon, name = asked.stdout.partition(":")
    return name.strip() if colon else None


def print_pdf(document: bytes) -> bool:
    """Hand a document to the default printer; whether it was taken. Blocks: not on the GUI thread.

    The job is named by its purpose, since its title is shown in queues.
    """
    command = ["lp", "-s", "-t", "Premier Pas", "-"]
    try:
        subprocess.run(  # noqa: S603 — our own command line
            command, input=document, capture_output=True, timeout=_PATIENCE_S, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return True
