"""One assisted registration, from the first answer to the reference."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from counter.content import Content
from counter.desk import LANGUAGE, Desk
from counter.errands import Errands
from counter.writing import Pen, author_of
from domain.answers import Answer, AnswerRefused, Raw
from domain.errors import AppError
from domain.hand import Confirmation, ReadBack
from domain.interview import Interview
from store import drafts
from store.agents import Agent
from store.drafts import DraftId


class Registration(QObject):
    """The interview in memory, its draft on the disk; each answer goes to both as it is given.

    Attributes:
        content: what is asked in this interview.
        agent: who assists.

    Signals:
        accepted: key of a question, and the canonical answer; None when it was taken away.
        undone: key of a question whose answer is again what it was before, after `accepted`.
        refused: key of a question, and the `AnswerRefused`. What was typed is no answer yet.
        submitted: the `store.registration.Submitted`.
        unsaved: the `AppError` for which something is not on the disk.
    """

    accepted = Signal(str, object)
    refused = Signal(str, object)
    undone = Signal(str)
    submitted = Signal(object)
    unsaved = Signal(object)

    def __init__(
        self, errands: Errands, agent: Agent, start: "Start", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._errands = errands
        self.agent = agent
        self.content = start.content
        self._pen = Pen(start.language, start.content.questionnaire.layers, start.draft)
        self._submitting = False
        self.interview = start.interview
        self._before: list[tuple[str, Answer | None]] = []

    def answer(self, key: str, raw: Raw | None) -> None:
        """Take what was given; None takes the answer away."""
        try:
            after = (
                self.interview.without(key) if raw is None else self.interview.answered(key, raw)
            )
        except AnswerRefused as refused:
            self._take(self.interview.without(key), key)
            self.refused.emit(key, refused)
        else:
            self._take(after, key)
            self.accepted.emit(key, after.answers.get(key))

    def undo(self) -> None:
        """Take the last change back, as often as there was one since the form was opened."""
        if not self._before:
            return
        key, answer = self._before.pop()
        back = self.interview.without(key)
        self._keep(back.resumed({key: answer}) if answer is not None else back, key)
        self.accepted.emit(key, answer)
        self.undone.emit(key)

    def submit(self, read_back: ReadBack = ReadBack.SCREEN) -> None:
        """Record the registration; a second press changes nothing.

        Args:
            read_back: how the person read it again.
        """
        if self._submitting:
            return
        self._submitting = True
        yes = Confirmation(author_of(self.agent), read_back)
        work = partial(self._pen.submit, interview=self.interview, yes=yes)
        self._errands.run(work, self.submitted.emit, self._not_submitted)

    def discard(self, then: Callable[[], None]) -> None:
        """Erase the interview, then go on."""
        self._errands.run(self._pen.discard, lambda _: then(), self.unsaved.emit)

    def _take(self, after: Interview, key: str) -> None:
        if after.answers.get(key) == self.interview.answers.get(key):
            return
        self._before.append((key, self.interview.answers.get(key)))
        self._keep(after, key)

    def _keep(self, after: Interview, key: str) -> None:
        self.interview = after
        by = author_of(self.agent)
        work = partial(self._pen.keep, key=key, answer=after.answers.get(key), helper=by)
        self._errands.run(work, _nothing, self.unsaved.emit)

    def _not_submitted(self, error: AppError) -> None:
        self._submitting = False
        self.unsaved.emit(error)


@dataclass(frozen=True)
class Start:
    """Where a registration begins.

    Attributes:
        content: what is asked: for a draft, what it was begun with.
        draft: None for a new one.
    """

    content: Content
    interview: Interview
    draft: DraftId | None
    language: str


def starting(draft: DraftId | None) -> Callable[[Desk], Start]:
    """Begin a registration, or take up one that was interrupted."""

    def start(desk: Desk) -> Start:
        today = desk.today()
        if draft is None:
            return Start(desk.content, desk.content.interview(today), None, LANGUAGE)
        with desk.store.read() as tx:
            kept = drafts.load(tx, draft)
        content = desk.content_of(kept.layers)
        interview = content.interview(today).resumed(kept.answers)
        return Start(content, interview, draft, kept.language)

    return start


def _nothing(_: object) -> None:
    """The answer is on the disk: nothing to say."""
