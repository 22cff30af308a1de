"""What age opens and closes, and the obligation of training."""

from datetime import date, timedelta

import pytest

from domain.ages import birthday
from domain.rights.age_rules import AgeBand, age_rules
from domain.rights.training_duty import DutyState, Occupation, Way, training_duty

_BORN = [date(2000, 11, 21), date(2000, 2, 29), date(1999, 12, 31), date(2001, 1, 1)]


@pytest.mark.parametrize("born", _BORN)
@pytest.mark.parametrize(
    ("years", "before", "after"),
    [
        (16, AgeBand.UNDER_16, AgeBand.MINOR),
        (18, AgeBand.MINOR, AgeBand.YOUNG_ADULT),
        (26, AgeBand.YOUNG_ADULT, AgeBand.DISABLED_YOUNG_ADULT),
        (30, AgeBand.DISABLED_YOUNG_ADULT, AgeBand.ADULT),
    ],
)
def test_rules_change_on_birthdays(born: date, years: int, before: AgeBand, after: AgeBand) -> None:
    first = birthday(born, years)
    assert age_rules(born, first - timedelta(1)).band is before
    assert age_rules(born, first).band is after


@pytest.mark.parametrize(
    ("age", "opens", "closes", "warnings"),
    [
        (15, ["school_guidance"], ["registration"], []),
        (16, ["registration", "mission_locale"], [], ["training_duty"]),
        (17, ["registration", "mission_locale"], [], ["training_duty"]),
        (18, ["registration", "mission_locale"], [], []),
        (25, ["registration", "mission_locale"], [], []),
        (26, ["registration", "cej_if_disabled"], [], []),
        (29, ["registration", "cej_if_disabled"], [], []),
        (30, ["registration"], [], []),
        (61, ["registration"], [], []),
        (62, ["registration"], [], ["full_career_to_check"]),
        (66, ["registration"], [], ["full_career_to_check"]),
        (67, ["registration"], [], ["full_rate_age"]),
        (80, ["registration"], [], ["full_rate_age"]),
    ],
)
def test_what_an_age_opens_closes_and_asks_to_check(
    age: int, opens: list[str], closes: list[str], warnings: list[str]
) -> None:
    born = date(1950, 11, 21)
    rules = age_rules(born, birthday(born, age))
    assert [point.code for point in rules.opens] == opens
    assert [point.code for point in rules.closes] == closes
    assert [point.code for point in rules.warnings] == warnings


@pytest.mark.parametrize("born", _BORN)
def test_the_obligation_of_training_lasts_from_the_16th_to_the_18th_birthday(born: date) -> None:
    sixteen, eighteen = birthday(born, 16), birthday(born, 18)
    for day, state in (
        (sixteen - timedelta(1), DutyState.INSTRUCTION),
        (sixteen, DutyState.NOT_MET),
        (eighteen - timedelta(1), DutyState.NOT_MET),
        (eighteen, DutyState.ADULT),
    ):
        assert training_duty(born, day, ()).state is state, day


@pytest.mark.parametrize("occupation", list(Occupation))
def test_each_occupation_meets_the_obligation(occupation: Occupation) -> None:
    duty = training_duty(date(2010, 1, 1), date(2026, 11, 21), [occupation])
    assert (duty.state, duty.met_by, duty.ways) == (DutyState.MET, (occupation,), ())


def test_who_has_left_everything_is_offered_school_first_and_the_mission_locale() -> None:
    duty = training_duty(date(2009, 1, 1), date(2026, 11, 21), ())
    assert duty.ways[0] is Way.RETURN_TO_SCHOOL
    assert Way.MISSION_LOCALE_PRIORITY in duty.ways


def test_what_is_not_known_is_asked_for_and_a_certificate_exempts() -> None:
    born, day = date(2009, 1, 1), date(2026, 11, 21)
    assert training_duty(None, day, None).missing == ("born",)
    assert training_duty(born, day, None).missing == ("occupations",)
    assert training_duty(born, day, (), health_exempt=True).state is DutyState.EXEMPT
    assert training_duty(born, day, None, health_exempt=True).state is DutyState.EXEMPT
