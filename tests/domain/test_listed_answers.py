"""Answers from a list, numbers, and dates to come: read as one form, or refused with a reason."""

import pytest

from domain.answers import Answer, AnswerRefused, Raw, Reason, read_answer
from domain.questionnaire import Kind, Question
from tests.builders import a_context, a_question

CONTEXT = a_context()
BIRTH = a_question("birth_date", Kind.DATE)


def read(kind: Kind, raw: Raw) -> Answer:
    return read_answer(a_question("q", kind), raw, CONTEXT)


def reason(question: Question, raw: Raw) -> Reason:
    with pytest.raises(AnswerRefused) as refused:
        read_answer(question, raw, CONTEXT)
    return refused.value.reason


def test_a_country_and_a_job_are_chosen_from_the_list() -> None:
    assert read(Kind.COUNTRY, "UA") == "UA"
    assert read(Kind.JOB, "D1102") == "D1102"
    assert reason(a_question("q", Kind.COUNTRY), "Ukraine") is Reason.COUNTRY_UNKNOWN
    assert reason(a_question("q", Kind.JOB), "boulanger") is Reason.JOB_UNKNOWN
    for kind in (Kind.COUNTRY, Kind.JOB, Kind.COUNTRIES, Kind.NIR):
        assert reason(a_question("q", kind), "") is Reason.EMPTY
        assert reason(a_question("q", kind), ()) is Reason.EMPTY


def test_countries_are_kept_in_the_order_given_and_once() -> None:
    assert read(Kind.COUNTRIES, ("DZ", "FR", "DZ")) == ("DZ", "FR")
    assert read(Kind.COUNTRIES, "FR") == ("FR",)
    several = a_question("q", Kind.COUNTRIES)
    assert reason(several, ("FR", "XX")) is Reason.COUNTRY_UNKNOWN
    assert reason(several, tuple("ABCDEF")) is Reason.COUNTRIES_TOO_MANY
    assert reason(several, ("", "")) is Reason.EMPTY
    assert reason(several, False) is Reason.EMPTY


@pytest.mark.parametrize("typed", ["2 95 10 99 126 111 93", "2951099126111", "2951099126111-93"])
def test_a_nir_is_kept_with_its_key(typed: str) -> None:
    assert read(Kind.NIR, typed) == "295109912611193"


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("29510991261119", Reason.NIR_LENGTH),
        ("295109912611194", Reason.NIR_KEY),
        ("9951099126111", Reason.NIR_IMPOSSIBLE),
        ("2951399126111", Reason.NIR_IMPOSSIBLE),
    ],
)
def test_a_nir_says_which_part_to_look_at(typed: str, why: Reason) -> None:
    with pytest.raises(AnswerRefused) as refused:
        read(Kind.NIR, typed)
    assert refused.value.reason is why
    assert typed not in str(refused.value)


def test_a_date_to_come_is_an_answer_where_the_question_says_so() -> None:
    expiry = a_question("expiry", Kind.DATE, future=True)
    assert read_answer(expiry, ("30", "juin", "2027"), CONTEXT) == "2027-06-30"
    assert reason(expiry, "2077-01-01") is Reason.DATE_TOO_LATE
    assert reason(BIRTH, "2027-06-30") is Reason.DATE_FUTURE


def test_an_option_that_stands_alone_goes_with_no_other() -> None:
    alone = a_question("q", Kind.CHOICES, exclusive="C")
    assert read_answer(alone, ("C",), CONTEXT) == ("C",)
    assert read_answer(alone, ("A", "B"), CONTEXT) == ("A", "B")
    assert reason(alone, ("A", "C")) is Reason.NOT_OFFERED
