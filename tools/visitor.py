"""A person at the kiosk, played by the robot: they read the screen, tap and write, nothing else."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QDeadlineTimer

from domain.answers import Answer, Context
from domain.interview import Interview
from domain.questionnaire import TYPED_KINDS, Kind, Question
from domain.references import is_reference
from kiosk.languages import LANGUAGES
from resources import load
from tools import robot
from tools.robot import Window

_QUESTIONNAIRE = "registration"
_PAUSE_MS = 350  # longer than the kiosk takes for one shaky touch
_ATTRACT = "Commencer, Start, ابدأ"


@dataclass(frozen=True, slots=True)
class Persona:
    """A fictitious person.

    Attributes:
        answers: canonical answers; a question without one is left empty.
        searched: what they type to find a commune, by INSEE code.
    """

    name: str
    language: str
    answers: Mapping[str, Answer]
    searched: Mapping[str, str]


class Visitor:
    """Plays one persona in front of one window.

    Args:
        looked: called with a name for each screen that comes up, before it is used.
    """

    def __init__(self, window: Window, persona: Persona, looked: Callable[[str], None]) -> None:
        self._window = window
        self._persona = persona
        self._looked = looked
        self._texts = load.texts(_QUESTIONNAIRE, persona.language)

    def fill(self) -> None:
        """From the attract screen to the check page."""
        robot.wait_for(self._window, _ATTRACT)
        self._looked("attract")
        robot.tap(self._window, _ATTRACT)
        self._choose_language()
        for question in self._asked():
            self._answer(question)
        robot.wait_for(self._window, self.says("CheckScreen", "Relisez vos réponses"))

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
        robot.wait_for(self._window, _ATTRACT)

    def says(self, context: str, source: str) -> str:
        """What the kiosk says in the language in use for a French source text."""
        return QCoreApplication.translate(context, source)

    def _asked(self) -> tuple[Question, ...]:
        context = Context(date.max, load.reference().codes)
        return Interview(load.questionnaire(_QUESTIONNAIRE), context, self._persona.answers).asked

    def _choose_language(self) -> None:
        robot.wait_for(self._window, self.says("LanguageScreen", "Choisissez votre langue"))
        self._looked("language")
        autonyms = {spoken.code: spoken.autonym for spoken in LANGUAGES}
        robot.tap(self._window, autonyms[self._persona.language])

    def _answer(self, question: Question) -> None:
        label = self._texts.questions[question.key].label
        optional = self.says("QuestionHeader", "%1 (facultatif)").replace("%1", label)
        robot.wait_for(self._window, label if question.mandatory else optional)
        answer = self._persona.answers.get(question.key)
        if answer is not None:
            self._give(question, answer)
        self._tap("QuestionScreen", "Continuer", question.key)

    def _give(self, question: Question, answer: Answer) -> None:
        if question.kind in TYPED_KINDS and isinstance(answer, str):
            self._write(answer)
        elif question.kind is Kind.DATE and isinstance(answer, str):
            self._write_date(answer)
        elif question.kind is Kind.COMMUNE and isinstance(answer, str):
            self._find_commune(answer)
        elif question.kind is Kind.YES_NO:
            robot.tap(self._window, self.says("Values", "Oui" if answer else "Non"))
        elif isinstance(answer, str):
            robot.tap(self._window, self._texts.option(question.key, answer))
        elif isinstance(answer, tuple):
            for option in answer:
                robot.tap(self._window, self._texts.option(question.key, option))

    def _write(self, text: str) -> None:
        """Write on the screen's keyboard, with the pause that a person makes between equal keys."""
        for before, sign in pairwise(text[0] + text):
            if sign == before:
                robot.wait_until(QDeadlineTimer(_PAUSE_MS).hasExpired)
            robot.type_text(self._window, sign)

    def _write_date(self, answer: str) -> None:
        parts = answer.split("-")[::-1]
        for field, part in zip(("Jour", "Mois", "Année"), parts, strict=True):
            robot.tap(self._window, self.says("DateQuestion", field))
            self._write(part)

    def _find_commune(self, code: str) -> None:
        self._write(self._persona.searched[code])
        commune = load.communes()[code]
        robot.wait_until(lambda: self._result(commune.title) is not None)
        robot.tap(self._window, self._result(commune.title) or commune.title)

    def _result(self, name: str) -> str | None:
        shown = (thing.name for thing in robot.things(self._window))
        return next((text for text in shown if text.startswith(name)), None)

    def _tap(self, context: str, source: str, screen: str = "") -> None:
        wanted = self.says(context, source)
        robot.wait_for(self._window, wanted)
        if screen:
            self._looked(screen)
        robot.wait_until(QDeadlineTimer(_PAUSE_MS).hasExpired)
        robot.tap(self._window, wanted)


def _bare(text: str) -> str:
    """Without the signs that keep a code in one piece among right-to-left words."""
    return text.strip("\u2066\u2069")
