"""Who comes to the kiosk while it soaks: each in the next language, each with other answers."""

from collections.abc import Mapping
from enum import StrEnum
from random import Random
from typing import Final

from domain.answers import Answer
from domain.questionnaire import Kind, Question, Skip
from kiosk.languages import LANGUAGES
from resources import load
from tools.visitor import Persona

_NAMES: Final = ("Li", "Ba", "Om", "Nu", "Diop", "Le", "Haas", "N'Da")
_BIRTHS: Final = range(1962, 2001)  # years: who is of age is registered
_IN_SIGHT: Final = 3  # options that need no scrolling
_TALKATIVE: Final = 0.4  # of the questions that may be left out


class End(StrEnum):
    """How a visit ends."""

    DONE = "done"
    QUIT = "quit"
    SILENT = "silent"


ENDS: Final = (End.DONE, End.DONE, End.DONE, End.QUIT, End.DONE, End.SILENT)
"""In turn: most people finish."""


def somebody(number: int, luck: Random) -> Persona:
    """The person of this number."""
    answers: dict[str, Answer] = {
        "family_name": luck.choice(_NAMES),
        "first_name": luck.choice(_NAMES),
        "birth_date": f"{luck.choice(_BIRTHS)}-0{luck.randint(1, 9)}-1{luck.randint(0, 9)}",
        "commune": "93066",
    }
    for question in load.questionnaire("registration").questions:
        if not question.mandatory and luck.random() < _TALKATIVE:
            answers |= _said(question, luck)
    spoken = LANGUAGES[number % len(LANGUAGES)]
    return Persona(f"person {number}", spoken.code, answers, {"93066": "93200"})


def _said(question: Question, luck: Random) -> Mapping[str, Answer]:
    """What is tapped; who writes much would only take longer."""
    if question.kind is Kind.CHOICE:
        return {question.key: luck.choice(list(question.options)[:_IN_SIGHT])}
    if question.kind is Kind.CHOICES:
        several = [key for key in question.options if key != question.exclusive][:_IN_SIGHT]
        return {question.key: tuple(luck.sample(several, 2))}
    if question.kind is Kind.YES_NO:
        return {question.key: luck.random() < 0.5}
    return {question.key: Skip.WITHHELD}
