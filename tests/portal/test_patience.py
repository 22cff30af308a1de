"""What those are asked who come when there is no room."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from heapq import heappop, heappush
from random import Random

import pytest

from portal.patience import Patience
from sync.errors import PortalBusy
from sync.schedule import Schedule

ROOM = 64
TOGETHER = 16  # whose commit is shared
AWAY = 0.0005  # seconds that it takes to send somebody away


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def after_serving(count: int, pace: float) -> tuple[Clock, Patience]:
    """A portal that has served so many while others waited, and nobody waits now."""
    clock = Clock()
    patience = Patience(clock)
    for number in range(count + 1):
        clock.now += pace
        patience.served(busy=number < count)
    return clock, patience


def test_while_nothing_is_known_nobody_is_kept_away_for_longer_than_it_has_lasted() -> None:
    clock = Clock()
    patience = Patience(clock)
    assert {patience.ask(ROOM) for _ in range(1_000)} == {1}
    clock.now += 0.5
    assert patience.ask(ROOM) == 1
    for _ in range(19):
        clock.now += 0.5
        patience.ask(ROOM)
    assert patience.ask(ROOM) == 5


def test_who_comes_later_is_asked_for_more_at_the_pace_that_was_measured() -> None:
    clock, patience = after_serving(300, pace=0.5)
    patience.ask(ROOM)
    for _ in range(1_000):  # a rush that has lasted
        clock.now += 0.5
        patience.served(busy=True)
        patience.ask(ROOM)
    asked = [patience.ask(ROOM) for _ in range(200)]
    assert asked == sorted(asked)
    assert asked[-1] - asked[0] == pytest.approx(0.5 * 0.69 * 200, abs=2)


def test_a_pace_of_another_day_is_not_believed_for_long() -> None:
    _, patience = after_serving(300, pace=10)
    assert {patience.ask(ROOM) for _ in range(1_000)} == {1}


def test_what_was_promised_falls_due() -> None:
    clock, patience = after_serving(300, pace=0.01)
    for _ in range(1_000):
        clock.now += 0.01
        patience.served(busy=True)
        patience.ask(ROOM)
    clock.now += 600
    assert patience.ask(ROOM) == 1


def test_a_quiet_hour_is_no_slow_one() -> None:
    clock, patience = after_serving(300, pace=0.01)
    clock.now += 3_600
    patience.served(busy=False)
    asked = 0
    for _ in range(300):
        clock.now += 0.01
        patience.served(busy=True)
        asked = patience.ask(ROOM)
    assert asked == 1


def test_nobody_waits_for_ever() -> None:
    clock, patience = after_serving(300, pace=100)
    asked = 0
    for _ in range(3_000):
        clock.now += 0.5
        asked = patience.ask(ROOM)
    assert asked == 600


@dataclass
class Storm:
    """A portal with one processor, and imagined devices that all come at the same moment.

    Sending somebody away is done before anything else.

    Attributes:
        pace: seconds for each push, by the seconds that have passed.
        refusals: of each device.
        came: how many in each second.
        worked: seconds.
    """

    count: int
    pace: Callable[[float], float]
    refusals: list[int] = field(default_factory=list)
    came: Counter[int] = field(default_factory=Counter)
    worked: float = 0.0

    def __post_init__(self) -> None:
        self._clock, self._random = Clock(), Random(1)
        self._patience, self._start = Patience(self._clock), self._clock.now
        self._due = [(self._start, number) for number in range(self.count)]
        self._inside = self._written = 0
        self._commit = float("inf")  # when the one that is under way ends

    def run(self) -> "Storm":
        self.refusals = [0] * self.count
        while self._due or self._inside:
            if not self._due or self._commit <= self._due[0][0]:
                self._end_commit()
            else:
                self._come(*heappop(self._due))
            if self._inside and not self._written:
                self._begin_commit()
        return self

    def _come(self, moment: float, number: int) -> None:
        self.came[int(moment - self._start)] += 1
        self._clock.now = max(self._clock.now, moment)
        if self._inside < ROOM:
            self._inside += 1
            return
        busy = PortalBusy(self._patience.ask(self._inside))
        self.refusals[number] += 1
        self.worked += AWAY
        self._clock.now += AWAY
        self._commit += AWAY
        wait = Schedule().after(busy, self._random.random).wait
        heappush(self._due, (self._clock.now + wait, number))

    def _begin_commit(self) -> None:
        self._written = min(self._inside, TOGETHER)
        work = self._written * self.pace(self.passed)
        self.worked += work
        self._commit = self._clock.now + work

    def _end_commit(self) -> None:
        self._clock.now = max(self._clock.now, self._commit)
        for _ in range(self._written):
            self._patience.served(busy=self._inside > ROOM // 2)
            self._inside -= 1
        self._written, self._commit = 0, float("inf")

    @property
    def passed(self) -> float:
        """Seconds since all came."""
        return self._clock.now - self._start

    @property
    def idle(self) -> float:
        """The share of the time in which nobody was there."""
        return 1 - self.worked / self.passed


@pytest.mark.parametrize("pace", [0.002, 0.02, 0.2])
def test_devices_that_come_at_once_are_served_in_little_more_than_the_work_takes(
    pace: float,
) -> None:
    storm = Storm(3_000, lambda _passed: pace).run()
    in_whole_seconds = 5
    assert storm.passed - storm.worked < 0.05 * storm.worked + in_whole_seconds
    assert sum(storm.refusals) / 3_000 < 11
    assert max(storm.refusals) < 20  # nobody is left out


def test_those_who_were_sent_away_do_not_come_back_at_once() -> None:
    storm = Storm(3_000, lambda _passed: 0.02).run()
    assert storm.came[0] == 3_000
    later = [count for second, count in storm.came.items() if second >= 15]
    assert max(later) < 3_000 / 8


@pytest.mark.parametrize(("before", "after"), [(0.01, 0.08), (0.08, 0.01)])
def test_it_follows_a_pace_that_changes(before: float, after: float) -> None:
    storm = Storm(3_000, lambda passed: before if passed < 20 else after).run()
    assert storm.idle < 0.1
    assert max(storm.refusals) < 20
