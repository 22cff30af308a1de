"""What the person is typing or tapping, before it is an answer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from domain.answers import MOST_COUNTRIES, Raw
from domain.errors import AppError
from domain.questionnaire import LISTED_KINDS, Kind, Question, Skip
from kiosk.lookup import Match
from kiosk.sketch import Sketch, sketch_of
from kiosk.viewmodels.registration import Registration
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.shell import Shell
from kiosk.viewmodels.values import SKIPS, YES_NO, said
from qtkit.messages import sentence
from resources.pictures import pictures

QML_IMPORT_NAME = "Kiosk.Model"
QML_IMPORT_MAJOR_VERSION = 1

_A_THIRD = 40  # signs on two lines in a third of the smallest page


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """Something to tap: an option, or a way not to answer. `picture`: an icon, or empty."""

    key: str
    label: str
    chosen: bool
    picture: str = ""


@QmlElement
class AnswerPage(QObject):
    """The answer in the making. It stays on the page until it is durable.

    Signals:
        changed: the page is to show something else than what was typed into it.
        foundChanged: something else was found, or picked, or nothing any more.
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
        self._found = Rows[Match](Match, self)
        self._offered = Rows(Match, self)
        self._taken = Rows(Match, self)
        shell.arriving.connect(self._follow)
        shell.languageChanged.connect(self._retell)
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
        """What is to be picked from a list, as one types."""
        return self._found

    @Property(QObject, notify=changed)
    def offered(self) -> QObject:
        """What may be picked before anything was typed."""
        return self._offered

    @Property(QObject, notify=changed)
    def taken(self) -> QObject:
        """What was picked, where several may be."""
        return self._taken

    @Property(bool, notify=foundChanged)
    def searching(self) -> bool:
        """Whether something is shown to pick from."""
        return self._found.rowCount() > 0

    @Property(bool, notify=foundChanged)
    def longNames(self) -> bool:
        """Whether a name needs half of the page to be read whole, as those of many jobs do."""
        return any(len(row.label) > _A_THIRD for row in self._found.rows)

    @Slot(str)
    def type(self, text: str) -> None:
        if text != self._sketch.text:
            self._sketch = Sketch(text=text, chosen=self._kept)
            if self._kind in LISTED_KINDS:
                self._set_problem(None)  # something else is offered now
                self._look_up()

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
            chosen = self._switched(key)
        self._sketch = Sketch(chosen=tuple(key for key in self._keys if key in chosen))
        self._list()

    @Slot(str)
    def pick(self, code: str) -> None:
        """Take something from a list."""
        if self._question is None:
            return
        text = "" if self._kind is Kind.COUNTRIES else self._name(code)
        self._sketch = Sketch(text=text, chosen=(*self._kept, code))
        self._set_problem(None)
        self._look_up()
        self.changed.emit()

    @Slot(str)
    def drop(self, code: str) -> None:
        """Give back something that was taken."""
        chosen = tuple(taken for taken in self._sketch.chosen if taken != code)
        self._sketch = replace(self._sketch, chosen=chosen)
        self._set_problem(None)
        self._look_up()

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
    def unsaid(self) -> Raw | None:
        """What is on the page, if it may be an answer that was not given yet."""
        blank = self._sketch.blank or self._sketch.skip
        return None if self._question is None or blank else self._sketch.raw(self._question.kind)

    @property
    def _kind(self) -> Kind:
        return self._question.kind if self._question else Kind.TEXT

    @property
    def _kept(self) -> tuple[str, ...]:
        """What stays chosen while one types."""
        return self._sketch.chosen if self._kind is Kind.COUNTRIES else ()

    @property
    def _keys(self) -> tuple[str, ...]:
        if self._question is None:
            return ()
        return tuple(YES_NO) if self._kind is Kind.YES_NO else self._question.options

    def _label(self, key: str) -> str:
        if self._question is None or self._kind is Kind.YES_NO:
            return said(YES_NO[key])
        return self._registration.texts.option(self._question.key, key)

    def _picture(self, key: str) -> str:
        return pictures().of_answer(self._question.key, key) if self._question else ""

    def _switched(self, key: str) -> set[str]:
        """The options once this one is tapped; one that goes with no other is alone."""
        before = set(self._sketch.chosen)
        alone = self._question.exclusive if self._question else ""
        if key in before:
            return before - {key}
        return {key} if key == alone else before - {alone} | {key}

    def _name(self, code: str) -> str:
        return self._registration.content.lookup.name(self._kind, code, self._language)

    @property
    def _language(self) -> str:
        return self._registration.texts.language

    def _look_up(self) -> None:
        """Show what may be picked now, and what was."""
        found: Sequence[Match] = ()
        offered: Sequence[Match] = ()
        picked = self._sketch.chosen if self._kind in LISTED_KINDS else ()
        if self._question and self._may_pick(picked):
            lookup, text, where = (
                self._registration.content.lookup,
                self._sketch.text,
                self._language,
            )
            found = lookup.found(self._question, text, picked, where)
            if not text:
                offered = lookup.offered(self._question, picked, where)
        self._found.show(found)
        self._offered.show(offered)
        self._taken.show([Match(code, self._name(code)) for code in self._kept])
        self.foundChanged.emit()

    def _may_pick(self, picked: tuple[str, ...]) -> bool:
        return len(picked) < (MOST_COUNTRIES if self._kind is Kind.COUNTRIES else 1)

    @Slot()
    def _list(self) -> None:
        chosen, skips = self._sketch.chosen, self._question.skips if self._question else ()
        self._options.show(
            [ChoiceRow(k, self._label(k), k in chosen, self._picture(k)) for k in self._keys]
        )
        self._skips.show(
            [ChoiceRow(s.value, said(SKIPS[s]), s.value == self._sketch.skip) for s in skips]
        )

    @Slot()
    def _retell(self) -> None:
        """Say everything again in another language: what was picked is called otherwise there."""
        if self._kind in LISTED_KINDS and self._sketch.chosen and not self._kept:
            self._sketch = replace(self._sketch, text=self._name(*self._sketch.chosen))
        self._list()
        self._look_up()
        self.changed.emit()

    @Slot()
    def _follow(self) -> None:
        registration, question = self._registration, self._registration.question
        if question is self._question:
            return
        self._question = question
        sketch = Sketch()
        if question:
            given = registration.interview.answers.get(question.key)
            sketch = sketch_of(question, given, registration.content.lookup, self._language)
        self._show(sketch)

    def _show(self, sketch: Sketch) -> None:
        self._sketch = sketch
        self._set_problem(None)
        self._look_up()
        self._list()
        self.changed.emit()

    @Slot(object)
    def _refuse(self, why: AppError) -> None:
        self._set_problem(why)
        self.refused.emit()

    def _set_problem(self, why: AppError | None) -> None:
        self._problem = why
        self.problemChanged.emit()
