"""A portal that comes back from a backup is given again what only a log of before holds."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest

from domain.acts import Act
from store import former, log
from store.clock import SystemClock
from sync.enrol import enrol
from sync.errors import DeviceUnknown
from tests import faults
from tests.faults import Meddler
from tests.portal.running import Portal
from tests.sync.conftest import NewMachine
from tests.sync.machines import Machine, keep, store_in
from tests.sync.test_copied import deeds, logs
from tests.sync.test_copied_crashes import WHEN, heirs, stopped_at
from tests.sync.test_restored import back_up, restore
from tools.simulation.disk import Mishap

BEGINNING, FIRST = "beginning", "first"  # backups of the portal
YOUNG, DEVICE = "young", "device"  # and of the device


@dataclass
class Scene:
    """A device that was put back from a backup, and the portal with backups of its own.

    Attributes:
        back: goes on in a log of its own; nobody has the machine that it was.
        logs: its logs, from the first.
        acts: all that was said to be recorded.
        put_back: restores the portal from a backup; whether anybody says so.
    """

    portal: Portal
    site: str
    back: Machine
    logs: list[str]
    acts: list[Act]
    put_back: Callable[..., None]

    def holds_all(self) -> bool:
        return deeds(logs(self.portal, *self.logs)) == deeds(self.acts)


@pytest.fixture
def scene(own_portal: Portal, new_machine: NewMachine, tmp_path: Path) -> Iterator[Scene]:
    def backed_up(name: str) -> None:
        assert own_portal.stop() == 0
        back_up(own_portal, tmp_path / name)
        own_portal.start()

    def put_back(name: str, *, declared: bool = True) -> None:
        assert own_portal.stop() == 0
        restore(own_portal, tmp_path / name)
        if declared:
            own_portal.administer("restored")
        own_portal.start()

    site = own_portal.add_site()
    backed_up(BEGINNING)
    machine = new_machine(at=own_portal, where=site)
    acts = machine.record()
    machine.complete_round()
    keep(machine, tmp_path / YOUNG)
    backed_up(FIRST)
    acts += machine.record(count=2)
    machine.complete_round()
    keep(machine, tmp_path / DEVICE)
    acts += machine.record()
    machine.complete_round()
    with store_in(tmp_path / DEVICE) as store:
        back = Machine(store, SystemClock(store))
        acts += back.record()
        was = back.identity.id
        assert back.complete_round().successor
        yield Scene(own_portal, site, back, [was, back.identity.id], acts, put_back)


@pytest.mark.requirement("R003")
@pytest.mark.parametrize("declared", [True, False])
def test_a_portal_that_knows_less_of_the_former_log_is_given_it_again(
    scene: Scene, *, declared: bool
) -> None:
    scene.put_back(FIRST, declared=declared)
    done = scene.back.complete_round()
    assert (done.successor, done.pushed) == (None, 4)
    assert scene.holds_all()
    assert scene.back.complete_round().pushed == 0


@pytest.mark.requirement("R003")
def test_a_portal_that_knows_none_of_the_logs_is_given_all_of_them(scene: Scene) -> None:
    scene.put_back(BEGINNING)
    back = scene.back
    assert isinstance(back.round().trouble, DeviceUnknown)
    enrol(back.store, scene.portal.url, scene.portal.code(scene.site), back.clock)
    assert back.complete_round().pushed == 5
    assert scene.holds_all()


@pytest.mark.parametrize("passed", range(9))
def test_whoever_is_cut_off_in_between_offers_the_rest_later(scene: Scene, passed: int) -> None:
    scene.put_back(FIRST, declared=False)
    with Meddler(scene.portal.port) as between:
        between.planned += [*[faults.passes] * passed, faults.reply_lost]
        scene.back.round(between.url)
    scene.back.complete_round()
    assert scene.holds_all()


def test_of_several_logs_all_are_given_again(scene: Scene, tmp_path: Path) -> None:
    keep(scene.back, tmp_path / "again")
    scene.acts += scene.back.record()
    scene.back.complete_round()
    with store_in(tmp_path / "again") as store:
        third = Machine(store, SystemClock(store))
        scene.acts += third.record()
        assert third.complete_round().successor
        scene.logs.append(third.identity.id)
        scene.put_back(FIRST)
        third.complete_round()
        assert scene.holds_all()


@pytest.mark.requirement("R003")
@pytest.mark.parametrize("recorded", [1, 4])
def test_what_somebody_took_the_place_of_in_a_former_log_is_told_again(
    scene: Scene, tmp_path: Path, recorded: int
) -> None:
    """Whether that log is shorter there than what lies here of it, or longer."""
    scene.put_back(FIRST)
    with store_in(tmp_path / YOUNG) as store:
        young = Machine(store, SystemClock(store))
        others = young.record(count=recorded)
        young.complete_round()
        scene.back.complete_round()
        scene.back.complete_round()
        young.complete_round()
        first, *kept, of_nobody, own = scene.acts
        with scene.back.store.read() as tx:
            ids = [each.identity.device for each in former.load(tx)]
        assert len(ids) == 2
        told = logs(scene.portal, *ids, scene.back.identity.id)
        assert deeds(told) == deeds([first, *others, *kept, own])
        for each, acts in ((scene.back, scene.acts), (young, told)):
            with each.store.read() as tx:
                seen = [log.of_dossier(tx, str(act.dossier)) for act in acts]
            assert {len(found) for found in seen} == {1}
        with young.store.read() as tx:
            assert not log.of_dossier(tx, str(of_nobody.dossier))
        assert scene.back.complete_round().pushed == 0


@pytest.mark.requirement("R003")
@pytest.mark.parametrize("mishap", WHEN)
def test_wherever_it_stops_while_a_restored_portal_is_given_all_again(
    scene: Scene, mishap: Mishap
) -> None:
    """Each round stops one commit later than the one before."""
    scene.put_back(FIRST)
    stops = next(number for number in count() if not stopped_at(scene.back, number, mishap))
    assert stops >= 3
    scene.back.complete_round()
    assert scene.holds_all()
    assert heirs(scene.portal, scene.logs[0]) == 1
