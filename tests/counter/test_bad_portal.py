"""An agent works while the portal is slow, broken or not there: nothing waits, the line says so."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counter.desk import Desk
from counter.windows.registration_page import RegistrationPage
from counter.windows.sync_panel import SyncLine
from counter.windows.window import Window
from counter.windows.work_area import WorkArea
from store import device, journal
from tests.counter.driving import fill, go_on, shown, wait_for
from tests.counter.people import AMINATA
from tests.faults import Exchange, Fault, Meddler, captive_portal, half_the_headers, http, silence
from tools.keyboard import Keyboard


def broken(exchange: Exchange) -> None:
    exchange.send(http("500 Internal Server Error", b"{}", content_type="application/json"))


@pytest.fixture
def bad_portal(request: pytest.FixtureRequest) -> Iterator[Meddler]:
    fault: Fault = request.param
    with Meddler(portal_port=9) as portal:
        portal.planned.extend([fault] * 50)
        yield portal


@pytest.fixture
def desk(desk: Desk, bad_portal: Meddler) -> Desk:
    """The desk, enrolled with the bad portal."""
    own = replace(desk.device, portal_url=bad_portal.url)
    with desk.store.write() as tx:
        device.enrolled(tx, own)
    return replace(desk, device=own)


@pytest.mark.parametrize(
    ("bad_portal", "says"),
    [
        (captive_portal, "Hors ligne depuis"),
        (broken, "Envoi arrêté depuis"),
        (half_the_headers, "Hors ligne depuis"),
        (silence, "2 en attente"),
    ],
    indirect=["bad_portal"],
    ids=["page", "500", "half", "slow"],
)
def test_work_goes_on_and_the_line_says_how_things_stand(
    work: WorkArea, desk: Desk, window: Window, keyboard: Keyboard, qtbot: QtBot, says: str
) -> None:
    keyboard.press(Qt.Key.Key_F2)
    page = shown(qtbot, lambda: work.page, RegistrationPage)
    fill(keyboard, AMINATA)
    go_on(keyboard)
    wait_for(qtbot, lambda: not page.in_progress)
    line = window.findChild(SyncLine)
    assert line is not None
    line.show_details()
    wait_for(qtbot, lambda: says in line.accessibleName() or says in line.text())
    with desk.store.read() as tx:
        assert journal.counts(tx).waiting == 2  # a registration, and what is recommended
