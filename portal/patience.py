"""How long to ask somebody to wait for whom there is no room now."""

from collections import deque
from collections.abc import Callable
from math import log
from time import monotonic
from typing import Final

_REMEMBERED: Final = 256  # steps from one request that was served to the next: some rooms full
_SHORTEST: Final = 1  # seconds
_LONGEST: Final = 600
# Devices wait once to twice as long as they are asked (`sync.schedule`). Of promises that follow
# each other at this part of the pace, as many fall due at a time as can be served.
_SHARE: Final = log(2)
_PART: Final = 1 / 2  # of what the rush has lasted: what devices make of it is at most the whole


class Patience:
    """Gives everybody who is sent away a time of their own, as far off as the work takes.

    A thousand devices that come at once would otherwise come back at once. But nobody is kept away
    for longer than the rush has lasted. Whoever comes too early is sent away again, which costs
    little; were all asked for too much, by a pace that was measured in the first second or on
    another day, nobody could call them back, and the portal would stand idle until they come.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._steps: deque[float] = deque(maxlen=_REMEMBERED)
        self._last: float | None = None  # when the step began, if others have waited ever since
        self._since = self._promised = clock()

    def served(self, *, busy: bool) -> None:
        """A request was served. `busy`: others wait for the next, so that will be the pace."""
        now = self._clock()
        if self._last is not None:
            self._steps.append(now - self._last)
        self._last = now if busy else None

    def ask(self, ahead: int) -> int:
        """Seconds until somebody who comes now may come again, after so many who are inside."""
        now = self._clock()
        if self._last is None:
            self._last = now
        if now >= self._promised:  # nobody is waited for: this is another rush
            self._since = now
        lasted = now - self._since
        latest = now + min(max(lasted * _PART, _SHORTEST), _LONGEST)
        self._promised = min(self._after_all(now, ahead), latest)
        return max(round(self._promised - now), _SHORTEST)

    def _after_all(self, now: float, ahead: int) -> float:
        """When the turn comes of who comes after all who have a promise."""
        if not self._steps:
            return now + _LONGEST
        pace = sum(self._steps) / len(self._steps)
        return max(self._promised, now + ahead * pace) + pace * _SHARE
