"""Imagined time: what happens next, by whom, with which luck."""

import hashlib
import heapq
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Final

BEGINNING: Final = datetime(2026, 11, 21, 8, tzinfo=UTC)
MINUTE: Final = 60_000  # milliseconds, as all times here


class Timeline:
    """Events in the order of their moments; ties in the order in which they were planned.

    Args:
        tell: is told what happens, in lines for whoever looks into a history.

    Attributes:
        seed: which history it is.
        luck: the only source of chance.
        now: milliseconds since the beginning.
        seen: how often each fault met each state of a device.
        broken: what turned out wrong while it happened, in words.
    """

    def __init__(self, seed: int, tell: Callable[[str], None] | None = None) -> None:
        self.luck = Random(seed)  # noqa: S311 - it has to be repeatable, not secret
        self.seed = seed
        self.now = 0
        self.seen: Counter[tuple[str, str]] = Counter()
        self.broken: list[str] = []
        self._planned: list[tuple[int, int, Callable[[], None]]] = []
        self._count = 0
        self._trace = hashlib.sha256()
        self._tell = tell

    @property
    def moment(self) -> datetime:
        """The true time."""
        return BEGINNING + timedelta(milliseconds=self.now)

    @property
    def trace(self) -> str:
        """Tells two histories apart."""
        return self._trace.hexdigest()

    def after(self, milliseconds: float, event: Callable[[], None]) -> None:
        """Plan an event."""
        self._count += 1
        heapq.heappush(self._planned, (self.now + round(milliseconds), self._count, event))

    def happens(self, odds: float) -> bool:
        """Whether something with these odds happens. What cannot happen uses up no luck."""
        return odds > 0 and self.luck.random() < odds

    def note(self, *words: object) -> None:
        """Write down what happens, for the comparison of two runs."""
        self._trace.update(repr((self.now, *words)).encode())
        if self._tell:
            self._tell(f"{self.moment:%H:%M:%S} {' '.join(map(str, words))}")

    def fault(self, name: str, device: str, states: Iterable[str]) -> None:
        """A fault met a device in these states."""
        met = sorted(states)
        self.seen.update((name, state) for state in met)
        self.note(device, name, met)

    def run_until(self, end: int) -> None:
        """Let everything happen that is planned until then."""
        while self._planned and self._planned[0][0] <= end:
            self.now, _, event = heapq.heappop(self._planned)
            event()
        self.now = end
