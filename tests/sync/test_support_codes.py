"""Six signs of an error, and back."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import AppError
from domain.references import ALPHABET
from sync import errors
from sync.support_codes import Meaning, read_support_code, support_code
from sync.support_kinds import KINDS, Field, Kind, Named
from sync.wire import FailureCode


def values_of(field: Field) -> st.SearchStrategy[str | int]:
    if isinstance(field, Named):
        return st.sampled_from(field.values)
    return st.integers(field.least, field.most)


def some_error(code: str, details: dict[str, str | int]) -> AppError:
    error = AppError(**details)
    vars(error)["code"] = code
    return error


@given(st.data(), st.sampled_from(KINDS))
def test_a_code_gives_back_what_it_was_made_from(data: st.DataObject, known: Kind) -> None:
    given_ = {field.key: data.draw(values_of(field)) for field in known.fields}
    code = support_code(some_error(known.code, given_))
    assert len(code) == 6
    assert set(code) <= set(ALPHABET)
    assert read_support_code(code) == Meaning(known.code, given_)
    assert read_support_code(f" {code[:3].lower()}-{code[3:]} ") == Meaning(known.code, given_)


@given(st.sampled_from(KINDS), st.integers(0, 5), st.sampled_from(ALPHABET))
def test_a_slip_of_one_sign_is_found(known: Kind, place: int, sign: str) -> None:
    code = support_code(some_error(known.code, {}))
    slipped = code[:place] + sign + code[place + 1 :]
    assert (read_support_code(slipped) is None) == (slipped != code)


@pytest.mark.parametrize("typed", ["", "K7F4Q", "K7F4QXX", "K7F4Q!", "ÉÉÉÉÉÉ", "ZZZZZZ"])
def test_what_is_no_code_means_nothing(typed: str) -> None:
    assert read_support_code(typed) is None


def test_details_that_are_not_known_are_left_out() -> None:
    code = support_code(errors.PortalUnreachable(why="something new"))
    assert read_support_code(code) == Meaning("portal_unreachable", {})
    far = support_code(errors.ClockWrong(minutes=-5_000_000))
    assert str(read_support_code(far)) == "clock_wrong (minutes=-16000)"
    assert str(read_support_code(support_code(AppError()))) == "None"


def test_details_fit_into_three_signs() -> None:
    for kind in KINDS:
        size = 1
        for field in kind.fields:
            size *= field.size
        assert size <= 32**3, kind


def test_numbers_and_codes_are_given_once_and_in_order() -> None:
    assert all(one.number < other.number for one, other in pairwise(KINDS))
    assert len({kind.code for kind in KINDS}) == len(KINDS)


def test_every_reason_of_the_portal_has_its_place() -> None:
    [refused] = [kind for kind in KINDS if kind.code == "portal_refused"]
    [reasons] = [field for field in refused.fields if isinstance(field, Named)]
    assert {*map(str, FailureCode), "unread"} == set(reasons.values)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.PortalUnreachable(why="connect"), "04001T"),
        (errors.PortalBusy(120), "0803S2"),
    ],
)
def test_codes_stay_as_they_were(error: AppError, code: str) -> None:
    """People have them on slips of paper."""
    assert support_code(error) == code
