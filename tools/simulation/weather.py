"""How bad a history gets. Some are calm but for one thing, others are bad all over."""

from dataclasses import dataclass, fields
from random import Random
from typing import Final


@dataclass(frozen=True, slots=True)
class Weather:
    """Odds of each fault, at each occasion for it. A fault is called as its field."""

    request_lost: float = 0.0
    request_delayed: float = 0.0
    reply_lost: float = 0.0
    reply_delayed: float = 0.0
    repeated: float = 0.0
    repeated_late: float = 0.0
    cut_short: float = 0.0
    captive: float = 0.0
    stale: float = 0.0
    proxy: float = 0.0
    busy: float = 0.0
    portal_crash_before_commit: float = 0.0
    portal_crash_after_commit: float = 0.0
    crash_before_commit: float = 0.0
    crash_after_commit: float = 0.0
    disk_full: float = 0.0


CALM: Final = Weather()
_ODDS: Final = (0.0, 0.0, 0.04, 0.2)


def drawn(luck: Random) -> Weather:
    """The weather of one history."""
    return Weather(**{field.name: luck.choice(_ODDS) for field in fields(Weather)})
