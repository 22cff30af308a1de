"""The clocks of a machine, wrong by years as some are."""

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from domain.moments import Stamp
from tools.simulation.timeline import Timeline

_SKEWS: Final = (-7_000, -400, -1, 1, 4_000)  # days by which a wall clock is wrong


class Clocks:
    """A `domain.moments.Clock`.

    Args:
        offset: by how much the machine knows the portal's time to be ahead, in milliseconds.
    """

    def __init__(self, timeline: Timeline, name: str, offset: Callable[[], int | None]) -> None:
        self._timeline = timeline
        self._name = name
        self._offset = offset
        self._known: tuple[int | None] | None = None  # as last read: clocks are read all the time
        self._boots = self._booted_at = 0
        self._skew = timedelta(0)

    def start(self) -> None:
        """The machine is switched on."""
        self._boots += 1
        self._booted_at = self._timeline.now
        self._known = None

    def be_wrong(self) -> None:
        """Somebody, or a battery, sets the wall clock."""
        self._skew = timedelta(days=self._timeline.luck.choice(_SKEWS))

    def heard(self, offset_ms: int | None) -> None:
        """The offset may be another one now."""
        if self._known != (offset_ms,):
            self._known = None

    def read(self) -> Stamp:
        if self._known is None:
            self._known = (self._offset(),)
        [offset_ms] = self._known
        monotonic_ms = self._timeline.now - self._booted_at
        wall = self._timeline.moment + self._skew
        return Stamp(wall, monotonic_ms, f"{self._name}-{self._boots}", offset_ms)
