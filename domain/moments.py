"""Moments and the clocks that told them. A wrong clock is recorded, never a reason to refuse."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol

_WRITTEN: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}\.[0-9]{3}Z"
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """One reading of a device's clocks.

    Attributes:
        wall: the wall clock, kept to the millisecond, as it is written.
        monotonic_ms: milliseconds of a clock that never jumps, meaningful within one `boot`.
        boot: identifies one run of the machine.
        offset_ms: portal time minus wall time when the portal was last heard; None before.
    """

    wall: datetime
    monotonic_ms: int
    boot: str
    offset_ms: int | None = None

    def __post_init__(self) -> None:
        exact = to_millisecond(self.wall)
        if exact is not self.wall:
            object.__setattr__(self, "wall", exact)

    @property
    def corrected(self) -> datetime:
        """The wall clock corrected by what the portal said last; as it is if that names no date."""
        try:
            return self.wall + timedelta(milliseconds=self.offset_ms or 0)
        except OverflowError:
            return self.wall


class Clock(Protocol):
    """Where stamps come from: the machine, or a test."""

    def read(self) -> Stamp:
        """Read the clocks now."""


def to_millisecond(moment: datetime) -> datetime:
    """The moment in UTC as `to_text` writes it: what is finer is dropped.

    Raises:
        ValueError: the moment has no time zone, so nobody knows when it is.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone")
    moment, finer = _in_utc(moment), moment.microsecond % 1000
    return moment - timedelta(microseconds=finer) if finer else moment


def to_text(moment: datetime) -> str:
    """`2026-11-21T08:30:00.125Z`: UTC, always with milliseconds."""
    return _in_utc(moment).isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def from_text(text: str) -> datetime:
    """Read `to_text` back.

    Raises:
        ValueError: for any other writing of a moment.
    """
    if not _WRITTEN.fullmatch(text):
        raise ValueError("not a moment in UTC with milliseconds")
    return datetime.fromisoformat(text)


def _in_utc(moment: datetime) -> datetime:
    return moment if moment.tzinfo is UTC else moment.astimezone(UTC)
