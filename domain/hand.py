"""By whose hand answers were given, and how the person read them again before saying yes.

An answer is the person's own, or was given with the help of an agent, by name. A registration says
so only where the agent of its envelope does not say it already: nothing more travels for somebody
who answered alone, or with one agent from the first answer to the last.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from typing import Any, Final

from domain.acts import Act, Author, Json

Helped = Mapping[str, Author]
"""By question, who helped with its answer. All other answers are the person's own."""

AN_AGENT: Final = Author("", "")
"""An agent helped at a kiosk, and the kiosk does not know who."""

_HELPED: Final = "helped"
_READ_BACK: Final = "read_back"
_MEMBERS: Final = {"agent", "name", "questions"}


class ReadBack(StrEnum):
    """How the person read all answers again."""

    SCREEN = "screen"
    ALOUD = "aloud"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Confirmation:
    """The person said yes to what they read again.

    Attributes:
        assisted_by: the agent who was with them; the answers are the person's all the same.
    """

    assisted_by: Author | None = None
    read_back: ReadBack = ReadBack.SCREEN


def said_of_hand(helped: Helped, questions: Iterable[str], yes: Confirmation) -> Json:
    """What the body of a registration says of it, beside its envelope.

    Args:
        questions: those with an answer, in the order in which they are asked.
    """
    by = {question: helped.get(question) for question in questions}
    said: dict[str, object] = {}
    if any(agent != yes.assisted_by for agent in by.values()):
        said[_HELPED] = helped_to_json({key: agent for key, agent in by.items() if agent})
    if yes.read_back is not ReadBack.SCREEN:
        said[_READ_BACK] = yes.read_back.value
    return said


def helped_of(act: Act) -> Helped | None:
    """What a valid act says; None: the same of all its answers, as its envelope has it."""
    return helped_from_json(act.body[_HELPED]) if _HELPED in act.body else None


def helper_of(act: Act, question: str) -> Author | None:
    """Who helped with an answer that a valid act gives; None: nobody."""
    helped = helped_of(act)
    return act.assisted_by if helped is None else helped.get(question)


def read_back_of(act: Act) -> ReadBack | None:
    """How the person of a valid registration read it again; None where that is not known here."""
    if act.withholds(_READ_BACK):
        return None
    return ReadBack(str(act.body.get(_READ_BACK, ReadBack.SCREEN.value)))


def hand_problems(body: Json) -> list[str]:
    """What is wrong with what a registration says of it."""
    problems = []
    if _HELPED in body and not _is_helped(body[_HELPED], body.get("answers")):
        problems.append(_HELPED)
    if body.get(_READ_BACK, ReadBack.ALOUD) not in (ReadBack.ALOUD, ReadBack.PAPER):
        problems.append(_READ_BACK)
    return problems


def helped_among(body: Json, answers: Collection[str]) -> Json:
    """What the body of a valid registration says of these answers alone."""
    if _HELPED not in body:
        return {}
    helped = helped_from_json(body[_HELPED])
    return {_HELPED: helped_to_json({key: by for key, by in helped.items() if key in answers})}


def helped_to_json(helped: Helped) -> list[Json]:
    """By agent, in the order of the questions."""
    by: dict[Author, list[str]] = {}
    for question, agent in helped.items():
        by.setdefault(agent, []).append(question)
    return [
        {"agent": agent.agent, "name": agent.name, "questions": questions}
        for agent, questions in by.items()
    ]


def helped_from_json(value: object) -> Helped:
    """Read `helped_to_json`. Raises ValueError: it is something else."""
    if not isinstance(value, list) or not all(map(_is_entry, value)):
        raise ValueError("not who helped")
    questions = list(chain.from_iterable(entry["questions"] for entry in value))
    if len(set(questions)) < len(questions):
        raise ValueError("helped twice")
    return {
        question: Author(entry["agent"], entry["name"])
        for entry in value
        for question in entry["questions"]
    }


def _is_helped(value: object, answers: object) -> bool:
    try:
        helped = helped_from_json(value)
    except ValueError:
        return False
    return isinstance(answers, dict) and helped.keys() <= answers.keys()


def _is_entry(value: Any) -> bool:  # noqa: ANN401 (JSON)
    if not isinstance(value, dict) or value.keys() != _MEMBERS:
        return False
    texts, questions = (value["agent"], value["name"]), value["questions"]
    named = isinstance(questions, list) and questions and all(map(_is_text, questions))
    return bool(named) and all(isinstance(text, str) for text in texts)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value)
