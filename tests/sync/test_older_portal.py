"""A portal of an older release: what it has never heard of waits, and everything else goes on."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from store.sealed import SealedFolder
from sync import bundles
from sync.engine import Round, round_of
from sync.errors import PortalRefused
from sync.talk import carry
from sync.transport import Call, Reply, Transport
from sync.wire import BUNDLES_PATH
from sync.wire.notices import DESK_KEY_PATH
from sync.wire.paused import PAUSED_PATH
from tests.sync.conftest import NewMachine
from tests.sync.machines import Machine
from tests.sync.papers import Paper
from tests.sync.test_paused import lying, put_aside

YOUNGER = (PAUSED_PATH, DESK_KEY_PATH, BUNDLES_PATH)


@dataclass
class Changing:
    """A link on which some calls become others."""

    inner: Transport
    change: Callable[[Call], Call]

    def send(self, call: Call) -> Reply:
        return self.inner.send(self.change(call))


def older(call: Call) -> Call:
    """The portal has no such request."""
    known = not call.path.startswith(YOUNGER)
    return call if known else replace(call, path=call.path.replace("/1/", "/1/younger-"))


def no_desk_key(call: Call) -> Call:
    return replace(call, body=b"{}") if call.path == DESK_KEY_PATH else call


def round_with(machine: Machine, change: Callable[[Call], Call]) -> Round:
    with machine.transport() as inner:
        talk = round_of(machine.store, machine.clock, machine.speak)
        return carry(talk, Changing(inner, change))


def test_what_was_put_aside_waits_for_a_portal_that_keeps_it(new_machine: NewMachine) -> None:
    kiosk = new_machine("kiosk")
    put_aside(kiosk)
    kiosk.record()
    done = round_with(kiosk, older)
    assert (done.trouble, done.pushed, lying(kiosk)) == (None, 1, [False])
    assert kiosk.complete_round().pushed == 0
    assert lying(kiosk) == [True]


def brings(desk: Machine, laptop: Machine, stick: Path) -> SealedFolder:
    """Give a desk what a laptop sealed, and a paper to send after it."""
    laptop.record()
    bundles.take_out(laptop.store, laptop.clock, stick)
    folder = SealedFolder(desk.store.folder)
    bundles.bring(folder, stick)
    return folder


def test_keys_and_sealed_files_wait_for_a_portal_that_takes_them(
    new_machine: NewMachine, tmp_path: Path
) -> None:
    desk, laptop = new_machine(), new_machine("field")
    folder = brings(desk, laptop, tmp_path / "stick")
    paper = Paper(desk)
    assert round_with(desk, older).trouble is None
    assert paper.on(desk).confirmed
    assert not any(bundles.is_held(folder, name) for name in folder.names())
    desk.complete_round()
    assert all(bundles.is_held(folder, name) for name in folder.names())


def test_what_is_refused_is_said_and_holds_up_nothing_else(
    new_machine: NewMachine, tmp_path: Path
) -> None:
    desk, laptop = new_machine(), new_machine("field")
    folder = brings(desk, laptop, tmp_path / "stick")
    paper = Paper(desk)
    assert isinstance(round_with(desk, no_desk_key).trouble, PortalRefused)
    assert paper.on(desk).confirmed
    assert all(bundles.is_held(folder, name) for name in folder.names())
