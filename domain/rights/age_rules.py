"""What age alone opens and closes. It never decides where a person is oriented."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from domain.ages import age_on
from domain.rights.finding import Point
from domain.rights.young_person import ADULT_AGE, FIRST_AGE, LAST_AGE, LAST_AGE_DISABLED

FULL_RATE_AGE: Final = 67
"""Pension at the full rate whatever the career, for those born since 1955 (CSS art. L351-8, 1°)."""

LOWEST_PENSION_AGE: Final = 62
"""Below it nobody has a reason to be asked about a full career (CSS art. L161-17-2)."""


class AgeBand(StrEnum):
    """The ages between which the rules change."""

    UNDER_16 = "under_16"
    MINOR = "16_to_17"
    YOUNG_ADULT = "18_to_25"
    DISABLED_YOUNG_ADULT = "26_to_29"
    ADULT = "from_30"


@dataclass(frozen=True, slots=True)
class AgeRules:
    """What follows from an age on a day.

    Attributes:
        band: where the age falls.
        opens: doors that the age opens.
        closes: doors that it closes.
        warnings: what somebody should check; there is no upper age for registering.
    """

    band: AgeBand
    opens: tuple[Point, ...] = ()
    closes: tuple[Point, ...] = ()
    warnings: tuple[Point, ...] = ()


_REGISTRATION = Point("registration", "C. trav. art. L5411-1")
_MISSION_LOCALE = Point("mission_locale", "C. trav. art. L5314-2")
_DISABLED = Point("cej_if_disabled", "C. trav. art. L5131-6 et L5314-2, dernier al.")
_RULES: Final = {
    AgeBand.UNDER_16: AgeRules(
        AgeBand.UNDER_16,
        opens=(Point("school_guidance", "C. éduc. art. L131-1"),),
        closes=(Point("registration", "C. trav. art. L4153-1 et L5314-2"),),
    ),
    AgeBand.MINOR: AgeRules(
        AgeBand.MINOR,
        opens=(_REGISTRATION, _MISSION_LOCALE),
        warnings=(Point("training_duty", "C. éduc. art. L114-1"),),
    ),
    AgeBand.YOUNG_ADULT: AgeRules(AgeBand.YOUNG_ADULT, opens=(_REGISTRATION, _MISSION_LOCALE)),
    AgeBand.DISABLED_YOUNG_ADULT: AgeRules(
        AgeBand.DISABLED_YOUNG_ADULT, opens=(_REGISTRATION, _DISABLED)
    ),
}


def age_rules(born: date, day: date) -> AgeRules:
    """What the age on the day opens, closes and asks to check."""
    age = age_on(day, born)
    band = _band(age)
    if band is not AgeBand.ADULT:
        return _RULES[band]
    return AgeRules(band, opens=(_REGISTRATION,), warnings=_pension(age))


def _band(age: int) -> AgeBand:
    if age < FIRST_AGE:
        return AgeBand.UNDER_16
    if age < ADULT_AGE:
        return AgeBand.MINOR
    if age <= LAST_AGE:
        return AgeBand.YOUNG_ADULT
    return AgeBand.DISABLED_YOUNG_ADULT if age <= LAST_AGE_DISABLED else AgeBand.ADULT


def _pension(age: int) -> tuple[Point, ...]:
    """Who asks for RSA at the age of the full rate is not registered by that (L5411-1, 2°)."""
    if age >= FULL_RATE_AGE:
        return (Point("full_rate_age", "C. trav. art. L5411-1, 2° ; CSS art. L351-8, 1°"),)
    if age >= LOWEST_PENSION_AGE:
        return (Point("full_career_to_check", "C. trav. art. L5411-1, 2° ; CSS art. L161-17-2"),)
    return ()
