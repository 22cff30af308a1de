"""How many questions a person can be asked at most: over all paths, not over a sample.

What a question depends on splits the questionnaire into groups that do not touch each other, so
the longest path is the sum of the longest of each group. Within a group every combination of
answers that any condition can tell apart is tried.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import chain, combinations, product
from typing import Final

from domain.ages import birthday
from domain.answers import OLDEST_YEARS, Answer
from domain.conditions import all_hold
from domain.questionnaire import Condition, Kind, Question, Questionnaire

_DAY: Final = date(2026, 1, 1)  # any day: only the years between two dates count
_OTHER: Final = "(any other)"


@dataclass(frozen=True, slots=True)
class Most:
    """The most questions asked, and the most mandatory ones, on any path."""

    asked: int
    mandatory: int


def longest(questionnaire: Questionnaire) -> Most:
    """The most that anybody can be asked, every permission given."""
    asked = mandatory = 0
    for group in _groups(questionnaire.questions):
        counts = [_counted(group, answers) for answers in _answers(group)]
        asked += max(count for count, _ in counts)
        mandatory += max(count for _, count in counts)
    return Most(asked, mandatory)


def _groups(questions: tuple[Question, ...]) -> list[tuple[Question, ...]]:
    """Questions that depend on each other, directly or not, together and in order."""
    group_of = {question.key: {question.key} for question in questions}
    for question in questions:
        for condition in question.when:
            joined = group_of[question.key] | group_of[condition.question]
            group_of |= dict.fromkeys(joined, joined)
    groups = {frozenset(keys) for keys in group_of.values()}
    return [tuple(q for q in questions if q.key in keys) for keys in groups]


def _answers(group: tuple[Question, ...]) -> Iterator[Mapping[str, Answer]]:
    """Every combination of answers that the conditions of the group can tell apart."""
    conditions = [condition for question in group for condition in question.when]
    gates = [q for q in group if any(c.question == q.key for c in conditions)]
    values = [
        list(_values(gate, [c for c in conditions if c.question == gate.key])) for gate in gates
    ]
    for chosen in product(*values):
        pairs = zip(gates, chosen, strict=True)
        yield {gate.key: value for gate, value in pairs if value is not None}


def _values(gate: Question, conditions: list[Condition]) -> Iterator[Answer | None]:
    """None (not answered), and one answer for each that a condition can tell from the others."""
    yield None
    if gate.kind is Kind.YES_NO:
        yield from (True, False)
    elif gate.kind is Kind.DATE:
        edges = {0, *chain.from_iterable((c.ages[0], c.ages[1] + 1) for c in conditions if c.ages)}
        yield from (_born(years).isoformat() for years in sorted(edges) if years < OLDEST_YEARS)
    elif named := _told_apart(gate, conditions):
        yield from _chosen(named, gate)
    else:
        yield _OTHER


def _told_apart(gate: Question, conditions: list[Condition]) -> list[str]:
    """One value for each set of values that no condition tells from each other."""
    named = {str(v): v for c in conditions for v in (*c.any_of, *c.none_of)}
    classes = {tuple(v in (*c.any_of, *c.none_of) for c in conditions): k for k, v in named.items()}
    others = set(gate.options) - named.keys() or not gate.options
    return [*sorted(classes.values()), *([_OTHER] if others and named else [])]


def _chosen(values: list[str], gate: Question) -> Iterator[Answer]:
    if gate.kind not in {Kind.CHOICES, Kind.COUNTRIES}:
        yield from values
        return
    for size in range(1, len(values) + 1):
        yield from (some for some in combinations(values, size) if _possible(some, gate))


def _possible(chosen: tuple[str, ...], gate: Question) -> bool:
    return len(chosen) == 1 or gate.exclusive not in chosen


def _born(years: int) -> date:
    """Born so that so many years are completed on the day."""
    return birthday(_DAY, -years)


def _counted(group: tuple[Question, ...], answers: Mapping[str, Answer]) -> tuple[int, int]:
    counted: dict[str, Answer] = {}
    asked = []
    for question in group:
        if all_hold(question.when, counted, _DAY):
            asked.append(question)
            if question.key in answers:
                counted[question.key] = answers[question.key]
    return len(asked), sum(question.mandatory for question in asked)
