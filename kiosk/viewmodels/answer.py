"""What the person is typing or tapping, before it is an answer."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from domain.communes import Commune, answered_code
from domain.errors import AppError
from domain.questionnaire import Kind, Question, Skip
from kiosk.sketch import Sketch, commune_name, sketch_of
from kiosk.viewmodels.registration import Registration
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.shell import Shell
from kiosk.viewmodels.values import SKIPS, YES_NO, said
from qtkit.messages import sentence

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

_FOUND = 6  # communes shown while one types


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """Something to tap: an option, or a way not to answer."""

    key: str
    label: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class CommuneRow:
    """A commune that was found."""

    code: str
    label: str
    postcodes: str


@QmlElement
class AnswerPage(QObject):
    """The answer in the making. It stays on the page until it is durable.

    Signals:
        changed: the page is to show something else than what was typed into it.
        foundChanged: whether communes are shown to pick from.
        problemChanged: why one cannot go on yet.
        refused: one pressed to go on and could not; the problem says why.
    """

    changed = Signal()
    problemChanged = Signal()
    foundChanged = Signal()
    refused = Signal()

    def __init__(self, shell: Shell, registration: Registration, parent: QObject) -> None:
        super().__init__(parent)
        self._registration = registration
        self._question: Question | None = None
        self._sketch = Sketch()
        self._problem: AppError | None = None
        self._options = Rows(ChoiceRow, self)
        self._skips = Rows(ChoiceRow, self)
        self._found = Rows(CommuneRow, self)
        shell.arriving.connect(self._follow)
        shell.languageChanged.connect(self._list)
        shell.languageChanged.connect(self.problemChanged)
        registration.refused.connect(self._refuse)

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._sketch.text

    @Property(str, notify=changed)
    def day(self) -> str:
        return self._sketch.date[0]

    @Property(str, notify=changed)
    def month(self) -> str:
        return self._sketch.date[1]

    @Property(str, notify=changed)
    def year(self) -> str:
        return self._sketch.date[2]

    @Property(str, notify=problemChanged)
    def problem(self) -> str:
        return sentence(self._problem) if self._problem else ""

    @Property(QObject, notify=changed)
    def options(self) -> QObject:
        return self._options

    @Property(QObject, notify=changed)
    def skips(self) -> QObject:
        return self._skips

    @Property(QObject, notify=changed)
    def found(self) -> QObject:
        return self._found

    @Property(bool, notify=foundChanged)
    def searching(self) -> bool:
        """Whether communes are shown to pick from."""
        return self._found.rowCount() > 0

    @Slot(str)
    def type(self, text: str) -> None:
        if text != self._sketch.text:
            self._sketch = Sketch(text=text)
            self._search()

    @Slot(int, str)
    def typeDate(self, part: int, text: str) -> None:
        """A part of a date: 0 day, 1 month, 2 year."""
        day, month, year = (text if i == part else old for i, old in enumerate(self._sketch.date))
        self._sketch = Sketch(date=(day, month, year))

    @Slot(str)
    def choose(self, key: str) -> None:
        """Choose one option, or add and remove one among several."""
        chosen = {key}
        if self._kind is Kind.CHOICES:
            chosen = set(self._sketch.chosen) ^ chosen
        self._sketch = Sketch(chosen=tuple(key for key in self._keys if key in chosen))
        self._list()

    @Slot(str)
    def pick(self, code: str) -> None:
        """Take a commune that was found."""
        name = commune_name(self._registration.content.communes[code])
        self._sketch = Sketch(text=name, code=code)
        self._set_problem(None)
        self._set_found(())
        self.changed.emit()

    @Slot(str)
    def skip(self, key: str) -> None:
        """Answer with one of the ways not to answer, and go on."""
        self._registration.give(Skip(key))

    @Slot()
    def submit(self) -> None:
        """Go on with what is on the page."""
        question = self._question
        if question is None:
            return
        if self._sketch.skip:
            self._registration.give(Skip(self._sketch.skip))
        elif self._sketch.blank and not question.mandatory:
            self._registration.leave()
        else:
            self._registration.give(self._sketch.raw(question.kind))

    @property
    def _kind(self) -> Kind:
        return self._question.kind if self._question else Kind.TEXT

    @property
    def _keys(self) -> tuple[str, ...]:
        if self._question is None:
            return ()
        return tuple(YES_NO) if self._kind is Kind.YES_NO else self._question.options

    def _label(self, key: str) -> str:
        if self._question is None or self._kind is Kind.YES_NO:
            return said(YES_NO[key])
        return self._registration.texts.option(self._question.key, key)

    def _search(self) -> None:
        if self._kind is Kind.COMMUNE:
            self._set_problem(None)  # other communes are offered now
            content = self._registration.content
            found = content.communes.search(self._sketch.text, _FOUND, content.near)
            self._set_found([self._row(commune) for commune in found])

    def _row(self, commune: Commune) -> CommuneRow:
        key = self._question.key if self._question else ""
        postcodes = " ".join(commune.postcodes[:2])
        return CommuneRow(answered_code(key, commune), commune_name(commune), postcodes)

    def _set_found(self, rows: Sequence[CommuneRow]) -> None:
        self._found.show(rows)
        self.foundChanged.emit()

    @Slot()
    def _list(self) -> None:
        chosen, skips = self._sketch.chosen, self._question.skips if self._question else ()
        self._options.show([ChoiceRow(k, self._label(k), k in chosen) for k in self._keys])
        self._skips.show(
            [ChoiceRow(s.value, said(SKIPS[s]), s.value == self._sketch.skip) for s in skips]
        )

    @Slot()
    def _follow(self) -> None:
        question = self._registration.question
        if question is self._question:
            return
        self._question = question
        given = self._registration.interview.answers.get(question.key) if question else None
        communes = self._registration.content.communes
        self._show(sketch_of(question, given, communes) if question else Sketch())

    def _show(self, sketch: Sketch) -> None:
        self._sketch = sketch
        self._set_problem(None)
        self._set_found(())
        self._list()
        self.changed.emit()

    @Slot(object)
    def _refuse(self, why: AppError) -> None:
        self._set_problem(why)
        self.refused.emit()

    def _set_problem(self, why: AppError | None) -> None:
        self._problem = why
        self.problemChanged.emit()
