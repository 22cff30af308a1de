"""Which answers may leave the structure in which they were given."""

from functools import cache

from domain.orientation.criteria import ORDER
from domain.questionnaire import Question
from resources import load
from resources.library import REGISTRATION


@cache
def leaving() -> frozenset[str]:
    """Keys of the questions whose answers may leave, by all editions and layers that ship.

    A key that one of them keeps is kept, whatever the others say; so is one that none of them
    knows. What the short interview asks directly are criteria of orientation, closed lists of
    codes that are there for the body that decides.
    """
    asked = [*_asked()]
    kept = {question.key for question in asked if not question.leaves}
    return (frozenset(question.key for question in asked) | frozenset(ORDER)) - kept


def _asked() -> list[Question]:
    versions = range(1, load.CURRENT[REGISTRATION] + 1)
    national = [q for v in versions for q in load.questionnaire(REGISTRATION, v).questions]
    return [*national, *(q for layer in load.layers(REGISTRATION) for q in layer.questions)]
