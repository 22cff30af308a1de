"""What is not expected is a bug: logged with a reference, shown calmly, never as a traceback.

A log line names places in the code and the type of the exception. It never holds the
exception's message: that could quote what a person typed.
"""

import faulthandler
import logging
import os
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

_log = logging.getLogger("premier_pas.bug")
_qt_log = logging.getLogger("premier_pas.qt")

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Bugs(QObject):
    """Announces bugs on the GUI thread.

    Signals:
        found: the reference of a bug that was just logged, four letters and digits.
    """

    found = Signal(str)


def log_folder(data: Path) -> Path:
    """The folder of the logs of an application, made if it is not there; closed to others.

    Where none can be: one among what is temporary. The window opens, and says what is wrong there.
    """
    folder = data / "logs"
    try:
        for closed in (data, folder):  # `parents` alone would leave the first one open
            closed.mkdir(mode=0o700, parents=True, exist_ok=True)
        usable = os.access(folder, os.W_OK | os.X_OK)
    except OSError:
        usable = False
    if usable:
        return folder
    import tempfile  # noqa: PLC0415 - no other start needs it

    return Path(tempfile.mkdtemp(prefix="premier-pas-"))


def install(folder: Path, bugs: Bugs) -> Callable[[], None]:
    """Send every unhandled exception and Qt message to the log, and bugs to `bugs.found`.

    Args:
        folder: where `crash.txt` receives the stacks of a hard crash (frames, no values).

    Returns:
        What puts everything back; call it before the interpreter ends.
    """
    file = (folder / "crash.txt").open("a", encoding="utf-8")
    hooks = sys.excepthook, threading.excepthook
    faulthandler.enable(file)
    sys.excepthook = lambda kind, _, trace: _record(kind, trace, bugs.found.emit)
    threading.excepthook = lambda args: _record(args.exc_type, args.exc_traceback, bugs.found.emit)
    handler = qInstallMessageHandler(_from_qt)

    def undo() -> None:
        qInstallMessageHandler(handler)
        sys.excepthook, threading.excepthook = hooks
        faulthandler.disable()
        file.close()

    return undo


def note(bug: Exception) -> None:
    """Log a bug behind the screen: who stands before it has lost nothing, and is not disturbed."""
    _record(type(bug), bug.__traceback__, lambda _reference: None)


def _record(
    kind: type[BaseException], trace: TracebackType | None, tell: Callable[[str], None]
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.exit(130)
    reference = os.urandom(2).hex().upper()
    frames = traceback.extract_tb(trace)
    places = " < ".join(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in reversed(frames))
    _log.error("bug %s: %s at %s", reference, kind.__qualname__, places)
    tell(reference)


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    _qt_log.log(_LEVELS[kind], "%s: %s", context.category, message)
