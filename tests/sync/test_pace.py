"""Bodies are so large that one is on its way for two to four seconds, whatever the link."""

from dataclasses import dataclass, field

import pytest

from store import journal
from sync import wire
from sync.engine import run_round
from sync.errors import PortalUnreachable, Trouble
from sync.pace import Pace
from sync.transport import Call, HttpTransport, Reply
from tests.builders import ManualClock
from tests.sync.machines import Machine

GPRS, SLOW, FIBRE = 4_000, 37_500, 12_500_000  # bytes a second
TRIP = 300  # milliseconds there and back


def sent(pace: Pace, rate: float, bodies: int, busy: int = 0) -> list[int]:
    """Milliseconds on their way of so many bodies that use the room that there is."""
    times = []
    for _ in range(bodies):
        on_the_way = round(pace.room / rate * 1000) + TRIP
        times.append(on_the_way)
        pace = pace.after(pace.room, on_the_way + busy, busy)
    return times


@pytest.mark.parametrize("rate", [GPRS, 20_000, SLOW, 100_000])
def test_bodies_are_soon_on_their_way_for_two_to_four_seconds(rate: int) -> None:
    assert all(2_000 <= time <= 4_000 for time in sent(Pace(), rate, 20)[5:])


def test_the_first_body_is_small() -> None:
    assert Pace().room == 16 * 1024


def test_a_fast_link_is_found_out_with_two_bodies() -> None:
    pace = Pace()
    for _ in range(2):
        pace = pace.after(pace.room, 20)
    assert pace.room == 1024 * 1024
    assert pace.fast


def test_one_body_that_arrived_soon_is_not_trusted_too_far() -> None:
    """The first packets may have gone into a buffer somewhere on the way."""
    assert Pace().after(16 * 1024, 1).room == 128 * 1024


def test_no_link_is_so_fast_that_bodies_grow_for_ever() -> None:
    pace = Pace()
    for _ in range(30):
        pace = pace.after(pace.room, 1)
    assert pace.room == 1024 * 1024
    assert pace.fast


def test_a_body_that_was_lost_halves_the_next_one() -> None:
    assert Pace(room=40_000).cut().room == 20_000
    pace = Pace()
    for _ in range(30):
        pace = pace.cut()
    assert pace.room > 1_000


def test_a_small_body_says_nothing_of_the_link() -> None:
    known = Pace(room=64_000, rate=50_000)
    assert known.after(400, TRIP) == known


def test_a_busy_portal_is_no_slow_link() -> None:
    """Smaller bodies would only be more work for it."""
    known = Pace(room=64_000, rate=50_000)
    assert known.after(64_000, 9_000, busy=8_000).room == known.room
    assert known.after(64_000, 9_000).room < known.room


@dataclass
class Link:
    """The way to a real portal, on which calls take their time and may be lost."""

    clock: ManualClock
    real: HttpTransport
    rate: float
    cuts: int = 0
    bodies: list[bytes] = field(default_factory=list)

    def send(self, call: Call) -> Reply:
        self.clock.advance(milliseconds=round(len(call.body) * 1000 / self.rate))
        if call.path == wire.ACTS_PATH:
            self.bodies.append(call.body)
            if self.cuts:
                self.cuts -= 1
                raise PortalUnreachable(why="cut")
        return self.real.send(call)


def over(machine: Machine, rate: float, pace: Pace, cuts: int = 0) -> tuple[Link, Pace]:
    with machine.transport() as real:
        link = Link(ManualClock(), real, rate, cuts)
        done = run_round(machine.store, link, link.clock, pace)
    assert isinstance(done.trouble, Trouble) == bool(cuts)
    return link, done.pace


@pytest.mark.requirement("R012")
def test_acts_go_in_as_many_bodies_as_the_link_asks_for(machine: Machine) -> None:
    machine.record(count=300)
    link, pace = over(machine, 800, Pace())
    assert len(link.bodies) >= 3
    assert all(len(body) / 800 < 5 for body in link.bodies[1:])
    assert not pace.fast
    assert machine.waiting == 0


def test_on_a_fast_link_bodies_are_made_quickly(machine: Machine) -> None:
    machine.record(count=300)
    link, pace = over(machine, FIBRE, Pace(room=200_000, rate=FIBRE))
    assert [body[0] for body in link.bodies] == [0]  # a text
    assert pace.fast
    assert machine.waiting == 0


def test_what_was_cut_off_goes_in_halves_in_the_next_round(machine: Machine) -> None:
    machine.record(count=200)
    first, pace = over(machine, SLOW, Pace(room=4_000, rate=SLOW), cuts=1)
    then, _ = over(machine, SLOW, pace)
    assert len(then.bodies[0]) <= len(first.bodies[0]) * 0.6
    assert machine.waiting == 0


@pytest.mark.parametrize("room", [1, 2_000, 10_000])
def test_there_is_always_room_for_one_act(machine: Machine, room: int) -> None:
    acts = machine.record(count=3)
    with machine.store.read() as tx:
        found = journal.documents_after(tx, 0, 10, room)
        sizes = [len(document) for document in journal.documents_after(tx, 0, 10, 1 << 30)]
    assert len(sizes) == len(acts)
    assert len(found) == max(1, sum(sum(sizes[:n]) <= room for n in (1, 2, 3)))
