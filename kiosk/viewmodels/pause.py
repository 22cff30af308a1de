"""Putting a registration aside: the code that opens it again, on the screen and on paper."""

from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from domain.resume_code import grouped
from kiosk.code_paper import CodePaper, pdf, qr_image, strips
from kiosk.printing.printer import Document
from kiosk.records import PutAside
from kiosk.session import Page
from kiosk.viewmodels.answer import AnswerPage
from kiosk.viewmodels.press import Press
from kiosk.viewmodels.registration import Registration
from kiosk.viewmodels.shell import Shell
from kiosk.viewmodels.site import Site

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

_NOTHING = PutAside("", "", None)
_LEFT_TO_RIGHT = "\u2066{}\u2069"


@QmlElement
class PausePage(QObject):
    """Holds the code for as long as it is shown; nobody else knows it then.

    Signals:
        changed: another code, or none any more; or something may be put aside now.
    """

    changed = Signal()

    def __init__(
        self, shell: Shell, site: Site, registration: Registration, answer: AnswerPage, press: Press
    ) -> None:
        super().__init__(registration)
        self._shell = shell
        self._site = site
        self._registration = registration
        self._answer = answer
        self._press = press
        self._taken = _NOTHING
        self._at_desks = False
        registration.paused.connect(self._show)
        shell.erased.connect(self._forget)
        shell.arriving.connect(self.changed)

    @Property(bool, notify=changed)
    def possible(self) -> bool:
        """Whether there is something to put aside."""
        asking = self._shell.session.page in (Page.QUESTION, Page.CHECK)
        said = self._registration.interview.answers or self._answer.unsaid is not None
        return asking and bool(said)

    @Property(str, notify=changed)
    def code(self) -> str:
        return _LEFT_TO_RIGHT.format(grouped(self._taken.code)) if self._taken.code else ""

    @Property(bool, notify=changed)
    def atDesks(self) -> bool:
        """Whether the code alone is enough at the desks of the site."""
        return self._at_desks

    @Property(str, notify=changed)
    def carried(self) -> str:
        """The QR code for a desk, as an image address; empty where there is none."""
        return qr_image(self._taken.carried) if self._taken.carried else ""

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
        self._press.put(Document(partial(pdf, paper), partial(strips, paper)))

    @Slot()
    def look(self) -> None:
        """See how far what was put aside has come."""
        taken = self._taken
        if taken.code and not self._at_desks:
            self._registration.ask_whether_at_portal(taken, partial(self._tell, taken))

    def _tell(self, taken: PutAside, at_portal: bool) -> None:
        if taken is self._taken and at_portal:
            self._at_desks = True
            self.changed.emit()

    @Slot(object)
    def _show(self, taken: PutAside) -> None:
        self._taken, self._at_desks = taken, False
        self.changed.emit()

    @Slot()
    def _forget(self) -> None:
        self._show(_NOTHING)
