"""« J’ai un code »: the way back to a registration that was put aside."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from domain.errors import AppError
from kiosk.records import NotOpened
from kiosk.session import Page
from kiosk.viewmodels.registration import Registration
from kiosk.viewmodels.shell import Shell
from qtkit.messages import sentence

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CodePage(QObject):
    """What is typed of a code, and whether it opened something.

    Signals:
        refused: whether the code that was typed last opened nothing, or could not be tried.
    """

    refused = Signal()

    def __init__(self, shell: Shell, registration: Registration) -> None:
        super().__init__(registration)
        self._shell = shell
        self._registration = registration
        self._text = ""
        self._answer: NotOpened | None = None
        self._trouble: AppError | None = None
        registration.notOpened.connect(self._refuse)
        registration.refused.connect(self._fail)
        shell.arriving.connect(self._follow)

    @Property(bool, notify=refused)
    def wrong(self) -> bool:
        return self._answer is not None

    @Property(bool, notify=refused)
    def waiting(self) -> bool:
        """Whether the next code is looked at only after a while, a minute at most."""
        return self._answer is not None and self._answer.wait_s > 0

    @Property(str, notify=refused)
    def trouble(self) -> str:
        """Why no code can be tried now; empty where that is not so."""
        return sentence(self._trouble) if self._trouble else ""

    @Slot(str)
    def type(self, text: str) -> None:
        self._text = text

    @Slot()
    def submit(self) -> None:
        self._registration.come_back(self._text)

    @Slot(object)
    def _refuse(self, answer: NotOpened) -> None:
        self._answer, self._trouble = answer, None
        self.refused.emit()

    @Slot(object)
    def _fail(self, why: AppError) -> None:
        if self._shell.session.page is Page.CODE:
            self._answer, self._trouble = None, why
            self.refused.emit()

    @Slot()
    def _follow(self) -> None:
        """What is typed stays while something covers the page, and no longer."""
        if self._shell.session.page is not Page.CODE:
            self._answer = self._trouble = None
            self._text = ""
            self.refused.emit()
