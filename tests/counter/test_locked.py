"""A desk that was revoked: the agent is told calmly, and nothing begins any more."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from counter.app import Counter, Options
from counter.desk import Desk
from counter.errands import Errands
from counter.windows.by_hand import ByHand
from counter.windows.locked_page import LockedPage
from counter.windows.work_area import WorkArea
from qtkit.sync_service import SyncService
from store import agents, device, journal
from store.keys import database_key
from store.sealed import SealedFolder
from tests.builders import SEALING_KEY
from tests.counter.conftest import AGENT, PASSWORD
from tests.counter.driving import said, wait_for
from tests.portal.nursery import Nursery
from tests.portal.running import Portal, running_portal
from tests.stores import open_store
from tests.sync.machines import about_somebody, enrolled
from tools.keyboard import Keyboard


@pytest.fixture(scope="module")
def portal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Portal]:
    with (
        Nursery() as nursery,
        running_portal(nursery, tmp_path_factory.mktemp("portal")) as running,
    ):
        yield running


def opened(qapp: QApplication, folder: Path) -> Counter:
    counter = Counter(Options(folder / "data", folder / "key", QSize(1366, 768)), qapp)
    counter.start()
    return counter


def ended(counter: Counter) -> None:
    counter.close()
    shiboken6.delete(counter)


@pytest.mark.requirement("R210")
def test_it_locks_under_an_agent_and_stays_locked(
    qapp: QApplication, qtbot: QtBot, portal: Portal, tmp_path: Path
) -> None:
    key = database_key("counter", tmp_path / "key")
    with open_store(tmp_path / "data", key) as store:
        desk = enrolled(store, portal, portal.code(portal.add_site()))
        desk.record(count=2)
        own = desk.identity.id
        with store.write() as tx:
            agents.add(tx, AGENT, PASSWORD)
    portal.administer("device", "revoke", own)

    counter = opened(qapp, tmp_path)
    Keyboard(counter.window).type(f"{AGENT.login}\n{PASSWORD}\n")
    wait_for(qtbot, lambda: isinstance(counter.window.page, WorkArea | LockedPage))
    assert counter.reception
    counter.reception._sync.try_now()  # noqa: SLF001 - as if it were due
    wait_for(qtbot, lambda: isinstance(counter.window.page, LockedPage))
    page = counter.window.page
    assert isinstance(page, LockedPage)
    wait_for(qtbot, lambda: "arrivé au portail" in page.state)
    assert key.find() is None
    assert "01 60 00 00 00" in said(counter.window)
    assert "2 acts (1-2)" in portal.administer("bundle", "list")
    page.copy_to(tmp_path / "stick.sealed")
    wait_for(qtbot, lambda: "C’est copié" in page.said)
    page.copy_to(tmp_path / "nowhere" / "stick.sealed")
    wait_for(qtbot, lambda: "La copie n’a pas abouti" in page.said)
    ended(counter)

    again = opened(qapp, tmp_path)
    wait_for(qtbot, lambda: isinstance(again.window.page, LockedPage))
    assert again.reception is None
    ended(again)


def test_what_waits_goes_on_a_stick_and_comes_from_one(
    qtbot: QtBot, desk: Desk, errands: Errands, tmp_path: Path
) -> None:
    service = SyncService(desk.store, desk.clock)
    panel = QWidget()
    qtbot.addWidget(panel)
    by_hand = ByHand(service, errands, panel)
    stick = tmp_path / "stick.sealed"
    by_hand.take_out(stick)
    wait_for(qtbot, lambda: "rien à emporter" in by_hand.said)
    with desk.store.write() as tx:
        journal.record(tx, [about_somebody()], desk.clock.read())
        device.enrolled(tx, replace(desk.device, sealing_key=SEALING_KEY))
    by_hand.take_out(stick)
    wait_for(qtbot, lambda: "C’est copié" in by_hand.said)
    by_hand.bring(stick)
    wait_for(qtbot, lambda: "1 acte" in by_hand.said)
    assert SealedFolder(desk.store.folder).names()
    half = tmp_path / "moitié.sealed"
    half.write_bytes(stick.read_bytes()[:-100])
    by_hand.bring(half, stick)
    wait_for(qtbot, lambda: "Pas repris\u00a0: moitié.sealed. Ce fichier n’est" in by_hand.said)
    assert by_hand.said.startswith("Ce fichier porte 1 acte.")
    stick.write_bytes(b"autre chose")
    by_hand.bring(stick)
    wait_for(
        qtbot, lambda: by_hand.said.startswith("Pas repris\u00a0: stick.sealed. Ce fichier n’est")
    )
    service.close()
