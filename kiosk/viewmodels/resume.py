"""After a crash: the interrupted registration is offered, to the person who began it only.

Decision: nothing of it is shown before the family name in it was typed again. Without one, or
when two minutes have passed since the start, it is erased. The offer tells its language, or who
reads no French would not know that it is meant for them: in these two minutes anybody near may
have seen that language there before. Easy French
is not told there: who needs it reads French, and it would say something of them.
"""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from domain.names import folded
from kiosk.records import Interrupted
from kiosk.session import IDLE_MS, WARNING_MS, Page
from kiosk.viewmodels.registration import Registration
from kiosk.viewmodels.shell import Shell

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

_PROOF = "family_name"
_MOST_TRIALS = 3


@QmlElement
class ResumePage(QObject):
    """Holds the interrupted draft until it is taken up or erased.

    Signals:
        refused: whether the name that was typed last is not the one of the draft.
    """

    refused = Signal()

    def __init__(self, shell: Shell, registration: Registration, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._registration = registration
        self._found: Interrupted | None = None
        self._trials = 0
        self._text = ""
        self._timer = QTimer(self, singleShot=True, interval=IDLE_MS + WARNING_MS)
        self._timer.timeout.connect(self._give_up)
        shell.arriving.connect(self._look)
        shell.givenUp.connect(self._renounce)
        shell.erased.connect(self._forget)

    def offer(self, found: Interrupted | None) -> None:
        """Offer a draft that was found at the start, if it can be offered to nobody else."""
        if found is None:
            return
        if isinstance(found.draft.answers.get(_PROOF), str):
            self._found = found
            self._timer.start()
            self._shell.offer(found.draft.language)
        else:
            self._registration.discard(found)

    @Property(bool, notify=refused)
    def wrong(self) -> bool:
        return self._trials > 0

    @Slot(str)
    def type(self, text: str) -> None:
        self._text = text

    @Slot()
    def submit(self) -> None:
        """Take the draft up if the name is right; erase it after three that are not."""
        found = self._found
        if found is None:
            return
        if folded(self._text) == folded(str(found.draft.answers[_PROOF])):
            self._found = None  # it is theirs: nobody else's any more
            self._registration.take_up(found)
            self._close()
            return
        self._trials += 1
        if self._trials >= _MOST_TRIALS:
            self._give_up()
        else:
            self.refused.emit()

    @Slot()
    def _look(self) -> None:
        """Somebody else began, or goes on with a code of theirs."""
        if self._shell.session.page in {Page.QUESTION, Page.CHECK}:
            self._give_up()

    @Slot()
    def _renounce(self) -> None:
        """« Effacer et quitter » from this page: what it would have opened is erased."""
        if self._shell.session.page is Page.RESUME:
            self._give_up()

    @Slot()
    def _forget(self) -> None:
        """Whoever comes next types the name themselves; the trials of before still count."""
        self._text = ""

    @Slot()
    def _give_up(self) -> None:
        """Erase what nobody took up: too late, too many trials, or somebody else began."""
        if (found := self._found) is not None:
            self._close()
            self._registration.discard(found)

    @Slot()
    def _close(self) -> None:
        """Offer nothing any more."""
        if self._shell.session.page is Page.RESUME:
            self._shell.erase()
        self._found = None
        self._trials = 0
        self._text = ""
        self._timer.stop()
        self._shell.offer("")
        self.refused.emit()
