"""The orientation at the desk: proposed with its reasons, decided by a person."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counter.desk import Desk
from counter.papers import notice_paper, orientation_sheet
from counter.windows.clarify_panel import ClarifyPanel
from counter.windows.decision_panel import DecisionPanel
from counter.windows.orientation import OrientationDialog
from counter.windows.registration_page import RegistrationPage
from counter.windows.transmit_panel import TransmitPanel
from counter.windows.work_area import WorkArea
from domain.acts import ActType, Author, Entry, Mode
from domain.orientation.decision import (
    Decision,
    Made,
    Refusal,
    decision_body,
    refusal,
)
from domain.orientation.record import recommendation_from
from domain.structures import StructureKind
from store import journal
from tests.builders import a_log, an_id, an_origin
from tests.counter.conftest import AGENT
from tests.counter.driving import fill, go_on, said, shown, wait_for
from tests.counter.oriented import OPEN, YOUNG, Case, Open, decide_by_key
from tests.counter.people import AMINATA
from tools.keyboard import Keyboard


@pytest.mark.requirement("R017")
def test_reasons_with_their_source_and_whose_rule_it_is(case: Open) -> None:
    here = case(**YOUNG)
    text = said(here.dialog())
    assert "Préconisation" in text
    assert "Décide : La mission locale" in text
    assert "NATIONAL   " in text
    assert "C. trav. art. L5411-5-1" in text
    assert "Travailler avec des enfants, près de chez moi." in text


@pytest.mark.requirement("R132")
def test_the_mention_of_the_algorithm_goes_with_it(case: Open) -> None:
    here = case(**YOUNG)
    assert "L311-3-1" in said(here.dialog())
    opened = here.opened()
    assert opened.told
    assert "L311-3-1" in orientation_sheet(opened, opened.told, here.desk.device).toPlainText()
    notice = notice_paper(opened.told).toPlainText()
    assert all(f"{number}. " in notice for number in range(1, 5))


@pytest.mark.requirement("R019")
@pytest.mark.requirement("R165")
@pytest.mark.parametrize("row", ["follow", "alternative", "later"])
def test_any_decision_takes_three_keys_and_names_the_agent(case: Open, row: str) -> None:
    here = case(**YOUNG)
    made = here.opened().standing.latest
    assert made
    number = {"follow": 1, "alternative": 2, "later": 3 + len(made.recommendation.alternatives)}
    here.keyboard.pressed = 0
    decision = decide_by_key(here, number[row])
    assert here.keyboard.pressed == 3
    found = made.recommendation
    assert decision.recommendation == made.act
    assert (decision.path, decision.body) == {
        "follow": (found.path, found.body),
        "alternative": _with(found.path, found.body, found.alternatives[0]),
        "later": (None, None),
    }[row]
    assert decision.refusal is (None if row == "follow" else Refusal.OTHER_VIEW)
    assert here.acts(ActType.ORIENTATION_DECIDED)[-1].author == Author(AGENT.id, AGENT.name)


def _with(path: str | None, body: str | None, code: str) -> tuple[str | None, str | None]:
    return (code, body) if code.startswith("P") else (path, code)


def test_nothing_is_chosen_beforehand(case: Open) -> None:
    here = case(**YOUNG)
    dialog = here.dialog()
    here.keyboard.type("\n")
    assert "Choisissez d’abord une décision." in said(dialog)
    assert here.decisions() == []


def test_any_path_and_body_can_be_chosen_with_a_reason_and_a_comment(case: Open) -> None:
    here = case(**YOUNG)
    panel = here.dialog().panel
    assert isinstance(panel, DecisionPanel)
    here.keyboard.type(f"{panel.list.count() - 1}")
    here.keyboard.type("\n")
    assert "Choisissez un parcours et un organisme." in said(panel)
    panel.path.setCurrentIndex(panel.path.findData("PSP"))
    panel.body.setCurrentIndex(panel.body.findData("CD"))
    panel.why.setCurrentIndex(panel.why.findData(Refusal.NO_CAPACITY))
    panel.comment.setText("Vu ensemble.")
    go_on(here.keyboard)
    wait_for(here.qtbot, lambda: bool(here.decisions()))
    (decision,) = here.decisions()
    assert (decision.path, decision.body, decision.refusal) == ("PSP", "CD", Refusal.NO_CAPACITY)
    assert decision.comment == "Vu ensemble."
    wait_for(here.qtbot, lambda: "Pas de place pour accueillir" in said(here.page()))


@pytest.mark.requirement("R197")
def test_who_is_not_competent_is_told_who_decides_and_can_only_transmit(case: Open) -> None:
    here = case(**YOUNG, ressources=("RSA",))
    dialog = here.dialog()
    assert isinstance(dialog.panel, TransmitPanel)
    assert "Décide : Le conseil départemental" in said(dialog)
    sent: list[None] = []
    dialog.recorded.connect(lambda: sent.append(None))
    go_on(here.keyboard)
    assert len(sent) == 1
    assert here.decisions() == []


@pytest.mark.requirement("R027")
def test_an_open_case_leads_to_an_interview_and_a_new_recommendation(case: Open) -> None:
    here = case(**OPEN)
    panel = here.dialog().panel
    assert isinstance(panel, ClarifyPanel)
    shown_keys = [key for key in ("contraintes", "projet_pro") if panel.form.field(key).isVisible()]
    assert shown_keys == ["contraintes", "projet_pro"]
    panel.form.go_to("projet_pro")
    here.keyboard.type("1\n")
    panel.form.go_to("contraintes")
    here.keyboard.type("0")
    go_on(here.keyboard)
    wait_for(here.qtbot, lambda: len(here.acts(ActType.RECOMMENDATION_MADE)) == 2)
    corrected = {act.body["field"] for act in here.acts(ActType.REGISTRATION_CORRECTED)}
    assert {"contraintes", "projet_pro"} <= corrected
    last = recommendation_from(here.acts(ActType.RECOMMENDATION_MADE)[-1].body)
    assert last.path is not None or last.missing


def test_nobody_has_to_answer_to_be_oriented(case: Open) -> None:
    here = case(**OPEN)
    dialog = here.dialog()
    panel = dialog.panel
    assert isinstance(panel, ClarifyPanel)
    go_on(here.keyboard)
    assert "Il n’y a pas de nouvelle réponse." in said(panel)
    panel.waived.emit()
    assert isinstance(dialog.panel, DecisionPanel)


def test_a_correction_makes_a_new_recommendation_and_the_decision_stays(case: Open) -> None:
    here = case(**YOUNG)
    decide_by_key(here, 1)
    wait_for(here.qtbot, lambda: "Décision d’orientation" in said(here.page()))
    correct(here, "situation_professionnelle", "4\n")
    wait_for(here.qtbot, lambda: len(here.acts(ActType.RECOMMENDATION_MADE)) == 2)
    wait_for(here.qtbot, lambda: "plus ancienne" in said(here.page()))
    assert len(here.opened().standing.decisions) == 1


def test_a_correction_without_effect_makes_none(case: Open) -> None:
    here = case(**YOUNG)
    correct(here, "email", "autre@exemple.fr\n")
    wait_for(here.qtbot, lambda: bool(here.acts(ActType.REGISTRATION_CORRECTED)))
    assert len(here.acts(ActType.RECOMMENDATION_MADE)) == 1


def correct(here: Case, key: str, typed: str) -> None:
    rows = [row.key for row in here.page()._fields.rows]
    here.page().table.selectRow(rows.index(key))
    here.keyboard.press(Qt.Key.Key_F4)
    here.keyboard.type(typed)


def test_two_decisions_are_both_shown_and_a_third_settles(case: Open) -> None:
    here = case(**YOUNG)
    decide_by_key(here, 1)
    made = here.opened().standing.latest
    assert made
    theirs = Entry(
        ActType.ORIENTATION_DECIDED,
        decision_body(other_view(made)),
        an_id(1),
        Author(an_id(0xA2), "Karim Benali"),
        Mode.COUNTER,
    )
    with here.desk.store.write() as tx:
        journal.receive(tx, a_log([theirs], origin=an_origin(3)))
    here.work.refresh()
    wait_for(here.qtbot, lambda: "une personne tranche" in said(here.page()))
    dialog = here.dialog()
    assert "Karim Benali" in said(dialog)
    assert AGENT.name in said(dialog)
    here.keyboard.press(Qt.Key.Key_Escape)
    decide_by_key(here, 1)
    assert not here.opened().standing.conflict
    assert len(here.opened().standing.decisions) == 1


def other_view(made: Made) -> Decision:
    return refusal(made, StructureKind.MISSION_LOCALE, Refusal.OTHER_VIEW, ("PSP", "CD"))


def test_the_story_tells_what_was_recommended_and_decided(case: Open) -> None:
    here = case(**YOUNG)
    decide_by_key(here, 1)
    model = here.page().timeline.model()

    def told() -> str:
        return "\n".join(str(model.index(row, 1).data()) for row in range(model.rowCount()))

    wait_for(here.qtbot, lambda: "Décision d’orientation : Parcours" in told())
    assert "Préconisation : Parcours" in told()


@pytest.mark.requirement("R020")
def test_the_sheet_has_the_project_first_and_both_languages(case: Open, desk: Desk) -> None:
    here = case(**YOUNG)
    opened = here.opened()
    assert opened.told
    sheet = orientation_sheet(opened, opened.told, desk.device).toPlainText()
    project = "Travailler avec des enfants, près de chez moi."
    assert sheet.index(project) < sheet.index("Préconisation")
    assert len(opened.told.leaves) == 1


@pytest.mark.requirement("R020")
def test_the_papers_are_in_the_language_of_the_person_too(case: Open, desk: Desk) -> None:
    opened = case("ar", **YOUNG).opened()
    assert opened.told
    assert [leaf.language for leaf in opened.told.leaves] == ["fr", "ar"]
    for paper in (orientation_sheet(opened, opened.told, desk.device), notice_paper(opened.told)):
        assert "Cette proposition a été préparée" in paper.toPlainText()
        assert "dir='rtl'" in paper.toHtml()
        assert opened.told.leaves[1].notice.mention in paper.toPlainText()


def test_after_an_assisted_registration(work: WorkArea, keyboard: Keyboard, qtbot: QtBot) -> None:
    keyboard.press(Qt.Key.Key_F2)
    form = shown(qtbot, lambda: work.page, RegistrationPage)
    fill(keyboard, AMINATA)
    go_on(keyboard)
    wait_for(qtbot, lambda: "Préconisation : Parcours emploi, France Travail" in said(form))
    keyboard.press(Qt.Key.Key_F9)
    assert isinstance(form.findChild(OrientationDialog), OrientationDialog)
    keyboard.press(Qt.Key.Key_Escape)


def test_the_engine_of_the_rules_is_not_loaded_with_the_windows() -> None:
    program = "import sys, counter.reception, counter.desk; sys.exit('zen' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], check=False, cwd=Path(__file__).parents[2]
    )
    assert done.returncode == 0
