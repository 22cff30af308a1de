"""« Ne pas partager » at the counter, what stayed elsewhere, and who opened a dossier."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counter.desk import Desk
from counter.windows.correction import CorrectionDialog
from counter.windows.dossier_page import DossierPage
from counter.windows.work_area import WorkArea
from domain.acts import ActType
from domain.sharing import Scope, extract
from store import journal
from tests.builders import an_act, an_origin
from tests.counter.conftest import AGENT
from tests.counter.driving import said, shown, wait_for
from tests.counter.people import a_day, a_person
from tests.counter.test_dossier import cells, go_to, own_acts
from tools.keyboard import Keyboard

CONTROL = Qt.KeyboardModifier.ControlModifier


def open_found(work: WorkArea, keyboard: Keyboard, qtbot: QtBot, typed: str) -> DossierPage:
    keyboard.press(Qt.Key.Key_F3)
    keyboard.type(f"{typed}\n")
    wait_for(qtbot, lambda: "1 dossier trouvé" in said(work.page))
    keyboard.type("\n")
    page = shown(qtbot, lambda: work.page, DossierPage)
    wait_for(qtbot, lambda: page.table.model().rowCount() > 0)
    return page


@pytest.mark.requirement("R136")
def test_an_answer_is_kept_and_shared_again_by_the_keyboard(
    work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    a_day(desk)
    page = open_found(work, keyboard, qtbot, "aminata")
    go_to(keyboard, page, "Difficultés du moment")
    keyboard.press(Qt.Key.Key_K, CONTROL)
    wait_for(qtbot, lambda: "Ne pas partager ·" in str(cells(page.table)))
    assert f"ne quittent plus {desk.device.structure_name}" in said(page)
    assert own_acts(desk)[-1].body["fields"] == ["contraintes"]
    keyboard.press(Qt.Key.Key_K, CONTROL)
    wait_for(qtbot, lambda: "Ne pas partager ·" not in str(cells(page.table)))
    assert own_acts(desk)[-1].body["fields"] == []
    assert "Ne pas partager : plus aucune réponse" in cells(page.timeline)[0][1]


@pytest.mark.requirement("R136")
def test_identity_cannot_be_kept(
    work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    a_day(desk)
    page = open_found(work, keyboard, qtbot, "aminata")
    go_to(keyboard, page, "Adresse")
    before = len(own_acts(desk))
    keyboard.press(Qt.Key.Key_K, CONTROL)
    assert len(own_acts(desk)) == before


@pytest.mark.requirement("R136")
def test_what_stayed_elsewhere_is_said_and_cannot_be_corrected(
    work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    away = an_origin(7, structure="cap-emploi-93", site="drancy")
    act = an_act(a_person(9), origin=away)
    known = {"family_name", "first_name", "birth_date", "commune"}
    with desk.store.write() as tx:
        journal.receive(tx, [extract(act, Scope(known, ()))])
    page = open_found(work, keyboard, qtbot, str(act.body["reference"]))
    go_to(keyboard, page, "Adresse")
    kept = [row for row in cells(page.table) if row[0] == "Adresse"]
    assert [row[1] for row in kept] == ["Non partagé par cap-emploi-93"]
    keyboard.press(Qt.Key.Key_F4)
    assert page.findChild(CorrectionDialog) is None
    assert "Une partie n’est pas partagée par cap-emploi-93" in str(cells(page.timeline))


@pytest.mark.requirement("R136")
def test_opening_is_recorded_and_listing_is_not(
    work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    a_day(desk)
    keyboard.press(Qt.Key.Key_F3)
    keyboard.type("aminata\n")
    wait_for(qtbot, lambda: "1 dossier trouvé" in said(work.page))
    assert ActType.DOSSIER_CONSULTED not in {act.type for act in own_acts(desk)}
    keyboard.type("\n")
    page = shown(qtbot, lambda: work.page, DossierPage)
    wait_for(qtbot, lambda: page.table.model().rowCount() > 0)
    opened = [act for act in own_acts(desk) if act.type == ActType.DOSSIER_CONSULTED]
    assert [(act.author.agent, act.dossier) for act in opened] == [(AGENT.id, page.dossier.id)]
    assert cells(page.timeline)[0][1].startswith("Dossier consulté\nAwa Traoré")
