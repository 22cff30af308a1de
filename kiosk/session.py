"""Where a person is at the kiosk, and what the passing of time does to it.

A `Session` is a value: every verb gives the next one. It knows pages and moments, and keeps
nothing of what the person answers.

    attract → language → question(n) → check → done, and from there objection and back
    language → code → question(n), where somebody goes on; question(n) | check → paused, where
    somebody puts it aside
    over any page but attract: help and from there urgency, language, display and from there
    sound, quit confirmation, the hidden screen, idle warning; over a question: the topics, and
    from there any of them; over the last one: the notice of how the recommendation was made

Leaving by any way leads to a new `Session()`, on the attract screen.
"""

from collections.abc import Container
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from domain.topics import Way

if TYPE_CHECKING:
    from domain.interview import Interview

IDLE_MS = 90_000  # without a gesture, before the warning
UNHURRIED_IDLE_MS = 180_000  # the same for who listens, or reads in large letters
WARNING_MS = 30_000  # to answer the warning; answered as often as one wants (WCAG 2.2.1)


class Page(StrEnum):
    """The pages of the journey; then `resume` after a crash, and `closed` when nothing works."""

    ATTRACT = "attract"
    LANGUAGE = "language"
    QUESTION = "question"
    CHECK = "check"
    DONE = "done"
    OBJECTION = "objection"
    CODE = "code"
    PAUSED = "paused"
    RESUME = "resume"
    CLOSED = "closed"


class Left(StrEnum):
    """What the end of a visit does not take away."""

    NOTHING = "nothing"
    REGISTRATION = "registration"
    CODE = "code"  # what is put aside under one


class Overlay(StrEnum):
    """What may cover a page. The page under it keeps what was typed."""

    NONE = "none"
    HELP = "help"
    URGENT = "urgent"
    LANGUAGE = "language"
    DISPLAY = "display"
    QUIT = "quit"
    SOUND = "sound"
    HIDDEN = "hidden"
    IDLE = "idle"
    TOPICS = "topics"
    NOTICE = "notice"


# What is closed leads back to what it covered; anything else is an end of that, but for the topics.
_STACKED = frozenset(
    {Overlay.URGENT, Overlay.LANGUAGE, Overlay.DISPLAY, Overlay.HIDDEN, Overlay.IDLE}
)

_LEFT = {
    Page.DONE: Left.REGISTRATION,
    Page.OBJECTION: Left.REGISTRATION,
    Page.CODE: Left.CODE,
    Page.PAUSED: Left.CODE,
}
_FOR_NEED = frozenset({Overlay.HELP, Overlay.URGENT})


@dataclass(frozen=True, slots=True)
class Session:
    """One person's visit.

    Attributes:
        covers: what covers the page, the topmost last.
        question: key of the question on the page, on page QUESTION only.
        asked: keys of the questions that the answers so far call for, in order.
        modifying: the question was opened from the check page and leads back there.
        called_for: keys of the questions that this change called for and that are asked before.
        way: what was done with the questions, but for answering them.
        trail: keys of the questions by which one came here, in that order.
        touched_ms: when the person last did something, on a clock that never jumps.
        unhurried: the visit may take longer: who listens, or reads in large letters, is warned
            after `UNHURRIED_IDLE_MS`. Once so, for the whole visit (`given_time`).
    """

    page: Page = Page.ATTRACT
    covers: tuple[Overlay, ...] = ()
    question: str = ""
    asked: tuple[str, ...] = ()
    modifying: bool = False
    called_for: tuple[str, ...] = ()
    way: Way = field(default_factory=Way)
    trail: tuple[str, ...] = ()
    touched_ms: int = 0
    unhurried: bool = False

    @property
    def overlay(self) -> Overlay:
        """What is seen instead of the page."""
        return self.covers[-1] if self.covers else Overlay.NONE

    @property
    def started(self) -> bool:
        """Whether somebody is there, so that silence means that they left."""
        return self.page not in (Page.ATTRACT, Page.RESUME)

    @property
    def left(self) -> Left:
        """What stays when everything on the glass is erased."""
        return _LEFT.get(self.page, Left.NOTHING)

    @property
    def in_need(self) -> bool:
        """Whether one is told whom to turn to: in danger, for help, or where nothing works."""
        return self.page is Page.CLOSED or not _FOR_NEED.isdisjoint(self.covers)

    def begun(self) -> "Session":
        return replace(self, page=Page.LANGUAGE, question="")

    def closed(self) -> "Session":
        """Say that the kiosk cannot go on, and whom to turn to."""
        closed = Session(page=Page.CLOSED, touched_ms=self.touched_ms)
        return replace(closed, unhurried=self.unhurried)

    def resuming(self) -> "Session":
        """Ask who is there before an interrupted registration is shown."""
        return replace(self, page=Page.RESUME)

    def coded(self) -> "Session":
        """Ask for the code of a registration that was put aside."""
        return replace(self, page=Page.CODE, covers=())

    def paused(self) -> "Session":
        """The registration was put aside: its code is shown, and nothing else of it is left."""
        left = replace(self, page=Page.PAUSED, covers=(), question="", asked=())
        return replace(left, modifying=False, called_for=(), way=Way(), trail=())

    def asking(self, question: str, asked: tuple[str, ...], way: Way | None = None) -> "Session":
        """Open a question: the first one, or the one where a registration goes on.

        Args:
            way: what was done with those before; if absent, they were dealt with.
        """
        opened = replace(self, page=Page.QUESTION, question=question, asked=asked, modifying=False)
        before = asked[: asked.index(question)] if question in asked else ()
        return replace(opened, way=way or Way(frozenset(before)), trail=before)

    def opening(self, section: str, interview: "Interview") -> "Session":
        """Go to another topic. The question on the page comes again, unless it was answered.

        An answer kept on the way may have closed the topic: then one is back on the page.
        """
        topics = {topic.section: topic for topic in self.way.topics(interview)}
        if section not in topics:
            return self.bare()
        topic = topics[section]
        led = self._led(topic.opens, tuple(question.key for question in interview.asked))
        way = self.way.into(interview, topic)
        return replace(led, page=Page.QUESTION, covers=(), modifying=False, way=way)

    def changing(self, question: str) -> "Session":
        """Open a question from the check page."""
        return replace(self, page=Page.QUESTION, question=question, modifying=True, called_for=())

    def turned(self, interview: "Interview") -> "Session":
        """The page after a question that was dealt with, in the interview as it is now."""
        asked = tuple(question.key for question in interview.asked)
        way = self.way.gone_on(interview, self.question)
        if self.modifying:
            return replace(self._returning(asked, interview.answers), way=way)
        following = way.following(interview, self.question)
        led = self._led(following.key if following else "", asked)
        return replace(led if following else led.checking(asked), way=way)

    def _led(self, question: str, asked: tuple[str, ...]) -> "Session":
        """On another question, from which one can go back to this one."""
        trail = tuple(key for key in self.trail if key not in {self.question, question})
        return replace(self, question=question, asked=asked, trail=(*trail, self.question))

    def _returning(self, asked: tuple[str, ...], answered: Container[str]) -> "Session":
        """Back to the check page, once what a change calls for was asked."""
        new = {key for key in asked if key not in self.asked and key not in answered}
        left = tuple(key for key in asked if key in {*new, *self.called_for})
        if not left:
            return self.checking(asked)
        return replace(self, question=left[0], asked=asked, called_for=left[1:])

    def checking(self, asked: tuple[str, ...]) -> "Session":
        return replace(
            self, page=Page.CHECK, question="", asked=asked, modifying=False, called_for=()
        )

    def reading_again(self, asked: tuple[str, ...]) -> "Session":
        """Go on with a registration on the check page: what is blank was left so."""
        return replace(self.checking(asked), way=Way(frozenset(asked)), trail=())

    def finished(self) -> "Session":
        return replace(self, page=Page.DONE)

    def objecting(self) -> "Session":
        """Write against what is proposed. What leads back is `finished`."""
        return replace(self, page=Page.OBJECTION)

    def back(self) -> "Session":
        """The page before; from an overlay, the page under it."""
        if self.covers:
            return self.uncovered()
        match self.page:
            case Page.QUESTION:
                return self._before_question()
            case Page.CHECK:
                return self._before_check()
            case Page.CODE:
                return self.begun()
            case Page.OBJECTION:
                return self.finished()
            case _:
                return Session() if self.can_go_back else self

    def _before_check(self) -> "Session":
        before = self._came or self.asked
        return replace(self, page=Page.QUESTION, question=before[-1], trail=before[:-1])

    def _before_question(self) -> "Session":
        if self.modifying:
            return self.checking(self.asked)
        before = self._came
        if not before:
            return self.begun()
        way = self.way.gone_back(self.question)
        return replace(self, question=before[-1], way=way, trail=before[:-1])

    @property
    def _came(self) -> tuple[str, ...]:
        """The trail, but for what answers have made pointless to ask."""
        return tuple(key for key in self.trail if key in self.asked)

    @property
    def can_go_back(self) -> bool:
        """A recorded registration is corrected by a human, not by going back."""
        return self.page not in (Page.DONE, Page.PAUSED, Page.CLOSED) or bool(self.covers)

    def covered(self, overlay: Overlay) -> "Session":
        """Cover the page. What was covered before comes back where one would look for it."""
        if overlay in self.covers:
            return replace(self, covers=self.covers[: self.covers.index(overlay) + 1])
        if overlay not in _STACKED:
            chosen_from = (each for each in self.covers if each is Overlay.TOPICS)
            return replace(self, covers=(*chosen_from, overlay))
        below = [each for each in self.covers if each is not Overlay.IDLE]
        return replace(self, covers=(*below, overlay))

    def uncovered(self) -> "Session":
        """Close what is seen over the page."""
        return replace(self, covers=self.covers[:-1])

    def bare(self) -> "Session":
        """Close all that covers the page."""
        return replace(self, covers=())

    def touched(self, now_ms: int) -> "Session":
        """The person did something. Only an answer to it closes the idle warning."""
        return replace(self, touched_ms=now_ms)

    def given_time(self) -> "Session":
        """From now on the visit may take longer."""
        return replace(self, unhurried=True)

    @property
    def idle_ms(self) -> int:
        """How long nobody may move before the warning."""
        return UNHURRIED_IDLE_MS if self.unhurried else IDLE_MS

    def at(self, now_ms: int) -> "Session":
        """The session as time makes it: warned after `idle_ms`, over `WARNING_MS` later."""
        silent = now_ms - self.touched_ms
        if not self.started or silent < self.idle_ms:
            return self
        return self.covered(Overlay.IDLE) if silent < self.idle_ms + WARNING_MS else Session()

    def seconds_left(self, now_ms: int) -> int:
        """Seconds until everything is erased."""
        return max(0, -(-(self.touched_ms + self.idle_ms + WARNING_MS - now_ms) // 1000))
