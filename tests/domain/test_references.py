"""A reference survives being said on the telephone, or the slip is noticed."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.references import is_reference, make_reference, read_reference

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
references = st.binary(min_size=6, max_size=6).map(make_reference)


@given(references)
def test_is_short_and_reads_back(reference: str) -> None:
    assert len(reference) == 11
    assert set(reference) <= {*ALPHABET, "-"}
    assert is_reference(reference)


@given(references)
def test_every_slip_of_one_sign_is_noticed(reference: str) -> None:
    for place, right in enumerate(reference):
        for wrong in set(ALPHABET) - {right}:
            slipped = reference[:place] + wrong + reference[place + 1 :]
            assert right == "-" or read_reference(slipped) is None


@given(references)
def test_a_missing_or_doubled_sign_is_noticed(reference: str) -> None:
    for place, sign in enumerate(reference):
        if sign != "-":
            assert read_reference(reference[:place] + reference[place + 1 :]) is None
            assert read_reference(reference[:place] + sign + reference[place:]) is None


@given(references)
def test_nearly_every_swap_of_neighbours_is_noticed(reference: str) -> None:
    signs = reference.replace("-", "")
    for place, pair in enumerate(pairwise(signs)):
        swapped = signs[:place] + pair[1] + pair[0] + signs[place + 2 :]
        same = pair[0] == pair[1] or set(pair) == {"0", "Z"}
        assert (read_reference(swapped) is None) is not same


@given(references)
def test_it_is_read_as_people_type_it(reference: str) -> None:
    signs = reference.replace("-", "")
    misread = signs.replace("1", "I").replace("0", "O")
    for typed in (
        reference.lower(),
        signs,
        " ".join(signs),
        f" {signs[:5]} – {signs[5:]}. ",
        misread,
        misread.lower().replace("i", "l"),
    ):
        assert read_reference(typed) == reference


@pytest.mark.parametrize(
    "typed", ["", "-", "K7F42", "K7F42-QXM8U", "é" * 10, "\u0660" * 10, "ß" * 5]
)
def test_other_texts_are_no_reference(typed: str) -> None:
    assert read_reference(typed) is None


def test_only_the_printed_form_is_the_reference() -> None:
    reference = make_reference(b"\1\2\3\4\5\6")
    assert not is_reference(reference.lower())
    assert not is_reference(reference.replace("-", ""))


@given(st.sets(st.integers(0, 2**45 - 1), min_size=2, max_size=2))
def test_other_draws_make_other_references(draws: set[int]) -> None:
    assert len({make_reference(draw.to_bytes(6)) for draw in draws}) == 2
