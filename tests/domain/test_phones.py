"""Telephone numbers as people write them, at home and overseas."""

import pytest

from domain.phones import PhoneRefused, read_phone, spoken_phone


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("0612345678", "+33612345678"),
        ("06 12 34 56 78", "+33612345678"),
        ("06.12.34.56.78", "+33612345678"),
        ("06-12/34 56.78", "+33612345678"),
        ("+33 6 12 34 56 78", "+33612345678"),
        ("+33 (0)6 12 34 56 78", "+33612345678"),
        ("0033612345678", "+33612345678"),
        ("٠٦١٢٣٤٥٦٧٨", "+33612345678"),
        ("0692 12 34 56", "+262692123456"),
        ("0639 12 34 56", "+262639123456"),
        ("0269 61 12 34", "+262269611234"),
        ("0590 12 34 56", "+590590123456"),
        ("0691 00 00 00", "+590691000000"),
        ("0694 12 34 56", "+594694123456"),
        ("0596 12 34 56", "+596596123456"),
        ("+33 596 12 34 56", "+596596123456"),
        ("+262 639 12 34 56", "+262639123456"),
        ("+508 41 12 34", "+508411234"),
        ("+687 26 12 34", "+687261234"),
        ("+212 6 12 34 56 78", "+212612345678"),
        ("00 44 20 7946 0958", "+442079460958"),
    ],
)
def test_read(typed: str, number: str) -> None:
    assert read_phone(typed) == number
    assert read_phone(number) == number, "what was read is read the same again"
    assert read_phone(spoken_phone(number)) == number, "so is what is shown"


@pytest.mark.parametrize(
    "typed",
    ["", "non", "15", "06 12 34 56 7", "0612345", "87123456", "0012", "06123456789", "0" * 300],
)
def test_a_number_with_a_digit_missing_is_refused(typed: str) -> None:
    with pytest.raises(PhoneRefused) as refused:
        read_phone(typed)
    assert not refused.value.args, "what was typed stays out of tracebacks"


@pytest.mark.parametrize(
    ("number", "spoken"),
    [
        ("+33612345678", "06 12 34 56 78"),
        ("+262692123456", "0692 12 34 56"),
        ("+442079460958", "+44 20 7946 0958"),
        ("inconnu", "inconnu"),
    ],
)
def test_spoken(number: str, spoken: str) -> None:
    assert spoken_phone(number) == spoken
