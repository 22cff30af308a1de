"""CEJ and PACEA: who is eligible, why, what is missing, until when."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.ages import birthday
from domain.rights import cej, pacea
from domain.rights.finding import Finding, Standing
from domain.rights.young_person import Identity, YoungPerson

_DAY = date(2026, 11, 21)
_READY = YoungPerson(
    born=date(2005, 5, 17),
    student=False,
    in_training=False,
    job_difficulty=True,
    exclusion_risk=True,
    had_cej=False,
    rsa=False,
    identity=Identity.VALID,
)


def _codes(finding: Finding) -> list[str]:
    return [condition.code for condition in finding.conditions]


def test_everything_known_and_met_is_eligible_with_a_source_for_each_reason() -> None:
    found = cej.eligibility(_READY, _DAY)
    assert found.standing is Standing.ELIGIBLE
    assert found.missing == ()
    assert found.notices == ()
    assert [(one.code, one.source.removeprefix("C. trav. art. ")) for one in found.conditions] == [
        ("age_16_to_25", "L5131-6"),
        ("not_student", "R5131-15"),
        ("not_in_training", "R5131-15"),
        ("job_difficulty", "R5131-15"),
        ("no_former_cej", "R5131-16"),
    ]


def test_nothing_known_asks_for_what_decides_and_not_for_a_handicap() -> None:
    found = cej.eligibility(YoungPerson(), _DAY)
    assert found.standing is Standing.TO_COMPLETE
    assert found.missing == ("born", "student", "in_training", "job_difficulty", "had_cej")
    assert pacea.eligibility(YoungPerson(), _DAY).missing == ("born", "exclusion_risk")


_BOUNDARIES = [
    # born, disabled worker, first day, last day of the right
    (date(2000, 11, 22), None, date(2016, 11, 22), date(2026, 11, 21)),
    (date(2000, 11, 22), True, date(2016, 11, 22), date(2030, 11, 21)),
    (date(2000, 11, 22), False, date(2016, 11, 22), date(2026, 11, 21)),
    (date(2000, 2, 29), False, date(2016, 2, 29), date(2026, 2, 28)),
    (date(2000, 2, 29), True, date(2016, 2, 29), date(2030, 2, 28)),
    (date(2002, 2, 28), False, date(2018, 2, 28), date(2028, 2, 27)),
    (date(2002, 3, 1), False, date(2018, 3, 1), date(2028, 2, 29)),
    (date(2001, 1, 1), False, date(2017, 1, 1), date(2026, 12, 31)),
]


@pytest.mark.parametrize(("born", "disabled", "first", "last"), _BOUNDARIES)
def test_the_cej_opens_on_the_16th_birthday_and_closes_before_the_26th_or_30th(
    born: date, disabled: bool | None, first: date, last: date
) -> None:
    person = replace(_READY, born=born, disabled_worker=disabled)
    for day, eligible in (
        (first - timedelta(1), False),
        (first, True),
        (last, True),
        (last + timedelta(1), False),
    ):
        standing = cej.eligibility(person, day).standing
        assert (standing is Standing.ELIGIBLE) == eligible, day


@pytest.mark.parametrize("disabled", [None, False, True])
@pytest.mark.parametrize(("born", "_", "first", "__"), _BOUNDARIES)
def test_a_handicap_extends_no_pacea(
    born: date, _: bool | None, first: date, __: date, disabled: bool | None
) -> None:
    person = replace(_READY, born=born, disabled_worker=disabled)
    last = birthday(born, 26) - timedelta(1)
    for day, eligible in (
        (first - timedelta(1), False),
        (first, True),
        (last, True),
        (last + timedelta(1), False),
    ):
        standing = pacea.eligibility(person, day).standing
        assert (standing is Standing.ELIGIBLE) == eligible, day


@pytest.mark.parametrize(
    ("disabled", "code", "standing"),
    [
        (None, "age_26_to_29", Standing.TO_COMPLETE),
        (True, "age_26_to_29_disabled", Standing.ELIGIBLE),
        (False, "over_25", Standing.NOT_ELIGIBLE),
    ],
)
def test_from_26_to_29_the_quality_of_disabled_worker_is_asked_and_decides(
    disabled: bool | None, code: str, standing: Standing
) -> None:
    person = replace(_READY, born=date(1999, 1, 1), disabled_worker=disabled)
    found = cej.eligibility(person, _DAY)
    assert found.conditions[0].code == code
    assert found.standing is standing
    assert found.missing == (("disabled_worker",) if disabled is None else ())


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        (replace(_READY, born=date(2011, 1, 1)), "under_16"),
        (replace(_READY, born=date(1990, 1, 1), disabled_worker=True), "over_29"),
        (replace(_READY, student=True), "student"),
        (replace(_READY, in_training=True), "in_training"),
        (replace(_READY, job_difficulty=False), "not_job_difficulty"),
    ],
)
def test_one_condition_that_is_not_met_is_enough_and_is_named(
    changed: YoungPerson, code: str
) -> None:
    found = cej.eligibility(changed, _DAY)
    assert found.standing is Standing.NOT_ELIGIBLE
    assert [one.code for one in found.conditions if one.met is False] == [code]


def test_what_is_not_known_changes_nothing_once_a_condition_is_not_met() -> None:
    found = cej.eligibility(replace(_READY, student=True, in_training=None), _DAY)
    assert found.standing is Standing.NOT_ELIGIBLE
    assert found.missing == ("in_training",)


@pytest.mark.parametrize(
    ("last", "day", "special", "code", "met"),
    [
        (date(2026, 5, 14), date(2026, 5, 14), False, "cej_running", False),
        (date(2026, 5, 14), date(2026, 11, 14), False, "six_months_not_passed", False),
        (date(2026, 5, 14), date(2026, 11, 14), True, "special_circumstances", True),
        (date(2026, 5, 14), date(2026, 11, 15), False, "six_months_passed", True),
        (date(2026, 8, 30), date(2027, 2, 28), False, "six_months_not_passed", False),
        (date(2026, 8, 30), date(2027, 3, 1), False, "six_months_passed", True),
        (date(2027, 8, 30), date(2028, 2, 29), False, "six_months_not_passed", False),
    ],
)
def test_six_months_pass_between_two_contracts_save_special_circumstances(
    last: date, day: date, special: bool, code: str, met: bool
) -> None:
    person = replace(_READY, had_cej=True, cej_last_day=last, special_circumstances=special)
    condition = cej.eligibility(person, day).conditions[-1]
    assert (condition.code, condition.met) == (code, met)


def test_a_former_contract_whose_end_is_not_known_is_asked_for() -> None:
    found = cej.eligibility(replace(_READY, had_cej=True), _DAY)
    assert (found.standing, found.missing) == (Standing.TO_COMPLETE, ("cej_last_day",))


@pytest.mark.parametrize("identity", [Identity.EXPIRED, Identity.ABSENT])
def test_papers_out_of_date_are_flagged_and_close_nothing(identity: Identity) -> None:
    person = replace(_READY, identity=identity)
    for found in (cej.eligibility(person, _DAY), pacea.eligibility(person, _DAY)):
        assert found.standing is Standing.ELIGIBLE
        assert f"identity_{identity}" in [notice.code for notice in found.notices]


def test_minors_and_rsa_are_notices() -> None:
    person = replace(_READY, born=date(2009, 5, 17), rsa=True)
    found = cej.eligibility(person, _DAY)
    assert found.standing is Standing.ELIGIBLE
    assert [notice.code for notice in found.notices] == ["minor", "no_allowance_with_rsa"]


@pytest.mark.parametrize(
    ("signed_on", "months", "last"),
    [
        (date(2026, 11, 21), 12, date(2027, 11, 20)),
        (date(2026, 11, 21), 18, date(2028, 5, 20)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 8, 31), 18, date(2028, 2, 29)),
        (date(2026, 11, 21), 1, date(2026, 12, 20)),
    ],
)
def test_the_end_of_a_cej(signed_on: date, months: int, last: date) -> None:
    end = cej.last_day(signed_on, months, motive="Une formation commence en janvier")
    assert (end.last_day, end.source) == (last, "C. trav. art. R5131-16")
    assert all(alert < last for alert in end.alerts())


def test_twelve_months_need_no_motive() -> None:
    assert cej.last_day(_DAY).last_day == date(2027, 11, 20)


@pytest.mark.parametrize(
    ("months", "motive"), [(0, ""), (13, ""), (18, "  "), (19, "Besoin de temps")]
)
def test_a_cej_beyond_its_limits_or_without_a_motive_is_refused(months: int, motive: str) -> None:
    with pytest.raises(ValueError, match="months"):
        cej.last_day(_DAY, months, motive=motive)


@pytest.mark.parametrize(
    ("path_ends", "last"),
    [
        (date(2026, 11, 21), date(2027, 1, 31)),
        (date(2026, 12, 31), date(2027, 2, 28)),
        (date(2027, 12, 1), date(2028, 2, 29)),
    ],
)
def test_another_path_prolongs_a_cej_to_the_end_of_the_second_month(
    path_ends: date, last: date
) -> None:
    assert cej.last_day_after_path(path_ends).last_day == last


@pytest.mark.parametrize(
    ("begins", "born", "last", "source"),
    [
        (date(2026, 11, 21), date(2005, 5, 17), date(2028, 11, 20), "R5131-13"),
        (date(2026, 11, 21), date(2002, 11, 21), date(2028, 11, 20), "R5131-13"),
        (date(2026, 11, 21), date(2002, 5, 17), date(2028, 5, 16), "R5131-13, 2°"),
        (date(2026, 11, 21), date(2000, 11, 22), date(2026, 11, 21), "R5131-13, 2°"),
        (date(2025, 6, 1), date(2000, 2, 29), date(2026, 2, 28), "R5131-13, 2°"),
    ],
)
def test_a_pacea_ends_after_24_months_or_before_the_26th_birthday(
    begins: date, born: date, last: date, source: str
) -> None:
    end = pacea.last_day(begins, born)
    assert (end.last_day, end.source) == (last, f"C. trav. art. {source}")


def test_a_pacea_may_be_as_short_as_a_month() -> None:
    assert pacea.last_day(_DAY, date(2005, 5, 17), 1).last_day == date(2026, 12, 20)


def test_a_pacea_beyond_its_limits_is_refused() -> None:
    for months in (0, 25):
        with pytest.raises(ValueError, match="months"):
            pacea.last_day(_DAY, date(2005, 5, 17), months)
    with pytest.raises(ValueError, match="birthday"):
        pacea.last_day(_DAY, date(2000, 11, 21))


@given(st.dates(date(2000, 1, 1), date(2060, 1, 1)), st.integers(16 * 365 + 4, 25 * 365))
def test_a_pacea_never_lasts_beyond_its_limits(born: date, days: int) -> None:
    begins = born + timedelta(days)
    last = pacea.last_day(begins, born).last_day
    assert begins <= last < birthday(born, 26)
    assert (last - begins).days <= 731


@pytest.mark.parametrize(("day", "eligible"), [(date(2026, 11, 20), True), (_DAY, False)])
def test_a_pacea_does_not_go_on_after_24_months(day: date, eligible: bool) -> None:
    person = replace(_READY, pacea_begun_on=date(2024, 11, 21))
    assert (pacea.eligibility(person, day).standing is Standing.ELIGIBLE) == eligible


def test_the_first_phase_of_a_pacea_begins_within_a_month() -> None:
    assert pacea.first_phase(date(2026, 1, 31)).last_day == date(2026, 2, 28)


def test_codes_are_distinct_for_every_outcome_of_a_fact() -> None:
    for value, code in ((None, "student_unknown"), (True, "student"), (False, "not_student")):
        assert code in _codes(cej.eligibility(replace(_READY, student=value), _DAY))
