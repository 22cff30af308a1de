"""A desk that was revoked: the agent is told calmly, and nothing begins any more."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counter.app import Counter, Options
from counter.windows.locked_page import LockedPage
from counter.windows.work_area import WorkArea
from store import agents
from store.keys import database_key
from store.store import Store
from tests.counter.conftest import AGENT, PASSWORD
from tests.counter.driving import said, wait_for
from tests.portal.nursery import Nursery
from tests.portal.running import Portal, running_portal
from tests.sync.machines import enrolled
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
    with Store.open(tmp_path / "data", key) as store:
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
