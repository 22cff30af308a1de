"""From the answers of our registration questionnaire to the criteria of orientation.

Only what the questionnaire asks under France Travail's names is taken over, as it was answered.
Nothing is guessed: not from the person's own words about their project, not from their needs.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final, NamedTuple

from domain.answers import Answer
from domain.orientation.case import Case, Value, departement_of
from domain.orientation.criteria import CHOICES, FLAGS, ORDER

_QUESTIONS: Final = {"date_naissance": "birth_date"}
"""Where a question has another key than the criterion that it answers."""


class Criteria(NamedTuple):
    """The case that a registration makes, and the criteria that it leaves open."""

    case: Case
    open: tuple[str, ...]


def criteria_of(answers: Mapping[str, Answer], origin: str, day: date) -> Criteria:
    """The criteria that a registration tells, by France Travail's names.

    Args:
        answers: canonical answers by question, as `Interview.submission()` gives them.
        origin: a value of `origine`: how the person came to be registered.
        day: the day for which to recommend.
    """
    known: dict[str, Value] = {"origine": origin}
    for criterion in ORDER:
        answer = answers.get(_QUESTIONS.get(criterion, criterion))
        if isinstance(answer, str | bool) and _fits(criterion, answer):
            known[criterion] = answer
    commune = answers.get("commune")
    departement = departement_of(commune) if isinstance(commune, str) else None
    left = tuple(criterion for criterion in ORDER if criterion not in known)
    return Criteria(Case(known, day, departement), left)


def _fits(criterion: str, answer: str | bool) -> bool:  # noqa: FBT001 (an answer is a value)
    """Whether the answer is one of the criterion: a newer questionnaire may offer others."""
    if criterion in CHOICES:
        return answer in CHOICES[criterion]
    return isinstance(answer, bool) == (criterion in FLAGS)
