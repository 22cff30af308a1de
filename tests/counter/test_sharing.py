"""« Ne pas partager » at the counter, what stayed elsewhere, and who opened a dossier."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counter.desk import Desk
from counter.orientation.advising import recommended
from counter.orientation.clarifying import guide
from counter.windows.clarify_panel import ClarifyPanel
from counter.windows.correction import CorrectionDialog
from counter.windows.dossier_page import DossierPage
from counter.windows.orientation import OrientationDialog
from counter.windows.work_area import WorkArea
from domain.acts import ActType, Entry
from domain.answers import Answer, answer_from_json
from domain.sharing import Scope, extract
from store import journal, places
from store.places import Place
from tests.builders import a_log, an_act, an_origin
from tests.counter.conftest import AGENT
from tests.counter.driving import cells, go_to, open_found, said, shown, wait_for
from tests.counter.oriented import OPEN
from tests.counter.people import a_day, a_person, own_acts
from tools.keyboard import Keyboard

CONTROL = Qt.KeyboardModifier.ControlModifier


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
    assert "Ne pas partager : plus aucune réponse" in cells(page.timeline)[0][1]


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
    assert [row[1] for row in kept] == ["Non partagé par une autre structure"]
    keyboard.press(Qt.Key.Key_F4)
    assert page.findChild(CorrectionDialog) is None
    assert "Une partie n’est pas partagée par une autre structure" in str(cells(page.timeline))


def received(desk: Desk, keeping: set[str], **answers: Answer) -> str:
    """A person with a recommendation, as another structure lets go of them; gives the reference."""
    person = a_person(9, **answers)
    given = {key: answer_from_json(value) for key, value in person.body["answers"].items()}  # type: ignore[attr-defined]  # a registration
    made = Entry(
        *(ActType.RECOMMENDATION_MADE, recommended(desk, given), person.dossier, person.author),
        person.mode,
    )
    away = an_origin(7, structure="cap-emploi-93", site="drancy")
    scope = Scope(given.keys() - keeping, keeping)
    with desk.store.write() as tx:
        journal.receive(tx, [extract(act, scope) for act in a_log([person, made], origin=away)])
    return str(person.body["reference"])


def orientation_of(page: DossierPage, keyboard: Keyboard) -> OrientationDialog:
    keyboard.press(Qt.Key.Key_F9)
    dialog = page.findChild(OrientationDialog)
    assert isinstance(dialog, OrientationDialog)
    return dialog


@pytest.mark.requirement("R136")
def test_reasons_that_stayed_elsewhere_are_said_to_have_stayed(
    work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    reference = received(desk, {"ressources"}, birth_date="2006-05-02", ressources=("RSA",))
    with desk.store.write() as tx:
        places.note(tx, [Place("drancy", "Antenne de Drancy", "cap-emploi-93", "Cap emploi")])
    page = open_found(work, keyboard, qtbot, reference)
    assert "Une partie n’est pas partagée par Cap emploi" in str(cells(page.timeline))
    assert "Antenne de Drancy" in str(cells(page.timeline))
    dialog = orientation_of(page, keyboard)
    assert "Pourquoi" in said(dialog)
    assert "Non partagé par Cap emploi" in said(dialog)
    assert "RSA" not in said(dialog)


@pytest.mark.requirement("R136")
def test_a_recommendation_that_came_whole_gives_its_reasons(
    work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    reference = received(desk, set(), birth_date="2006-05-02", ressources=("RSA",))
    page = open_found(work, keyboard, qtbot, reference)
    dialog = orientation_of(page, keyboard)
    assert "Non partagé" not in said(dialog)
    assert "RSA" in said(dialog)


@pytest.mark.requirement("R136")
@pytest.mark.parametrize("missing", ["contraintes", "contrainte_sante", "contrainte_financiere"])
def test_a_short_interview_does_not_ask_what_stayed_elsewhere(desk: Desk, missing: str) -> None:
    asked = guide([missing, "projet_pro"], desk.content, {}, {"contraintes"})
    assert asked.keys == {"projet_pro"}


@pytest.mark.requirement("R136")
def test_a_criterion_that_stayed_elsewhere_is_not_asked_directly(desk: Desk) -> None:
    facts = {"unheard_of": {"INCONNU": "?"}}
    asked = guide(["unheard_of"], desk.content, facts, {"unheard_of"})
    assert asked.keys == frozenset()
    assert asked.content.questionnaire == desk.content.questionnaire


@pytest.mark.requirement("R136")
def test_who_has_nothing_to_ask_goes_on_to_the_decision(
    work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    """What is missing is kept elsewhere: an interview without questions would be in the way."""
    reference = received(desk, {"contraintes", "projet_pro"}, **OPEN)
    page = open_found(work, keyboard, qtbot, reference)
    dialog = orientation_of(page, keyboard)
    assert not isinstance(dialog.panel, ClarifyPanel)


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
