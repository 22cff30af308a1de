"""What a kiosk has forgotten, it forgot because a backup of the portal has it. If none had…"""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from domain.acts import Act
from domain.chain import verify
from portal.tables import ActRow, EarlyRow
from resources import retention
from store import exchange, former, journal
from store.tables import ActRow as StoredAct
from sync.reconciliation import Reconciliation, reconcile
from sync.talk import carry
from tests.portal.running import Portal
from tests.sync.conftest import NewMachine
from tests.sync.machines import Machine
from tests.sync.test_copied import a_copy
from tests.sync.test_restored import back_up, restore


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Acts are old enough to be forgotten as soon as they are recorded."""
    monkeypatch.setattr(retention, "own_acts_at_kiosk", lambda: timedelta(0))


def own(machine: Machine) -> list[Act]:
    with machine.store.read() as tx:
        return journal.acts_after(tx, 0, 1000)


def hashes(acts: list[Act]) -> list[str]:
    return [act.hash for act in acts]


def backed_up(portal: Portal, folder: Path) -> None:
    """A backup as the documentation says it is made."""
    mark = portal.administer("horizon")
    assert portal.stop() == 0
    back_up(portal, folder)
    portal.start()
    portal.administer("backed-up", mark)


def put_back(portal: Portal, folder: Path) -> None:
    assert portal.stop() == 0
    restore(portal, folder)
    portal.administer("restored")
    portal.start()


def compared(machine: Machine, day: str) -> Reconciliation:
    with machine.transport() as transport:
        return carry(reconcile(machine.store, machine.client(), day), transport)


def at_portal(portal: Portal) -> list[int]:
    with portal.data.read() as session:
        return list(session.scalars(select(ActRow.seq).order_by(ActRow.seq)))


@pytest.mark.requirement("R003")
@pytest.mark.usefixtures("at_once")
def test_a_kiosk_forgets_what_a_backup_covers_and_still_answers_for_it(
    own_portal: Portal, new_machine: NewMachine, tmp_path: Path
) -> None:
    kiosk = new_machine("kiosk", at=own_portal, where=own_portal.add_site())
    acts = kiosk.record(count=3)
    kiosk.complete_round()
    assert hashes(own(kiosk)) == hashes(acts)  # held, on one machine
    backed_up(own_portal, tmp_path / "backup")
    kiosk.complete_round()
    assert hashes(own(kiosk)) == hashes(acts[2:])
    found = compared(kiosk, acts[0].recorded_at.strftime("%Y-%m-%d"))
    assert (found.own.created, found.own.confirmed, found.own.waiting) == (3, 3, 0)
    assert found.agrees
    put_back(own_portal, tmp_path / "backup")
    kiosk.complete_round()
    verify([*acts, *kiosk.record()])
    assert kiosk.complete_round().status.waiting == 0
    assert at_portal(own_portal) == [1, 2, 3, 4]


@pytest.mark.usefixtures("at_once")
def test_after_a_restore_the_horizon_is_what_the_portal_then_says(
    own_portal: Portal, new_machine: NewMachine, tmp_path: Path
) -> None:
    kiosk = new_machine("kiosk", at=own_portal, where=own_portal.add_site())
    kiosk.record(count=2)
    kiosk.complete_round()
    backed_up(own_portal, tmp_path / "backup")
    kiosk.complete_round()
    assert durable(kiosk) == 2
    put_back(own_portal, tmp_path / "backup")  # in which nobody had said yet that there is one
    kiosk.complete_round()
    assert durable(kiosk) == 0


def durable(machine: Machine) -> int:
    with machine.store.read() as tx:
        return exchange.load(tx).durable


def early(portal: Portal) -> list[int]:
    """What the portal keeps, and tells nobody of before the gap is closed."""
    with portal.data.read() as session:
        return list(session.scalars(select(EarlyRow.seq).order_by(EarlyRow.seq)))


@pytest.mark.usefixtures("at_once")
def test_a_portal_that_lost_what_was_forgotten_is_named_and_given_the_rest(
    own_portal: Portal, new_machine: NewMachine, tmp_path: Path
) -> None:
    site = own_portal.add_site()
    kiosk = new_machine("kiosk", at=own_portal, where=site)
    desk = new_machine(at=own_portal, where=site)
    kiosk.record()
    kiosk.complete_round()
    backed_up(own_portal, tmp_path / "too-old")
    kiosk.record(count=3)
    kiosk.complete_round()
    backed_up(own_portal, tmp_path / "newest")
    kiosk.complete_round()
    assert [act.seq for act in own(kiosk)] == [4]
    put_back(own_portal, tmp_path / "too-old")
    kiosk.record(count=2)
    for _ in range(2):
        done = kiosk.round()
        assert str(done.trouble) == "acts_forgotten (seq=3)"
        assert (done.status.trouble, done.status.waiting) == ("acts_forgotten", 5)
        assert (at_portal(own_portal), early(own_portal)) == ([1], [4, 5, 6])
    assert desk.complete_round().received == 1
    assert [act.seq for act in own(kiosk)] == [4, 5, 6]  # what is not covered stays
    put_back(own_portal, tmp_path / "newest")
    assert kiosk.complete_round().status.waiting == 0
    assert (at_portal(own_portal), early(own_portal)) == ([1, 2, 3, 4, 5, 6], [])
    assert desk.complete_round().received == 5


@pytest.mark.usefixtures("at_once")
def test_a_kiosk_forgets_what_lay_there_under_the_log_of_before(
    own_portal: Portal, new_machine: NewMachine, tmp_path: Path
) -> None:
    kiosk = new_machine("kiosk", at=own_portal, where=own_portal.add_site())
    kiosk.record(count=2)
    kiosk.complete_round()
    with a_copy(kiosk, tmp_path / "copy") as copy:
        kiosk.record()
        kiosk.complete_round()
        [_, last] = copy.record(count=2)
        assert copy.complete_round().successor
        backed_up(own_portal, tmp_path / "backup")
        copy.complete_round()
        with copy.store.read() as tx:
            apart = [each.act for each in journal.disputed(tx)]
            assert hashes(apart) == [last.hash]  # as long as it is last
            assert former.asked_about(tx) == []
            left = tx.connection.scalars(select(StoredAct.document)).all()
        assert [str(last.dossier) in document for document in left] == [True]
