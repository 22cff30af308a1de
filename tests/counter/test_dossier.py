"""A dossier is found, read, corrected; a conflict is settled; its acts tell its story."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counter.desk import Desk
from counter.reading import reading_dossier
from counter.windows.correction import CorrectionDialog
from counter.windows.dossier_page import DossierPage
from counter.windows.tables import Table
from counter.windows.work_area import WorkArea
from counter.words.story import story
from domain.acts import ActType, Author, Entry, Mode
from store import journal, verdicts
from store.verdicts import Verdict
from tests.builders import a_log, an_id, an_origin
from tests.counter.conftest import AGENT
from tests.counter.driving import cells, go_to, said, shown, wait_for
from tests.counter.people import a_day, a_person, own_acts
from tools.keyboard import Keyboard


@pytest.mark.parametrize(
    ("problems", "told"),
    [(("answers.phone", "layers"), "n’a pas tout compris"), (("unopened",), "mis de côté")],
)
def test_what_the_portal_found_wrong_is_told_under_the_act(
    desk: Desk, problems: tuple[str, ...], told: str
) -> None:
    a_day(desk)
    *_, act = own_acts(desk)
    found = Verdict(act.origin.device, act.seq, problems, act.recorded_at)
    with desk.store.write() as tx:
        verdicts.add(tx, [found])
    opened = reading_dossier(str(act.dossier))(desk)
    [episode] = [each for each in story(desk, opened) if "Appelez le support" in each.what]
    assert told in episode.what
    assert f"dites-lui\u00a0: {', '.join(problems)}." in episode.what


def test_no_key_of_a_site_and_no_name_of_an_act_is_read_in_the_story(desk: Desk) -> None:
    """Its site was never told by name; one of its acts is of a version to come."""
    a_day(desk)
    there = an_origin(8, site="drancy-2")
    later = Entry("housing.offered", {}, an_id(8), Author(an_id(0xA1), "Awa Traoré"), Mode.COUNTER)
    with desk.store.write() as tx:
        journal.receive(tx, a_log([a_person(8), later], origin=there))
    told = story(desk, reading_dossier(an_id(8))(desk))
    assert [episode.where for episode in told] == ["Guichet, un autre site", "Borne, un autre site"]
    assert told[0].what.startswith("Fait avec une version plus récente. La mise à jour")
    assert not any("housing" in episode.what for episode in told)


@pytest.mark.parametrize("text", ["diallo am", "Diàllo", "100000000Y", "14/03/1998", "0612345678"])
def test_a_person_is_found_by_what_is_known(
    text: str, work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    a_day(desk)
    keyboard.press(Qt.Key.Key_F3)
    keyboard.type(text)
    wait_for(qtbot, lambda: "trouvé" in said(work.page))
    table = work.page.findChild(Table)
    assert table is not None
    assert "Diallo Aminata" in [row[1] for row in cells(table)]


def test_a_field_is_corrected_with_what_was_seen(
    opened: DossierPage, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    go_to(keyboard, opened, "Adresse")
    keyboard.press(Qt.Key.Key_F4)
    keyboard.type("3 place du 8 mai 1945\n")
    wait_for(qtbot, lambda: "3 place" in str(cells(opened.table)))
    act = own_acts(desk)[-1]
    assert act.type == ActType.REGISTRATION_CORRECTED
    assert act.author == Author(AGENT.id, AGENT.name)
    registration = next(a for a in opened.dossier.timeline if a.type == "registration.submitted")
    assert act.body["seen"] == [registration.id]
    story = cells(opened.timeline)[0][1]
    assert story == (
        "Adresse : 12 rue des Lilas → 3 place du 8 mai 1945\n"
        f"Awa Traoré, Guichet, {desk.device.site_name}"
    )


def test_saving_twice_records_once(
    opened: DossierPage, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    before = len(own_acts(desk))
    go_to(keyboard, opened, "Adresse")
    keyboard.press(Qt.Key.Key_F4)
    keyboard.type("Ailleurs\n\n")
    wait_for(qtbot, lambda: "Ailleurs" in str(cells(opened.table)))
    assert len(own_acts(desk)) == before + 1


def test_what_is_no_answer_is_told_and_nothing_is_recorded(
    opened: DossierPage, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    before = len(own_acts(desk))
    go_to(keyboard, opened, "E-mail")
    keyboard.press(Qt.Key.Key_F4)
    dialog = opened.findChild(CorrectionDialog)
    keyboard.type("personne\n")
    assert "Il manque une partie de l’adresse" in said(dialog)
    keyboard.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    keyboard.type("a.diallo@exemple.fr\n")
    wait_for(qtbot, lambda: "déjà celle du dossier" in said(dialog))
    assert len(own_acts(desk)) == before


def test_what_is_being_written_is_not_closed_before_it_is_shown(
    opened: DossierPage, keyboard: Keyboard, qtbot: QtBot
) -> None:
    go_to(keyboard, opened, "E-mail")
    keyboard.press(Qt.Key.Key_F4)
    dialog = opened.findChild(CorrectionDialog)
    assert dialog is not None
    keyboard.type("awa@exemple.fr")
    dialog.record()
    dialog.reject()  # Enter, and Escape before it is written
    assert dialog.isVisible()
    wait_for(qtbot, lambda: opened.dossier.text("email") == "awa@exemple.fr")
    wait_for(qtbot, lambda: opened.findChild(CorrectionDialog) is None)


def test_a_bug_while_it_is_written_locks_nobody_in(opened: DossierPage, qtbot: QtBot) -> None:
    opened.table.selectRow(1)
    opened._correct()  # noqa: SLF001 - as F4 does
    dialog = opened.findChild(CorrectionDialog)
    assert dialog is not None

    def breaks(_: Desk) -> None:
        raise ZeroDivisionError

    with qtbot.capture_exceptions() as bugs:
        dialog.write(breaks)
        wait_for(qtbot, lambda: len(bugs) == 1)
    dialog.reject()
    assert not dialog.isVisible()


def test_a_conflict_shows_both_values_and_an_agent_settles_it(
    opened: DossierPage, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    assert "1 réponse à départager" in said(opened)
    go_to(keyboard, opened, "Commune")
    keyboard.press(Qt.Key.Key_F4)
    dialog = opened.findChild(CorrectionDialog)
    texts = said(dialog)
    assert "Paris 11e Arrondissement (75)" in texts
    assert f"Awa Traoré, Guichet, {desk.device.site_name}" in texts
    assert "L'Haÿ-les-Roses (94)" in texts
    assert "Karim Benali, Guichet, un autre site" in texts
    keyboard.press(Qt.Key.Key_Backtab)  # back from the editor to the last « Garder »
    keyboard.type("\n")
    wait_for(qtbot, lambda: not opened.dossier.conflicts)
    assert len(str(own_acts(desk)[-1].body["seen"]).split(",")) == 2
    assert "à départager" not in said(opened)


@pytest.mark.requirement("R222")
def test_how_the_person_wants_to_be_reached_is_shown_in_words(opened: DossierPage) -> None:
    assert ["Moyen de contact préféré", "Par un appel"] in [row[:2] for row in cells(opened.table)]


def test_fields_of_a_later_version_are_shown_as_they_are(
    work: WorkArea, desk: Desk, keyboard: Keyboard, qtbot: QtBot
) -> None:
    with desk.store.write() as tx:
        journal.record(tx, [a_person(9, pets="two cats")], desk.clock.read())
    keyboard.press(Qt.Key.Key_F5)
    wait_for(qtbot, lambda: work.page.findChild(Table) is not None)
    table = work.page.findChild(Table)
    assert table is not None
    wait_for(qtbot, lambda: table.model().rowCount() == 1)
    keyboard.type("\n")
    page = shown(qtbot, lambda: work.page, DossierPage)
    wait_for(qtbot, lambda: ["pets", "two cats"] in [row[:2] for row in cells(page.table)])
    assert page.dossier.id == an_id(9)
