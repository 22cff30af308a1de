"""A dossier on the screen with what is recommended for it, and what agents do with that."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from counter.desk import Desk
from counter.orientation.advising import recommended
from counter.reading import Opened, reading_dossier
from counter.windows.decision_panel import DecisionPanel
from counter.windows.dossier_page import DossierPage
from counter.windows.orientation import OrientationDialog
from counter.windows.work_area import WorkArea
from domain.acts import Act, ActType, Entry, Mode
from domain.answers import Answer, answer_from_json
from domain.orientation.decision import Decision, decision_from
from domain.questionnaire import Skip
from store import dossiers, journal
from tests.builders import NOON, a_log, an_id, an_origin
from tests.counter.driving import said, shown, wait_for
from tests.counter.people import a_person
from tools.keyboard import Keyboard

YOUNG: dict[str, Answer] = {"birth_date": "2006-05-02", "niveau_etude": "C12"}
"""Who comes to a mission locale at twenty: it decides."""
EARLIER = NOON - timedelta(hours=2)
OPEN: dict[str, Answer] = {**YOUNG, "contraintes": Skip.WITHHELD, "projet_pro": Skip.UNKNOWN}


@dataclass
class Case:
    """A dossier on the screen."""

    work: WorkArea
    desk: Desk
    keyboard: Keyboard
    qtbot: QtBot

    def opened(self) -> Opened:
        return reading_dossier(an_id(1))(self.desk)

    def acts(self, kind: ActType) -> list[Act]:
        with self.desk.store.read() as tx:
            return [act for act in dossiers.load(tx, an_id(1)).usable if act.type == kind]

    def page(self) -> DossierPage:
        page = self.work.page
        assert isinstance(page, DossierPage)
        return page

    def dialog(self) -> OrientationDialog:
        """F9, on the page of the dossier."""
        self.keyboard.press(Qt.Key.Key_F9)
        found = self.page().findChild(OrientationDialog)
        assert isinstance(found, OrientationDialog)
        return found

    def decisions(self) -> list[Decision]:
        return [decision_from(act.body) for act in self.acts(ActType.ORIENTATION_DECIDED)]


Open = Callable[..., Case]


def open_case(case: Case, language: str, answers: dict[str, Answer]) -> Case:
    """Receive a person from a kiosk, with what is recommended, and open the dossier."""
    person = a_person(1, **answers)
    person = replace(person, body={**person.body, "language": language})
    body = recommended(case.desk, _answers(person))
    made = Entry(ActType.RECOMMENDATION_MADE, body, an_id(1), person.author, Mode.KIOSK)
    with case.desk.store.write() as tx:
        journal.receive(tx, a_log([person, made], origin=an_origin(2), start=EARLIER))
    case.keyboard.press(Qt.Key.Key_F5)
    case.keyboard.press(Qt.Key.Key_F3)
    case.keyboard.type("aminata")
    wait_for(case.qtbot, lambda: "1 dossier trouvé" in said(case.work.page))
    case.keyboard.type("\n\n")
    page = shown(case.qtbot, lambda: case.work.page, DossierPage)
    wait_for(case.qtbot, lambda: page.table.model().rowCount() > 0)
    return case


def _answers(person: Entry) -> dict[str, Answer]:
    body = person.body["answers"]
    assert isinstance(body, dict)
    return {key: answer_from_json(value) for key, value in body.items()}


def decide_by_key(here: Case, number: int) -> Decision:
    before = len(here.decisions())
    dialog = here.dialog()
    assert isinstance(dialog.panel, DecisionPanel)
    here.keyboard.type(f"{number}\n")
    wait_for(here.qtbot, lambda: len(here.decisions()) == before + 1)
    return here.decisions()[-1]
