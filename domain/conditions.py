"""Whether what a questionnaire makes depend on answers holds for the answers at hand."""

from collections.abc import Iterable, Mapping
from datetime import date

from domain.ages import age_on
from domain.answers import Answer
from domain.questionnaire import Condition, Skip


def all_hold(conditions: Iterable[Condition], answers: Mapping[str, Answer], today: date) -> bool:
    """Whether each condition holds. What was not answered fulfils only `answered = false`."""
    return all(_holds(c, answers.get(c.question), today) for c in conditions)


def _holds(condition: Condition, answer: Answer | None, today: date) -> bool:
    known = answer is not None and not isinstance(answer, Skip)
    if condition.answered is not None:
        return known is condition.answered
    if answer is None or isinstance(answer, Skip):
        return False
    if condition.ages is not None:
        first, last = condition.ages
        return first <= age_on(today, date.fromisoformat(str(answer))) <= last
    given = answer if isinstance(answer, tuple) else (answer,)
    if condition.none_of:
        return not any(value in condition.none_of for value in given)
    return any(value in condition.any_of for value in given)
