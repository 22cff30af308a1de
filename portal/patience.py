"""How long to ask somebody to wait for whom there is no room now."""

from collections.abc import Callable
from math import ceil, log
from time import monotonic
from typing import Final

_FIRST_GUESS: Final = 1 / 8  # seconds for each request, until it was measured: rather too long
_LONGEST_STEP: Final = 1.0  # seconds: a pause says nothing about how fast requests are served
_WEIGHT: Final = 1 / 16  # of the last step in what is expected of the next
_LONGEST: Final = 600
# Devices wait once to twice as long as they are asked (`sync.schedule`). Of promises that follow
# each other at this part of the pace, as many fall due at a time as can be served.
_SHARE: Final = log(2)


class Patience:
    """Gives everybody who is sent away a time of their own, as far off as the work takes.

    A thousand devices that come at once would otherwise come back at once.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._each = _FIRST_GUESS
        self._last = clock()
        self._promised = 0.0

    def served(self, *, busy: bool) -> None:
        """A request was served. `busy`: others waited all the while, so this was the pace."""
        now = self._clock()
        if busy:
            step = min(now - self._last, _LONGEST_STEP)
            self._each += (step - self._each) * _WEIGHT
        self._last = now

    def ask(self, ahead: int) -> int:
        """Seconds until somebody who comes now may come again, after so many who are inside."""
        now = self._clock()
        self._promised = max(self._promised, now + ahead * self._each) + self._each * _SHARE
        return min(ceil(self._promised - now), _LONGEST)
