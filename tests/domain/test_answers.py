"""What people type becomes one canonical answer, or is refused with the reason."""

from collections.abc import Sequence
from datetime import date
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.answers import (
    Answer,
    AnswerRefused,
    Raw,
    Reason,
    answer_from_json,
    answer_to_json,
    read_answer,
)
from domain.questionnaire import TYPED_KINDS, Kind, Question, Skip
from tests.builders import TODAY, a_context, a_question

CONTEXT = a_context()
NAME = a_question("family_name", Kind.NAME)
STORY = a_question("project", Kind.LONG_TEXT, max_length=1000)
BIRTH = a_question("birth_date", Kind.DATE)


def read(kind: Kind, raw: Raw) -> Answer:
    return read_answer(a_question("q", kind), raw, CONTEXT)


def reason(question: Question, raw: Raw) -> Reason:
    with pytest.raises(AnswerRefused) as refused:
        read_answer(question, raw, CONTEXT)
    assert refused.value.question == question.key == refused.value.details["question"]
    assert refused.value.details["reason"] == refused.value.reason.value
    return refused.value.reason


# --- Names and texts


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("É", "É"),
        ("  N'Guyễn-Łukaş  Şen ", "N'Guyễn-Łukaş Şen"),
        ("Zoe\u0301", "Zoé"),
        ("Jean\tPaul\nMarie", "Jean Paul Marie"),
        ("Du\u00adpont\u200b", "Dupont"),
        ("\u202eDupont\ufeff", "Dupont"),
        ("A\ud800B", "AB"),
        ("A\0B", "A B"),
        ("علی\u200cرضا", "علی\u200cرضا"),  # noqa: RUF001
        ("ก\U0001fac6", "ก\U0001fac6"),
        ("-", "-"),
        ("x" * 100, "x" * 100),
        ("e\u0301" * 100, "é" * 100),
    ],
)
def test_names_are_kept_as_people_write_them(typed: str, kept: str) -> None:
    assert read_answer(NAME, typed, CONTEXT) == kept


@pytest.mark.parametrize("nothing", ["", " ", "\u00a0\t\n", "\u200b\u200d", "\0", ()])
@pytest.mark.parametrize("kind", sorted(TYPED_KINDS))
def test_nothing_is_no_answer(kind: Kind, nothing: Raw) -> None:
    assert reason(a_question("q", kind), nothing) is Reason.EMPTY


def test_101_signs_are_too_long() -> None:
    with pytest.raises(AnswerRefused) as refused:
        read_answer(NAME, "x" * 101, CONTEXT)
    assert refused.value.details == {"question": NAME.key, "reason": "too_long", "max": 100}


def test_a_story_keeps_its_lines() -> None:
    typed = "\n \x00\n Travailler\tle  bois. \r\n\r\nPuis\u2028mon atelier.\ud800 \n"
    assert read_answer(STORY, typed, CONTEXT) == "Travailler le bois.\n\nPuis\nmon atelier."
    assert reason(STORY, "x" * 1001) is Reason.TOO_LONG


@given(st.sampled_from([NAME, STORY]), st.text(max_size=80))
def test_texts_read_again_are_the_same(question: Question, typed: str) -> None:
    try:
        kept = read_answer(question, typed, CONTEXT)
    except AnswerRefused:
        return
    assert isinstance(kept, str)
    assert kept.encode()
    assert "\0" not in kept
    assert read_answer(question, kept, CONTEXT) == kept


# --- Dates


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        (("29", "02", "2000"), "2000-02-29"),
        (("1", "01", "1990"), "1990-01-01"),
        (("2", "janv", "1985"), "1985-01-02"),
        ("1990-01-31", "1990-01-31"),
        (("21", "11", "2026"), "2026-11-21"),
        (("31", "12", "1906"), "1906-12-31"),
    ],
)
def test_dates(typed: Raw, day: str) -> None:
    assert read_answer(BIRTH, typed, CONTEXT) == day


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        (("29", "02", "2023"), Reason.DATE_IMPOSSIBLE),
        (("31", "04", "1990"), Reason.DATE_IMPOSSIBLE),
        (("1", "01", "85"), Reason.DATE_INCOMPLETE),
        (("1", "", "1990"), Reason.DATE_INCOMPLETE),
        (("1", "1"), Reason.DATE_INCOMPLETE),
        ("1/01/1990", Reason.DATE_INCOMPLETE),
        ("", Reason.DATE_INCOMPLETE),
        (True, Reason.DATE_INCOMPLETE),
        (("22", "11", "2026"), Reason.DATE_FUTURE),
        (("31", "12", "1905"), Reason.DATE_TOO_OLD),
    ],
)
def test_dates_refused(typed: Raw, why: Reason) -> None:
    assert reason(BIRTH, typed) is why


@given(st.dates(min_value=date(1907, 1, 1), max_value=TODAY))
def test_every_birthday_reads_back(day: date) -> None:
    assert read_answer(BIRTH, day.isoformat(), CONTEXT) == day.isoformat()


# --- Contact


def test_telephone_numbers_are_dialled_from_anywhere() -> None:
    assert read(Kind.PHONE, " 06.12.34.56.78 ") == "+33612345678"
    assert read(Kind.PHONE, "0692 12 34 56") == "+262692123456"
    assert reason(a_question("phone", Kind.PHONE), "06 12 34") is Reason.PHONE_IMPOSSIBLE


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("zoe.diallo@example.fr", "zoe.diallo@example.fr"),
        (" zoe . diallo @ example.fr. ", "zoe.diallo@example.fr"),
        ("<Zoe@Example.FR>", "Zoe@Example.FR"),
        ("zoé+emploi@exämple.co.uk", "zoé+emploi@exämple.co.uk"),
        ("o'neill@example.fr", "o'neill@example.fr"),
    ],
)
def test_addresses(typed: str, address: str) -> None:
    assert read(Kind.EMAIL, typed) == address


@pytest.mark.parametrize("typed", ["zoe", "zoe@", "@a.fr", "zoe@example", "a@b@c.fr", "a@b..fr"])
def test_addresses_refused(typed: str) -> None:
    assert reason(a_question("email", Kind.EMAIL), typed) is Reason.EMAIL_IMPOSSIBLE


# --- Choices


def test_choices() -> None:
    assert read(Kind.CHOICE, "B") == "B"
    assert read(Kind.CHOICES, ["C", "A", "C"]) == ("A", "C"), "once, in the questionnaire's order"
    assert read(Kind.COMMUNE, "2A004") == "2A004"


@pytest.mark.parametrize(
    ("kind", "raw", "why"),
    [
        (Kind.CHOICE, "D", Reason.NOT_OFFERED),
        (Kind.CHOICE, "b", Reason.NOT_OFFERED),
        (Kind.CHOICE, True, Reason.NOT_OFFERED),
        (Kind.CHOICE, ("A",), Reason.NOT_OFFERED),
        (Kind.CHOICE, "", Reason.EMPTY),
        (Kind.CHOICES, ("A", "D"), Reason.NOT_OFFERED),
        (Kind.CHOICES, "A", Reason.NOT_OFFERED),
        (Kind.CHOICES, True, Reason.NOT_OFFERED),
        (Kind.CHOICES, (), Reason.EMPTY),
        (Kind.COMMUNE, "99999", Reason.COMMUNE_UNKNOWN),
        (Kind.COMMUNE, "Ajaccio", Reason.COMMUNE_UNKNOWN),
        (Kind.COMMUNE, ("93066",), Reason.COMMUNE_UNKNOWN),
        (Kind.COMMUNE, "", Reason.EMPTY),
    ],
)
def test_choices_refused(kind: Kind, raw: Raw, why: Reason) -> None:
    assert reason(a_question("q", kind), raw) is why


@pytest.mark.parametrize("raw", ["True", "oui", "", ("oui",)])
def test_yes_is_true_and_nothing_else(raw: Raw) -> None:
    assert read(Kind.YES_NO, True) is True
    assert read(Kind.YES_NO, False) is False
    assert reason(a_question("rsa", Kind.YES_NO), raw) is Reason.EMPTY


# --- Ways not to answer


@pytest.mark.parametrize("kind", list(Kind))
def test_a_skip_is_an_answer_where_it_is_offered(kind: Kind) -> None:
    question = a_question("q", kind, skips=(Skip.NONE, Skip.WITHHELD))
    assert read_answer(question, Skip.NONE, CONTEXT) is Skip.NONE
    assert reason(question, Skip.UNKNOWN) is Reason.NOT_OFFERED


# --- Stored and sent

answers: st.SearchStrategy[Answer] = st.one_of(
    st.text(), st.booleans(), st.lists(st.text()).map(tuple), st.sampled_from(Skip)
)


@given(answers)
def test_an_answer_reads_back_from_json(answer: Answer) -> None:
    assert answer_from_json(answer_to_json(answer)) == answer


@pytest.mark.parametrize(
    "value",
    [
        *(None, 1, 1.5, [1], ["A", None], {}, {"value": "A"}),
        *({"skip": "never"}, {"skip": ["none"]}, {"skip": None}, {"skip": "none", "why": ""}),
    ],
)
def test_other_values_are_no_answers(value: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        answer_from_json(value)


@given(
    st.sampled_from(Kind),
    st.one_of(st.text(), st.booleans(), st.lists(st.text(), max_size=4), st.sampled_from(Skip)),
)
def test_whatever_is_given_is_an_answer_or_refused(kind: Kind, raw: Raw) -> None:
    question = a_question("q", kind)
    try:
        answer = read_answer(question, raw, CONTEXT)
    except AnswerRefused:
        return
    assert isinstance(answer, str | bool | tuple | Skip)
    assert read_answer(question, answer, CONTEXT) == answer


def test_raw_accepts_every_answer() -> None:
    """What was stored can be shown and given again: no answer is of a type `Raw` lacks."""
    assert {str, bool, Skip} <= set(get_args(Raw)) & set(get_args(Answer))
    assert Sequence[str] in get_args(Raw)
