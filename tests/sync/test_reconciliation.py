"""A day as the device holds it, beside what the real portal holds of it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from domain.acts import Act
from domain.chain import Head
from domain.reconciliation import Difference, day_of, tally
from store import verdicts
from store.days import own_day
from sync import reconciliation as module
from sync.reconciliation import Reconciliation, reconcile
from sync.talk import carry
from sync.transport import transport_of
from tests import faults
from tests.builders import an_entry
from tests.faults import Meddler
from tests.portal.running import Portal
from tests.sync.conftest import NewMachine
from tests.sync.machines import QUICK, Machine, about_somebody, copied
from tests.sync.test_restored import back_up, restore


def compared(machine: Machine, day: str, url: str | None = None) -> Reconciliation:
    own = replace(machine.identity, portal_url=url) if url else machine.identity
    with transport_of(own, QUICK) as transport:
        return carry(reconcile(machine.store, machine.client(), day), transport)


def counted(found: Reconciliation) -> tuple[int, int, int, int | None]:
    return found.own.created, found.own.confirmed, found.own.waiting, found.there


def day_after(acts: list[Act]) -> str:
    return day_of(acts[-1])


def test_both_hold_the_same(machine: Machine) -> None:
    day = day_after(machine.record(count=3))
    machine.complete_round()
    found = compared(machine, day)
    assert (counted(found), found.difference) == ((3, 3, 0, 3), Difference())
    assert found.agrees


def test_what_waits_is_no_difference(machine: Machine) -> None:
    machine.record(count=2)
    machine.complete_round()
    day = day_after(machine.record())
    found = compared(machine, day)
    assert (counted(found), found.agrees) == ((3, 2, 1, 2), True)


def test_a_device_that_did_nothing(machine: Machine) -> None:
    found = compared(machine, "2026-02-01")
    assert (counted(found), found.agrees) == ((0, 0, 0, 0), True)


def test_offline_says_what_is_known_here(machine: Machine) -> None:
    day = day_after(machine.record(count=2))
    found = compared(machine, day, "http://127.0.0.1:9")
    assert (counted(found), found.agrees) == ((2, 0, 2, None), False)
    assert str(found.trouble) == "portal_unreachable (why=connect)"


def test_an_act_whose_answer_was_lost_has_arrived(machine: Machine, meddler: Meddler) -> None:
    day = day_after(machine.record(count=2))
    meddler.planned.append(faults.reply_lost)
    assert machine.round(meddler.url).trouble is not None
    found = compared(machine, day)
    assert found.difference == Difference(arrived=(1, 2))
    assert found.agrees


def test_an_act_that_is_kept_apart_is_explained(machine: Machine) -> None:
    day = day_after(machine.record(an_entry(body={"reference": "nonsense"})))
    machine.complete_round()
    assert machine.verdicts == [1]  # on its content: it stands in the log all the same
    found = compared(machine, day)
    assert (counted(found), found.agrees) == ((1, 1, 0, 1), True)
    with machine.store.write() as tx:
        [verdict] = verdicts.known(tx)
        verdicts.add(tx, [replace(verdict, problems=("broken",))])
    with machine.store.read() as tx:
        assert own_day(tx, day).apart == {1: "broken"}
        assert own_day(tx, day).tally == tally(())


@contextmanager
def put_back(portal: Portal, folder: Path) -> Iterator[None]:
    """What happens in the block, the portal will have forgotten."""
    assert portal.stop() == 0
    back_up(portal, folder)
    portal.start()
    yield
    assert portal.stop() == 0
    restore(portal, folder)
    portal.start()


def test_a_restored_portal_misses_what_it_had_confirmed_until_it_is_sent_again(
    own_portal: Portal, new_machine: NewMachine, tmp_path: Path
) -> None:
    machine = new_machine(at=own_portal, where=own_portal.add_site())
    machine.record()
    machine.complete_round()
    with put_back(own_portal, tmp_path / "backup"):
        day = day_after(machine.record(count=2))
        machine.complete_round()
    found = compared(machine, day)
    assert (counted(found), found.agrees) == ((3, 3, 0, 1), False)
    assert found.difference == Difference(missing_there=(2, 3))
    machine.complete_round()
    assert compared(machine, day).agrees


def test_a_copy_of_the_device_shows_what_the_other_one_did(
    machine: Machine, tmp_path: Path
) -> None:
    machine.record()
    machine.complete_round()
    copy = copied(machine, tmp_path / "copy")
    with copy.store:
        day = day_after(machine.record(count=2))
        machine.complete_round()
        assert compared(copy, day).difference == Difference(missing_here=(2, 3))
        copy.record(about_somebody())
        assert compared(copy, day).difference == Difference(other=(2,), missing_here=(3,))
        copy.record(about_somebody())
        found = compared(copy, day)
    assert found.difference == Difference(other=(2, 3))
    assert not found.agrees


def test_of_very_many_acts_the_first_are_compared(
    machine: Machine, meddler: Meddler, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = day_after(machine.record(count=3))
    meddler.planned.append(faults.reply_lost)
    assert machine.round(meddler.url).trouble is not None
    monkeypatch.setattr(module, "MAX_DAY", 3)  # as if the portal's list ended there
    machine.record()
    assert compared(machine, day).difference == Difference(arrived=(1, 2, 3))


def test_days_are_kept_apart_by_what_the_acts_say(machine: Machine) -> None:
    acts = machine.record(count=2)
    with machine.store.read() as tx:
        found = own_day(tx, day_after(acts))
        assert found.acts == tuple(Head(act.seq, act.hash) for act in acts)
        assert own_day(tx, "1999-12-31").acts == ()
