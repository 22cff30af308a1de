"""Rights are explained by somebody, not ticked; and a person disagrees in their own words."""

import pytest
from PySide6.QtCore import Qt

from counter.explaining import reading_rights
from counter.papers import rights_paper
from counter.windows.written import WrittenDialog
from counter.writing import author_of
from domain.acts import PERSON, ActType
from domain.explanation import Explanation, explanation_from
from tests.counter.conftest import AGENT
from tests.counter.driving import cells, go_on, said, wait_for
from tests.counter.oriented import YOUNG, Open

CONTROL = Qt.KeyboardModifier.ControlModifier
ASKED = "Et si je suis malade ?"
WORDS = "Je préfère rester avec ma conseillère."
UNSEEN = "\0\u202e"
"""Comes along with what is pasted; the first could stand in no act."""


@pytest.mark.requirement("R057")
def test_the_proof_is_who_explained_which_version_when_and_what_was_asked(case: Open) -> None:
    here = case(**YOUNG)
    page = here.page()
    assert "Droits et engagements : pas encore expliqués." in said(page)
    here.keyboard.press(Qt.Key.Key_E, CONTROL)
    wait_for(here.qtbot, lambda: page.findChild(WrittenDialog) is not None)
    dialog = page.findChild(WrittenDialog)
    assert dialog is not None
    rights = reading_rights(here.opened())(here.desk)
    read = said(dialog)
    places = [read.index(line) for line in rights.words["fr"].told]
    assert places == sorted(places)
    dialog.words.setPlainText(f" {ASKED}{UNSEEN}")
    go_on(here.keyboard)
    go_on(here.keyboard)
    wait_for(here.qtbot, lambda: "expliqués par Awa Traoré, " in said(page))
    (act,) = here.acts(ActType.RIGHTS_EXPLAINED)
    assert act.author.agent == AGENT.id
    assert explanation_from(act.body) == Explanation("registration", rights.version, "fr", ASKED)
    assert ASKED in cells(page.timeline)[0][1]


@pytest.mark.requirement("R073")
def test_rights_come_before_commitments_on_paper_at_the_desk(case: Open) -> None:
    here = case("ar", **YOUNG)
    rights = reading_rights(here.opened())(here.desk)
    assert rights.language == "ar"
    paper = rights_paper(rights.words).toPlainText()
    for text in rights.words.values():
        assert text.duties
        last_right = max(paper.index(line) for line in text.information)
        assert last_right < min(paper.index(line) for line in text.duties)


@pytest.mark.requirement("R222")
def test_who_disagrees_is_heard_in_their_words_until_somebody_decides(case: Open) -> None:
    here = case(**YOUNG)
    dialog = here.dialog()
    here.keyboard.press(Qt.Key.Key_O, CONTROL)
    go_on(here.keyboard)
    written = dialog.findChild(WrittenDialog)
    assert written is not None
    assert "Écrivez d’abord" in said(written)
    written.words.setPlainText(f"{UNSEEN}{WORDS}\n")
    go_on(here.keyboard)
    wait_for(here.qtbot, lambda: WORDS in said(here.page()))
    (act,) = here.acts(ActType.REORIENTATION_REQUESTED)
    latest = here.opened().standing.latest
    assert latest is not None
    assert act.body == {"about": latest.act, "words": WORDS}
    assert (act.author, act.assisted_by) == (PERSON, author_of(AGENT))
    assert WORDS in cells(here.page().timeline)[0][1]
    wait_for(here.qtbot, lambda: dialog.findChild(WrittenDialog) is None)
    here.keyboard.type("1\n")
    wait_for(here.qtbot, lambda: "La personne n’est pas d’accord" not in said(here.page()))
