import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.resume_code import ALPHABET, SIGNS, Trials, grouped, make_code, read_code


@given(st.binary(min_size=16, max_size=16))
def test_a_code_is_read_back_however_it_is_typed(entropy: bytes) -> None:
    code = make_code(entropy)
    assert len(code) == SIGNS
    assert set(code) <= set(ALPHABET)
    assert read_code(grouped(code)) == read_code(f" {code[:3].lower()}-{code[3:]}") == code


def test_codes_are_drawn_from_all_signs() -> None:
    assert set("".join(make_code(os.urandom(16)) for _ in range(200))) == set(ALPHABET)


def test_signs_that_look_alike_are_not_both_there_and_are_forgiven() -> None:
    assert not set("01ILOBSZ") & set(ALPHABET)
    assert read_code("BSZ2 2222") == "85222222"


@pytest.mark.parametrize("typed", ["", "2222 222", "2222 22222", "O222 2222", "é222 2222"])
def test_what_cannot_be_a_code_is_none(typed: str) -> None:
    assert read_code(typed) is None


def test_after_five_wrong_codes_the_next_ones_wait_longer_and_longer_but_never_long() -> None:
    trials, waits = Trials(), []
    for _ in range(12):
        trials = trials.missed(0)
        waits.append(trials.wait_s(0))
    assert waits == [0, 0, 0, 0, 5, 10, 20, 40, 60, 60, 60, 60]
    assert trials.wait_s(59_000) == 1
    assert trials.wait_s(60_000) == 0


def test_what_was_long_ago_was_somebody_else() -> None:
    trials = Trials(9, 0)
    assert trials.missed(15 * 60_000).wrong == 1
    assert trials.missed(60_000).wrong == 10
