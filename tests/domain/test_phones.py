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
    ("territory", "typed", "number"),
    [
        ("Guadeloupe, fixe", "0590 82 12 34", "+590590821234"),
        ("Guadeloupe, mobile", "0690 35 12 34", "+590690351234"),
        ("Guadeloupe, mobile", "0691 28 12 34", "+590691281234"),
        ("Saint-Martin, fixe", "0590 87 12 34", "+590590871234"),
        ("Saint-Martin, mobile", "0690 88 12 34", "+590690881234"),
        ("Saint-Barthélemy, fixe", "0590 27 12 34", "+590590271234"),
        ("Saint-Barthélemy, mobile", "0690 61 12 34", "+590690611234"),
        ("Martinique, fixe", "0596 71 12 34", "+596596711234"),
        ("Martinique, mobile", "0696 23 12 34", "+596696231234"),
        ("Martinique, mobile", "0697 23 12 34", "+596697231234"),
        ("Guyane, fixe", "0594 30 12 34", "+594594301234"),
        ("Guyane, mobile", "0694 41 12 34", "+594694411234"),
        ("La Réunion, fixe", "0262 41 12 34", "+262262411234"),
        ("La Réunion, fixe", "0263 41 12 34", "+262263411234"),
        ("La Réunion, mobile", "0692 85 12 34", "+262692851234"),
        ("La Réunion, mobile", "0693 12 12 34", "+262693121234"),
        ("Mayotte, fixe", "0269 61 12 34", "+262269611234"),
        ("Mayotte, mobile", "0639 69 12 34", "+262639691234"),
        ("Saint-Pierre-et-Miquelon, mobile", "0708 41 12 34", "+508708411234"),
    ],
)
def test_overseas_numbers_are_read_wherever_people_live(
    territory: str, typed: str, number: str
) -> None:
    assert read_phone(typed) == number, territory
    assert read_phone(typed.replace(" ", "")) == number, territory
    assert read_phone(f"+33 {typed[1:]}") == number, territory
    assert spoken_phone(number).replace(" ", "") == typed.replace(" ", "")


@pytest.mark.parametrize(
    ("territory", "number"),
    [
        ("Saint-Pierre-et-Miquelon", "+508411234"),
        ("Polynésie française", "+68940412345"),
        ("Nouvelle-Calédonie", "+687261234"),
        ("Wallis-et-Futuna", "+681721234"),
    ],
)
def test_territories_outside_the_plan_need_their_country_code(territory: str, number: str) -> None:
    assert read_phone(number) == number, territory
    assert read_phone(number.replace("+", "00")) == number, territory


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
