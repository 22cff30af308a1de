"""A person disagrees with what is proposed or decided for them, and says so in writing.

C. trav. art. L5411-5-2, II: another body may be asked for by the person themselves. Their words
are kept as they are; who is competent decides anew, or does not, and a human answers.
"""

from typing import Final

from domain.acts import Act, ActType, Json
from domain.answers import read_words

MOST_WORDS: Final = 1000
"""Signs of what a person writes, at most."""


def words_from(typed: str) -> str:
    """What a person typed, as it is kept.

    Raises:
        AnswerRefused: it is nothing, or more than `MOST_WORDS`.
    """
    return read_words("words", typed, MOST_WORDS)


def request(about: str, words: str) -> Json:
    """Body of `reorientation.requested`.

    Args:
        about: the act that proposes or decides what the person disagrees with.
        words: theirs, from `words_from`.
    """
    return {"about": about, "words": words}


def unanswered(acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """The requests after which nobody decided anything yet. Acts can be read, oldest first."""
    decided = [n for n, act in enumerate(acts) if act.type == ActType.ORIENTATION_DECIDED]
    since = acts[decided[-1] + 1 :] if decided else acts
    return tuple(act for act in since if act.type == ActType.REORIENTATION_REQUESTED)


def problems_of(act: Act) -> list[str]:
    """What is wrong with a `reorientation.requested`; its words may have stayed elsewhere."""
    about, words = act.body.get("about"), act.body.get("words")
    problems = [] if act.dossier else ["dossier"]
    if not (isinstance(about, str) and about):
        problems.append("about")
    said = isinstance(words, str) and len(words) <= MOST_WORDS
    if not said or not (words or act.withholds("words")):
        problems.append("words")
    return problems
