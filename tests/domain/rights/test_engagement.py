"""The contract: weekly activity, objectives, signature."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.acts import Mode
from domain.rights.engagement import (
    DEFAULT_MINUTES,
    Aim,
    Basis,
    Signing,
    WeeklyActivity,
    ZeroGround,
    objective_problems,
    signing_problems,
    weekly_activity_problems,
)

_DAY = date(2026, 11, 21)
_WITHOUT_HOURS = WeeklyActivity(
    minutes=0, asked_by_person=True, ground=ZeroGround.HEALTH, established=True
)


def _problems(activity: WeeklyActivity) -> list[str]:
    return [point.code for point in weekly_activity_problems(activity, _DAY)]


def test_fifteen_hours_are_the_default_and_need_no_reason() -> None:
    default = WeeklyActivity()
    assert default.minutes == 15 * 60
    assert (default.basis, default.source) == (Basis.DEFAULT, "C. trav. art. L5411-6, II, 3°")
    assert _problems(default) == []


def test_less_needs_the_diagnosis_and_a_motive() -> None:
    less = WeeklyActivity(minutes=DEFAULT_MINUTES - 1)
    assert less.basis is Basis.REDUCED
    assert less.source == "C. trav. art. L5411-6, II (minoration)"
    assert _problems(less) == ["diagnosis_first", "motive_missing"]
    assert _problems(replace(less, diagnosed=True, motive=" ")) == ["motive_missing"]
    assert _problems(replace(less, diagnosed=True, motive="Aide sa mère le matin")) == []


def test_a_motive_never_brings_it_to_nothing() -> None:
    nothing = WeeklyActivity(minutes=0, diagnosed=True, motive="Aide sa mère le matin")
    assert _problems(nothing) == ["only_at_the_persons_request", "ground_missing"]


@pytest.mark.parametrize(
    "ground", [ZeroGround.HEALTH, ZeroGround.DISABILITY, ZeroGround.INVALIDITY]
)
def test_no_hours_at_the_persons_request_for_an_established_difficulty(ground: ZeroGround) -> None:
    asked = replace(_WITHOUT_HOURS, ground=ground)
    assert asked.basis is Basis.NONE
    assert asked.source == "C. trav. art. L5411-6, II (sans durée hebdomadaire)"
    assert _problems(asked) == []
    assert _problems(replace(asked, established=False)) == ["ground_not_established"]
    assert _problems(replace(asked, asked_by_person=False)) == ["only_at_the_persons_request"]


@pytest.mark.parametrize(
    ("child", "childcare", "problems"),
    [
        (date(2014, 11, 22), False, []),
        (date(2014, 11, 21), False, ["child_under_12_missing"]),
        (None, False, ["child_under_12_missing"]),
        (date(2020, 1, 1), True, ["childcare_found"]),
    ],
)
def test_lone_parents_have_a_child_under_twelve_and_no_childcare(
    child: date | None, childcare: bool, problems: list[str]
) -> None:
    parent = replace(
        _WITHOUT_HOURS, ground=ZeroGround.LONE_PARENT, youngest_child=child, childcare=childcare
    )
    assert _problems(parent) == problems


@given(
    st.builds(
        WeeklyActivity,
        minutes=st.integers(0, 40 * 60),
        diagnosed=st.booleans(),
        motive=st.sampled_from(["", "Une raison"]),
        asked_by_person=st.booleans(),
        ground=st.sampled_from([None, *ZeroGround]),
        established=st.booleans(),
    )
)
def test_nobody_gets_less_without_a_reason_nor_nothing_without_asking(
    activity: WeeklyActivity,
) -> None:
    if not _problems(activity):
        assert activity.minutes >= DEFAULT_MINUTES or activity.motive or activity.asked_by_person
        assert activity.minutes > 0 or (activity.asked_by_person and activity.ground)


@pytest.mark.parametrize(
    ("aims", "allowed"),
    [
        ([Aim.SOCIAL], True),
        ([Aim.PROFESSIONAL], True),
        ([Aim.SOCIAL, Aim.EMPLOYMENT], True),
        ([], False),
    ],
)
def test_objectives_may_be_social_only_but_not_none(aims: list[Aim], allowed: bool) -> None:
    assert (objective_problems(aims) == ()) == allowed


_SIGNING = Signing(Mode.COUNTER, diagnosed_on=_DAY, referent_named=True)


@pytest.mark.parametrize(
    ("signing", "problems"),
    [
        (_SIGNING, []),
        (replace(_SIGNING, mode=Mode.FIELD), []),
        (replace(_SIGNING, mode=Mode.KIOSK), ["never_on_a_kiosk"]),
        (replace(_SIGNING, diagnosed_on=None), ["diagnosis_first"]),
        (replace(_SIGNING, diagnosed_on=_DAY + timedelta(1)), ["diagnosis_first"]),
        (replace(_SIGNING, referent_named=False), ["referent_missing"]),
        (replace(_SIGNING, exempt=True), ["exempt_from_contract"]),
        (
            Signing(Mode.KIOSK, None, referent_named=False),
            ["never_on_a_kiosk", "diagnosis_first", "referent_missing"],
        ),
    ],
)
def test_when_a_contract_may_be_signed(signing: Signing, problems: list[str]) -> None:
    assert [point.code for point in signing_problems(signing, _DAY)] == problems
