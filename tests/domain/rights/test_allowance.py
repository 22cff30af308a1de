"""The allowance of the CEJ: pieces, three months, payment as a precaution."""

from datetime import date

import pytest

from domain.rights import allowance, cej
from domain.rights.allowance import Piece, Rate, Taxation
from domain.rights.finding import Finding
from domain.rights.young_person import YoungPerson

_DAY = date(2026, 11, 21)
_ADULT = date(2005, 5, 17)


def _missing(given: set[Piece], born: date = _ADULT, *, expired: bool = False) -> list[str]:
    points = allowance.missing_pieces(given, born, _DAY, identity_expired=expired)
    assert all(point.source.startswith("C. ") for point in points)
    return [point.code for point in points]


def test_the_pieces_that_are_missing_are_named() -> None:
    assert _missing(set()) == [
        "identity",
        "tax_notice",
        "resources",
        "parents_support",
        "bank_details",
    ]
    assert _missing({Piece.IDENTITY, Piece.TAX_NOTICE, Piece.RESOURCES, Piece.BANK_DETAILS}) == [
        "parents_support"
    ]
    assert _missing(set(Piece)) == []


def test_an_expired_proof_of_identity_is_still_to_be_renewed() -> None:
    assert _missing(set(Piece), expired=True) == ["identity"]


@pytest.mark.parametrize(
    ("born", "asked"), [(date(2008, 11, 22), True), (date(2008, 11, 21), False)]
)
def test_only_minors_need_a_guardian_until_the_day_before_they_are_18(
    born: date, asked: bool
) -> None:
    assert ("guardian_consent" in _missing(set(), born)) == asked


@pytest.mark.parametrize(
    ("signed_on", "last"),
    [
        (date(2026, 11, 21), date(2027, 2, 21)),
        (date(2026, 11, 30), date(2027, 2, 28)),
        (date(2027, 11, 30), date(2028, 2, 29)),
    ],
)
def test_the_pieces_are_due_after_three_months(signed_on: date, last: date) -> None:
    assert allowance.pieces_due(signed_on).last_day == last


@pytest.mark.parametrize(
    ("complete_on", "owed_from"),
    [
        (date(2026, 11, 21), date(2026, 11, 1)),
        (date(2027, 2, 21), date(2026, 11, 1)),
        (date(2027, 2, 22), date(2026, 11, 22)),
        (date(2027, 5, 31), date(2027, 2, 28)),
    ],
)
def test_pieces_that_come_late_lose_what_is_older_than_three_months(
    complete_on: date, owed_from: date
) -> None:
    assert allowance.owed_from(_DAY, complete_on) == owed_from


def _cej(*, student: bool | None) -> Finding:
    person = YoungPerson(
        born=_ADULT, student=student, in_training=False, job_difficulty=True, had_cej=False
    )
    return cej.eligibility(person, _DAY)


def test_a_payment_as_a_precaution_is_for_the_eligible_whose_pieces_are_missing() -> None:
    missing = allowance.missing_pieces({Piece.BANK_DETAILS}, _ADULT, _DAY)
    found = allowance.precaution(_cej(student=False), missing)
    assert (found.possible, found.months, found.source) == (True, 3, "C. trav. art. R5131-25, II")
    assert not allowance.precaution(_cej(student=False), ()).possible
    assert not allowance.precaution(_cej(student=True), missing).possible
    assert not allowance.precaution(_cej(student=None), missing).possible


@pytest.mark.parametrize(
    ("born", "taxation", "rate"),
    [
        (_ADULT, Taxation.NOT_TAXED, Rate.ADULT_NOT_TAXED),
        (_ADULT, Taxation.FIRST_BRACKET, Rate.ADULT_FIRST_BRACKET),
        (_ADULT, Taxation.ABOVE, Rate.NONE),
        (date(2008, 11, 21), Taxation.NOT_TAXED, Rate.ADULT_NOT_TAXED),
        (date(2008, 11, 22), Taxation.NOT_TAXED, Rate.MINOR),
        (date(2008, 11, 22), Taxation.FIRST_BRACKET, Rate.MINOR),
        (date(2008, 11, 22), Taxation.ABOVE, Rate.NONE),
    ],
)
def test_the_rate_depends_on_the_tax_household_and_on_majority(
    born: date, taxation: Taxation, rate: Rate
) -> None:
    assert allowance.rate(born, _DAY, taxation) is rate
