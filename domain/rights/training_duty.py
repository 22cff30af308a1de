"""The obligation of training from sixteen until eighteen (C. éduc. art. L114-1).

It is met by schooling, apprenticeship, vocational training, a job, civic service, or a scheme of
social and professional support. Missions locales help to bring it about (C. trav. art. L5314-2).
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from domain.ages import age_on
from domain.rights.young_person import ADULT_AGE, FIRST_AGE

_DUTY: Final = "C. éduc. art. L114-1"
_SCHOOL: Final = "C. éduc. art. L131-1"


class Occupation(StrEnum):
    """What meets the obligation."""

    SCHOOL = "school"
    APPRENTICESHIP = "apprenticeship"
    TRAINING = "training"
    JOB = "job"
    CIVIC_SERVICE = "civic_service"
    SUPPORT = "support"


class DutyState(StrEnum):
    """Where the person stands."""

    INSTRUCTION = "instruction"
    MET = "met"
    EXEMPT = "exempt"
    NOT_MET = "not_met"
    TO_COMPLETE = "to_complete"
    ADULT = "adult"


class Way(StrEnum):
    """What to propose, in the order in which to propose it: going back to school comes first."""

    RETURN_TO_SCHOOL = "return_to_school"
    APPRENTICESHIP_OR_TRAINING = "apprenticeship_or_training"
    CIVIC_SERVICE = "civic_service"
    MISSION_LOCALE_PRIORITY = "mission_locale_priority"


@dataclass(frozen=True, slots=True)
class TrainingDuty:
    """The obligation for one person on one day.

    Attributes:
        state: where the person stands.
        met_by: what meets it.
        ways: what to propose, best first; empty unless the obligation is not met.
        missing: facts to ask for.
        source: the text.
    """

    state: DutyState
    met_by: tuple[Occupation, ...] = ()
    ways: tuple[Way, ...] = ()
    missing: tuple[str, ...] = ()
    source: str = _DUTY


def training_duty(
    born: date | None,
    day: date,
    occupations: Collection[Occupation] | None,
    *,
    health_exempt: bool = False,
) -> TrainingDuty:
    """Whether the obligation is met on the day.

    Args:
        born: date of birth; None if it is not known.
        day: the day in question. On the eighteenth birthday the obligation has ended.
        occupations: what the person does; empty for nothing, None if it is not known.
        health_exempt: a medical certificate says that no training is possible.
    """
    if born is None:
        return TrainingDuty(DutyState.TO_COMPLETE, missing=("born",))
    age = age_on(day, born)
    if age < FIRST_AGE:
        return TrainingDuty(DutyState.INSTRUCTION, source=_SCHOOL)
    if age >= ADULT_AGE:
        return TrainingDuty(DutyState.ADULT)
    return _duty(occupations, health_exempt=health_exempt)


def _duty(occupations: Collection[Occupation] | None, *, health_exempt: bool) -> TrainingDuty:
    """At sixteen and seventeen."""
    if occupations:
        return TrainingDuty(DutyState.MET, tuple(one for one in Occupation if one in occupations))
    if health_exempt:
        return TrainingDuty(DutyState.EXEMPT)
    if occupations is None:
        return TrainingDuty(DutyState.TO_COMPLETE, missing=("occupations",))
    return TrainingDuty(DutyState.NOT_MET, ways=tuple(Way))
