"""A copy that stops at any commit of its change of name goes on from there: nothing told twice."""

from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import cast

import pytest
from sqlalchemy import func, select

from portal.tables import DeviceRow
from store.errors import DiskFull
from store.store import Store
from sync.engine import run_round
from sync.transport import transport_of
from tests.portal.running import Portal
from tests.sync.machines import QUICK, Machine
from tests.sync.test_copied import a_copy, deeds, logs, own_log
from tools.simulation.disk import Crash, FragileStore, Mishap

WHEN: tuple[Mishap, ...] = ("crash_before_commit", "crash_after_commit", "disk_full")


def stopped_at(machine: Machine, number: int, mishap: Mishap) -> bool:
    """A round that stops at the end of the transaction of that number; whether there was one."""
    begun = count()
    fragile = FragileStore(
        machine.store, lambda _doing: mishap if next(begun) == number else None, lambda _tx: None
    )
    with suppress(Crash, DiskFull), transport_of(machine.identity, QUICK) as transport:
        run_round(cast("Store", fragile), transport, machine.clock)
    return next(begun) > number


@pytest.mark.requirement("R003")
@pytest.mark.parametrize("mishap", WHEN)
def test_wherever_a_copy_stops_it_tells_all_once(
    portal: Portal, machine: Machine, tmp_path: Path, mishap: Mishap
) -> None:
    stopped = []
    for number in count():
        with a_copy(machine, tmp_path / f"copy-{number}") as copy:
            machine.record()
            machine.complete_round()
            done = own_log(machine) + copy.record(count=2)
            stopped.append(stopped_at(copy, number, mishap))
            was = copy.identity.id
            copy.complete_round()
            assert copy.identity.id != machine.identity.id
            assert was in (machine.identity.id, copy.identity.id)
            assert deeds(logs(portal, machine.identity.id, copy.identity.id)) == deeds(done)
            assert copy.complete_round().received == 0
        if not stopped[-1]:
            break
    assert len(stopped) > 4, "it stopped at each commit of the change"
    assert heirs(portal, machine.identity.id) == len(stopped)


def heirs(portal: Portal, device: str) -> int:
    """How many devices went on from one: no stop makes one more."""
    followed = select(func.count()).where(DeviceRow.successor_of == device)
    with portal.data.read() as session:
        return session.scalar(followed) or 0
