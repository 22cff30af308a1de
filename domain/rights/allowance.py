"""The monthly allowance of the contrat d'engagement jeune: its pieces and their dates.

C. trav. art. L5131-6, D5131-19, R5131-24, R5131-25. The amounts are not here: they change each
1 April (D5131-19, IV), and the body that pays knows them. No article lists the pieces; those
below are what each rule needs to be shown.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from domain.ages import age_on
from domain.deadlines import Deadline, months_later
from domain.rights.finding import Finding, Point, Standing
from domain.rights.young_person import ADULT_AGE

PIECES_MONTHS: Final = 3
PRECAUTION_MONTHS: Final = 3

_PIECES_SOURCE: Final = "C. trav. art. R5131-25, II"


class Piece(StrEnum):
    """What shows that the person may have the allowance, and how much."""

    IDENTITY = "identity"
    TAX_NOTICE = "tax_notice"
    RESOURCES = "resources"
    PARENTS_SUPPORT = "parents_support"
    BANK_DETAILS = "bank_details"
    GUARDIAN_CONSENT = "guardian_consent"


_NEEDED_BY: Final = {
    Piece.IDENTITY: "C. trav. art. L5131-6, al. 2",
    Piece.TAX_NOTICE: "C. trav. art. D5131-19, I",
    Piece.RESOURCES: "C. trav. art. R5131-20",
    Piece.PARENTS_SUPPORT: "C. trav. art. L5131-6, al. 4",
    Piece.BANK_DETAILS: "C. trav. art. R5131-25, I",
    Piece.GUARDIAN_CONSENT: "C. civ. art. 388-1-1",
}


class Taxation(StrEnum):
    """How the person's tax household stands (D5131-19, I)."""

    NOT_TAXED = "not_taxed"
    FIRST_BRACKET = "first_bracket"
    ABOVE = "above"


class Rate(StrEnum):
    """Which of the amounts of D5131-19 applies before resources are deducted."""

    ADULT_NOT_TAXED = "adult_not_taxed"
    ADULT_FIRST_BRACKET = "adult_first_bracket"
    MINOR = "minor"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Precaution:
    """Whether the allowance may be paid before all pieces are there ("à titre conservatoire").

    Attributes:
        possible: the legal representative of the mission locale or of France Travail may decide
            so; nobody has to.
        months: for how many months at most. What was paid stays the person's.
        source: the text.
    """

    possible: bool
    months: int
    source: str


def missing_pieces(
    given: Collection[Piece], born: date, day: date, *, identity_expired: bool = False
) -> tuple[Point, ...]:
    """The pieces still to bring, each with the rule that needs it.

    Args:
        given: what was brought.
        born: date of birth; minors need the consent of a guardian.
        day: the day of the signature.
        identity_expired: the proof of identity that was brought is out of date: to be renewed.
    """
    minor = age_on(day, born) < ADULT_AGE
    needed = [piece for piece in Piece if minor or piece is not Piece.GUARDIAN_CONSENT]
    return tuple(
        Point(piece, _NEEDED_BY[piece])
        for piece in needed
        if piece not in given or (piece is Piece.IDENTITY and identity_expired)
    )


def pieces_due(signed_on: date) -> Deadline:
    """To bring the pieces: three months, counted from the signature."""
    last = months_later(signed_on, PIECES_MONTHS)
    return Deadline("allowance_pieces", last, last, _PIECES_SOURCE, (30, 14, 7))


def owed_from(signed_on: date, complete_on: date) -> date:
    """The first day for which the allowance can still be paid once the pieces are complete.

    In time: the first of the month of the signature (R5131-25, I). Too late: what is older than
    three months before the complete pieces came is lost for good (II).
    """
    first = signed_on.replace(day=1)
    if not pieces_due(signed_on).is_over(complete_on):
        return first
    return max(first, months_later(complete_on, -PIECES_MONTHS))


def precaution(cej: Finding, missing: Collection[Point]) -> Precaution:
    """Whether to think of paying as a precaution: eligible by the facts, with pieces missing."""
    possible = cej.standing is Standing.ELIGIBLE and bool(missing)
    return Precaution(possible, PRECAUTION_MONTHS, _PIECES_SOURCE)


def rate(born: date, day: date, taxation: Taxation) -> Rate:
    """Which amount of D5131-19, I applies on the day, normally that of the signature."""
    if taxation is Taxation.ABOVE:
        return Rate.NONE
    if age_on(day, born) < ADULT_AGE:
        return Rate.MINOR
    return Rate.ADULT_NOT_TAXED if taxation is Taxation.NOT_TAXED else Rate.ADULT_FIRST_BRACKET
