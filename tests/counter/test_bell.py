"""Somebody at the kiosk calls: the desk rings, and the agent's answer travels back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from counter.desk import Desk
from counter.windows.bell import Bell
from counter.windows.work_area import WorkArea
from domain import bodies
from domain.acts import PERSON, ActType, Entry, Mode
from store import journal
from tests.builders import NOON, a_log, an_origin
from tests.counter.driving import said, wait_for
from tools.keyboard import Keyboard


@pytest.mark.requirement("R002")
def test_a_call_rings_once_until_an_agent_says_that_they_come(
    work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rung: list[bool] = []
    monkeypatch.setattr(QApplication, "beep", lambda: rung.append(True))
    bell = work.findChild(Bell)
    assert bell is not None
    assert bell.isHidden()
    call = Entry(ActType.HELP_REQUESTED, bodies.help_request("phone"), None, PERSON, Mode.KIOSK)
    (heard,) = a_log([call], origin=an_origin(2), start=NOON - timedelta(minutes=1))
    with desk.store.write() as tx:
        journal.receive(tx, [heard])
    with qtbot.waitSignal(bell.listening, check_params_cb=bool):
        work.refresh()
    for _ in range(2):
        work.refresh()
        wait_for(qtbot, bell.isVisible)
    assert "Quelqu’un demande de l’aide à la borne" in said(bell)
    assert rung == [True]
    with qtbot.waitSignal(work.recorded):
        keyboard.press(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    wait_for(qtbot, bell.isHidden)
    with desk.store.read() as tx:
        *_, answer = journal.acts_after(tx, 0, 10)
    assert (answer.type, answer.body) == ("help.answered", {"calls": [heard.id]})
    assert answer.author.agent
