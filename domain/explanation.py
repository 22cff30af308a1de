"""That somebody explained rights and commitments to a person (C. trav. art. R5411-4).

The proof is who explained them, when, in which version, and what the person asked: a box that is
ticked would prove nothing.
"""

from dataclasses import dataclass
from typing import Final

from domain.acts import Act, ActType, Json
from domain.answers import read_words

QUESTION: Final = "rights"
"""The question of the registration whose texts say rights, then commitments."""

MOST_ASKED: Final = 1000
"""Signs of what a person asked, at most."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """What was explained.

    Attributes:
        questionnaire, version: whose texts on rights and commitments they were.
        language: the one in which they were read.
        asked: the person's questions, in a few words, from `asked_from`.
    """

    questionnaire: str
    version: int
    language: str
    asked: str


def asked_from(typed: str) -> str:
    """What was typed of a person's questions, as it is kept; they may have none.

    Raises:
        AnswerRefused: it is more than `MOST_ASKED`.
    """
    return read_words("asked", typed, MOST_ASKED) if typed.strip() else ""


def explanation_body(explained: Explanation) -> Json:
    """Body of `rights.explained`."""
    return {
        "questionnaire": explained.questionnaire,
        "questionnaire_version": explained.version,
        "language": explained.language,
        "asked": explained.asked,
    }


def explanation_from(body: Json) -> Explanation:
    """Read back the body of an act that `problems_of` finds nothing wrong with."""
    version = body["questionnaire_version"]
    return Explanation(
        str(body["questionnaire"]),
        version if isinstance(version, int) else 0,
        str(body["language"]),
        str(body["asked"]),
    )


def latest(acts: tuple[Act, ...]) -> Act | None:
    """The last explanation among acts that can be read, oldest first."""
    explained = [act for act in acts if act.type == ActType.RIGHTS_EXPLAINED]
    return explained[-1] if explained else None


def problems_of(act: Act) -> list[str]:
    """What is wrong with a `rights.explained`: without a name nobody explained anything."""
    body = act.body
    problems = [] if act.dossier else ["dossier"]
    problems += [] if act.author.agent and act.author.name else ["author"]
    for name in ("questionnaire", "language"):
        problems += [] if isinstance(body.get(name), str) and body[name] else [name]
    version, asked = body.get("questionnaire_version"), body.get("asked")
    if type(version) is not int or version < 1:
        problems.append("questionnaire_version")
    if not isinstance(asked, str) or len(asked) > MOST_ASKED:
        problems.append("asked")
    return problems
