"""The page where the person reads all answers again before they are recorded."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from domain.errors import AppError
from domain.hand import ReadBack
from domain.questionnaire import Doubt, Question
from kiosk.session import Page
from kiosk.viewmodels.registration import Registration
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.shell import Shell
from kiosk.viewmodels.values import shown
from qtkit.messages import sentence

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

UNMASKED_MS = 10_000  # time to read a line; a touch gives as much again


@dataclass(frozen=True, slots=True)
class CheckRow:
    """An answer, or that there is none.

    Attributes:
        missing: it has to be given.
        personal: it is masked, but for the moment when the person looks at it.
        masked: it is now.
        limitable: the person may keep it in the structure.
        limited: they do.
    """

    key: str
    section: str
    label: str
    value: str
    missing: bool
    personal: bool
    masked: bool
    limitable: bool
    limited: bool


@dataclass(frozen=True, slots=True)
class DoubtRow:
    """Answers that go together rarely. `key`: of the question to look at again, named `label`.

    Attributes:
        code, text: what is asked about them; the text only while it is not masked.
        personal, masked: as of a `CheckRow`.
    """

    key: str
    label: str
    code: str
    text: str
    personal: bool
    masked: bool


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

    def __init__(
        self, shell: Shell, registration: Registration, structure: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._structure = structure
        self._unmasked = ""
        self._timer = QTimer(self, singleShot=True, interval=UNMASKED_MS)
        self._timer.timeout.connect(self._mask)
        self._shell = shell
        self._registration = registration
        self._problem: AppError | None = None
        self._left = ""
        self._read_back = ReadBack.SCREEN
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

    @Property(str, notify=changed)
    def structure(self) -> str:
        """Where the answers stay that the person limits; empty where none can be limited."""
        return self._structure if any(row.limitable for row in self._rows.rows) else ""

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

    @Slot(str)
    def unmask(self, key: str) -> None:
        """Show a masked answer or doubt for a moment, and no other; or mask it again."""
        self._unmasked = "" if key == self._unmasked else key
        self._timer.start()
        self._list()

    @Slot(str)
    def limit(self, key: str) -> None:
        """Keep an answer in the structure, or share it again."""
        self._problem = None
        self._registration.limit(key)

    @Slot()
    def hear(self) -> None:
        """All answers were read to the person, who alone hears them."""
        self._read_back = ReadBack.ALOUD

    @Slot()
    def submit(self) -> None:
        """Record the registration; if an answer is missing, say it and open the first one."""
        missing = self._registration.interview.missing
        if missing:
            self.modify(missing[0].key)
        else:
            self._registration.submit(self._read_back)

    @Slot()
    def _list(self) -> None:
        interview = self._registration.interview
        self._rows.show([self._row(question) for question in interview.asked])
        self._doubts.show([self._doubt(doubt) for doubt in interview.doubts])
        self.changed.emit()
        self.problemChanged.emit()

    def _doubt(self, doubt: Doubt) -> DoubtRow:
        texts = self._registration.texts
        personal = self._registration.interview.questionnaire.telling(doubt)
        masked = personal and doubt.code != self._unmasked
        hidden = self.tr("Une réponse personnelle est à revoir.")
        return DoubtRow(
            doubt.about,
            texts.questions[doubt.about].short,
            doubt.code,
            hidden if masked else texts.doubts[doubt.code],
            personal=personal,
            masked=masked,
        )

    def _row(self, question: Question) -> CheckRow:
        registration, texts, key = self._registration, self._registration.texts, question.key
        questionnaire = registration.interview.questionnaire
        given = key in registration.interview.answers
        personal = questionnaire.telling(question) or (given and question.sensitive)
        masked = personal and key != self._unmasked
        return CheckRow(
            key,
            section=texts.sections[question.section],
            label=self._label(question, masked=masked),
            value=self.tr("Réponse donnée") if given and masked else self._value(question),
            missing=question in registration.interview.missing,
            personal=personal,
            masked=masked,
            limitable=question.limitable and given,
            limited=key in registration.limited,
        )

    def _label(self, question: Question, *, masked: bool) -> str:
        """Its name, unless that tells what is masked."""
        if masked and self._registration.interview.questionnaire.telling(question):
            return self.tr("Une précision")
        return self._registration.texts.questions[question.key].short

    def _value(self, question: Question) -> str:
        registration = self._registration
        answer = registration.interview.answers.get(question.key)
        if answer is None:
            return self.tr("Non renseigné")
        return shown(question, answer, registration.texts, registration.content.lookup)

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
            self._unmasked = ""
            self._read_back = ReadBack.SCREEN
        self._list()

    @Slot()
    def _mask(self) -> None:
        self._unmasked = ""
        self._list()

    @Slot()
    def _forget(self) -> None:
        self._left = self._unmasked = ""
