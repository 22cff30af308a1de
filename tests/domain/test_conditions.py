"""What a question depends on: the value, its absence, an age, or that there is an answer."""

from datetime import date

import pytest

from domain.answers import Answer
from domain.conditions import all_hold
from domain.questionnaire import Condition, Skip

TODAY = date(2026, 11, 21)


def holds(condition: Condition, answer: Answer | None) -> bool:
    answers = {} if answer is None else {"q": answer}
    return all_hold([condition], answers, TODAY)


@pytest.mark.parametrize(
    ("answer", "among", "outside"),
    [
        ("A", True, False),
        ("C", False, True),
        (("C", "A"), True, False),
        (("C",), False, True),
        (Skip.UNKNOWN, False, False),
        (None, False, False),
    ],
)
def test_a_value_is_among_some_or_outside_of_them(
    answer: Answer | None, *, among: bool, outside: bool
) -> None:
    assert holds(Condition("q", any_of=("A", "B")), answer) is among
    assert holds(Condition("q", none_of=("A", "B")), answer) is outside


@pytest.mark.parametrize(
    ("answer", "answered"), [("A", True), (False, True), (Skip.NONE, False), (None, False)]
)
def test_a_skip_is_no_answer(answer: Answer | None, *, answered: bool) -> None:
    assert holds(Condition("q", answered=True), answer) is answered
    assert holds(Condition("q", answered=False), answer) is not answered


@pytest.mark.parametrize(
    ("born", "expected"),
    [
        ("2010-11-22", False),  # sixteen tomorrow
        ("2010-11-21", True),
        ("2008-11-22", True),  # eighteen tomorrow
        ("2008-11-21", False),
        (Skip.UNKNOWN, False),
    ],
)
def test_ages_are_completed_years_today(born: Answer, *, expected: bool) -> None:
    assert holds(Condition("q", ages=(16, 17)), born) is expected


def test_every_condition_must_hold() -> None:
    conditions = [Condition("q", any_of=("A",)), Condition("other", answered=True)]
    assert not all_hold(conditions, {"q": "A"}, TODAY)
    assert all_hold(conditions, {"q": "A", "other": "B"}, TODAY)
    assert all_hold([], {}, TODAY)
