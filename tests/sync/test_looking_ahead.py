"""On a fast link the next acts are made ready while the portal takes those before them."""

from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from domain.acts import ActType, Entry
from sync import wire
from sync.engine import Round, run_round
from sync.pace import Pace
from sync.transport import Call, HttpTransport, Reply
from tests.builders import an_entry
from tests.sync.machines import Machine

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


@pytest.mark.parametrize("pace", [Pace(), Pace(room=1024 * 512, rate=12_500_000)])
def test_as_long_as_bodies_grow_nothing_is_made_ready(machine: Machine, pace: Pace) -> None:
    machine.record(*long_acts(2))
    way, _ = carried(machine, pace)
    assert way.told[:2] == ["sent", "sent"] or way.told == ["sent"]
