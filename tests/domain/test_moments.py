"""Moments are written in one way, and a clock that is wrong is recorded as it is."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.moments import Stamp, from_text, to_text
from tests.builders import NOON, a_stamp

PARIS = timezone(timedelta(hours=1))


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (NOON, "2026-11-21T12:00:00.000Z"),
        (datetime(2026, 11, 21, 9, 30, 0, 125_999, tzinfo=PARIS), "2026-11-21T08:30:00.125Z"),
        (datetime(1, 1, 1, tzinfo=UTC), "0001-01-01T00:00:00.000Z"),
    ],
)
def test_writes_utc_with_milliseconds(moment: datetime, text: str) -> None:
    assert to_text(moment) == text


@given(st.datetimes(timezones=st.just(UTC)))
def test_what_is_written_can_be_read(moment: datetime) -> None:
    stamp = a_stamp(moment)
    assert from_text(to_text(stamp.wall)) == stamp.wall
    assert moment - stamp.wall < timedelta(milliseconds=1)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Z",
        "hier",
        "2026-11-21",
        "2026-11-21T12:00:00Z",
        "2026-11-21T12:00:00.000",
        "2026-11-21T12:00:00.000000Z",
        "2026-11-21T12:00:00,000Z",
        "2026-11-21T13:00:00.000+01:00",
        "2026-11-21 12:00:00.000Z",
        "2026-02-30T12:00:00.000Z",
        "0001-01-01T00:00:00.000+14:00",
        "20261121T120000.000Z",
    ],
)
def test_any_other_writing_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        from_text(text)


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        Stamp(datetime(2026, 11, 21), 0, "boot")  # noqa: DTZ001 — the point


def test_the_portal_corrects_the_wall_clock() -> None:
    assert a_stamp(offset_ms=None).corrected == NOON
    assert a_stamp(offset_ms=-1500).corrected == NOON - timedelta(seconds=1.5)


@pytest.mark.parametrize("offset", [2**53 - 1, 1 - 2**53])
def test_an_offset_that_names_no_date_corrects_nothing(offset: int) -> None:
    assert a_stamp(offset_ms=offset).corrected == NOON
