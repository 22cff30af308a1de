"""The longest path is found over all answers, and is as long as somebody could walk it."""

from datetime import date
from itertools import product

import pytest

from domain.answers import Answer
from domain.interview import Interview
from domain.paths import Most, longest
from domain.questionnaire import Condition, Kind, Question, Questionnaire
from tests.builders import a_context, a_question, a_questionnaire


def gated(key: str, *when: Condition, mandatory: bool = False) -> Question:
    return a_question(key, Kind.TEXT, when=when, mandatory=mandatory)


GATE = a_question("gate", Kind.CHOICE, options=("A", "B", "C"))
TICKS = a_question("ticks", Kind.CHOICES, options=("A", "B", "C"))


def test_branches_that_exclude_each_other_are_not_added_up() -> None:
    either = a_questionnaire(
        GATE,
        gated("a1", Condition("gate", any_of=("A",)), mandatory=True),
        gated("b1", Condition("gate", any_of=("B",))),
        gated("b2", Condition("gate", any_of=("B",))),
        gated("other", Condition("gate", none_of=("A", "B"))),
    )
    assert longest(either) == Most(asked=3, mandatory=1)


def test_several_ticks_are_added_up_unless_one_stands_alone() -> None:
    after = [gated(f"after_{o}", Condition("ticks", any_of=(o,))) for o in "ABC"]
    assert longest(a_questionnaire(TICKS, *after)).asked == 4
    alone = a_question("ticks", Kind.CHOICES, options=("A", "B", "C"), exclusive="C")
    assert longest(a_questionnaire(alone, *after)).asked == 3


def test_ages_exclude_each_other_too() -> None:
    birth = a_question("birth", Kind.DATE)
    young = [gated(f"young{n}", Condition("birth", ages=(16, 25))) for n in range(3)]
    minor = gated("minor", Condition("birth", ages=(0, 17)))
    old = [gated(f"old{n}", Condition("birth", ages=(26, 119))) for n in range(2)]
    assert longest(a_questionnaire(birth, *young, minor, *old)).asked == 5


def test_a_question_that_asks_to_be_left_open_is_counted() -> None:
    phone = a_question("phone", Kind.PHONE)
    without = gated("without", Condition("phone", answered=False))
    more = gated("and_then", Condition("without", answered=True))
    assert longest(a_questionnaire(phone, without, more)).asked == 3


def test_countries_are_told_apart_only_as_conditions_do() -> None:
    of = a_question("of", Kind.COUNTRIES)
    title = gated("title", Condition("of", none_of=("FR", "BE")))
    card = gated("card", Condition("of", any_of=("FR", "BE")))
    assert longest(a_questionnaire(of, title, card)).asked == 2


def every_path(questionnaire: Questionnaire, values: dict[str, list[Answer | None]]) -> int:
    most = 0
    for chosen in product(*values.values()):
        answers = {k: v for k, v in zip(values, chosen, strict=True) if v is not None}
        interview = Interview(questionnaire, a_context(date(2026, 11, 21)), answers)
        most = max(most, len(interview.asked))
    return most


@pytest.mark.parametrize("value", ["A", "B", "C"])
def test_it_agrees_with_walking_every_path(value: str) -> None:
    questionnaire = a_questionnaire(
        GATE,
        TICKS,
        gated("x", Condition("gate", any_of=(value,)), Condition("ticks", none_of=("B",))),
        gated("y", Condition("ticks", any_of=("B", "C"))),
        gated("z", Condition("gate", none_of=(value,)), Condition("y", answered=True)),
        gated("w", Condition("gate", answered=False)),
    )
    ticks: list[Answer | None] = [None, *[(o,) for o in "ABC"], ("A", "B"), ("A", "C"), ("B", "C")]
    walked = every_path(
        questionnaire,
        {"gate": [None, "A", "B", "C"], "ticks": [*ticks, ("A", "B", "C")], "y": [None, "text"]},
    )
    assert longest(questionnaire).asked == walked
