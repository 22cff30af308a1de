"""A kiosk that was revoked: whoever is there finishes, and nobody begins any more."""

import pytest
from PySide6.QtTest import QSignalSpy

from kiosk.session import Page
from tests.kiosk.conftest import START, Opener


def test_nobody_begins_at_a_kiosk_that_was_retired(open_kiosk: Opener) -> None:
    site = open_kiosk()
    left = QSignalSpy(site.kiosk.shell.left)
    site.kiosk.shell.retire(site.kiosk.site.retired())
    assert left.count() == 1
    assert any("112" in name and "115" in name for name in site.names())
    assert "Revenir au début" not in site.names()
    assert START not in site.names()
    site.clock.advance(600)
    site.kiosk.shell.tick()
    site.kiosk.shell.erase()
    site.kiosk.shell.close_down("another reason")
    assert site.kiosk.shell.session.page is Page.CLOSED
    assert "another reason" not in site.names()
    assert left.count() == 1


@pytest.mark.requirement("R210")
def test_whoever_is_there_finishes_first(open_kiosk: Opener) -> None:
    site = open_kiosk()
    left = QSignalSpy(site.kiosk.shell.left)
    site.reach_check()
    site.kiosk.shell.retire(site.kiosk.site.retired())
    assert site.kiosk.shell.session.page is Page.CHECK
    site.journey.registration.submit()
    assert len(site.registrations()) == 1
    assert left.count() == 0
    site.kiosk.shell.erase()
    assert site.kiosk.shell.session.page is Page.CLOSED
    assert left.count() == 1
