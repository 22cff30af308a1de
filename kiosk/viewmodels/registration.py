"""One person's registration: the interview as it stands, and the saving of each step."""

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from domain.answers import Answer, AnswerRefused, Context, Raw
from domain.errors import AppError
from domain.hand import ReadBack
from domain.interview import Interview
from domain.questionnaire import Question
from domain.texts import Texts
from kiosk.content import Content
from kiosk.records import Interrupted, NotOpened, PutAside, Recorded, Records, Resumed
from kiosk.viewmodels.shell import Shell
from qtkit.tasks import Tasks

T = TypeVar("T")

_log = logging.getLogger("premier_pas.kiosk")


class Registration(QObject):
    """Owns the interview of the person who is there. A page turns when its answer is durable.

    Attributes:
        content: what this person is asked: another edition where they go on with an interview
            that was begun with it.
        helped_with: the question with which an agent helps, as was said by a touch; empty: none.
        accompanied: an agent helped with the answer before: they need not be called again.
        limited: the questions whose answers the person wants kept in the structure.

    Signals:
        changed: another interview, or another answer in it.
        refused: why the last step was not taken (`domain.errors.AppError`).
        submitted: it is an act now (`kiosk.records.Recorded`).
        objected: so is what the person writes against what is proposed to them.
        paused: it is locked away, and known here no more (`kiosk.records.PutAside`).
        notOpened: a code opened nothing (`kiosk.records.NotOpened`).
    """

    changed = Signal()
    refused = Signal(object)
    submitted = Signal(object)
    objected = Signal()
    paused = Signal(object)
    notOpened = Signal(object)

    def __init__(
        self, shell: Shell, content: Content, records: Records, tasks: Tasks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.content = self._current = content
        self._shell = shell
        self._records = records
        self._tasks = tasks
        self._visit = object()
        self._saving = False
        self._interview = self._blank()
        self.helped_with = ""
        self.accompanied = False
        self.limited: frozenset[str] = frozenset()
        shell.entered.connect(self._enter)
        shell.givenUp.connect(self._give_up)
        shell.erased.connect(self._erase)

    @property
    def interview(self) -> Interview:
        return self._interview

    @property
    def today(self) -> date:
        """The day on this kiosk's wall."""
        return self._records.today()

    @property
    def texts(self) -> Texts:
        """The questionnaire's texts in the language of the interface."""
        return self.content.texts[self._shell.language]

    @property
    def question(self) -> Question | None:
        """The question on the page."""
        return self.content.questionnaire.by_key.get(self._shell.session.question)

    def give(self, raw: Raw) -> None:
        """Answer the question on the page. Further presses are ignored while it is saved."""
        question = self.question
        if question is None or self._saving:
            return
        try:
            following = self._interview.answered(question.key, raw)
        except AnswerRefused as refused:
            self.refused.emit(refused)
            return
        key, language = question.key, self._shell.language
        answer = following.answers[key]
        if not self._is_new(key, answer):
            self._turn(following)
            return
        keep = partial(self._records.keep, language, key, answer, helped=self.helped_with == key)
        self._save(keep, lambda _: self._turn(following))

    def leave(self) -> None:
        """Go on without an answer to the question on the page."""
        question = self.question
        if question is None or self._saving:
            return
        if question.key not in self._interview.answers:
            self._turn(self._interview)
            return
        key = question.key
        following = self._interview.without(key)
        self._save(lambda: self._records.forget(key), lambda _: self._turn(following))

    def modify(self, key: str) -> None:
        """Open a question from the check page."""
        self._shell.go(self._shell.session.changing(key))

    def limit(self, key: str) -> None:
        """Keep an answer in the structure; if it is kept there already, share it again."""
        limited = self.limited ^ {key}
        if not self._saving:
            self._save(lambda: self._records.limit(limited), lambda _: self._note(limited))

    def submit(self, read_back: ReadBack = ReadBack.SCREEN) -> None:
        """Make it an act, as the person read it again. Two presses make one registration."""
        interview, language = self._interview, self._shell.language
        if not self._saving and interview.complete:
            self._save(lambda: self._records.submit(interview, language, read_back), self._finish)

    def object(self, words: str) -> None:
        """Record what the person writes against what is proposed to them."""
        if not self._saving:
            self._save(lambda: self._records.object(words), lambda _: self._object())

    def pause(self, unsaid: Raw | None) -> None:
        """Put it aside under a code.

        Args:
            unsaid: what is on the page and was not given yet; it is kept if it can be read.
        """
        if self._saving:
            return
        question, language = self._place, self._shell.language
        answers, helped = self._readable(question, unsaid), self.helped_with == question
        self._shell.stay()  # if it cannot be kept, the page says why
        put = partial(self._records.put_aside, language, question, answers, helped=helped)
        self._save(put, self._part)

    def ask_whether_at_portal(self, taken: PutAside, then: Callable[[bool], None]) -> None:
        """Tell `then` whether the code of what was put aside opens it at the desks, too."""
        self._tasks.run(lambda: self._records.is_at_portal(taken), then)

    def come_back(self, typed: str) -> None:
        """Go on with what a code opens."""
        if not self._saving:
            self._save(lambda: self._records.come_back(typed), self._reopen)

    @property
    def _place(self) -> str:
        """The question to go on with; what is changed from the check page leads back there."""
        here = self._shell.session
        return "" if here.modifying else here.question

    def _readable(self, question: str, unsaid: Raw | None) -> dict[str, Answer]:
        if not question or unsaid is None:
            return {}
        with suppress(AnswerRefused):
            answer = self._interview.answered(question, unsaid).answers[question]
            return {question: answer} if self._is_new(question, answer) else {}
        return {}

    def _is_new(self, key: str, answer: Answer) -> bool:
        """Whether there is something to keep: an answer, or that somebody helps with it."""
        return self.helped_with == key or self._interview.answers.get(key) != answer

    def _part(self, taken: PutAside) -> None:
        self._blank_out()
        self._shell.go(self._shell.session.paused())
        self.paused.emit(taken)

    def _reopen(self, found: Resumed | NotOpened) -> None:
        if isinstance(found, Resumed):
            self._go_on(found, found.question)
        else:
            self.notOpened.emit(found)

    def take_up(self, found: Interrupted) -> None:
        """Go on with an interview that was interrupted."""
        self._tasks.run(lambda: self._records.take_up(found.draft), lambda _: None)
        first_open = self._resumed(found).first_open()
        self._go_on(found, first_open.key if first_open else "")

    def discard(self, found: Interrupted) -> None:
        """Erase an interview that was interrupted. Somebody else may be in theirs already."""
        self._tasks.run(lambda: self._records.discard(found.draft), lambda _: None, _not_erased)

    def _resumed(self, found: Interrupted) -> Interview:
        return Interview(found.content.questionnaire, self._context()).resumed(found.draft.answers)

    def _go_on(self, found: Interrupted, question: str) -> None:
        draft = found.draft
        self.content = found.content
        self._interview = self._resumed(found)
        self.limited = draft.limited
        self.changed.emit()
        asked = _keys(self._interview)
        here = self._shell.session
        self._shell.speak(draft.language)
        self._shell.go(here.asking(question, asked) if question in asked else here.checking(asked))

    def _turn(self, following: Interview) -> None:
        self._interview = following
        self.accompanied, self.helped_with = bool(self.helped_with), ""
        self.changed.emit()
        self._shell.go(self._shell.session.turned(_keys(following), following.answers))

    def _note(self, limited: frozenset[str]) -> None:
        self.limited = limited
        self.changed.emit()

    def _finish(self, recorded: Recorded) -> None:
        self.submitted.emit(recorded)
        self._shell.go(self._shell.session.finished())

    def _object(self) -> None:
        self.objected.emit()
        self._shell.go(self._shell.session.finished())

    def _save(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        visit = self._visit
        self._saving = True

        def arrived(result: T) -> None:
            if visit is self._visit:  # else the person erased everything meanwhile
                self._saving = False
                then(result)

        def failed(error: AppError) -> None:
            _log.warning("not saved: %s", error.code)
            if visit is self._visit:
                self._saving = False
                self.refused.emit(error)

        self._tasks.run(work, arrived, failed)

    @Slot()
    def _enter(self) -> None:
        # The kiosk may have stood since another day: who comes now is asked on theirs.
        self._interview = replace(self._interview, context=self._context())
        asked = _keys(self._interview)
        self._shell.go(self._shell.session.asking(asked[0], asked))

    @Slot()
    def _give_up(self) -> None:
        self._tasks.run(self._records.give_up, lambda _: None, _not_erased)

    @Slot()
    def _erase(self) -> None:
        self._visit = object()
        self._saving = False
        self._blank_out()
        self._tasks.run(self._records.erase, lambda _: None, _not_erased)

    def _blank_out(self) -> None:
        """Know nothing of anybody."""
        self.content = self._current
        self._interview = self._blank()
        self.limited = frozenset()
        self.helped_with, self.accompanied = "", False
        self.changed.emit()

    @Slot()
    def forget_old(self) -> None:
        """Erase what was put aside for too long."""
        self._tasks.run(self._records.forget_old, lambda _: None, _not_erased)

    def _blank(self) -> Interview:
        return Interview(self.content.questionnaire, self._context())

    def _context(self) -> Context:
        return Context(self._records.today(), self.content.lookup.reference.codes)


def _keys(interview: Interview) -> tuple[str, ...]:
    return tuple(question.key for question in interview.asked)


def _not_erased(error: AppError) -> None:
    """The next visit erases it before it begins (`Records.keep`)."""
    _log.warning("draft not erased yet: %s", error.code)
