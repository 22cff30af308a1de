"""« Je ne suis pas d’accord »: what a person writes against what is proposed to them."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from domain.answers import AnswerRefused, Reason
from domain.errors import AppError
from domain.reorientation import words_from
from kiosk.session import Page
from kiosk.viewmodels.registration import Registration
from kiosk.viewmodels.shell import Shell
from qtkit.messages import sentence

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ObjectionPage(QObject):
    """What is typed stays, wherever the person looks meanwhile, until it is recorded or erased.

    Signals:
        changed: the page is to show something else than what was typed.
        problemChanged: why it could not be recorded.
        refused: one pressed to send it and could not; the problem says why.
    """

    changed = Signal()
    problemChanged = Signal()
    refused = Signal()

    def __init__(self, shell: Shell, registration: Registration) -> None:
        super().__init__(registration)
        self._shell = shell
        self._registration = registration
        self._text = ""
        self._recorded = False
        self._problem: AppError | None = None
        registration.objected.connect(self._keep)
        registration.refused.connect(self._refuse)
        shell.arriving.connect(self._follow)
        shell.erased.connect(self._forget)
        shell.languageChanged.connect(self.problemChanged)

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._text

    @Property(bool, notify=changed)
    def recorded(self) -> bool:
        """Whether something was recorded in this visit."""
        return self._recorded

    @Property(str, notify=problemChanged)
    def problem(self) -> str:
        match self._problem:
            case None:
                return ""
            case AnswerRefused(reason=Reason.EMPTY):
                return self.tr("Écrivez d’abord ce que vous souhaitez.")
            case problem:
                return sentence(problem)

    @Slot()
    def begin(self) -> None:
        """Open the page."""
        self._shell.go(self._shell.session.objecting())

    @Slot(str)
    def type(self, text: str) -> None:
        self._text = text

    @Slot()
    def send(self) -> None:
        """Record it, and go back to what is proposed."""
        try:
            words = words_from(self._text)
        except AnswerRefused as refused:
            self._refuse(refused)
        else:
            self._registration.object(words)

    @Slot()
    def _keep(self) -> None:
        self._show(recorded=True)

    @Slot(object)
    def _refuse(self, why: AppError) -> None:
        if self._shell.session.page is Page.OBJECTION:
            self._set_problem(why)
            self.refused.emit()

    @Slot()
    def _follow(self) -> None:
        if self._shell.session.page is not Page.OBJECTION:
            self._set_problem(None)

    @Slot()
    def _forget(self) -> None:
        self._show(recorded=False)

    def _show(self, *, recorded: bool) -> None:
        """Nothing is typed any more, or yet."""
        self._text, self._recorded = "", recorded
        self.changed.emit()

    def _set_problem(self, why: AppError | None) -> None:
        self._problem = why
        self.problemChanged.emit()
