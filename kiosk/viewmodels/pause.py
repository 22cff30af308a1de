"""Putting a registration aside: the code that opens it again, on the screen and on paper."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from domain.resume_code import grouped
from kiosk import printing
from kiosk.code_paper import CodePaper, pdf, qr_image
from kiosk.records import PutAside
from kiosk.session import Page
from kiosk.viewmodels.answer import AnswerPage
from kiosk.viewmodels.registration import Registration
from kiosk.viewmodels.shell import Shell
from kiosk.viewmodels.site import Site
from qtkit.tasks import Tasks

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

_NOTHING = PutAside("", None)
_LEFT_TO_RIGHT = "\u2066{}\u2069"


@QmlElement
class PausePage(QObject):
    """Holds the code for as long as it is shown; nobody else knows it then.

    Signals:
        changed: another code, or none any more; or something may be put aside now.
        printingChanged: what became of the printing.
    """

    changed = Signal()
    printingChanged = Signal()

    def __init__(
        self, shell: Shell, site: Site, registration: Registration, answer: AnswerPage, tasks: Tasks
    ) -> None:
        super().__init__(registration)
        self._shell = shell
        self._site = site
        self._registration = registration
        self._answer = answer
        self._tasks = tasks
        self._taken = _NOTHING
        self._printing = "none"
        registration.paused.connect(self._show)
        shell.erased.connect(self._forget)
        shell.arriving.connect(self.changed)

    def look_for_printer(self) -> None:
        """Offer printing if there is something to print on."""
        self._tasks.run(lambda: printing.default_printer() is not None, self._offer_printing)

    @Property(bool, notify=changed)
    def possible(self) -> bool:
        """Whether there is something to put aside."""
        asking = self._shell.session.page in (Page.QUESTION, Page.CHECK)
        said = self._registration.interview.answers or self._answer.unsaid is not None
        return asking and bool(said)

    @Property(str, notify=changed)
    def code(self) -> str:
        return _LEFT_TO_RIGHT.format(grouped(self._taken.code)) if self._taken.code else ""

    @Property(str, notify=changed)
    def carried(self) -> str:
        """The QR code for a desk, as an image address; empty where there is none."""
        return qr_image(self._taken.carried) if self._taken.carried else ""

    @Property(str, notify=printingChanged)
    def printing(self) -> str:
        """`none` without a printer, `offered`, `sent`, or `failed`."""
        return self._printing

    @Slot()
    def pause(self) -> None:
        self._registration.pause(self._answer.unsaid)

    @Slot(bool)
    def printCode(self, carrying: bool) -> None:
        """Print the code, and what carries the interview to a desk if the person goes there."""
        if not self._taken.code:
            return
        place, today = self._site.place, self._registration.today
        code, language = grouped(self._taken.code), self._shell.language
        carried = self._taken.carried if carrying else None
        paper = CodePaper(code, today, language, place.name, place.phone, place.opening, carried)
        document = pdf(paper)
        self._tasks.run(lambda: printing.print_pdf(document), self._printed)

    @Slot(object)
    def _show(self, taken: PutAside) -> None:
        self._taken = taken
        self.changed.emit()

    @Slot()
    def _forget(self) -> None:
        self._taken = _NOTHING
        self._offer_printing(self._printing != "none")
        self.changed.emit()

    def _offer_printing(self, available: bool) -> None:
        self._printing = "offered" if available else "none"
        self.printingChanged.emit()

    def _printed(self, taken: bool) -> None:
        self._printing = "sent" if taken else "failed"
        self.printingChanged.emit()
