"""Parcours contractualisé d'accompagnement vers l'emploi et l'autonomie (PACEA).

C. trav. art. L5131-3, L5131-4, R5131-11 to R5131-13.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from domain.ages import age_on, birthday
from domain.deadlines import LONG_LEADS, Deadline, last_day_of, months_later
from domain.rights.finding import Condition, Finding, Point, stated
from domain.rights.young_person import (
    ADULT_AGE,
    LAST_AGE,
    YoungPerson,
    age_condition,
    identity_notices,
)

MONTHS: Final = 24
FIRST_PHASE_MONTHS: Final = 1

_RIGHT: Final = "C. trav. art. L5131-3"
_DURATION: Final = "C. trav. art. R5131-13"


def eligibility(person: YoungPerson, day: date) -> Finding:
    """Whether a path could begin or go on on the day, by these facts."""
    conditions = (
        age_condition(person, day, _RIGHT, extended_if_disabled=False),
        stated("exclusion_risk", person.exclusion_risk, _RIGHT, wanted=True),
        *_duration(person, day),
    )
    return Finding("pacea", conditions, tuple(_notices(person, day)))


def last_day(begins: date, born: date, months: int = MONTHS) -> Deadline:
    """The last day of a path: its months, or the day before the twenty-sixth birthday.

    Raises:
        ValueError: no month or more than twenty-four, or it begins on that birthday or later.
    """
    if not 1 <= months <= MONTHS:
        raise ValueError(f"1 to {MONTHS} months, not {months}")
    oldest = birthday(born, LAST_AGE + 1) - timedelta(1)
    if begins > oldest:
        raise ValueError("it would begin on the twenty-sixth birthday or later")
    last = last_day_of(begins, months)
    if oldest < last:
        return Deadline("pacea_end", oldest, oldest, f"{_DURATION}, 2°", LONG_LEADS)
    return Deadline("pacea_end", last, last, _DURATION, LONG_LEADS)


def first_phase(signed_on: date) -> Deadline:
    """To begin the first phase: one month after the signature at the latest (R5131-12)."""
    last = months_later(signed_on, FIRST_PHASE_MONTHS)
    return Deadline("pacea_first_phase", last, last, "C. trav. art. R5131-12")


def _duration(person: YoungPerson, day: date) -> Iterator[Condition]:
    """Twenty-four consecutive months at most, where a path was begun."""
    if person.pacea_begun_on is not None:
        left = day <= last_day_of(person.pacea_begun_on, MONTHS)
        code = "within_24_months" if left else "over_24_months"
        yield Condition(code, left, _DURATION, "pacea_begun_on")


def _notices(person: YoungPerson, day: date) -> Iterator[Point]:
    yield Point("contract_first", "C. trav. art. L5131-4")
    yield from identity_notices(person.identity)
    if person.born is not None and age_on(day, person.born) < ADULT_AGE:
        yield Point("minor", _RIGHT)
