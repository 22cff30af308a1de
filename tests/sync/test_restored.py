"""A portal that comes back from a backup, and one that says what cannot be."""

import hashlib
import json
import shutil
from collections.abc import Mapping, Sequence
from itertools import cycle
from pathlib import Path

import pytest

from domain.acts import Act
from domain.chain import GENESIS
from domain.codec import act_to_json
from domain.moments import to_text
from sync.engine import run_round
from sync.enrol import enrol
from sync.errors import AlreadyEnrolled, DeviceUnknown, EnrolmentRefused, LogUnsettled
from sync.transport import Call, Reply
from sync.wire import ACTS_PATH, LOG_PATH
from tests.builders import NOON, an_id
from tests.portal.running import Portal
from tests.sync.conftest import NewMachine
from tests.sync.machines import Machine


def back_up(portal: Portal, folder: Path) -> None:
    """What a backup while nothing runs leaves: one consistent file."""
    portal.data.close()
    shutil.copytree(portal.folder, folder, ignore=shutil.ignore_patterns("*.log"))


def restore(portal: Portal, folder: Path) -> None:
    portal.data.close()
    for file in portal.folder.glob("portal.sqlite3*"):
        file.unlink()
    shutil.copytree(folder, portal.folder, dirs_exist_ok=True)


@pytest.mark.parametrize("declared", [True, False])
def test_what_a_restored_portal_lost_is_sent_again(
    own_portal: Portal, new_machine: NewMachine, tmp_path: Path, *, declared: bool
) -> None:
    site = own_portal.add_site()
    left, right = (new_machine(at=own_portal, where=site) for _ in range(2))
    left.record(count=2)
    left.complete_round()
    assert own_portal.stop() == 0
    back_up(own_portal, tmp_path / "backup")
    own_portal.start()
    left.record(count=3)
    left.complete_round()
    right.complete_round()
    right.record()
    right.complete_round()
    assert own_portal.stop() == 0
    restore(own_portal, tmp_path / "backup")
    if declared:
        own_portal.administer("restored")
    own_portal.start()
    assert (left.confirmed, right.confirmed) == (5, 1)
    assert [m.complete_round().status.waiting for m in (left, right, left)] == [0, 0, 0]
    assert (left.confirmed, right.confirmed) == (5, 1)
    newcomer = new_machine(at=own_portal, where=site)
    assert newcomer.complete_round().received == 6


def test_a_device_that_a_restored_portal_never_knew_is_enrolled_again_with_all_it_has(
    own_portal: Portal, new_machine: NewMachine, tmp_path: Path
) -> None:
    site = own_portal.add_site()
    assert own_portal.stop() == 0
    back_up(own_portal, tmp_path / "backup")
    own_portal.start()
    machine = new_machine(at=own_portal, where=site)
    other = new_machine(at=own_portal, where=site)
    other.record(count=2)
    other.complete_round()
    machine.record(count=3)
    assert machine.complete_round().received == 2
    before = machine.identity
    with pytest.raises(AlreadyEnrolled):
        enrol(machine.store, own_portal.url, own_portal.code(site), machine.clock)
    assert own_portal.stop() == 0
    restore(own_portal, tmp_path / "backup")
    own_portal.administer("restored")
    own_portal.start()
    assert isinstance(machine.round().trouble, DeviceUnknown)
    with pytest.raises(EnrolmentRefused, match="mismatch"):  # real acts never become training's
        enrol(machine.store, own_portal.url, own_portal.code(site, training=True), machine.clock)
    assert isinstance(machine.round().trouble, DeviceUnknown)
    code = own_portal.code(site)
    with pytest.raises(AlreadyEnrolled):
        enrol(machine.store, "http://127.0.0.1:9", code, machine.clock)
    enrol(machine.store, own_portal.url, code, machine.clock)
    assert (machine.identity.id, machine.identity.private_key) == (before.id, before.private_key)
    third = new_machine(at=own_portal, where=site)
    third.record()
    third.complete_round()
    assert machine.complete_round().received == 1
    assert third.complete_round().received == 3


@pytest.mark.parametrize("declared", [True, False])
def test_nothing_is_passed_over_in_the_feed_of_a_restored_portal(
    own_portal: Portal, new_machine: NewMachine, tmp_path: Path, *, declared: bool
) -> None:
    """Its entries get numbers again under which others were read before."""
    site = own_portal.add_site()
    left, right, reader = (new_machine(at=own_portal, where=site) for _ in range(3))
    assert own_portal.stop() == 0
    back_up(own_portal, tmp_path / "backup")
    own_portal.start()
    left.record(count=3)
    left.complete_round()
    assert reader.complete_round().received == 3
    assert own_portal.stop() == 0
    restore(own_portal, tmp_path / "backup")
    if declared:
        own_portal.administer("restored")
    own_portal.start()
    right.record(count=3 if declared else 2)
    right.complete_round()
    assert reader.complete_round().received == (3 if declared else 2)


class LyingPortal:
    """Answers in the right form, and says what it likes."""

    verdicts: Sequence[object] = ()

    def __init__(self, **held: object) -> None:
        self.held: Mapping[str, object] = held

    def send(self, call: Call) -> Reply:
        echo = call.query.get("nonce") or hashlib.sha256(call.body).hexdigest()
        opening = {
            "portal": an_id(1),
            "epoch": an_id(2),
            "time": to_text(NOON),
            "echo": echo,
            "held": self.held,
        }
        body = json.dumps({**opening, **self._rest(call)}).encode()
        return Reply(200, "application/json", "", body)

    def _rest(self, call: Call) -> dict[str, object]:
        if call.path == LOG_PATH:
            return {"seq": int(call.query["seq"]), "hash": None}
        if call.path == ACTS_PATH:
            return {"verdicts": self.verdicts}
        return {"items": [], "cursor": "0", "more": False}


def lies(acts: list[Act]) -> list[dict[str, object]]:
    return [
        {"seq": 99, "hash": acts[-1].hash},
        {"seq": 2, "hash": acts[0].hash},
        {"seq": 2, "hash": "ab" * 32},
        {"seq": 0, "hash": acts[0].hash},
    ]


@pytest.mark.parametrize("number", range(4))
def test_a_claim_to_hold_what_it_cannot_know_is_refused(machine: Machine, number: int) -> None:
    acts = machine.record(count=2)
    done = run_round(machine.store, LyingPortal(**lies(acts)[number]), machine.clock)
    assert isinstance(done.trouble, LogUnsettled)
    assert (done.pushed, machine.confirmed, machine.waiting) == (0, 0, 2)


def test_a_portal_that_holds_nothing_is_not_asked_for_ever(machine: Machine) -> None:
    machine.record()
    nothing = LyingPortal(seq=GENESIS.seq, hash=GENESIS.hash)
    done = run_round(machine.store, nothing, machine.clock)
    assert str(done.trouble) == "portal_refused (status=200, reason=unread)"
    assert machine.waiting == 1


def test_a_dispute_has_its_own_name(machine: Machine) -> None:
    machine.record()
    disputing = LyingPortal(seq=GENESIS.seq, hash=GENESIS.hash)
    disputing.verdicts = [{"seq": 1, "code": "disputed", "problems": []}]
    done = run_round(machine.store, disputing, machine.clock)
    assert str(done.trouble) == "log_unsettled (seq=1)"
    assert machine.waiting == 1


def test_a_portal_that_says_now_this_now_that_is_not_asked_for_ever(machine: Machine) -> None:
    first, _ = machine.record(count=2)
    answers = cycle([{"seq": 1, "hash": first.hash}, {"seq": 0, "hash": GENESIS.hash}])

    class Wavering(LyingPortal):
        def send(self, call: Call) -> Reply:
            self.held = next(answers)
            return super().send(call)

    done = run_round(machine.store, Wavering(), machine.clock)
    assert str(done.trouble) == "portal_contradicts (seq=0)"
    assert machine.complete_round().status.waiting == 0


def test_a_portal_that_forgets_while_it_listens(machine: Machine) -> None:
    machine.record()
    machine.complete_round()
    machine.record()
    nothing = LyingPortal(seq=GENESIS.seq, hash=GENESIS.hash)
    assert run_round(machine.store, nothing, machine.clock).trouble is not None
    assert (machine.confirmed, machine.waiting) == (0, 2)
    assert machine.complete_round().status.waiting == 0


def test_an_act_that_cannot_be_read_stops_the_feed_there(machine: Machine) -> None:
    [act] = machine.record()
    machine.complete_round()

    class FromTheFuture(LyingPortal):
        def send(self, call: Call) -> Reply:
            reply = super().send(call)
            page = json.loads(reply.body)
            item = {"cursor": "1", "act": {**act_to_json(act), "new": 1}, "verdict": None}
            body = json.dumps({**page, "items": [item], "cursor": "1"}).encode()
            return Reply(200, "application/json", "", body)

    portal = FromTheFuture(seq=1, hash=act.hash)
    done = run_round(machine.store, portal, machine.clock)
    assert str(done.trouble) == "protocol_too_old"
