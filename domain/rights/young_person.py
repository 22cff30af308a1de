"""What has to be known of a young person to see which rights are open. None: not known."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from domain.ages import age_on
from domain.rights.finding import Condition, Point

FIRST_AGE: Final = 16
LAST_AGE: Final = 25
LAST_AGE_DISABLED: Final = 29
ADULT_AGE: Final = 18


class Identity(StrEnum):
    """The proof of identity that was shown."""

    VALID = "valid"
    EXPIRED = "expired"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class YoungPerson:
    """The facts. What a rule does not need is not asked for.

    Attributes:
        born: date of birth.
        disabled_worker: whether the quality of disabled worker is recognised (RQTH).
        student: pupil or student.
        in_training: follows a training course.
        job_difficulty: meets difficulties in reaching lasting employment; assessed with the
            person, also for somebody in a short or part-time job (R5131-15).
        exclusion_risk: is in difficulty and at risk of professional exclusion (L5131-3).
        had_cej: whether there was a contrat d'engagement jeune before.
        cej_last_day: the last day of the last one.
        special_circumstances: the competent representative has found the special circumstances
            of R5131-16, last paragraph.
        pacea_begun_on: the first day of the PACEA, if one was begun.
        rsa: is a beneficiary of RSA, or the partner of one.
        identity: the proof of identity that was shown.
    """

    born: date | None = None
    disabled_worker: bool | None = None
    student: bool | None = None
    in_training: bool | None = None
    job_difficulty: bool | None = None
    exclusion_risk: bool | None = None
    had_cej: bool | None = None
    cej_last_day: date | None = None
    special_circumstances: bool = False
    pacea_begun_on: date | None = None
    rsa: bool | None = None
    identity: Identity | None = None


def age_condition(
    person: YoungPerson, day: date, source: str, *, extended_if_disabled: bool
) -> Condition:
    """Sixteen to twenty-five completed years; twenty-nine for disabled workers if extended."""
    if person.born is None:
        return Condition("age_unknown", None, source, "born")
    age = age_on(day, person.born)
    if age < FIRST_AGE:
        return Condition("under_16", False, source, "born")
    if age <= LAST_AGE:
        return Condition("age_16_to_25", True, source, "born")
    if not extended_if_disabled:
        return Condition("over_25", False, source, "born")
    if age > LAST_AGE_DISABLED:
        return Condition("over_29", False, source, "born")
    found = {True: "age_26_to_29_disabled", False: "over_25", None: "age_26_to_29"}
    code = found[person.disabled_worker]
    return Condition(code, person.disabled_worker, source, "disabled_worker")


def identity_notices(identity: Identity | None) -> tuple[Point, ...]:
    """Papers to bring up to date: registration takes an expired proof, CEJ and PACEA ask for one.

    No text makes the right depend on it, so it is a notice. The allowance can be paid meanwhile,
    as a precaution (R5131-25, II).
    """
    if identity in (None, Identity.VALID):
        return ()
    return (Point(f"identity_{identity}", "C. trav. art. R5131-25, II"),)
