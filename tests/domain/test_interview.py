"""The interview: what is asked, what comes next, what is missing, what is submitted."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.answers import AnswerRefused, Raw
from domain.errors import InterviewIncomplete
from domain.interview import Interview
from domain.questionnaire import Condition, Doubt, Kind, Question, Skip
from tests.builders import (
    REGISTRATION,
    a_context,
    a_question,
    a_questionnaire,
    an_interview,
)


def when(question: str, *any_of: str | bool) -> tuple[Condition, ...]:
    return (Condition(question, any_of),)


HOME = a_questionnaire(
    a_question("name", Kind.NAME, mandatory=True, identity=True),
    a_question("housed", Kind.YES_NO),
    a_question("street", Kind.TEXT, mandatory=True, when=when("housed", True)),
    a_question("needs", Kind.CHOICES, when=when("housed", False)),
    a_question("why", Kind.LONG_TEXT, when=when("needs", "B", "C")),
    a_question("end", Kind.TEXT),
)


def home(**answers: Raw) -> Interview:
    interview = an_interview(HOME)
    for key, raw in answers.items():
        interview = interview.answered(key, raw)
    return interview


def keys(questions: tuple[Question, ...]) -> list[str]:
    return [question.key for question in questions]


def key(question: Question | None) -> str | None:
    return question.key if question else None


# --- What is asked


@pytest.mark.parametrize(
    ("answers", "asked"),
    [
        ({}, ["name", "housed", "end"]),
        ({"housed": True}, ["name", "housed", "street", "end"]),
        ({"housed": False}, ["name", "housed", "needs", "end"]),
        ({"housed": Skip.UNKNOWN}, ["name", "housed", "end"]),
        ({"housed": False, "needs": ["A"]}, ["name", "housed", "needs", "end"]),
        ({"housed": False, "needs": ["A", "C"]}, ["name", "housed", "needs", "why", "end"]),
        ({"housed": False, "needs": Skip.WITHHELD}, ["name", "housed", "needs", "end"]),
    ],
)
def test_answers_decide_what_is_asked(answers: dict[str, Raw], asked: list[str]) -> None:
    assert keys(home(**answers).asked) == asked


def test_a_question_is_not_asked_for_the_sake_of_one_that_is_hidden() -> None:
    hidden = home(housed=False, needs=["B"], why="Loin de tout.").answered("housed", True)
    assert keys(hidden.asked) == ["name", "housed", "street", "end"]


def test_a_condition_on_yes_is_not_met_by_the_word() -> None:
    asked = a_questionnaire(
        a_question("choice", Kind.CHOICE, options=("True", "False")),
        a_question("follows", Kind.TEXT, when=when("choice", True)),
    )
    assert keys(an_interview(asked).answered("choice", "True").asked) == ["choice"]


def test_all_conditions_must_hold() -> None:
    both = (*when("one", True), *when("two", "A", "B"))
    asked = a_questionnaire(
        a_question("one", Kind.YES_NO),
        a_question("two", Kind.CHOICE),
        a_question("three", Kind.TEXT, when=both),
    )
    answered = an_interview(asked).answered("one", True)
    assert len(answered.asked) == len(answered.answered("two", "C").asked) == 2
    assert len(answered.answered("two", "B").asked) == 3


# --- Answering


def test_an_interview_is_a_value() -> None:
    before = home(name="Zoé")
    after = before.answered("housed", True)
    assert "housed" not in before.answers
    assert after.answers == {"name": "Zoé", "housed": True}
    assert after.without("housed").answers == before.answers
    assert before.without("housed") == before
    assert home(name="  Zoé ") == before


def test_a_refused_answer_leaves_the_interview_as_it_was() -> None:
    interview = home(name="Zoé")
    with pytest.raises(AnswerRefused):
        interview.answered("name", " ")
    assert interview.answers == {"name": "Zoé"}


def test_answers_that_are_hidden_are_kept_but_not_submitted() -> None:
    interview = home(name="Zoé", housed=False, needs=["B"], why="Loin.").answered("housed", True)
    assert interview.answers["why"] == "Loin."
    submitted = interview.answered("street", "1 rue Haute").submission()
    assert submitted == {"name": "Zoé", "housed": True, "street": "1 rue Haute"}
    back = interview.answered("housed", False)
    assert back.submission() == {"name": "Zoé", "housed": False, "needs": ("B",), "why": "Loin."}


# --- Where we are


def test_the_way_through() -> None:
    interview = home(housed=True)
    assert key(interview.next_after("name")) == "housed"
    assert key(interview.next_after("housed")) == "street"
    assert key(interview.next_after("street")) == "end"
    assert interview.next_after("end") is None
    assert key(interview.previous("end")) == "street"
    assert interview.previous("name") is None
    assert [interview.position(k) for k in keys(interview.asked)] == [(n, 4) for n in range(1, 5)]


def test_the_way_on_from_a_question_that_is_no_longer_asked() -> None:
    interview = home(housed=True)
    assert key(interview.next_after("needs")) == "end"
    assert key(interview.previous("why")) == "street"
    assert interview.position("why") == (3, 4)


@pytest.mark.parametrize("ask", [Interview.next_after, Interview.previous, Interview.position])
def test_there_is_no_way_from_a_question_that_does_not_exist(ask: object) -> None:
    assert callable(ask)
    with pytest.raises(KeyError):
        ask(home(), "shoe_size")


def test_it_resumes_at_the_first_question_without_an_answer() -> None:
    assert key(home().first_open()) == "name"
    assert key(home(name="Zoé", end="x").first_open()) == "housed"
    assert key(home(name="Zoé", housed=Skip.UNKNOWN).first_open()) == "end"
    assert home(name="Zoé", housed=Skip.UNKNOWN, end="x").first_open() is None


# --- Complete or not


def test_only_mandatory_questions_that_are_asked_can_be_missing() -> None:
    assert keys(home().missing) == ["name"]
    assert keys(home(name="Zoé", housed=True).missing) == ["street"]
    assert home(name="Zoé").complete
    with pytest.raises(InterviewIncomplete) as refused:
        home(housed=True).submission()
    assert refused.value.details == {"question": "name"}


def test_not_to_say_is_an_answer() -> None:
    assert home(name="Zoé", housed=True, street=Skip.WITHHELD).complete


def test_the_same_answers_in_any_order_give_the_same_submission() -> None:
    forwards, backwards = an_interview(), an_interview()
    for question, answer in REGISTRATION.items():
        forwards = forwards.answered(question, answer)
    for question, answer in reversed(list(REGISTRATION.items())):
        backwards = backwards.answered(question, answer)
    assert list(forwards.submission().items()) == list(backwards.submission().items())
    assert forwards.submission() == REGISTRATION


RAW: dict[str, st.SearchStrategy[Raw]] = {
    "name": st.just("Zoé"),
    "housed": st.sampled_from([True, False, Skip.UNKNOWN]),
    "street": st.just("1 rue Haute"),
    "needs": st.lists(st.sampled_from("ABC"), min_size=1),
    "why": st.just("Loin."),
    "end": st.just("Fin."),
}


@given(st.lists(st.sampled_from(sorted(RAW)), max_size=12), st.data())
def test_whatever_is_answered_the_way_through_holds(steps: list[str], data: st.DataObject) -> None:
    interview = home()
    for step in steps:
        interview = interview.answered(step, data.draw(RAW[step]))
    way, here = [interview.asked[0]], interview.next_after(interview.asked[0].key)
    while here:
        way.append(here)
        assert interview.previous(here.key) is way[-2]
        here = interview.next_after(here.key)
    assert tuple(way) == interview.asked
    if interview.complete:
        assert interview.submission().keys() <= {question.key for question in way}


def test_what_needs_a_permission_is_asked_only_with_it() -> None:
    asked = a_questionnaire(a_question("name"), a_question("nir", Kind.NIR, needs=("nir",)))
    assert keys(an_interview(asked).asked) == ["name"]
    allowed = replace(a_context(), permissions=frozenset({"nir"}))
    assert keys(an_interview(asked, context=allowed).asked) == ["name", "nir"]
    hidden = an_interview(asked, {"name": "A", "nir": "295109912611193"})
    assert hidden.submission().keys() == {"name"}


def test_a_combination_in_doubt_is_asked_about_and_holds_nobody() -> None:
    phone, way = a_question("phone", Kind.PHONE), a_question("way", Kind.CHOICE)
    doubt = Doubt("no_phone", "phone", (*when("way", "A"), Condition("phone", answered=False)))
    asked = replace(a_questionnaire(phone, way), doubts=(doubt,))
    assert an_interview(asked, {"way": "A"}).doubts == (doubt,)
    assert an_interview(asked, {"way": "A", "phone": Skip.NONE}).doubts == (doubt,)
    assert an_interview(asked, {"way": "A"}).complete
    assert not an_interview(asked, {"way": "A", "phone": "+33612345678"}).doubts
    assert not an_interview(asked, {"way": "B"}).doubts


def test_an_answer_that_is_no_longer_asked_raises_no_doubt() -> None:
    gate = a_question("gate", Kind.YES_NO)
    way = a_question("way", Kind.CHOICE, when=when("gate", True))
    doubt = Doubt("odd", "gate", when("way", "A"))
    asked = replace(a_questionnaire(gate, way), doubts=(doubt,))
    assert an_interview(asked, {"gate": True, "way": "A"}).doubts == (doubt,)
    assert not an_interview(asked, {"gate": False, "way": "A"}).doubts
