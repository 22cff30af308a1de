"""A sealed file on a stick: imported anywhere, any number of times."""

import errno
import os
import shutil
from pathlib import Path

import pytest
from sqlalchemy import select

from portal import identity
from portal.tables import ApartRow
from store.clock import SystemClock
from store.store import Store
from sync import bundles, departure
from sync.__main__ import main
from sync.sealing.errors import BundleRefused, CarrierFailed, NothingToSeal
from sync.stopping import Stop
from tests.conftest import ExpectLog
from tests.sync.sealed.conftest import Desk, NewDesk, held_of
from tests.sync.sealed.test_bundle import MADE


@pytest.mark.requirement("R107")
def test_a_laptop_without_a_link_reaches_the_portal_over_another_desk(
    new_desk: NewDesk, tmp_path: Path
) -> None:
    laptop, desk = new_desk("field"), new_desk()
    stick = tmp_path / "stick.sealed"
    laptop.record(count=3)
    bundles.take_out(laptop.store, laptop.clock, stick)
    assert bundles.bring(desk.sealed, stick).header.acts == 3
    desk.complete_round()
    assert desk.complete_round().received == 3, "they are told to their site like any others"
    assert held_of(laptop.portal, laptop.id) == 3
    assert laptop.waiting == 3, "it does not know yet"
    laptop.complete_round()
    assert laptop.waiting == 0


def test_twice_and_by_two_is_once(new_desk: NewDesk, tmp_path: Path) -> None:
    laptop, desk, other = new_desk("field"), new_desk(), new_desk()
    stick = tmp_path / "stick.sealed"
    laptop.record(count=2)
    bundles.take_out(laptop.store, laptop.clock, stick)
    for carrier in (desk, other, desk):
        bundles.bring(carrier.sealed, stick)
        carrier.complete_round()
    assert laptop.portal.administer("bundle", "import", str(stick)) == "taken, 0 new"
    laptop.complete_round()
    laptop.record()
    bundles.take_out(laptop.store, laptop.clock, stick)
    assert laptop.portal.administer("bundle", "import", str(stick)) == "taken, 1 new"
    assert held_of(laptop.portal, laptop.id) == 3


def test_a_fork_is_kept_apart_and_the_rest_goes_on(new_desk: NewDesk, tmp_path: Path) -> None:
    """What was copied and used on both sides: the second to arrive is disputed, not lost."""
    laptop = new_desk("field")
    laptop.record()
    laptop.store.close()
    shutil.copytree(laptop.folder, tmp_path / "copy")
    clone = Desk.__new__(Desk)
    vars(clone).update(vars(laptop))
    _reopen(clone, tmp_path / "copy")
    clone.record(count=2)
    bundles.take_out(clone.store, clone.clock, tmp_path / "clone.sealed")
    clone.store.close()
    _reopen(laptop, laptop.folder)
    laptop.record()
    laptop.complete_round()
    laptop.portal.administer("bundle", "import", str(tmp_path / "clone.sealed"))
    assert held_of(laptop.portal, laptop.id) == 2
    with laptop.portal.data.read() as session:
        apart = session.scalars(select(ApartRow.code).where(ApartRow.device == laptop.id)).all()
    assert apart == ["disputed", "disputed"]


def test_what_the_portal_cannot_open_blocks_nothing(new_desk: NewDesk, tmp_path: Path) -> None:
    """Of a strange device, no bundle at all, altered on its way: the carrier's word keeps it."""
    laptop, desk = new_desk("field"), new_desk()
    laptop.record()
    bundles.take_out(laptop.store, laptop.clock, tmp_path / "good")
    good = (tmp_path / "good").read_bytes()
    desk.sealed.keep(MADE)
    desk.sealed.keep(b"0")
    desk.sealed.keep(good[:-1] + bytes([good[-1] ^ 1]))
    desk.sealed.keep(good)
    desk.record()
    done = desk.complete_round()
    assert done.pushed == 1
    assert held_of(desk.portal, laptop.id) == 1
    listed = desk.portal.administer("bundle", "list")
    for why in ("apart device", "apart form", "apart signature"):
        assert why in listed
    assert bundles.waiting(desk.sealed, _epoch(desk)) == [], "nor are they offered for ever"


def test_a_stranger_may_not_leave_what_no_device_signed(
    desk: Desk, stop: Stop, expected_log: ExpectLog
) -> None:
    """A locked device has no key: it is believed for what is signed inside, and for no more."""
    desk.record()
    desk.revoke()
    assert desk.round().lock
    departure.give_up(desk.folder, desk.key, stop, desk.store)
    before = desk.portal.administer("bundle", "list")
    desk.sealed.keep(MADE)
    expected_log("sync.bundles", "bundle_refused")
    assert departure.send(desk.sealed, stop) == 0
    assert departure.send(desk.sealed, stop) == 0
    assert desk.portal.administer("bundle", "list") == before


def test_there_is_nothing_to_take_out_when_all_is_sent(desk: Desk, tmp_path: Path) -> None:
    desk.record()
    desk.complete_round()
    desk.begin("Un entretien en cours reste sur le poste")
    with pytest.raises(NothingToSeal):
        bundles.take_out(desk.store, desk.clock, tmp_path / "stick")
    assert not (tmp_path / "stick").exists()


def test_very_much_becomes_several_files(
    new_desk: NewDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop = new_desk("field")
    laptop.record(count=5)
    monkeypatch.setattr("sync.outbox._MOST_ACTS", 2)
    written = bundles.take_out(laptop.store, laptop.clock, tmp_path / "stick.sealed")
    assert [file.name for file in written] == ["stick.sealed", "stick-2.sealed", "stick-3.sealed"]
    for file in reversed(written):
        laptop.portal.administer("bundle", "import", str(file))
    laptop.complete_round()
    assert laptop.waiting == 0


def test_what_is_no_bundle_is_not_brought(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff" * 100)
    with pytest.raises(BundleRefused):
        bundles.bring(desk.sealed, tmp_path / "photo.jpg")
    assert desk.sealed.names() == []


def test_a_full_stick_leaves_nothing_on_it(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.record()

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    stick = tmp_path / "stick"
    stick.mkdir()
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(CarrierFailed):
            bundles.take_out(desk.store, desk.clock, stick / "file")
    assert list(stick.iterdir()) == []


def test_by_hand(new_desk: NewDesk, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    laptop, desk = new_desk("field"), new_desk()
    laptop.record(count=2)
    stick = tmp_path / "stick"
    laptop.store.close()
    desk.store.close()
    of_laptop = ["--data", str(laptop.folder), "--key-file", str(tmp_path / "0.key")]
    of_desk = ["--data", str(desk.folder), "--key-file", str(tmp_path / "1.key")]
    assert main([*of_laptop, "--export", str(stick)]) == 0
    assert main([*of_desk, "--import", str(stick)]) == 0
    assert main([*of_desk, "--once"]) == 0
    assert held_of(laptop.portal, laptop.id) == 2
    assert f"2 acts (1-2), 0 drafts of {laptop.id}" in capsys.readouterr().out
    laptop.revoke()
    assert main([*of_laptop, "--once"]) == 3
    assert laptop.key.find() is None
    assert main([*of_laptop, "--once"]) == 3, "and again, for the portal may have been restored"
    assert "1 sealed files are kept\nthe portal holds 1 of them\n" in capsys.readouterr().out
    for asked in (["diagnose"], ["reconcile", "--day", "2026-11-21"]):
        assert main([*of_laptop, *asked]) == 3
        assert "device_locked [" in capsys.readouterr().out, "nobody is to look for its key"
    out = tmp_path / "again"
    assert main([*of_laptop, "--export", str(out)]) == 0
    assert laptop.portal.administer("bundle", "import", str(out)) == "taken, 0 new"
    assert main(["--data", str(tmp_path / "nowhere"), "--import", str(out)]) == 3
    half = tmp_path / "half"
    half.write_bytes(out.read_bytes()[:-100])
    capsys.readouterr()
    assert main([*of_desk, "--import", str(half), str(out)]) == 3
    taken, refused = capsys.readouterr().out.splitlines()
    assert taken.startswith("kept for the portal: 2 acts (1-2)")
    assert refused.startswith(f"not taken: {half}: bundle_refused (why=form) [")


def _epoch(desk: Desk) -> str:
    with desk.portal.data.read() as session:
        return identity.load(session).epoch


def _reopen(desk: Desk, folder: Path) -> None:
    desk.folder = folder
    desk.store = Store.open(folder, desk.key)
    desk.clock = SystemClock(desk.store)
