"""An empty battery: the clock of the desk leads back to 1970 until the portal is heard."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from counter.desk import Desk
from counter.reception import Reception
from counter.registration import starting
from counter.windows.window import Window
from qtkit.sync_service import SyncService
from store import exchange
from tests.builders import NOON, ManualClock
from tests.counter.driving import said


@pytest.fixture
def lost(desk: Desk, clock: ManualClock) -> ManualClock:
    """The clock, lost since the portal was heard."""
    with desk.store.write() as tx:
        exchange.succeeded(tx, NOON)
    clock.now = replace(clock.now, wall=datetime(1970, 1, 1, 12, tzinfo=UTC))
    return clock


def test_who_registers_before_the_portal_was_ever_heard_is_born_already(
    desk: Desk, clock: ManualClock
) -> None:
    clock.now = replace(clock.now, wall=datetime(1970, 1, 1, 12, tzinfo=UTC))
    blank = starting(None)(desk).interview
    assert "birth_date" in blank.answered("birth_date", "2010-03-14").answers


@pytest.mark.usefixtures("lost")
def test_who_registers_meanwhile_is_born_already(desk: Desk) -> None:
    assert desk.today() == NOON.date()
    blank = starting(None)(desk).interview
    assert "birth_date" in blank.answered("birth_date", "1998-03-14").answers


def test_the_desk_says_so_until_the_portal_is_heard(
    lost: ManualClock, reception: Reception, window: Window
) -> None:
    assert "L’horloge de ce poste est au 1er janvier 1970." in said(window)
    lost.now = replace(lost.now, wall=NOON)
    service = reception.findChild(SyncService)
    assert service is not None
    service.changed.emit()
    assert "L’horloge" not in said(window)
