"""Contrat d'engagement jeune: who may have one, for how long, and when again.

C. trav. art. L5131-6, R5131-15, R5131-16. The day that counts is the day of the signature.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from domain.ages import age_on
from domain.deadlines import LONG_LEADS, Deadline, last_day_of, months_later
from domain.rights.finding import Condition, Finding, Point, stated
from domain.rights.young_person import ADULT_AGE, YoungPerson, age_condition, identity_notices

MONTHS: Final = 12
MONTHS_EXTENDED: Final = 18
MONTHS_BETWEEN: Final = 6

_LAW: Final = "C. trav. art. L5131-6"
_OPENING: Final = "C. trav. art. R5131-15"
_DURATION: Final = "C. trav. art. R5131-16"


def eligibility(person: YoungPerson, day: date) -> Finding:
    """Whether a contract could be signed on the day, by these facts."""
    conditions = (
        age_condition(person, day, _LAW, extended_if_disabled=True),
        stated("student", person.student, _OPENING, wanted=False),
        stated("in_training", person.in_training, _OPENING, wanted=False),
        stated("job_difficulty", person.job_difficulty, _OPENING, wanted=True),
        _interval(person, day),
    )
    return Finding("cej", conditions, tuple(_notices(person, day)))


def last_day(signed_on: date, months: int = MONTHS, *, motive: str = "") -> Deadline:
    """The last day of a contract.

    Args:
        signed_on: the day of the signature, which is its first day.
        months: its duration in all, prolongation included.
        motive: why it is prolonged beyond twelve months; the counsellor's, in writing.

    Raises:
        ValueError: no month, more than eighteen, or more than twelve without a motive.
    """
    if not 1 <= months <= MONTHS_EXTENDED:
        raise ValueError(f"1 to {MONTHS_EXTENDED} months, not {months}")
    if months > MONTHS and not motive.strip():
        raise ValueError(f"beyond {MONTHS} months a motive is needed")
    last = last_day_of(signed_on, months)
    return Deadline("cej_end", last, last, _DURATION, LONG_LEADS)


def last_day_after_path(path_last_day: date) -> Deadline:
    """The last day of a contract during which the person entered another body's listed path.

    It is prolonged to the last day of the second month that follows the end of that path.
    """
    last = months_later(path_last_day.replace(day=1), 3) - timedelta(1)
    return Deadline("cej_end", last, last, _DURATION, LONG_LEADS)


def first_day_again(former_last_day: date) -> date:
    """The first day on which a new contract can be signed without special circumstances."""
    return last_day_of(former_last_day + timedelta(1), MONTHS_BETWEEN) + timedelta(1)


def _interval(person: YoungPerson, day: date) -> Condition:
    """Six months between two contracts, save special circumstances."""
    if person.had_cej is False:
        return Condition("no_former_cej", True, _DURATION, "had_cej")
    if person.cej_last_day is None:
        fact = "cej_last_day" if person.had_cej else "had_cej"
        return Condition(f"{fact}_unknown", None, _DURATION, fact)
    if day <= person.cej_last_day:
        return Condition("cej_running", False, _DURATION, "cej_last_day")
    if day >= first_day_again(person.cej_last_day):
        return Condition("six_months_passed", True, _DURATION, "cej_last_day")
    if person.special_circumstances:
        return Condition("special_circumstances", True, _DURATION, "special_circumstances")
    return Condition("six_months_not_passed", False, _DURATION, "cej_last_day")


def _notices(person: YoungPerson, day: date) -> Iterator[Point]:
    yield from identity_notices(person.identity)
    if person.born is not None and age_on(day, person.born) < ADULT_AGE:
        yield Point("minor", "C. trav. art. D5131-19, I, 2°")
    if person.rsa:
        yield Point("no_allowance_with_rsa", "C. trav. art. R5131-24, I")
