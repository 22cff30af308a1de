"""The proof that a person takes away, read from the glass and from paper as a telephone does."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pypdf import PdfReader

from domain.armour import base64url
from kiosk.session import Page
from store import device
from store.store import Store
from sync.proof import certificate
from sync.proof.certificate import Certificate
from sync.proof.verification import Standing, Verified, verify
from sync.signature import public_key_text
from tests.builders import a_device
from tests.kiosk.codes import pictures, read_code
from tests.kiosk.conftest import Opener, Site
from tools import robot

PORTAL = Ed25519PrivateKey.from_private_bytes(b"p" * 32)
PACK_KEY = public_key_text(PORTAL.public_key())


def certify(store: Store) -> None:
    """As the portal does at the first round."""
    own = a_device()
    key = Ed25519PrivateKey.from_private_bytes(own.private_key).public_key().public_bytes_raw()
    holder = Certificate(key, own.site_name, date(9999, 1, 1), own.training)
    certified = base64url(certificate.issue(own.id, holder, PORTAL))
    with store.write() as tx:
        device.enrolled(tx, replace(own, certificate=certified))


def register(site: Site) -> None:
    site.reach_check()
    site.journey.registration.submit()
    robot.wait_until(lambda: site.kiosk.shell.session.page is Page.DONE)
    robot.settle(site.window)


def seen(site: Site) -> str:
    """What a telephone reads from the glass."""
    return read_code(site.window.grabWindow())


def expect_genuine(site: Site, found: Verified) -> None:
    (act,) = site.registrations()
    assert found.standing is Standing.GENUINE
    assert found.statement is not None
    assert found.statement.reference == act.body["reference"]
    assert found.statement.device == act.origin.device
    assert found.statement.minute == act.recorded_at.replace(second=0, microsecond=0)


def test_any_desk_believes_the_code_on_the_glass_and_on_paper(
    open_kiosk: Opener, tmp_path: Path
) -> None:
    receipts = tmp_path / "receipts"
    site = open_kiosk(before=certify, receipts=receipts)
    register(site)
    expect_genuine(site, verify(seen(site), PACK_KEY))
    (file,) = receipts.iterdir()
    (code,) = [image for image in pictures(PdfReader(file)) if image.width() > 300]
    assert read_code(code) == seen(site)


@pytest.mark.requirement("R133")
def test_a_code_says_nothing_about_a_person(open_kiosk: Opener) -> None:
    """Two people get codes that differ in what is drawn and signed, and in nothing else."""
    site = open_kiosk(before=certify)
    register(site)
    first = seen(site)
    site.kiosk.shell.erase()
    site.reach_check(family_name="Zqxjnom", first_name="Zqxjprenom")
    site.journey.registration.submit()
    robot.wait_until(lambda: site.kiosk.shell.session.page is Page.DONE)
    robot.settle(site.window)
    assert seen(site) != first
    assert len(seen(site)) == len(first)


def test_a_kiosk_without_certificate_gives_what_it_has(open_kiosk: Opener) -> None:
    site = open_kiosk()
    register(site)
    assert verify(seen(site), PACK_KEY).standing is Standing.UNCERTIFIED
