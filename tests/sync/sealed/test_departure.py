"""A revoked device gives itself up, and nothing that was acknowledged is lost."""

import errno
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TextIO
from uuid import uuid4

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from portal import publisher
from store import device
from store.errors import DeviceLocked, DiskFull, KeyUnavailable
from store.keys import KEY_FILE, CredentialKey, database_key
from store.sealed import SealedFolder
from store.store import Store
from sync import bundles, departure, locking
from sync.client import Client
from sync.errors import DeviceRevoked
from sync.sealing import orders
from sync.sealing.errors import SealingKeyUnknown
from sync.signature import public_key_text
from sync.stopping import Stop
from sync.talk import Talk
from tests.conftest import ExpectLog
from tests.portal.running import Portal
from tests.sync.sealed.conftest import Desk, NewDesk, held_of
from tools.forks import forked

PROJECT = "Je veux travailler dans un jardin"


def revoked(desk: Desk) -> Desk:
    """A device with two acts that are sent, three that are not, and an unfinished interview."""
    desk.record(count=2)
    desk.complete_round()
    desk.record(count=3)
    desk.begin(PROJECT)
    desk.revoke()
    assert desk.round().lock
    return desk


def arrived(desk: Desk) -> list[str]:
    """The bundles of a device at its portal, one a line."""
    return [
        each for each in desk.portal.administer("bundle", "list").splitlines() if desk.id in each
    ]


def is_all_there(desk: Desk) -> bool:
    """Whether the portal can open what was not sent: three acts and the unfinished interview."""
    name = arrived(desk)[-1].split()[0]
    unfinished = desk.portal.administer("bundle", "drafts", name, "--by", "Léa Martin")
    assert "Léa Martin: opened" in desk.portal.administer("readings", "--bundle", name[:12])
    desk.portal.administer("bundle", "admit", name, "--by", "Awa Traoré")
    return PROJECT in unfinished and held_of(desk.portal, desk.id) == 5


@pytest.mark.requirement("R210")
def test_nothing_is_lost_and_nothing_can_be_read(desk: Desk, stop: Stop) -> None:
    revoked(desk)
    departure.give_up(desk.folder, desk.key, stop, desk.store)
    assert desk.key.find() is None
    with pytest.raises(KeyUnavailable):
        Store.open(desk.folder, desk.key)
    assert "5 acts (1-5), 1 drafts  revoked" in arrived(desk)[0]
    assert held_of(desk.portal, desk.id) == 2, "nothing is published before a human says so"
    assert is_all_there(desk)


def test_what_is_left_names_nobody(desk: Desk, stop: Stop) -> None:
    revoked(desk)
    departure.give_up(desk.folder, desk.key, stop, desk.store)
    written = b"".join(path.read_bytes() for path in desk.folder.rglob("*") if path.is_file())
    for value in (PROJECT, "Fatou", "0612345678", "+33612345678"):
        assert value.encode() not in written
        assert value.encode("utf-16-le") not in written


def test_an_order_signed_by_another_key_destroys_nothing(
    desk: Desk, expected_log: ExpectLog
) -> None:
    own = desk.identity
    public = public_key_text(Ed25519PrivateKey.from_private_bytes(own.private_key).public_key())
    moment = "2026-11-21T08:30:00.000Z"
    forged = orders.sign(own.id, public, moment, Ed25519PrivateKey.generate())
    with desk.portal.data.read() as session:
        key = publisher.signing_key(session)
    another = orders.sign(str(uuid4()), public, moment, key)
    earlier = orders.sign(own.id, public_key_text(key.public_key()), moment, key)
    genuine = orders.sign(own.id, public, moment, key)
    altered = genuine.model_copy(update={"revoked_at": "2026-11-21T08:30:00.001Z"})
    expected_log("sync.locking", "does not sign it")
    for order in (None, forged, another, earlier, altered):
        assert locking.heed(desk.store, order) is None
    assert desk.sealed.lock() is None
    assert desk.record()
    assert locking.heed(desk.store, genuine)


def test_a_bare_refusal_is_trouble_and_nothing_else(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, expected_log: ExpectLog
) -> None:
    """Anybody on the way can say 403."""
    desk.revoke()
    monkeypatch.setattr(orders, "is_genuine", lambda *_: False)
    expected_log("sync.locking", "does not sign it")
    done = desk.round()
    assert isinstance(done.trouble, DeviceRevoked)
    assert done.lock is None
    assert desk.record()


def test_what_is_recorded_while_it_is_sealed_is_sealed_too(
    desk: Desk, stop: Stop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody at the kiosk finishes: their registration is told to be kept, and is."""
    revoked(desk)
    offer = bundles.offer

    def late(folder: SealedFolder, client: Client, epoch: str) -> Talk[int]:
        monkeypatch.setattr(bundles, "offer", offer)
        desk.record(count=1)
        return offer(folder, client, epoch)

    monkeypatch.setattr(bundles, "offer", late)
    departure.give_up(desk.folder, desk.key, stop, desk.store)
    departure.send(desk.sealed, stop)
    assert sorted(line.split("  ")[3] for line in arrived(desk)) == [
        "5 acts (1-5), 1 drafts",
        "6 acts (1-6), 1 drafts",
    ]


def test_nothing_is_written_once_all_is_over(desk: Desk) -> None:
    revoked(desk)
    departure.seal(desk.store, desk.clock)
    assert desk.store.retire(lambda _: False) is False
    assert desk.record()
    assert desk.store.retire(lambda _: True)
    with pytest.raises(DeviceLocked):
        desk.record()


def test_a_full_disk_destroys_nothing(
    desk: Desk, stop: Stop, monkeypatch: pytest.MonkeyPatch
) -> None:
    revoked(desk)

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(DiskFull):
            departure.give_up(desk.folder, desk.key, stop, desk.store)
    assert desk.key.find()
    assert list((desk.folder / "sealed").glob("*.part")) == []
    departure.give_up(desk.folder, desk.key, stop)
    assert desk.key.find() is None
    assert is_all_there(desk)


def test_a_bundle_that_reads_otherwise_destroys_nothing(
    desk: Desk, stop: Stop, monkeypatch: pytest.MonkeyPatch
) -> None:
    revoked(desk)
    with monkeypatch.context() as patch:
        patch.setattr(SealedFolder, "read", lambda *_: b"noise")
        with pytest.raises(Exception, match="disk_failed"):
            departure.give_up(desk.folder, desk.key, stop, desk.store)
    assert desk.key.find()


def test_without_a_key_to_seal_for_it_only_locks(desk: Desk, stop: Stop) -> None:
    with desk.store.write() as tx:
        device.enrolled(tx, replace(desk.identity, sealing_key=""))
    desk.record()
    desk.revoke()
    assert desk.round().lock
    with pytest.raises(SealingKeyUnknown):
        departure.give_up(desk.folder, desk.key, stop, desk.store)
    assert desk.key.find()


def test_without_a_network_it_is_sent_later(
    new_desk: NewDesk, own_portal: Portal, stop: Stop
) -> None:
    desk = revoked(new_desk(at=own_portal))
    own_portal.kill()
    departure.give_up(desk.folder, desk.key, stop, desk.store)
    assert desk.key.find() is None
    own_portal.start()
    assert departure.send(desk.sealed, stop) == 1
    assert departure.send(desk.sealed, stop) == 0
    assert is_all_there(desk)


def test_a_portal_put_back_from_a_backup_is_told_again(
    new_desk: NewDesk, own_portal: Portal, stop: Stop
) -> None:
    desk = revoked(new_desk(at=own_portal))
    departure.give_up(desk.folder, desk.key, stop, desk.store)
    with own_portal.data.write() as session:
        session.connection().exec_driver_sql("DELETE FROM bundles")
    own_portal.administer("restored")
    assert departure.send(desk.sealed, stop) == 1
    assert is_all_there(desk)


STEPS: tuple[tuple[Any, str], ...] = (
    (SealedFolder, "keep"),
    (locking, "write"),
    (bundles, "offer"),
    (Store, "retire"),
    (departure, "make_unreadable"),
)


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize(("owner", "step"), STEPS, ids=str)
def test_goes_on_after_a_crash_at_any_step(
    desk: Desk,
    stop: Stop,
    monkeypatch: pytest.MonkeyPatch,
    owner: Any,  # noqa: ANN401 - a module or a class
    step: str,
    when: str,
) -> None:
    """The process is really killed: nothing of it runs on, no lock is given back."""
    revoked(desk)
    desk.store.close()

    def killed(said: TextIO) -> None:
        monkeypatch.setattr(owner, step, _killing(getattr(owner, step), when))
        departure.give_up(desk.folder, desk.key, stop)
        said.write("alive\n")

    with forked(killed) as (_, said):
        assert said.read() == b""
    departure.give_up(desk.folder, desk.key, stop)
    departure.send(desk.sealed, stop)
    assert desk.key.find() is None
    assert is_all_there(desk)


def _killing(work: Callable[..., Any], when: str) -> Callable[..., Any]:
    def killing(*given: Any, **named: Any) -> Any:  # noqa: ANN401 - whatever it is
        if when == "before":
            os.kill(os.getpid(), 9)
        result = work(*given, **named)
        os.kill(os.getpid(), 9)
        return result

    return killing


def test_where_the_key_is_the_services_the_store_is_overwritten(
    desk: Desk, stop: Stop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    revoked(desk)
    kept = desk.key.find()
    assert kept
    desk.store.close()
    (tmp_path / KEY_FILE).write_text(kept.hexadecimal)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    passed = database_key("tests", None)
    assert isinstance(passed, CredentialKey)
    departure.give_up(desk.folder, passed, stop)
    assert not (desk.folder / "premier-pas.db").exists()
    assert passed.find() == kept
    departure.give_up(desk.folder, passed, stop)
    assert is_all_there(desk)
