"""A dossier is withdrawn, restored, and settled where somebody else worked on it meanwhile."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counter.desk import Desk
from counter.windows.dossier_page import DossierPage
from counter.windows.tables import Table
from counter.windows.withdrawal import WithdrawalDialog
from counter.windows.work_area import WorkArea
from counter.writing import author_of
from domain.acts import Act, ActType, Entry
from domain.dossier import correction
from domain.withdrawal import Presence
from store import dossiers, journal, sharing
from tests.counter.conftest import AGENT, OTHER
from tests.counter.driving import cells, said, wait_for
from tests.counter.people import own_acts
from tools.keyboard import Keyboard


def presence(opened: DossierPage) -> Presence:
    return opened.dossier.withdrawals.presence


def decide(keyboard: Keyboard, opened: DossierPage, qtbot: QtBot, number: int) -> None:
    """F10, a number, Enter."""
    keyboard.press(Qt.Key.Key_F10)
    wait_for(qtbot, lambda: opened.findChild(WithdrawalDialog) is not None)
    keyboard.type(f"{number}\n")
    wait_for(qtbot, lambda: opened.findChild(WithdrawalDialog) is None)


def somebody_else_corrects(desk: Desk, opened: DossierPage) -> Act:
    """While the page shows the dossier as it was."""
    body = correction(opened.dossier, "address", "9 rue Neuve")
    entry = Entry(
        ActType.REGISTRATION_CORRECTED, body, opened.dossier.id, author_of(AGENT), desk.device.kind
    )
    with desk.store.write() as tx:
        return journal.record(tx, [entry], desk.clock.read())[0]


def test_withdrawn_with_a_reason_and_restored(
    opened: DossierPage, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    keyboard.press(Qt.Key.Key_F10)
    dialog = opened.findChild(WithdrawalDialog)
    assert "Rien n’est effacé" in said(dialog)
    keyboard.type("\n")
    assert "un chiffre choisit" in said(dialog)
    keyboard.type("2\n")
    wait_for(qtbot, lambda: presence(opened) is Presence.WITHDRAWN)
    act = own_acts(desk)[-1]
    assert (act.type, act.body["reason"]) == (ActType.REGISTRATION_WITHDRAWN, "wish")
    assert "Inscription retirée : la personne ne le souhaite plus. Awa Traoré" in said(opened)
    assert cells(opened.timeline)[0][1].startswith("Inscription retirée")
    wait_for(qtbot, lambda: opened.findChild(WithdrawalDialog) is None)
    decide(keyboard, opened, qtbot, 1)
    wait_for(qtbot, lambda: presence(opened) is Presence.PRESENT)
    assert own_acts(desk)[-1].type == ActType.REGISTRATION_RESTORED
    assert "retirée" not in said(opened)


def test_withdrawn_although_several_agents_opened_it_one_after_the_other(
    opened: DossierPage, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    """The story tells several acts in one line."""
    with desk.store.write() as tx:
        sharing.consult(tx, opened.dossier.id, author_of(OTHER), desk.clock.read())
    opened.refresh()
    wait_for(qtbot, lambda: "Dossier consulté 2 fois" in str(cells(opened.timeline)))
    decide(keyboard, opened, qtbot, 1)
    wait_for(qtbot, lambda: presence(opened) is Presence.WITHDRAWN)
    keyboard.press(Qt.Key.Key_F10)
    keyboard.type("1\n")
    wait_for(qtbot, lambda: presence(opened) is Presence.PRESENT)


def test_recorded_once_however_often_enter_is_pressed(
    opened: DossierPage, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    before = len(own_acts(desk))
    keyboard.press(Qt.Key.Key_F10)
    keyboard.type("1\n\n")
    wait_for(qtbot, lambda: presence(opened) is Presence.WITHDRAWN)
    assert len(own_acts(desk)) == before + 1


@pytest.mark.requirement("R012")
def test_against_a_change_both_are_shown_and_an_agent_settles_it(
    opened: DossierPage, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    changed = somebody_else_corrects(desk, opened)
    decide(keyboard, opened, qtbot, 1)
    wait_for(qtbot, lambda: presence(opened) is Presence.CONTESTED)
    assert "Retrait à départager" in said(opened)
    assert opened.dossier.withdrawals.against == (changed,)
    keyboard.press(Qt.Key.Key_F10)
    words = said(opened.findChild(WithdrawalDialog))
    assert "Inscription retirée : ce dossier n’aurait pas dû être ouvert" in words
    assert "9 rue Neuve" in words
    keyboard.type("2\n")  # withdrawn again, by somebody who has seen both
    wait_for(qtbot, lambda: presence(opened) is Presence.WITHDRAWN)
    assert changed.id in list(own_acts(desk)[-1].body["seen"])  # type: ignore[call-overload]


def test_lists_say_it(
    opened: DossierPage, work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    changed = somebody_else_corrects(desk, opened)
    decide(keyboard, opened, qtbot, 1)
    wait_for(qtbot, lambda: presence(opened) is Presence.CONTESTED)
    assert changed.dossier == opened.dossier.id
    with desk.store.read() as tx:
        [listed] = dossiers.search(tx, "aminata")
    assert listed.presence is Presence.CONTESTED
    keyboard.press(Qt.Key.Key_Escape)
    wait_for(qtbot, lambda: "Retrait à départager" in rows(work))


def rows(work: WorkArea) -> str:
    tables = work.page.findChildren(Table)
    return str([cells(table) for table in tables])
