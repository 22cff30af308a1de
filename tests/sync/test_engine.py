from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete

from domain.acts import Act, ActType, Mode
from domain.dossier import Dossier, correction
from portal.tables import DeviceRow
from store import dossiers, exchange, verdicts
from store.clock import SystemClock
from store.errors import NotEnrolled, UnknownDossier
from sync.engine import run_round
from sync.errors import DeviceRevoked, DeviceUnknown
from tests.builders import ManualClock, an_author, an_entry
from tests.portal.running import Portal
from tests.sync.conftest import NewMachine
from tests.sync.machines import Machine, store_in


def dossiers_of(acts: Iterable[Act]) -> list[str]:
    return [act.dossier for act in acts if act.dossier]


def seen_at(machine: Machine, ids: Iterable[str]) -> dict[str, Dossier]:
    """What the device can show of these dossiers."""
    shown = {}
    with machine.store.read() as tx:
        for each in ids:
            try:
                shown[each] = dossiers.load(tx, each)
            except UnknownDossier:
                continue
    return shown


def test_a_round_sends_what_waits_and_the_next_one_nothing(machine: Machine) -> None:
    machine.record(count=3)
    first = machine.complete_round()
    assert (first.pushed, first.status.waiting, machine.confirmed) == (3, 0, 3)
    assert first.status.last_success is not None
    again = machine.complete_round()
    assert (again.pushed, again.received) == (0, 0)


def test_a_long_log_travels_in_batches(new_machine: NewMachine) -> None:
    machine, other = new_machine(), new_machine()
    machine.record(count=250)
    assert machine.complete_round().pushed == 250
    assert other.complete_round().received == 250


def test_a_kiosk_and_two_counters_come_to_know_the_same(new_machine: NewMachine) -> None:
    kiosk, left, right = new_machine("kiosk"), new_machine(), new_machine()
    made = {
        name: dossiers_of(machine.record(count=2))
        for name, machine in (("kiosk", kiosk), ("left", left), ("right", right))
    }
    for _ in range(2):
        for machine in (kiosk, left, right):
            machine.complete_round()
    everything = [each for ids in made.values() for each in ids]
    assert list(seen_at(left, everything)) == everything
    assert seen_at(left, everything) == seen_at(right, everything)
    assert list(seen_at(kiosk, everything)) == made["kiosk"], "it learns nothing about others"


@pytest.mark.requirement("R210")
def test_two_who_did_not_see_each_other_are_both_heard(new_machine: NewMachine) -> None:
    left, right = new_machine(), new_machine()
    [dossier] = dossiers_of(left.record())
    left.complete_round()
    right.complete_round()
    for machine, name in ((left, "Gauche"), (right, "Droite")):
        before = seen_at(machine, [dossier])[dossier]
        body = correction(before, "family_name", name)
        machine.record(
            an_entry(
                ActType.REGISTRATION_CORRECTED,
                body,
                dossier=dossier,
                author=an_author(),
                mode=Mode.COUNTER,
            )
        )
    for machine in (left, right, left):
        machine.complete_round()
    assert seen_at(left, [dossier]) == seen_at(right, [dossier])
    field = seen_at(left, [dossier])[dossier].fields["family_name"]
    assert set(field.values) == {"Gauche", "Droite"}


def test_verdicts_come_back_to_the_desk(machine: Machine) -> None:
    machine.record(an_entry(body={}))
    done = machine.complete_round()
    with machine.store.read() as tx:
        [verdict] = verdicts.known(tx)
    assert (done.pushed, verdict.seq) == (1, 1)
    assert "reference" in verdict.problems


def test_a_revoked_device_keeps_what_it_has(portal: Portal, machine: Machine) -> None:
    machine.record()
    portal.administer("device", "revoke", machine.identity.id)
    failed = machine.round()
    assert isinstance(failed.trouble, DeviceRevoked)
    assert failed.status.waiting == 1


def test_a_device_that_the_portal_forgot(portal: Portal, machine: Machine) -> None:
    with portal.data.write() as session:
        session.execute(delete(DeviceRow).where(DeviceRow.id == machine.identity.id))
    failed = machine.round()
    assert isinstance(failed.trouble, DeviceUnknown)


def test_a_device_that_is_not_enrolled(machine: Machine, tmp_path: Path) -> None:
    with (
        store_in(tmp_path / "new") as store,
        machine.transport() as transport,
        pytest.raises(NotEnrolled),
    ):
        run_round(store, transport, SystemClock(store))


def test_the_portals_time_is_learnt_from_a_wrong_clock(machine: Machine) -> None:
    right = machine.clock.read()
    wrong = ManualClock(replace(right, wall=right.wall - timedelta(days=4000)))
    machine.clock = wrong
    machine.record()
    machine.complete_round()
    with machine.store.read() as tx:
        offset_ms = exchange.load(tx).offset_ms
    assert offset_ms is not None
    assert abs(timedelta(milliseconds=offset_ms) - timedelta(days=4000)) < timedelta(minutes=2)
    assert machine.complete_round().status.waiting == 0


def test_the_portals_time_does_not_tremble(machine: Machine) -> None:
    offsets = set()
    for _ in range(3):
        machine.complete_round()
        with machine.store.read() as tx:
            offsets.add(exchange.load(tx).offset_ms)
    assert len(offsets) == 1
