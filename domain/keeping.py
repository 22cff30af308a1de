"""How long something has been kept, by clocks of which one may be wrong.

Days are counted, not compared with a date on which they end: at each look the time since the
look before is added. A wall clock that cannot be right then adds nothing, instead of ending
everything, or nothing ever.
"""

from datetime import UTC, datetime, timedelta
from typing import Final

from domain.moments import Stamp

PAUSED: Final = timedelta(days=15)
"""How long an interview that was put aside is kept."""

_OLDEST: Final = datetime(2026, 1, 1, tzinfo=UTC)  # before this program: a clock that lost its time


def passed(then: Stamp, now: Stamp) -> timedelta:
    """The time between two readings, as far as it is sure.

    While the machine runs, no wall clock can be wrong about it. From one run to the next only the
    wall clock tells: nothing, if it went back, or if it names a day before there was this program.
    """
    if then.boot == now.boot:
        return timedelta(milliseconds=max(0, now.monotonic_ms - then.monotonic_ms))
    if min(then.corrected, now.corrected) < _OLDEST:
        return timedelta(0)
    return max(timedelta(0), now.corrected - then.corrected)
