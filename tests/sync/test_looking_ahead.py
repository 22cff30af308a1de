"""On a fast link the next acts are made ready while the portal takes those before them."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from random import Random

import pytest

from domain.acts import ActType, Entry
from sync import wire
from sync.client import Client
from sync.engine import Round, run_round
from sync.pace import Pace
from sync.push import Push
from sync.transport import Call, HttpTransport, Reply
from tests.builders import an_entry
from tests.sync.machines import Machine

GROWING = Pace(room=16 * 1024, rate=12_500_000)
FULL = Pace(room=1024 * 1024, rate=12_500_000)
TOO_LARGE = Reply(413, "application/json", "", b'{"code": "too_large", "detail": ""}')


def long_acts(count: int) -> list[Entry]:
    """So many, of which four fill a body."""
    page = "x" * (wire.MAX_BODY // 9)
    return [an_entry(ActType.HELP_REQUESTED, {"page": page}, dossier=None) for _ in range(count)]


@dataclass
class Watched:
    """The way to a real portal, and what happened on it. `refused`: so many pushes at first."""

    real: HttpTransport
    refused: int = 0
    meanwhile: Callable[[], object] = lambda: None
    told: list[str] = field(default_factory=list)
    pushed: list[Call] = field(default_factory=list)

    def send(self, call: Call) -> Reply:
        if call.path != wire.ACTS_PATH:
            return self.real.send(call)
        self.pushed.append(call)
        self.told.append("sent")
        if call.meanwhile is None:
            return self.real.send(call)
        if len(self.pushed) <= self.refused:
            call.meanwhile()
            return TOO_LARGE
        return self.real.send(replaced(call, self._looked(call.meanwhile)))

    def _looked(self, look: Callable[[], None]) -> Callable[[], None]:
        def meanwhile() -> None:
            self.meanwhile()
            look()
            self.told.append("looked ahead")

        return meanwhile


def replaced(call: Call, meanwhile: Callable[[], None]) -> Call:
    return Call(
        *(call.method, call.path, call.signer, call.query, call.body, call.coding, call.media),
        meanwhile,
    )


def carried(machine: Machine, pace: Pace = FULL, **options: object) -> tuple[Watched, Round]:
    with machine.transport() as real:
        way = Watched(real, **options)  # type: ignore[arg-type]
        done = run_round(machine.store, way, machine.clock, pace)
    assert done.trouble is None, done.trouble
    assert machine.waiting == 0
    return way, done


def test_the_next_acts_are_ready_before_the_answer_is_there(machine: Machine) -> None:
    machine.record(*long_acts(10))
    way, done = carried(machine)
    assert way.told == ["sent", "looked ahead"] * 3
    assert done.pushed == 10


def test_what_is_recorded_meanwhile_is_sent_too(machine: Machine) -> None:
    machine.record(*long_acts(3))
    late = [long_acts(3), long_acts(3)]
    _, done = carried(machine, meanwhile=lambda: late and machine.record(*late.pop()))
    assert done.pushed == 9


def test_what_was_made_ready_is_left_where_those_before_were_not_taken(machine: Machine) -> None:
    """Else the portal would keep acts that follow on nothing."""
    machine.record(*long_acts(10))
    way, done = carried(machine, refused=1)
    assert done.pushed == 10
    assert len(way.pushed) > 3


@pytest.mark.parametrize("pace", [Pace(), Pace(room=32 * 1024, rate=37_500)])
def test_before_a_link_is_known_to_be_fast_nothing_is_made_ready(
    machine: Machine, pace: Pace
) -> None:
    machine.record(*long_acts(2))
    way, _ = carried(machine, pace)
    assert way.told[:2] == ["sent", "sent"] or way.told == ["sent"]


def test_while_bodies_grow_the_next_one_is_made_ready_as_large_as_is_hoped(
    machine: Machine,
) -> None:
    first, second = two_bodies(machine, GROWING)
    assert len(second) > 3 * len(first)


def test_what_the_link_has_no_room_for_any_more_is_made_anew(machine: Machine) -> None:
    first, second = two_bodies(machine, GROWING, then=Pace(room=2 * 1024, rate=40_000))
    assert len(second) < 2 * len(first)


def two_bodies(machine: Machine, pace: Pace, then: Pace | None = None) -> tuple[bytes, bytes]:
    """The first bodies of a push, the second made ready while the first is on its way.

    Args:
        then: what the link is found to carry meanwhile.
    """
    draw = Random(1).randbytes
    pages = [draw(800).hex() for _ in range(300)]
    machine.record(
        *(an_entry(ActType.HELP_REQUESTED, {"page": page}, dossier=None) for page in pages)
    )
    client = Client(machine.clock, machine.signer, pace=pace)
    talk = Push(machine.store, client).run()
    first = next(talk)
    assert first.meanwhile is not None
    first.meanwhile()
    client.pace = then or client.pace
    with machine.transport() as real:
        second = talk.send(real.send(replace(first, meanwhile=None)))
    talk.close()
    return first.body, second.body
