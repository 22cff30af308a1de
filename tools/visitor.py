"""A person at the kiosk, played by the robot: they read the screen, tap and write, nothing else."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from domain.answers import Answer
from domain.questionnaire import LISTED_KINDS, TYPED_KINDS, Kind, Question, Skip
from domain.references import is_reference
from kiosk.languages import LANGUAGES, Interpreter
from kiosk.lookup import Lookup
from kiosk.viewmodels.values import SKIPS
from resources import load
from tools import robot
from tools.robot import Window
from tools.robot_clock import Clock

_QUESTIONNAIRE = "registration"
_SAY = Interpreter().say
START = ", ".join(_SAY(each.code, "Site", "Commencer") for each in LANGUAGES if not each.easier)
"""The one button of the attract screen: how one begins, in all languages."""


@dataclass(frozen=True, slots=True)
class Persona:
    """A fictitious person.

    Attributes:
        answers: canonical answers; a question without one is left empty.
        searched: what they type to find something of a list, by its code; its French name if it
            is not here.
    """

    name: str
    language: str
    answers: Mapping[str, Answer]
    searched: Mapping[str, str]


class Visitor:
    """Plays one persona in front of one window.

    Args:
        looked: called with a name for each screen that comes up, before it is used.
        clock: of the kiosk that shows the window.
    """

    def __init__(
        self, window: Window, persona: Persona, looked: Callable[[str], None], clock: Clock
    ) -> None:
        self._window = window
        self._clock = clock
        self._persona = persona
        self._looked = looked
        self._texts = load.texts(_QUESTIONNAIRE, persona.language)

    def fill(self) -> None:
        """From the attract screen to the check page."""
        robot.wait_for(self._window, START)
        self._looked("attract")
        self._touch(START)
        self._choose_language()
        heading = self._turned(self.says("LanguageScreen", "Choisissez votre langue"))
        while heading != self.says("CheckScreen", "Relisez vos réponses"):
            self._answer(heading)
            heading = self._turned(heading)

    def register(self) -> str:
        """From the attract screen to the reference, which is returned; the screen stays."""
        self.fill()
        self._tap("CheckScreen", "Enregistrer mon inscription", "check")
        robot.wait_for(self._window, self.says("DoneScreen", "Votre inscription est enregistrée"))
        self._looked("done")
        return next(filter(is_reference, map(_bare, robot.names(self._window))))

    def leave(self) -> None:
        """Erase the screen for the next person."""
        self._tap("DoneScreen", "Terminer")
        robot.wait_for(self._window, START)

    def says(self, context: str, source: str) -> str:
        """What the kiosk says in the language in use for a French source text."""
        return QCoreApplication.translate(context, source)

    def _choose_language(self) -> None:
        robot.wait_for(self._window, self.says("LanguageScreen", "Choisissez votre langue"))
        self._looked("language")
        autonyms = {spoken.code: spoken.autonym for spoken in LANGUAGES}
        self._touch(autonyms[self._persona.language])

    def _turned(self, before: str) -> str:
        """The heading of the page, once it is another one."""
        robot.wait_until(lambda: self._heading() not in {"", before})
        robot.settle(self._window)
        return self._heading()

    def _heading(self) -> str:
        shown = robot.things(self._window)
        return next((thing.name for thing in shown if thing.role is robot.Role.Heading), "")

    def _answer(self, heading: str) -> None:
        """Answer a question, or leave one that the persona has no answer to, as a local one."""
        question = self._questions.get(heading)
        answer = self._persona.answers.get(question.key) if question else None
        name = question.key if question else "local"
        if isinstance(answer, Skip):
            self._tap("Values", SKIPS[answer], name)
            return
        if question is not None and answer is not None:
            self._give(question, answer)
        self._tap("AnswerButtons", "Continuer", name)

    @cached_property
    def _questions(self) -> Mapping[str, Question]:
        """The questions by what heads their page, in the language in use."""
        optional = self.says("QuestionHeader", "%1 (facultatif)")
        labels = {
            question: self._texts.questions[question.key].label
            for question in load.questionnaire(_QUESTIONNAIRE).questions
        }
        return {
            label if question.mandatory else optional.replace("%1", label): question
            for question, label in labels.items()
        }

    def _give(self, question: Question, answer: Answer) -> None:
        several = answer if isinstance(answer, tuple) else (answer,)
        for one in several:
            if isinstance(one, bool):
                self._touch(self.says("Values", "Oui" if one else "Non"))
            else:
                self._give_one(question, str(one))

    def _give_one(self, question: Question, answer: str) -> None:
        if question.kind in TYPED_KINDS:
            self._write(answer)
        elif question.kind is Kind.DATE:
            self._write_date(answer)
        elif question.kind in LISTED_KINDS:
            self._find(question, answer)
        else:
            self._touch(self._texts.option(question.key, answer))

    def _write(self, text: str) -> None:
        """Write on the screen's keyboard, not sooner than a hand gets there."""
        self._clock.pause()
        robot.type_text(self._window, text, self._clock)

    def _write_date(self, answer: str) -> None:
        parts = answer.split("-")[::-1]
        for field, part in zip(("Jour", "Mois", "Année"), parts, strict=True):
            self._touch(self.says("DateQuestion", field))
            self._write(part)

    def _find(self, question: Question, code: str) -> None:
        """Take what is offered before anything is typed; else look for it."""
        lookup = Lookup(load.reference(), "")
        name = lookup.name(question.kind, code, self._persona.language)
        if self._result(name) is None:
            latin = lookup.name(question.kind, code, "fr")
            self._write(self._persona.searched.get(code, latin))
            robot.wait_until(lambda: self._result(name) is not None)
        self._touch(self._result(name) or name)

    def _result(self, name: str) -> str | None:
        shown = (thing.name for thing in robot.things(self._window))
        return next((text for text in shown if text == name), None)

    def _tap(self, context: str, source: str, screen: str = "") -> None:
        wanted = self.says(context, source)
        robot.wait_for(self._window, wanted)
        if screen:
            self._looked(screen)
        self._touch(wanted)

    def _touch(self, name: str) -> None:
        self._clock.pause()
        robot.tap(self._window, name)


def _bare(text: str) -> str:
    """Without the signs that keep a code in one piece among right-to-left words."""
    return text.strip("\u2066\u2069")
