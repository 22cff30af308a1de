"""The day at the desk."""

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counter.desk import Desk
from counter.windows.tables import Table
from counter.windows.work_area import WorkArea
from store import brought
from tests.builders import an_act, an_origin
from tests.counter.driving import cells, said, wait_for
from tests.counter.people import a_day, a_person
from tools.keyboard import Keyboard


def test_the_day_newest_first_with_its_states(
    work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    a_day(desk)
    somebody = an_act(a_person(9, family_name="Petit", first_name="Lou"), origin=an_origin(9))
    with desk.store.write() as tx:
        brought.show(tx, [replace(somebody, salt="ab" * 16)])
    keyboard.press(Qt.Key.Key_F5)
    table = work.page.findChild(Table)
    assert table is not None
    wait_for(qtbot, lambda: table.model().rowCount() == 5)
    rows = {row[1]: (row[5], row[6]) for row in cells(table)}
    assert rows == {
        "Haddad": ("Borne", "Reçu"),
        "N'Guyễn-Łukaş Zoé": ("Borne", "Reçu"),
        "Diarra Moussa": ("Guichet", "En attente d’envoi"),
        "Diallo Aminata": ("Borne", "Réponses à départager"),
        "Petit Lou": ("Borne", "Apporté d’une borne"),
    }
    keyboard.press(Qt.Key.Key_F3)
    keyboard.type("petit\n")
    wait_for(qtbot, lambda: "1 dossier trouvé" in said(work.page))
    keyboard.type("\n")
    wait_for(qtbot, lambda: "Provisoire : apporté d’une borne" in said(work.page))


def test_calls_for_help_and_interrupted_interviews_come_first(
    work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    a_day(desk)
    keyboard.press(Qt.Key.Key_F5)
    wait_for(qtbot, lambda: "Appel à un conseiller" in said(work.page))
    assert f"Borne, {desk.device.site_name}" in said(work.page)
    assert "Inscription interrompue" in said(work.page)
