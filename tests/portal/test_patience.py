"""What those are asked who come when there is no room."""

from random import Random

import pytest

from portal.patience import Patience


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_who_comes_alone_waits_for_those_inside() -> None:
    assert Patience(Clock()).ask(64) == 9
    assert Patience(Clock()).ask(1) == 1


def test_who_comes_later_is_asked_for_more() -> None:
    patience = Patience(Clock())
    asked = [patience.ask(64) for _ in range(1_000)]
    assert asked == sorted(asked)
    assert asked[-1] > 40


def test_what_was_promised_falls_due() -> None:
    clock = Clock()
    patience = Patience(clock)
    for _ in range(1_000):
        patience.ask(64)
    clock.now += 600
    assert patience.ask(64) == 9


def test_it_learns_how_fast_requests_are_served() -> None:
    clock = Clock()
    patience = Patience(clock)
    for _ in range(1_000):
        clock.now += 0.5
        patience.served(busy=True)
    assert patience.ask(64) == pytest.approx(32, abs=2)


def test_a_quiet_hour_is_no_slow_one() -> None:
    clock = Clock()
    patience = Patience(clock)
    for _ in range(1_000):
        clock.now += 3600
        patience.served(busy=False)
    assert patience.ask(64) == 9


@pytest.mark.parametrize("pace", [1 / 100, 1 / 15, 1 / 4])
def test_a_thousand_at_once_are_served_one_after_the_other(pace: float) -> None:
    """All come at the same moment, and again once to twice as late as they were asked."""
    clock, random, room = Clock(), Random(1), 64
    patience = Patience(clock)
    for _ in range(500):  # what it has learned on other days
        clock.now += pace
        patience.served(busy=True)
    start = clock.now
    due = [(start, number) for number in range(1_000)]
    first: dict[int, tuple[float, int]] = {}
    inside: list[float] = []
    worst = 0.0
    while due:
        due.sort(reverse=True)
        clock.now, number = due.pop()
        inside = [ends for ends in inside if ends > clock.now]
        if len(inside) < room:
            inside.append(max([clock.now, *inside]) + pace)
            if number in first:
                since, asked = first[number]
                worst = max(worst, (inside[-1] - since) / asked)
        else:
            wait = patience.ask(room)
            first.setdefault(number, (clock.now, wait))
            due.append((clock.now + wait * (1 + random.random()), number))
    assert worst <= 3
    assert inside[-1] - start < 1.6 * 1_000 * pace + 10
