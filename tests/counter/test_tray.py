"""« À traiter »: what waits for a human, found on the first page and worked through by keyboard."""

import re
from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from counter.desk import Desk
from counter.reading import read_tray
from counter.windows.dossier_page import DossierPage
from counter.windows.tray import TrayDialog
from counter.windows.work_area import WorkArea
from counter.words.tray import explanation, why_text
from domain.acts import PERSON, ActType, Entry, Mode
from domain.bodies import help_request
from store import journal, matters, verdicts
from store.matters import Matter, Why
from store.verdicts import Verdict
from sync.wire import VerdictCode
from tests.builders import an_act, an_origin
from tests.counter.driving import cells, open_found, said, shown, wait_for
from tests.counter.people import a_day, a_person, own_acts
from tests.counter.test_screens import picture
from tools.keyboard import Keyboard

CALL = Entry(ActType.HELP_REQUESTED, help_request("phone"), None, PERSON, Mode.KIOSK)


def a_copied_kiosk(desk: Desk) -> None:
    """A day on which a kiosk of another site turns out to have been copied."""
    a_day(desk)
    there = an_origin(8, site="drancy")
    with desk.store.write() as tx:
        journal.receive(tx, [an_act(a_person(8, family_name="Petit"), origin=there)])
        journal.receive(tx, [an_act(a_person(8, family_name="Grand"), origin=there)])
        journal.receive(tx, [an_act(CALL, origin=there)])
        *_, own = own_acts(desk)
        doubted = Verdict(own.origin.device, own.seq, ("layers",), own.recorded_at)
        verdicts.add(tx, [doubted])


def waiting(dialog: TrayDialog) -> list[tuple[str, str]]:
    return [(row[0], row[1]) for row in cells(dialog.table)]


def test_everything_that_waits_is_found_told_and_dealt_with(
    work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    a_copied_kiosk(desk)
    keyboard.press(Qt.Key.Key_F5)
    wait_for(qtbot, lambda: "4 choses à traiter" in said(work.page))
    picture(work.window(), "today-to-do")
    keyboard.press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    dialog = shown(qtbot, lambda: work.findChild(TrayDialog), TrayDialog)
    wait_for(qtbot, lambda: dialog.table.model().rowCount() == 4)
    found = waiting(dialog)
    assert [why for why, _ in found].count("Deux enregistrements, un numéro") == 2
    assert [why for why, _ in found][2:] == ["Pas tout compris au portail", "Réponses à départager"]
    assert (
        "Deux enregistrements, un numéro",
        "Sans dossier sur ce poste : Borne, un autre site",
    ) in found
    rows = [who for _, who in found]
    dialog.table.selectRow(next(row for row, who in enumerate(rows) if "Petit" in who))
    assert "elle a été copiée" in said(dialog)
    assert "tête de l’historique" in said(dialog)
    picture(dialog, "to-do")
    keyboard.press(Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    wait_for(qtbot, lambda: dialog.table.model().rowCount() == 3)
    dialog.table.selectRow(2)
    seen = next(each for each in dialog.findChildren(QPushButton) if "traité" in each.text())
    assert not seen.isEnabled(), "only an act settles a contradiction"
    keyboard.type("\n")
    page = shown(qtbot, lambda: work.page, DossierPage)
    wait_for(qtbot, lambda: "à départager" in said(page))
    with desk.store.read() as tx:
        assert len(matters.waiting(tx)) == 3


def test_what_is_kept_apart_is_shown_beside_what_counts(
    work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    a_copied_kiosk(desk)
    page = open_found(work, keyboard, qtbot, "petit")
    wait_for(qtbot, lambda: "1 acte gardé à part" in said(page))
    beside = cells(page.timeline)[0][1]
    assert "Gardé à part, pas dans le dossier : Inscription\n" in beside
    assert "\nNom de naissance : Grand\n" in beside
    picture(work.window(), "dossier-kept-apart")


CODES: dict[Why, list[tuple[str, ...]]] = {
    Why.ANSWERS: [()],
    Why.WITHDRAWAL: [()],
    Why.FORK: [("fork",)],
    Why.ALTERED: [("hash",), ("id",)],
    Why.VERDICT: [
        *((code,) for code in get_args(VerdictCode) if code != "content"),
        ("answers.birth_date", "layers"),
        ("value",),
    ],
}
"""All that can be told of what waits, by `store.matters`, `sync.ledger` and `domain.bodies`."""


@pytest.mark.parametrize(
    ("why", "codes"), [(why, codes) for why in Why for codes in CODES[why]], ids=str
)
@pytest.mark.parametrize("known", [True, False], ids=["dossier", "no dossier"])
def test_everything_that_can_wait_is_a_sentence_with_what_to_do(
    why: Why, codes: tuple[str, ...], known: bool, desk: Desk
) -> None:
    a_day(desk)
    tray = read_tray(desk)
    summary = next(each.summary for each in tray.matters if each.summary)
    act = own_acts(desk)[-1] if codes else None
    matter = Matter(why, summary if known or not codes else None, act, codes)
    told, _, support = explanation(matter, desk, tray).partition("dites au support")
    assert "ppelez le support" in told or "Ouvrez le dossier" in told
    words = set(re.findall(r"[\w.]+", f"{why_text(matter)} {told}"))
    assert not words & {*codes, "birth_date", "commune"}, "codes are for support alone"
    assert [code for code in codes if code not in support] == []
    assert "acte" not in words
    if codes == ("value",):
        assert "Commune" in told, "what was corrected is named"
    if "answers.birth_date" in codes:
        assert "Date de naissance" in told
