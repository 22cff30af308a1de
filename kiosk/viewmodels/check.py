"""The page where the person reads all answers again before they are recorded."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from domain.errors import AppError
from domain.questionnaire import Question
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
        self._rows = Rows(CheckRow, self)
        registration.changed.connect(self._list)
        registration.refused.connect(self._refuse)
        shell.languageChanged.connect(self._list)
        shell.arriving.connect(self._follow)

    @Property(QObject, notify=changed)
    def rows(self) -> QObject:
        return self._rows

    @Property(str, notify=changed)
    def missing(self) -> str:
        """What has to be answered before recording, by name; empty when nothing has."""
        texts = self._registration.texts.questions
        return ", ".join(texts[q.key].short for q in self._registration.interview.missing)

    @Property(str, notify=problemChanged)
    def problem(self) -> str:
        return sentence(self._problem) if self._problem else ""

    @Slot(str)
    def modify(self, key: str) -> None:
        self._registration.modify(key)

    @Slot()
    def submit(self) -> None:
        """Record the registration; if an answer is missing, say it and open the first one."""
        missing = self._registration.interview.missing
        if missing:
            self._registration.modify(missing[0].key)
        else:
            self._registration.submit()

    @Slot()
    def _list(self) -> None:
        self._rows.show([self._row(q) for q in self._registration.interview.asked])
        self.changed.emit()
        self.problemChanged.emit()

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
