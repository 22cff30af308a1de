"""People go on working while a machine asks for a log of its own."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from domain.acts import Act
from store.clock import SystemClock
from sync.engine import run_round
from sync.transport import Call, Reply, Transport
from sync.wire import SUCCESSOR_PATH
from tests.portal.running import Portal
from tests.sync.machines import Machine, copied, keep, store_in
from tests.sync.test_copied import deeds, logs, own_log


@dataclass
class Interrupted:
    """Carries calls; before the first that asks for a log, something happens at the machine."""

    inner: Transport
    happens: Callable[[], None]
    happened: bool = False

    def send(self, call: Call) -> Reply:
        if call.path == SUCCESSOR_PATH and not self.happened:
            self.happened = True
            self.happens()
        return self.inner.send(call)


@pytest.mark.requirement("R003")
def test_what_is_recorded_then_is_told_once_by_a_copy_of_that_moment_too(
    portal: Portal, machine: Machine, tmp_path: Path
) -> None:
    machine.record()
    machine.complete_round()
    keep(machine, tmp_path / "backup")
    machine.record()
    machine.complete_round()
    both: list[Act] = []
    with ExitStack() as stack:
        store = stack.enter_context(store_in(tmp_path / "backup"))
        back = Machine(store, SystemClock(store))
        copies: list[Machine] = []

        def somebody_comes() -> None:
            both.extend(back.record(count=2))
            copies.append(copied(back, tmp_path / "copy"))
            stack.enter_context(copies[0].store)

        with back.transport() as transport:
            carried = Interrupted(transport, somebody_comes)
            done = run_round(store, carried, back.clock)
        assert (carried.happened, done.trouble, done.pushed) == (True, None, 2)
        [copy] = copies
        assert copy.complete_round().successor == back.identity.id
        ids = {each.identity.id for each in (machine, back, copy)}
        assert deeds(logs(portal, *ids)) == deeds(own_log(machine) + both)
        after = back.record() + copy.record()
        back.complete_round()
        copy.complete_round()
        ids |= {copy.identity.id}
        assert deeds(logs(portal, *ids)) == deeds(own_log(machine) + both + after)
