"""How a device comes by its certificate, and who believes it then: real portal, real devices."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from domain.armour import of_base64url
from portal.tables import DeviceRow
from store import device, notices
from sync import receipts
from sync.__main__ import main
from sync.proof import receipt
from sync.proof.receipt import Statement
from sync.proof.verification import Standing, verify
from tests.builders import NOON, a_reference
from tests.conftest import ExpectLog
from tests.portal.running import Portal
from tests.sync.conftest import NewMachine
from tests.sync.machines import Machine

REFERENCE = a_reference(7)


def written(machine: Machine, minute: datetime = NOON) -> str:
    """The code of a receipt that the device gives somebody."""
    own = machine.identity
    key = Ed25519PrivateKey.from_private_bytes(own.private_key)
    said = Statement(REFERENCE, minute, own.id)
    return receipt.write(said, key, of_base64url(own.certificate))


def test_a_desk_verifies_what_a_kiosk_signed_as_soon_as_both_are_enrolled(
    new_machine: NewMachine,
) -> None:
    kiosk, desk = new_machine("kiosk"), new_machine()
    found = verify(written(kiosk), desk.identity.pack_key)
    assert found.standing is Standing.GENUINE
    assert found.certificate is not None
    assert found.certificate.site == kiosk.identity.site_name
    assert found.certificate.training is kiosk.identity.training


def test_a_device_of_before_is_certified_at_its_next_round(machine: Machine) -> None:
    with machine.store.write() as tx:
        device.enrolled(tx, replace(machine.identity, certificate=""))
    pack_key = machine.identity.pack_key
    assert verify(written(machine), pack_key).standing is Standing.UNCERTIFIED
    machine.complete_round()
    assert verify(written(machine), pack_key).standing is Standing.GENUINE


def test_a_certificate_that_no_desk_would_believe_is_not_taken(
    machine: Machine, expected_log: ExpectLog
) -> None:
    expected_log("sync.ledger", "a notice of the portal is not signed as it should be")
    with machine.store.write() as tx:
        device.enrolled(tx, replace(machine.identity, pack_key="A" * 43, certificate=""))
    machine.complete_round()
    assert machine.identity.certificate == ""


def test_a_machine_that_takes_a_new_identity_is_certified_anew(
    machine: Machine, new_machine: NewMachine
) -> None:
    other = new_machine().identity
    with machine.store.write() as tx:
        stolen = replace(machine.identity, certificate=other.certificate)
        device.enrolled(tx, stolen)
    machine.complete_round()
    assert verify(written(machine), other.pack_key).standing is Standing.GENUINE


def test_desks_hear_of_a_kiosk_that_was_revoked_and_never_forget_it(
    portal: Portal, new_machine: NewMachine
) -> None:
    stolen, lost, desk = new_machine("kiosk"), new_machine("kiosk"), new_machine()
    now = datetime.now(UTC)
    for kiosk in (stolen, lost):
        portal.administer("device", "revoke", kiosk.identity.id)
    with portal.data.write() as session:
        session.get_one(DeviceRow, lost.identity.id).revoked_at = "2026-01-02T03:04:05.000Z"
    before = now - timedelta(days=1)
    assert standing(desk, written(stolen, now)) is Standing.GENUINE, "nobody told it yet"
    desk.complete_round()
    assert standing(desk, written(stolen, now)) is Standing.BLOCKED
    assert standing(desk, written(stolen, before)) is Standing.EARLIER
    assert standing(desk, written(lost, before)) is Standing.GENUINE, "its certificate has ended"
    with desk.store.write() as tx:
        notices.note(tx, "later", [], {})
    assert standing(desk, written(stolen, now)) is Standing.BLOCKED


def standing(desk: Machine, text: str) -> Standing:
    with desk.store.read() as tx:
        return receipts.verify(tx, text).standing


def test_support_verifies_without_a_network(
    portal: Portal, site: str, tmp_path: Path, machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    place = ["--data", str(tmp_path / "desk"), "--key-file", str(tmp_path / "desk.key")]
    assert main(["enrol", "--portal", portal.url, "--code", portal.code(site), *place]) == 0
    capsys.readouterr()
    text = written(machine)
    assert main(["verify", text[:100], text[100:], *place]) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"genuine; {REFERENCE} at 2026-11-21 12:00 UTC, provisional; kiosk ")
    assert main([*place, "verify", REFERENCE]) == 3
    assert capsys.readouterr().out == "not a receipt\n"
