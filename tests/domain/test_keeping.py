from datetime import UTC, datetime, timedelta

import pytest

from domain.keeping import passed
from domain.moments import Stamp

THEN = datetime(2026, 11, 21, 12, tzinfo=UTC)
LOST = datetime(1970, 1, 1, tzinfo=UTC)


def a_reading(at: datetime, ms: int = 0, boot: str = "a", offset_ms: int | None = None) -> Stamp:
    return Stamp(at, ms, boot, offset_ms)


@pytest.mark.parametrize("wall", [THEN, LOST, THEN + timedelta(days=9000)])
def test_while_the_machine_runs_no_wall_clock_can_be_wrong_about_it(wall: datetime) -> None:
    assert passed(a_reading(THEN), a_reading(wall, 90_000)) == timedelta(seconds=90)


def test_from_one_run_to_the_next_the_corrected_wall_clock_tells() -> None:
    now = a_reading(THEN + timedelta(days=3), 0, "b", offset_ms=-3_600_000)
    assert passed(a_reading(THEN), now) == timedelta(days=3, hours=-1)


@pytest.mark.parametrize(
    ("then", "now"), [(THEN, LOST), (LOST, THEN), (THEN, THEN - timedelta(days=2))]
)
def test_a_clock_that_cannot_be_right_adds_nothing(then: datetime, now: datetime) -> None:
    assert passed(a_reading(then), a_reading(now, 5, "b")) == timedelta(0)
