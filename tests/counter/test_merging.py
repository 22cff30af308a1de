"""Two dossiers of one person: found, compared, joined and parted again with the keyboard alone."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from counter.desk import Desk
from counter.models.merge import Holds
from counter.windows.dossier_page import DossierPage
from counter.windows.merge import MergeDialog
from counter.windows.merge_search import MergeSearchDialog
from counter.windows.part import PartDialog
from counter.windows.window import Window
from counter.windows.work_area import WorkArea
from domain.acts import ActType
from domain.answers import Answer
from domain.questionnaire import Skip
from domain.withdrawal import Presence
from store import dossiers
from tests.builders import a_reference, an_id
from tests.counter.driving import cells, go_on, open_found, said, wait_for
from tests.counter.people import own_acts
from tests.counter.test_duplicates import know
from tests.counter.test_screens import picture
from tools.keyboard import Keyboard

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ELSE: dict[str, Answer] = {
    "first_name": "Amina",
    "phone": "+33698765432",
    "diplomes": Skip.WITHHELD,
    "family_name": "DIALLO",
}
Opens = Callable[..., DossierPage]
Dialog = TypeVar("Dialog", bound=QDialog)


@pytest.fixture
def opens(work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot) -> Opens:
    """Opens the first of two dossiers; what the second says otherwise is given."""

    def open_it(**changed: Answer) -> DossierPage:
        know(desk, {}, {**ELSE, **changed})
        return open_found(work, keyboard, qtbot, a_reference(1))

    return open_it


def dialog(page: DossierPage, kind: type[Dialog], qtbot: QtBot) -> Dialog:
    wait_for(qtbot, lambda: page.findChild(kind) is not None)
    found = page.findChild(kind)
    assert isinstance(found, kind)
    return found


def compare(page: DossierPage, keyboard: Keyboard, qtbot: QtBot) -> MergeDialog:
    """Ctrl+M, Enter on the likeliest."""
    keyboard.press(Qt.Key.Key_M, CONTROL)
    search = dialog(page, MergeSearchDialog, qtbot)
    wait_for(qtbot, lambda: search.table.currentIndex().isValid())
    keyboard.type("\n")
    return dialog(page, MergeDialog, qtbot)


def join(page: DossierPage, keyboard: Keyboard, qtbot: QtBot, choices: str = "213") -> None:
    compare(page, keyboard, qtbot)
    keyboard.type(choices)
    go_on(keyboard)
    wait_for(qtbot, lambda: page.findChild(MergeDialog) is None)
    wait_for(qtbot, lambda: len(page.dossier.joined.dossiers) > 1)


@pytest.mark.requirement("R114")
def test_joined_with_a_choice_where_they_differ(
    opens: Opens, keyboard: Keyboard, qtbot: QtBot
) -> None:
    page = opens()
    wait_for(qtbot, lambda: "1 autre dossier de la même personne, peut-être" in said(page))
    merging = compare(page, keyboard, qtbot)
    assert "Déjà inscrit" in said(merging)
    rows = {row.key: row for row in merging.model.rows}
    assert rows["diplomes"].holds is Holds.LEFT  # the other one said nothing
    assert [merging.model.rows[at].key for at in merging.model.open_rows] == [
        "family_name",
        "first_name",
        "phone",
    ]
    go_on(keyboard)
    assert "3 réponses à choisir" in said(merging)
    keyboard.type("213")
    go_on(keyboard)
    wait_for(qtbot, lambda: "Réuni par Awa Traoré" in said(page))
    assert page.dossier.text("family_name") == "DIALLO"
    assert page.dossier.text("first_name") == "Aminata"
    assert [field.key for field in page.dossier.conflicts] == ["phone"]
    assert "1 réponse à départager" in said(page)
    assert f"dossiers {a_reference(1)} et {a_reference(2)}" in said(page)
    told = [text for _, text in cells(page.timeline) if "Réuni avec" in text]
    assert len(told) == 1
    assert a_reference(2) in told[0]
    assert page.dossier.references == (a_reference(1), a_reference(2))


@pytest.mark.requirement("R114")
def test_parted_again_with_what_was_chosen_given_back(
    opens: Opens, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    page = opens()
    join(page, keyboard, qtbot, "213")
    keyboard.press(Qt.Key.Key_M, CONTROL | SHIFT)
    parting = dialog(page, PartDialog, qtbot)
    assert {key: box.isChecked() for key, box in parting.boxes.items()} == {"family_name": True}
    assert "Diallo" in parting.boxes["family_name"].text()
    picture(parting, "42-part")
    keyboard.type("\n")
    wait_for(qtbot, lambda: page.dossier.joined.dossiers == (an_id(1),))
    wait_for(qtbot, lambda: page.findChild(PartDialog) is None)
    assert page.dossier.text("family_name") == "Diallo"
    assert "Réuni par" not in said(page)
    assert any(
        f"Séparé de nouveau du dossier {a_reference(2)}" in t for _, t in cells(page.timeline)
    )
    with desk.store.read() as tx:
        assert dossiers.load(tx, an_id(2)).text("first_name") == "Amina"
        assert len(dossiers.search(tx, "diallo")) == 2


@pytest.mark.requirement("R114")
def test_a_twin_or_a_parent_is_warned_of(opens: Opens, keyboard: Keyboard, qtbot: QtBot) -> None:
    page = opens(first_name="Fatoumata", family_name="Diallo")
    keyboard.press(Qt.Key.Key_M, CONTROL)
    search = dialog(page, MergeSearchDialog, qtbot)
    wait_for(qtbot, lambda: "Jumeau possible" in said(search) or "jumeau" in said(search).lower())
    keyboard.type("\n")
    merging = dialog(page, MergeDialog, qtbot)
    assert "Attention : deux personnes de la même famille" in said(merging)


@pytest.mark.requirement("R114")
def test_whoever_is_withdrawn_is_so_in_both_dossiers(
    opens: Opens, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    page = opens()
    join(page, keyboard, qtbot)
    keyboard.press(Qt.Key.Key_F10)
    keyboard.type("2\n")
    wait_for(qtbot, lambda: page.dossier.withdrawals.presence is Presence.WITHDRAWN)
    gone = [act for act in own_acts(desk) if act.type == ActType.REGISTRATION_WITHDRAWN]
    assert {act.dossier for act in gone} == {an_id(1), an_id(2)}
    withdrawn = [text for _, text in cells(page.timeline) if "Inscription retirée" in text]
    assert len(withdrawn) == 1


def test_somebody_else_is_looked_for_by_name_or_reference(
    opens: Opens, keyboard: Keyboard, qtbot: QtBot
) -> None:
    page = opens(family_name="Zola", first_name="Émile", birth_date="1971-05-05")
    keyboard.press(Qt.Key.Key_M, CONTROL)
    search = dialog(page, MergeSearchDialog, qtbot)
    keyboard.press(Qt.Key.Key_F3)
    keyboard.type("emile zola")
    wait_for(qtbot, lambda: "rien de connu en commun" in said(search))
    keyboard.type("\n")  # to the list
    keyboard.type("\n")
    merging = dialog(page, MergeDialog, qtbot)
    assert "ne voit rien de commun" in said(merging)


def test_the_windows_of_a_merge_fit_a_small_screen(
    opens: Opens, window: Window, keyboard: Keyboard, qtbot: QtBot
) -> None:
    window.resize(1024, 700)
    page = opens()
    wait_for(qtbot, lambda: "peut-être" in said(page))
    picture(window, "39-alike")
    keyboard.press(Qt.Key.Key_M, CONTROL)
    search = dialog(page, MergeSearchDialog, qtbot)
    wait_for(qtbot, lambda: search.table.currentIndex().isValid())
    picture(search, "40-merge-search")
    assert _fits(search, window)
    keyboard.type("\n")
    merging = dialog(page, MergeDialog, qtbot)
    keyboard.type("2")
    picture(merging, "41-merge")
    assert _fits(merging, window)
    keyboard.type("13")
    go_on(keyboard)
    wait_for(qtbot, lambda: "Réuni par" in said(page))
    picture(window, "43-merged")


def _fits(dialog: QDialog, window: Window) -> bool:
    return dialog.width() <= window.width() and dialog.height() <= window.height()
