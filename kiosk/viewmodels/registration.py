"""One person's registration: the interview as it stands, and the saving of each step."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from domain.answers import Answer, AnswerRefused, Context, Raw
from domain.hand import ReadBack
from domain.interview import Interview
from domain.questionnaire import Question
from domain.texts import Texts
from domain.topics import Way
from kiosk.content import Content
from kiosk.records import Interrupted, NotOpened, PutAside, Recorded, Records, Resumed
from kiosk.viewmodels.saving import Saving
from kiosk.viewmodels.shell import Shell
from qtkit.tasks import Tasks


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
        self._saving = Saving(tasks, self.refused.emit)
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
        if question is None or self._saving.busy:
            return
        try:
            following = self._interview.answered(question.key, raw)
        except AnswerRefused as refused:
            self.refused.emit(refused)
            return
        self._keep(question.key, following, self._turn)

    def leave(self) -> None:
        """Go on without an answer to the question on the page."""
        question = self.question
        if question is None or self._saving.busy:
            return
        if question.key not in self._interview.answers:
            self._turn(self._interview)
            return
        key = question.key
        following = self._interview.without(key)
        self._saving.run(lambda: self._records.forget(key), lambda _: self._turn(following))

    def open_topic(self, section: str, unsaid: Raw | None) -> None:
        """Go to another topic; what is on the page is kept if it can be read."""
        question = self.question
        if question is None or self._saving.busy:
            return
        set_off, key = partial(self._set_off, section), question.key
        if answers := self._readable(key, unsaid):
            self._shell.go(self._shell.session.bare())  # as `pause`
            self._keep(key, self._interview.answered(key, answers[key]), set_off)
        else:
            set_off(self._interview)

    def modify(self, key: str) -> None:
        """Open a question from the check page."""
        self._shell.go(self._shell.session.changing(key))

    def limit(self, key: str) -> None:
        """Keep an answer in the structure; if it is kept there already, share it again."""
        limited = self.limited ^ {key}
        if not self._saving.busy:
            self._saving.run(lambda: self._records.limit(limited), lambda _: self._note(limited))

    def submit(self, read_back: ReadBack = ReadBack.SCREEN) -> None:
        """Make it an act, as the person read it again. Two presses make one registration."""
        interview, language = self._interview, self._shell.language
        if not self._saving.busy and interview.complete:
            self._saving.run(
                lambda: self._records.submit(interview, language, read_back), self._finish
            )

    def object(self, words: str) -> None:
        """Record what the person writes against what is proposed to them."""
        if not self._saving.busy:
            self._saving.run(lambda: self._records.object(words), lambda _: self._object())

    def pause(self, unsaid: Raw | None) -> None:
        """Put it aside under a code.

        Args:
            unsaid: what is on the page and was not given yet; it is kept if it can be read.
        """
        if self._saving.busy:
            return
        question, language = self._place, self._shell.language
        answers, helped = self._readable(question, unsaid), self.helped_with == question
        self._shell.go(self._shell.session.bare())  # if it cannot be kept, the page says why
        put = partial(self._records.put_aside, language, question, answers, helped=helped)
        self._saving.run(put, self._part)

    def ask_whether_at_portal(self, taken: PutAside, then: Callable[[bool], None]) -> None:
        """Tell `then` whether the code of what was put aside opens it at the desks, too."""
        self._tasks.run(lambda: self._records.is_at_portal(taken), then)

    def come_back(self, typed: str) -> None:
        """Go on with what a code opens."""
        if not self._saving.busy:
            self._saving.run(lambda: self._records.come_back(typed), self._reopen)

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

    def _keep(self, key: str, following: Interview, then: Callable[[Interview], None]) -> None:
        """Make an answer durable, if there is something to keep, before the page turns."""
        answer = following.answers[key]
        if not self._is_new(key, answer):
            then(following)
            return
        helped = self.helped_with == key
        keep = partial(self._records.keep, self._shell.language, key, answer, helped=helped)
        self._saving.run(keep, lambda _: then(following))

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
        self._saving.clean(lambda: self._records.discard(found.draft))

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
        if question not in asked:
            self._shell.go(here.reading_again(asked))
            return
        way = Way.up_to(self._interview, question)
        self._shell.go(here.asking(question, asked, way))

    def _turn(self, following: Interview) -> None:
        self._leave_behind(following)
        self._shell.go(self._shell.session.turned(following))

    def _set_off(self, section: str, following: Interview) -> None:
        self._leave_behind(following)
        self._shell.go(self._shell.session.opening(section, following))

    def _leave_behind(self, following: Interview) -> None:
        """What was on the page is in the interview now."""
        self._interview = following
        self.accompanied, self.helped_with = bool(self.helped_with), ""
        self.changed.emit()

    def _note(self, limited: frozenset[str]) -> None:
        self.limited = limited
        self.changed.emit()

    def _finish(self, recorded: Recorded) -> None:
        self.submitted.emit(recorded)
        self._shell.go(self._shell.session.finished())

    def _object(self) -> None:
        self.objected.emit()
        self._shell.go(self._shell.session.finished())

    @Slot()
    def _enter(self) -> None:
        # The kiosk may have stood since another day: who comes now is asked on theirs.
        self._interview = replace(self._interview, context=self._context())
        asked = _keys(self._interview)
        here = self._shell.session
        self._shell.go(here.asking(asked[0], asked, here.way))

    @Slot()
    def _give_up(self) -> None:
        self._saving.clean(self._records.give_up)

    @Slot()
    def _erase(self) -> None:
        self._saving.end_visit()
        self._blank_out()
        self._saving.clean(self._records.erase)

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
        self._saving.clean(self._records.forget_old)

    def _blank(self) -> Interview:
        return Interview(self.content.questionnaire, self._context())

    def _context(self) -> Context:
        return Context(self._records.today(), self.content.lookup.reference.codes)


def _keys(interview: Interview) -> tuple[str, ...]:
    return tuple(question.key for question in interview.asked)
