"""A kiosk that was revoked: whoever is there finishes, and nobody begins any more."""

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.session import Page
from store.sealed import SealedFolder
from sync import locking
from sync.errors import DeviceRevoked
from sync.locking import Lock
from sync.support_codes import support_code
from sync.wire import RevocationOrder
from tests.builders import SEALING_KEY, a_device
from tests.kiosk.conftest import Opener, Site
from tools import robot
from tools.visitor import START

CODE = support_code(DeviceRevoked())


def test_nobody_begins_at_a_kiosk_that_was_retired(open_kiosk: Opener) -> None:
    site = open_kiosk()
    left = QSignalSpy(site.kiosk.shell.left)
    lock(site)
    assert left.count() == 1
    assert any("112" in name and "115" in name for name in site.names())
    assert any(f"Code pour le support : {CODE}." in name for name in site.names())
    assert "Revenir au début" not in site.names()
    assert START not in site.names()
    site.clock.advance(600)
    site.kiosk.shell.tick()
    site.kiosk.shell.erase()
    site.kiosk.shell.close_down(lambda: "another reason")
    assert page(site) is Page.CLOSED
    assert "another reason" not in site.names()
    assert left.count() == 1


def lock(site: Site) -> None:
    """As the portal's order does, once it was verified."""
    own = a_device()
    order = RevocationOrder(
        device=own.id,
        public_key=SEALING_KEY,
        revoked_at="2026-11-21T08:30:00.000Z",
        signature="A" * 86,
    )
    made = Lock(
        order=order,
        kind="kiosk",
        training=own.training,
        structure=own.structure_name,
        site=own.site_name,
        phone=own.phone,
        opening=own.opening,
        portal_url=own.portal_url,
    )
    locking.write(SealedFolder(site.store.folder), made)
    site.journey.sync.locked.emit()


def page(site: Site) -> Page:
    return site.kiosk.shell.session.page


@pytest.mark.requirement("R210")
def test_whoever_is_there_finishes_first(open_kiosk: Opener) -> None:
    site = open_kiosk()
    left = QSignalSpy(site.kiosk.shell.left)
    site.reach_check()
    lock(site)
    assert page(site) is Page.CHECK
    site.journey.registration.submit()
    assert len(site.registrations()) == 1
    assert left.count() == 0
    site.kiosk.shell.erase()
    assert page(site) is Page.CLOSED
    assert left.count() == 1
    sealed = SealedFolder(site.store.folder)
    robot.wait_until(lambda: bool(sealed.names()))
