"""The printer, as the pages have it: whether there is one, and what it did for who is there."""

from functools import partial

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.printing.printer import NONE, Document, Outcome, Printer
from kiosk.viewmodels.shell import Shell
from qtkit.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

_GOING_ON = "going on"


@QmlElement
class Press(QObject):
    """Prints one document at a time, on a thread of its own: a printer may keep one waiting.

    Signals:
        changed: another `state`.
    """

    changed = Signal()

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = Tasks("printer", self)
        self._printer: Printer | None = None
        self._state = NONE
        self._visit = 0
        shell.erased.connect(self._begin_visit)

    @Property(str, notify=changed)
    def state(self) -> str:
        """`none` without a printer, `offered`, `going on`, or a `printer.Outcome`."""
        return self._state

    def offer(self, printer: Printer) -> None:
        """Offer printing, if there is something to print on."""
        self._printer = printer
        self._tasks.run(printer.state, self._offered)

    def put(self, document: Document) -> None:
        """Print; nothing while it prints something else."""
        if self._printer is not None and self._state != _GOING_ON:
            self._show(_GOING_ON)
            told = partial(self._printed, self._visit)
            self._tasks.run(partial(self._printer.put, document), told)

    def close(self) -> None:
        """Wait for the printer, which waits for nothing any more."""
        if self._printer:
            self._printer.leave()
        self._tasks.close()

    def _offered(self, found: str) -> None:
        """Also where the printer lacks something: that may be otherwise until somebody prints."""
        self._show(NONE if found == NONE else "offered")

    def _begin_visit(self) -> None:
        self._visit += 1
        self._offered(self._state)

    def _printed(self, visit: int, outcome: Outcome) -> None:
        if visit == self._visit:  # or whoever it was for has left
            self._show(outcome)

    def _show(self, state: str) -> None:
        self._state = state
        self.changed.emit()
