"""When to try again. Pure: time and chance are passed in.

Retries go on for ever, ever rarer up to a limit, and each device at another moment (capped
back-off with full jitter), so that a portal that comes back is not run over.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from sync.errors import PortalBusy, PortalUnreachable, Trouble

CALM: Final = 60.0  # seconds between rounds when all is well
LISTENING: Final = 20.0  # where somebody at a kiosk may wait for who sits here
SOON: Final = 2.0  # after something new: several acts in a row travel together
_FIRST: Final = 5.0
_LONGEST: Final = 600.0
_SHORTEST: Final = 1.0
_QUICK: Final = 24  # so many times, some seconds in all, before waits begin to grow
_QUICKEST: Final = 0.1

Draw = Callable[[], float]
"""A number from 0 up to 1, such as `random.random`."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """When the next round is due.

    Attributes:
        wait: seconds from the end of the last round.
        failures: rounds in a row that met trouble; below zero while a link that broke in the middle
            is tried more often.
        asked: the portal asked for this patience, and gets it.
    """

    wait: float = 0.0
    failures: int = 0
    asked: bool = False

    def after(
        self,
        trouble: Trouble | None,
        draw: Draw,
        *,
        more: bool = False,
        moved: bool = False,
        calm: float = CALM,
    ) -> "Schedule":
        """The schedule after a round.

        Args:
            more: it gave way while there was something to send.
            moved: it got something across before it met trouble: the link breaks now and then, and
                will be back.
            calm: seconds to the next one when all is well, more or less.
        """
        if trouble is None and more:
            return Schedule()
        if trouble is None:
            return Schedule(calm * (0.75 + draw() / 2))
        if isinstance(trouble, PortalBusy):  # which says when: so no wait after it is longer
            return Schedule(trouble.retry_after * (1 + draw()), max(self.failures, 1), asked=True)
        failures = -_QUICK if self._has_broken(trouble, moved=moved) else self.failures
        if failures < 0:
            return Schedule(_QUICKEST * (1 + draw()), failures + 1 or 1)
        most = min(_LONGEST, _FIRST * 2.0 ** min(failures, 10))
        return Schedule(_SHORTEST + draw() * (most - _SHORTEST), failures + 1)

    def _has_broken(self, trouble: Trouble, *, moved: bool) -> bool:
        """Whether it is the link, which carried something just now."""
        if not isinstance(trouble, PortalUnreachable):
            return False
        return moved or (self.failures == 0 and trouble.details["why"] == "cut")

    def with_news(self) -> "Schedule":
        """The schedule once there are new acts to send."""
        if self.asked or self.wait <= SOON:
            return self
        return Schedule(SOON, self.failures)
