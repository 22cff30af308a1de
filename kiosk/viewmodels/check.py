"""The page where the person reads all answers again before they are recorded."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from domain.errors import AppError
from domain.questionnaire import Doubt, Question
from kiosk.session import Page
from kiosk.viewmodels.registration import Registration
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.shell import Shell
from kiosk.viewmodels.values import shown
from qtkit.messages import sentence

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CheckRow:
    """An answer, or that there is none. `missing`: it has to be given."""

    key: str
    section: str
    label: str
    value: str
    missing: bool


@dataclass(frozen=True, slots=True)
class DoubtRow:
    """Answers that go together rarely. `key`: of the question to look at again, named `label`."""

    key: str
    label: str
    text: str


@QmlElement
class CheckPage(QObject):
    """All answers, grouped by section.

    Signals:
        changed: answers or their texts changed.
        problemChanged: why they could not be recorded.
        refused: one pressed to record and it was not possible; the problem says why.
    """

    changed = Signal()
    problemChanged = Signal()
    refused = Signal()

    def __init__(self, shell: Shell, registration: Registration, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._registration = registration
        self._problem: AppError | None = None
        self._left = ""
        self._rows = Rows(CheckRow, self)
        self._doubts = Rows(DoubtRow, self)
        registration.changed.connect(self._list)
        registration.refused.connect(self._refuse)
        shell.languageChanged.connect(self._list)
        shell.arriving.connect(self._follow)
        shell.erased.connect(self._forget)

    @Property(QObject, notify=changed)
    def rows(self) -> QObject:
        return self._rows

    @Property(QObject, notify=changed)
    def doubts(self) -> QObject:
        """What the person is asked to look at again; nothing of it stands in the way."""
        return self._doubts

    @Property(str, notify=changed)
    def missing(self) -> str:
        """What has to be answered before recording, by name; empty when nothing has."""
        texts = self._registration.texts.questions
        return ", ".join(texts[q.key].short for q in self._registration.interview.missing)

    @Property(str, notify=problemChanged)
    def problem(self) -> str:
        return sentence(self._problem) if self._problem else ""

    @Property(int, notify=changed)
    def place(self) -> int:
        """The row that was changed last, from 0."""
        asked = self._registration.interview.asked
        return next((i for i, question in enumerate(asked) if question.key == self._left), 0)

    @Slot(str)
    def modify(self, key: str) -> None:
        """Change an answer."""
        self._left = key
        self._registration.modify(key)

    @Slot(str)
    def lookAgain(self, key: str) -> None:
        """Change an answer that was asked about on top."""
        self._left = ""
        self._registration.modify(key)

    @Slot()
    def submit(self) -> None:
        """Record the registration; if an answer is missing, say it and open the first one."""
        missing = self._registration.interview.missing
        if missing:
            self.modify(missing[0].key)
        else:
            self._registration.submit()

    @Slot()
    def _list(self) -> None:
        interview = self._registration.interview
        self._rows.show([self._row(question) for question in interview.asked])
        self._doubts.show([self._doubt(doubt) for doubt in interview.doubts])
        self.changed.emit()
        self.problemChanged.emit()

    def _doubt(self, doubt: Doubt) -> DoubtRow:
        texts = self._registration.texts
        return DoubtRow(doubt.about, texts.questions[doubt.about].short, texts.doubts[doubt.code])

    def _row(self, question: Question) -> CheckRow:
        registration, texts = self._registration, self._registration.texts
        answer = registration.interview.answers.get(question.key)
        value = (
            self.tr("Non renseigné")
            if answer is None
            else shown(question, answer, texts, registration.content.lookup)
        )
        missing = question in registration.interview.missing
        section, label = texts.sections[question.section], texts.questions[question.key].short
        return CheckRow(question.key, section, label, value, missing)

    @Slot(object)
    def _refuse(self, why: AppError) -> None:
        if self._shell.session.page is Page.CHECK:
            self._problem = why
            self.problemChanged.emit()
            self.refused.emit()

    @Slot()
    def _follow(self) -> None:
        if self._shell.session.page is not Page.CHECK:
            self._problem = None
        self._list()

    @Slot()
    def _forget(self) -> None:
        self._left = ""
