"""What was put aside at a kiosk goes on at a desk of its site: by the code alone, and once."""

from dataclasses import dataclass

import pytest

from domain.acts import Mode
from domain.questionnaire import Layer
from store import code_lock, drafts, paused
from store.code_lock import CodeLock
from store.drafts import Draft
from store.paused import Paused
from sync import paused as lane
from sync.engine import round_of
from sync.errors import PortalUnreachable
from sync.paused import take_up
from sync.talk import carry
from sync.transport import Call, Reply, Transport
from sync.wire.paused import PAUSED_PATH
from tests.builders import an_id
from tests.conftest import ExpectLog
from tests.sync.conftest import NewMachine
from tests.sync.machines import Machine
from tests.sync.papers import exchange

CODE = "K7F4QX9M"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a code costs to try is looked at in `tests/store`."""
    monkeypatch.setattr(code_lock, "_MEMORY_KIB", 32)


def put_aside(kiosk: Machine, project: str = "Souder") -> None:
    now = kiosk.clock.read()
    draft = Draft(
        an_id(7), now.corrected, "ar", Mode.KIOSK, {"project": project}, (Layer("registration", 1),)
    )
    with kiosk.store.write() as tx:
        paused.put_aside(tx, Paused(draft, "family_name", now), lock(kiosk))


def lock(machine: Machine) -> CodeLock:
    return CodeLock.of(CODE, machine.identity.site)


def lying(kiosk: Machine) -> list[bool]:
    """Whether each of what lies here is known to lie at the portal, too."""
    with kiosk.store.read() as tx:
        return [one.there for one in paused.lying(tx)]


def took_up(desk: Machine, code: str = CODE) -> Draft | None:
    with desk.transport() as transport:
        found = carry(take_up(desk.store, desk.client(), desk.clock, code), transport)
    if found is None:
        return None
    with desk.store.read() as tx:
        return drafts.load(tx, found)


@pytest.mark.requirement("R004")
def test_a_desk_takes_it_up_as_it_was_and_the_kiosk_forgets_it(new_machine: NewMachine) -> None:
    kiosk, desk, second = new_machine("kiosk"), new_machine(), new_machine()
    put_aside(kiosk)
    assert lying(kiosk) == [False]
    kiosk.complete_round()
    assert lying(kiosk) == [True]
    assert took_up(desk, "K7F4QX9N") is None
    found = took_up(desk)
    assert found is not None
    assert (found.id, found.language, found.mode) == (an_id(7), "ar", Mode.KIOSK)
    assert found.answers == {"project": "Souder"}
    assert took_up(second) is None
    kiosk.complete_round()
    assert lying(kiosk) == []


def test_what_was_put_aside_anew_replaces_what_the_portal_has(new_machine: NewMachine) -> None:
    kiosk, desk = new_machine("kiosk"), new_machine()
    put_aside(kiosk)
    kiosk.complete_round()
    assert took_up(desk) is not None
    put_aside(kiosk, "Souder à Lyon")  # whoever took the code to the kiosk goes on there
    kiosk.complete_round()
    assert lying(kiosk) == [True]
    with desk.store.write() as tx:
        drafts.discard(tx, an_id(7))
    found = took_up(desk)
    assert found is not None
    assert found.answers == {"project": "Souder à Lyon"}


def test_what_is_erased_at_the_kiosk_is_erased_at_the_portal(new_machine: NewMachine) -> None:
    kiosk, desk = new_machine("kiosk"), new_machine()
    put_aside(kiosk)
    kiosk.complete_round()
    with kiosk.store.write() as tx:
        paused.discard(tx, lock(kiosk))
    kiosk.complete_round()
    assert took_up(desk) is None


@pytest.mark.parametrize("heard", [False, True], ids=["request lost", "answer lost"])
@pytest.mark.parametrize("method", ["PUT", "DELETE"])
def test_what_was_lost_on_the_way_is_made_good(
    new_machine: NewMachine, method: str, *, heard: bool
) -> None:
    """Also where the person erased everything before the next round."""
    kiosk, desk = new_machine("kiosk"), new_machine()
    put_aside(kiosk)
    if method == "DELETE":
        kiosk.complete_round()
        assert took_up(desk) is not None
    with kiosk.transport() as inner:
        talk = round_of(kiosk.store, kiosk.clock, kiosk.speak)
        done = carry(talk, Losing(inner, method, heard=heard))
    assert isinstance(done.trouble, PortalUnreachable)
    with kiosk.store.write() as tx:
        paused.discard(tx, lock(kiosk))
    kiosk.complete_round()
    assert exchange(kiosk)[1].asked == ["GET feed"]
    assert took_up(desk) is None


def test_what_the_portal_does_not_take_stays_and_holds_up_nothing(
    new_machine: NewMachine, expected_log: ExpectLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = new_machine("kiosk")
    put_aside(kiosk)
    with monkeypatch.context() as patch:
        patch.setattr(lane, "_path", lambda _: f"{PAUSED_PATH}/no-finder")
        expected_log("sync.paused", "not taken by the portal")
        kiosk.complete_round()
    assert lying(kiosk) == [False]
    kiosk.complete_round()
    assert lying(kiosk) == [True]


@dataclass
class Losing:
    """A link that loses a call of a kind, or its answer."""

    inner: Transport
    method: str
    heard: bool

    def send(self, call: Call) -> Reply:
        lost = call.method == self.method and call.path.startswith(PAUSED_PATH)
        if lost and not self.heard:
            raise PortalUnreachable(why="cut")
        reply = self.inner.send(call)
        if lost:
            raise PortalUnreachable(why="cut")
        return reply


def test_who_has_put_nothing_aside_asks_nothing(new_machine: NewMachine) -> None:
    kiosk = new_machine("kiosk")
    put_aside(kiosk)
    assert exchange(kiosk)[1].asked == ["GET feed", "GET paused", "PUT paused"]
    assert exchange(kiosk)[1].asked == ["GET feed", "GET paused"]
    with kiosk.store.write() as tx:
        paused.discard(tx, lock(kiosk))
    assert exchange(kiosk)[1].asked == ["GET feed", "GET paused", "DELETE paused"]
    assert exchange(kiosk)[1].asked == ["GET feed"]
