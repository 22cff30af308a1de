"""What people said at a kiosk, for the desks of its site: by hand, before the portal has it."""

import functools
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import text

from domain.acts import ActType
from portal.tables import DeskKeyRow, DeviceRow
from store import device, dossiers, notices, succession
from store.dossiers import Summary
from store.former import Identity
from sync import arrivals, bundles, desk_keys
from sync.errors import PortalRefused
from sync.sealing.keys import sealing_key_text
from sync.talk import carry
from sync.wire import Answer
from sync.wire.notices import DESK_KEY_PATH
from tests.builders import PACK_KEY, a_correction, an_entry
from tests.conftest import ExpectLog
from tests.portal.running import Portal
from tests.sync.machines import about_somebody
from tests.sync.sealed.conftest import Desk, NewDesk, held_of


def acquainted(*machines: Desk) -> None:
    """Desks tell their keys, then the kiosk hears of them."""
    for machine in (*machines, *machines):
        machine.complete_round()


def taken_out(kiosk: Desk, file: Path) -> Path:
    [written] = bundles.take_out(kiosk.store, kiosk.clock, file)
    return written


def brought(desk: Desk, file: Path) -> int:
    look = functools.partial(arrivals.show, desk.store)
    [shown] = bundles.bring_all(desk.sealed, [file], look).taken
    return shown


def shown(desk: Desk) -> list[Summary]:
    with desk.store.read() as tx:
        return dossiers.search(tx, "Nguyen")


def acts_of(desk: Desk, dossier: str | None) -> list[str]:
    with desk.store.read() as tx:
        return [act.id for act in dossiers.load(tx, dossier or "").timeline]


def listed(kiosk: Desk) -> set[str]:
    """For whom a kiosk seals."""
    with kiosk.store.read() as tx:
        return set(notices.desk_keys(tx))


def key_of(desk: Desk) -> str:
    return sealing_key_text(desk_keys.private_key(desk.identity.private_key).public_key())


def everything(desk: Desk) -> dict[str, Sequence[object]]:
    """The projections, as they are."""
    tables = ("dossiers", "persons", "person_keys")
    with desk.store.read() as tx:
        return {
            table: tx.connection.execute(text(f"SELECT * FROM {table}")).all() for table in tables
        }


def agree_with_a_rebuild(desk: Desk) -> bool:
    before = everything(desk)
    with desk.store.write() as tx:
        dossiers.rebuild(tx)
    return before == everything(desk)


def test_desks_of_the_site_show_at_once_who_registered_at_a_kiosk_and_once(
    new_desk: NewDesk, tmp_path: Path
) -> None:
    kiosk, desk, laptop, late = new_desk("kiosk"), new_desk(), new_desk("field"), new_desk()
    acquainted(desk, laptop, kiosk)
    assert listed(kiosk) == {key_of(desk), key_of(laptop)}
    said = about_somebody()
    advised = an_entry(ActType.RECOMMENDATION_MADE, {}, dossier=said.dossier)
    made = [act.id for act in kiosk.record(said, advised)]
    stick = taken_out(kiosk, tmp_path / "stick")
    assert [brought(each, stick) for each in (desk, laptop, late)] == [2, 2, 0]
    assert brought(desk, stick) == 0, "once is enough"
    [summary] = shown(desk)
    assert (summary.id, summary.brought) == (said.dossier, True)
    assert shown(late) == [], "it was no desk of the site yet when they spoke"
    assert agree_with_a_rebuild(desk)
    corrected = desk.record(a_correction(seen=made[:1], dossier=said.dossier))
    assert agree_with_a_rebuild(desk)
    desk.complete_round()  # carries the file
    assert desk.complete_round().received == 2
    [summary] = shown(desk)
    assert (summary.brought, summary.confirmed, summary.conflicts) == (False, True, 0)
    assert acts_of(desk, said.dossier) == [*made, corrected[0].id]
    assert agree_with_a_rebuild(desk)
    assert brought(desk, stick) == brought(late, stick) == 0
    assert held_of(kiosk.portal, kiosk.id) == 2


def test_what_a_parted_log_tells_again_is_the_same_deed(new_desk: NewDesk, tmp_path: Path) -> None:
    kiosk, desk = new_desk("kiosk"), new_desk()
    acquainted(desk, kiosk)
    [act] = kiosk.record()
    assert brought(desk, taken_out(kiosk, tmp_path / "stick")) == 1
    _renew(kiosk)
    kiosk.complete_round()
    desk.sealed.path(desk.sealed.names()[0]).unlink()  # else the portal has both
    desk.complete_round()
    [summary] = shown(desk)
    assert not summary.brought
    assert acts_of(desk, act.dossier) != [act.id]
    assert len(acts_of(desk, act.dossier)) == 1


def test_who_leaves_the_site_leaves_the_list_and_reads_what_was_sealed_before(
    new_desk: NewDesk, tmp_path: Path, portal: Portal
) -> None:
    kiosk, moved, gone, renewed = new_desk("kiosk"), new_desk(), new_desk(), new_desk()
    acquainted(moved, gone, renewed, kiosk)
    former = key_of(renewed)
    assert listed(kiosk) == {key_of(moved), key_of(gone), former}
    kiosk.record()
    early = taken_out(kiosk, tmp_path / "early")
    elsewhere = portal.add_site()
    with portal.data.write() as session:
        session.get_one(DeviceRow, moved.id).site = elsewhere
    gone.revoke()
    _renew(renewed)
    renewed.complete_round()
    kiosk.complete_round()
    assert listed(kiosk) == {key_of(renewed)} != {former}
    kiosk.record()
    later = taken_out(kiosk, tmp_path / "later")
    assert brought(moved, early) == brought(renewed, early) == 1, "it was closed for them"
    assert brought(gone, early) == 1, "also for who was revoked since, and has not heard of it"
    assert brought(moved, later) == 0


def test_only_what_a_certified_kiosk_signed_is_shown(
    new_desk: NewDesk, tmp_path: Path, expected_log: ExpectLog
) -> None:
    kiosk, desk = new_desk("kiosk"), new_desk()
    acquainted(desk, kiosk)
    kiosk.record()
    good = taken_out(kiosk, tmp_path / "stick").read_bytes()
    bad = bytearray(good)
    bad[-70] ^= 1
    (tmp_path / "stick").write_bytes(bad)
    assert brought(desk, tmp_path / "stick") == 0
    with desk.store.write() as tx:
        own = device.require(tx)
        device.enrolled(tx, replace(own, pack_key=PACK_KEY))
    (tmp_path / "stick").write_bytes(good)
    assert brought(desk, tmp_path / "stick") == 0
    kiosk.revoke()
    expected_log("sync.ledger", "not signed as it should be")
    desk.complete_round()
    with desk.store.write() as tx:
        assert not notices.revoked_since(tx, kiosk.id)
        device.enrolled(tx, own)
    desk.complete_round()
    assert brought(desk, tmp_path / "stick") == 0, "whoever has it may have signed anything"


def test_a_key_for_which_nothing_can_be_sealed_keeps_nobody_away(
    new_desk: NewDesk, portal: Portal
) -> None:
    kiosk, desk = new_desk("kiosk"), new_desk()
    nothing = "A" * 43
    told = f'{{"protocol":1,"public_key":"{nothing}"}}'.encode()
    asking = desk.client().ask("POST", DESK_KEY_PATH, Answer, told, "application/json")
    with desk.transport() as transport, pytest.raises(PortalRefused):
        carry(asking, transport)
    acquainted(desk)
    with portal.data.write() as session:
        session.get_one(DeskKeyRow, desk.id).public_key = nothing
    kiosk.complete_round()
    assert listed(kiosk) == set()
    kiosk.record()


def _renew(desk: Desk) -> None:
    """It goes on in a log of its own, as a copy does."""
    was = desk.signer
    with desk.store.write() as tx:
        succession.begin(tx, Identity(str(uuid4()), os.urandom(32)), 0)
    with desk.transport() as transport:
        carry(desk.speak(was).introduce(desk.signer), transport)
    desk.id = desk.identity.id
