"""A device that was copied, or put back from a backup, goes on by itself: nothing lost, nothing
doubled.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, select

from domain.acts import Act, ActType, Author, Entry, Mode
from domain.bodies import correction
from domain.chain import Head, verify
from domain.codec import act_from_json
from portal import admin
from portal.tables import ActRow, DeviceRow
from store import dossiers, journal, log
from store.clock import SystemClock
from sync.errors import DeviceRevoked, PortalUnreachable
from sync.talk import carry
from tests import faults
from tests.faults import Fault, Meddler
from tests.portal.running import Portal
from tests.sync.conftest import NewMachine
from tests.sync.machines import Machine, copied, keep, store_in
from tests.sync.test_restored import back_up, restore

AGENT = Author("0190a0a0-0000-7000-8000-00000000000a", "Léa")


@contextmanager
def a_copy(machine: Machine, folder: Path) -> Iterator[Machine]:
    copy = copied(machine, folder)
    with copy.store:
        yield copy


def logs(portal: Portal, *devices: str) -> list[Act]:
    """All acts of these devices that the portal holds; each of their logs is whole."""
    with portal.data.read() as session:
        acts = [
            act_from_json(json.loads(envelope))
            for device in devices
            for envelope in session.scalars(
                select(ActRow.envelope).where(ActRow.device == device).order_by(ActRow.seq)
            )
        ]
    for device in devices:
        verify(act for act in acts if act.origin.device == device)
    return acts


def deeds(acts: list[Act]) -> list[str]:
    """What was done, whichever log tells it."""
    return sorted(str(act.dossier) for act in acts)


def own_log(machine: Machine) -> list[Act]:
    with machine.store.read() as tx:
        return journal.acts_after(tx, 0, 1000)


def changed(act: Act, value: str) -> Entry:
    """A correction of what the act says, by somebody who has seen it."""
    body = correction("first_name", value, (act.id,))
    return Entry(ActType.REGISTRATION_CORRECTED, body, act.dossier, AGENT, Mode.COUNTER)


def test_what_a_copy_told_before_its_turn_is_no_matter_of_this_log(
    portal: Portal, machine: Machine, tmp_path: Path
) -> None:
    """It loses its places to this log, which hears of that and goes on; the copy parts from it."""
    machine.record(count=3)
    machine.complete_round()
    with a_copy(machine, tmp_path / "copy") as copy:
        was = machine.identity
        copy.record(count=4)
        with copy.store.read() as tx:
            early = journal.documents_after(tx, 5, 10, 1_000_000)
            end = Head(7, journal.own_hash(tx, 7) or "")
        client = copy.client()
        with copy.transport() as transport:
            told = carry(client.push(client.offer(early, end)), transport)
        assert told.held.seq == 3
        machine.record(count=3)  # and so the places 6 and 7 are decided, one of them beyond its end
        machine.complete_round()
        assert (machine.identity.id, machine.waiting, machine.verdicts) == (was.id, 0, [])
        copy.complete_round()
        assert copy.identity.id != was.id
        ours, theirs = own_log(machine), own_log(copy)
    assert deeds(logs(portal, was.id, theirs[0].origin.device)) == deeds(ours + theirs)


def test_two_copies_go_on_as_two_devices(
    portal: Portal, machine: Machine, new_machine: NewMachine, tmp_path: Path
) -> None:
    before = machine.record(count=3)
    machine.complete_round()
    with a_copy(machine, tmp_path / "copy") as copy:
        was = machine.identity
        both = before + machine.record(count=2) + copy.record(count=3)
        machine.complete_round()
        done = copy.complete_round()
        assert (done.successor, done.pushed, done.status.waiting) == (copy.identity.id, 3, 0)
        assert machine.identity == was
        assert copy.identity.id != was.id
        gone_on = replace(was, id=copy.identity.id, private_key=copy.identity.private_key)
        assert replace(copy.identity, certificate=was.certificate) == gone_on
        told = logs(portal, was.id, copy.identity.id)
        assert deeds(told) == deeds(both)
        assert machine.complete_round().successor is None
        assert copy.complete_round().successor is None
        # Each has what the other one did, and so has a third.
        third = new_machine()
        assert third.complete_round().received == 8
        for each in (machine, copy, third):
            with each.store.read() as tx:
                held = [dossiers.load(tx, str(act.dossier)) for act in both]
            assert all(len(dossier.timeline) == 1 for dossier in held)


def test_what_is_told_again_is_what_was_recorded(machine: Machine, tmp_path: Path) -> None:
    with a_copy(machine, tmp_path / "copy") as copy:
        machine.record()
        machine.complete_round()
        recorded = copy.record(count=2)
        copy.complete_round()
        told = own_log(copy)
        moved = [
            replace(act, id="", origin=act.origin, seq=0, previous="", hash="") for act in told
        ]
        as_before = [
            replace(act, id="", origin=new.origin, seq=0, previous="", hash="")
            for act, new in zip(recorded, told, strict=True)
        ]
        assert moved == as_before
        assert [act.seq for act in told] == [1, 2]
        with copy.store.read() as tx:
            kept = journal.disputed(tx)
        assert [(each.act, each.reason) for each in kept] == [(act, "retold") for act in recorded]


def test_what_was_seen_is_seen_under_its_new_name(machine: Machine, tmp_path: Path) -> None:
    with a_copy(machine, tmp_path / "copy") as copy:
        machine.record()
        machine.complete_round()
        [registered] = copy.record()
        copy.record(changed(registered, "Awa"))
        copy.complete_round()
        copy.record(changed(registered, "Aïssata"))  # by a window that was open before
        copy.complete_round()
        first, second, third = own_log(copy)
        assert second.body["seen"] == third.body["seen"] == [first.id]
        with copy.store.read() as tx:
            names = dossiers.load(tx, str(registered.dossier)).fields["first_name"]
        assert set(names.values) == {"Awa", "Aïssata"}


@pytest.mark.parametrize("recorded", [0, 2])
def test_a_device_put_back_from_a_backup_has_again_what_it_had_sent(
    portal: Portal, machine: Machine, tmp_path: Path, recorded: int
) -> None:
    kept = machine.record(count=2)
    machine.complete_round()
    keep(machine, tmp_path / "backup")
    kept += machine.record(count=3)
    machine.complete_round()
    was = machine.identity.id
    with store_in(tmp_path / "backup") as store:
        back = Machine(store, SystemClock(store))
        after = back.record(count=recorded) if recorded else []
        done = back.complete_round()
        assert (done.received, done.pushed) == (3, recorded)
        assert done.successor == back.identity.id != was
        assert deeds(logs(portal, was, back.identity.id)) == deeds(kept + after)
        with store.read() as tx:
            assert all(log.of_dossier(tx, str(act.dossier)) for act in kept + after)


def test_a_log_that_parted_far_behind_is_compared_by_few_questions(
    machine: Machine, meddler: Meddler, tmp_path: Path
) -> None:
    machine.record(count=300)
    with a_copy(machine, tmp_path / "copy") as copy:
        machine.complete_round()
        machine.record()
        machine.complete_round()
        copy.record(count=5)
        meddler.planned += [faults.passes] * 100
        done = copy.round(meddler.url)
        assert (done.trouble, done.pushed) == (None, 5)
        assert 100 - len(meddler.planned) < 25  # the feed is read anew, in seven pages


@pytest.mark.parametrize("fault", [faults.request_lost, faults.reply_lost])
@pytest.mark.parametrize("lost", range(8))
def test_what_is_lost_on_the_way_changes_nothing(
    portal: Portal, machine: Machine, meddler: Meddler, tmp_path: Path, lost: int, fault: Fault
) -> None:
    """To the device it is the same when the portal stops before a commit, or right after it."""
    machine.record()
    machine.complete_round()
    with a_copy(machine, tmp_path / "copy") as copy:
        all_done = own_log(machine) + machine.record(count=2) + copy.record(count=2)
        machine.complete_round()
        meddler.planned += [*[faults.passes] * lost, fault]
        first = copy.round(meddler.url)
        assert first.trouble is None or isinstance(first.trouble, PortalUnreachable)
        copy.complete_round()
        assert deeds(logs(portal, machine.identity.id, copy.identity.id)) == deeds(all_done)


def test_copies_of_a_disk_that_had_parted_tell_what_both_hold_once(
    portal: Portal, machine: Machine, tmp_path: Path
) -> None:
    with a_copy(machine, tmp_path / "one") as one:
        [first] = machine.record()
        machine.complete_round()
        [second] = one.record()  # has parted already, and does not know
        with a_copy(one, tmp_path / "two") as two:
            one.complete_round()
            [third] = two.record()
            [fourth] = one.record()
            one.complete_round()
            assert str(two.round().trouble) == "device_cloned (seq=2)"  # one step in each round
            two.complete_round()
            ids = {each.identity.id for each in (machine, one, two)}
            assert len(ids) == 3
            assert deeds(logs(portal, *ids)) == deeds([first, second, third, fourth])


def test_a_revoked_device_takes_no_other_name(
    portal: Portal, machine: Machine, tmp_path: Path
) -> None:
    with a_copy(machine, tmp_path / "copy") as copy:
        machine.record()
        machine.complete_round()
        copy.record()
        portal.administer("device", "revoke", machine.identity.id)
        assert isinstance(copy.round().trouble, DeviceRevoked)
        assert copy.identity == machine.identity
        with portal.data.read() as session:
            made = select(func.count()).where(DeviceRow.successor_of == machine.identity.id)
            assert session.scalar(made) == 0


def test_a_portal_put_back_from_before_the_new_name_hears_of_it_again(
    own_portal: Portal, new_machine: NewMachine, tmp_path: Path
) -> None:
    site = own_portal.add_site()
    machine = new_machine(at=own_portal, where=site)
    machine.record()
    machine.complete_round()
    assert own_portal.stop() == 0
    back_up(own_portal, tmp_path / "portal-backup")
    own_portal.start()
    with a_copy(machine, tmp_path / "copy") as copy:
        machine.record()
        machine.complete_round()
        copy.record(count=2)
        copy.complete_round()
        named = copy.identity.id
        assert own_portal.stop() == 0
        restore(own_portal, tmp_path / "portal-backup")
        own_portal.administer("restored")
        own_portal.start()
        copy.complete_round()
        machine.complete_round()
        assert copy.identity.id == named
        assert len(logs(own_portal, machine.identity.id, named)) == 4


@pytest.mark.parametrize("named", ["former", "successor"])
def test_revoking_one_of_those_that_share_keys_revokes_all_of_them_and_says_so_before(
    portal: Portal,
    machine: Machine,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    named: str,
) -> None:
    with a_copy(machine, tmp_path / "copy") as copy:
        machine.record()
        machine.complete_round()
        copy.record()
        copy.complete_round()
        ids = machine.identity.id, copy.identity.id
        chosen = ids[named == "successor"]
        revoke = ("--database", portal.database, "device", "revoke", chosen)
        assert admin.main(revoke) == 1
        said = [line for line in capsys.readouterr().err.splitlines() if "last acts 20" in line]
        assert {line.split()[0] for line in said} == set(ids)
        for each in (machine, copy):
            each.complete_round()
        assert admin.main((*revoke, "--with-related")) == 0
        for each in (machine, copy):
            assert isinstance(each.round().trouble, DeviceRevoked)
