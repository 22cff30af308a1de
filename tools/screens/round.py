"""One kiosk in one language on one panel: the real one, gone through by a robot."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize

from domain.acts import Mode
from domain.answers import Answer
from domain.questionnaire import Kind, Question, Skip
from domain.structures import StructureKind
from kiosk.app import Kiosk, Options
from kiosk.journey import Journey
from kiosk.session import IDLE_MS, Overlay
from kiosk.viewmodels.tokens import PIXELS_PER_MM
from store import device, drafts
from store.clock import SystemClock
from store.device import Device
from store.keys import database_key
from store.store import Store
from tools import robot
from tools.demo.people import PEOPLE
from tools.demo.place import OPENING, PHONE, SITE, STRUCTURE
from tools.robot_clock import Clock
from tools.screens.fitting import misfits
from tools.visitor import Visitor

_DEVICE: Final = Device(
    id="01890000-0000-7000-8000-000000000001",
    kind=Mode.KIOSK,
    name="Borne 1",
    structure="ml",
    structure_name=STRUCTURE,
    site="site",
    site_name=SITE,
    training=True,
    portal_url="http://127.0.0.1:9",
    phone=PHONE,
    opening=OPENING,
    structure_kind=StructureKind.MISSION_LOCALE,
    departement="93",
    pack_key="",
    sealing_key="",
    private_key=bytes(range(32)),
)
_WRONG: Final[Mapping[Kind, str]] = {
    Kind.DATE: "32",
    Kind.PHONE: "12",
    Kind.EMAIL: "awa",
    Kind.COMMUNE: "saint",
    Kind.COUNTRY: "al",
    Kind.COUNTRIES: "ma",
    Kind.JOB: "agent",
}
_AT_LENGTH: Final[Mapping[Kind, Answer]] = {
    Kind.NAME: ("Łukasiewicz-Vlăsceanu d'Ávila e Şahin " * 3)[:100],
    Kind.TEXT: ("Résidence des Grands Tilleuls, bâtiment C, " * 3)[:100],
    Kind.LONG_TEXT: ("Travailler avec des enfants, près de chez moi. " * 11)[:500],
    Kind.PHONE: "+33199001234",
    Kind.EMAIL: "prenom.nom.tres.long@une-adresse-tres-longue.exemple.fr",
    Kind.DATE: "1998-09-27",
    Kind.COMMUNE: "51513",
    Kind.COUNTRY: "FR",
    Kind.COUNTRIES: ("CD", "CF", "GQ", "BA", "AE"),
    Kind.JOB: "N3102",
    Kind.YES_NO: True,
}
"""Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson (51513) is among the longest names."""


@dataclass(frozen=True, slots=True)
class Panel:
    """A touch screen, such as one of 21.5" with 1920 columns."""

    size: QSize
    pixels_per_mm: float = PIXELS_PER_MM


class Round:
    """One kiosk in one language on one panel, from the start after a crash to the end.

    Attributes:
        pictures: of each screen, in order.
        misfits: a line for each text or target that has no room on its screen.
    """

    def __init__(self, data: Path, panel: Panel, language: str, folder: Path) -> None:
        self._language, self._folder = language, folder
        speakers = (person for person in PEOPLE if person.language == language)
        self._persona = next(speakers, replace(PEOPLE[0], language=language))
        self._clock = Clock()
        self.pictures: list[Path] = []
        self.misfits: list[str] = []
        self._interrupt(data)
        options = Options(data, data / "key", panel.size, panel.pixels_per_mm)
        self._kiosk = Kiosk(options, now_ms=self._clock)
        self._kiosk.start()
        robot.wait_until(lambda: self._kiosk.journey is not None)

    def go(self) -> None:
        """Visit everything."""
        self._after_a_crash()
        self._registration()
        self._what_covers()
        self._kiosk.close()

    def _interrupt(self, data: Path) -> None:
        with Store.open(data, database_key("screens", data / "key")) as store:
            now = SystemClock(store).read()
            with store.write() as tx:
                device.enrolled(tx, _DEVICE)
                draft = drafts.start(tx, self._language, now)
                drafts.answer(tx, draft, "family_name", "Diallo")

    def _look(self, name: str) -> None:
        file = self._folder / f"{len(self.pictures):02}-{name}.png"
        robot.screenshot(self._window, file)
        self.pictures.append(file)
        self.misfits += [f"{file.stem}: {misfit}" for misfit in misfits(self._window)]

    @property
    def _window(self) -> robot.Window:
        if self._kiosk.window is None:
            raise LookupError("the kiosk shows no window")
        return self._kiosk.window

    @property
    def _journey(self) -> Journey:
        if self._kiosk.journey is None:
            raise LookupError("the kiosk has no store yet")
        return self._kiosk.journey

    def _after_a_crash(self) -> None:
        robot.wait_until(lambda: bool(self._kiosk.shell.interrupted))
        self._look("attract-interrupted")
        self._kiosk.shell.askWho()
        self._look("resume")
        robot.key(self._window, "x", self._clock)
        robot.tap(self._window, QCoreApplication.translate("ResumeScreen", "Continuer"))
        self._look("resume-refused")
        self._kiosk.shell.erase()

    def _registration(self) -> None:
        """A whole one; then one with every question answered at length."""
        visitor = Visitor(self._window, self._persona, self._look, self._clock)
        visitor.register()
        visitor.leave()
        self._begin()
        registration = self._journey.registration
        for question in registration.content.questionnaire.questions:
            if question.needs:
                continue
            self._open(question)
            self._look(f"{question.key}-blank")
            if question in registration.interview.asked:
                self._refuse(question)
                self._answer_at_length(question)
        shell = self._kiosk.shell
        shell.go(shell.session.checking(shell.session.asked))
        self._look("check-long")

    def _what_covers(self) -> None:
        shell = self._kiosk.shell
        for overlay in (Overlay.HELP, Overlay.LANGUAGE, Overlay.QUIT):
            shell.go(shell.session.covered(overlay))
            self._look(overlay.value)
        shell.stay()
        self._clock.advance(IDLE_MS / 1000)
        shell.tick()
        self._look("idle")
        shell.close_down("Le disque de cette borne est plein.")
        self._look("closed")

    def _begin(self) -> None:
        self._kiosk.shell.start()
        self._kiosk.shell.speak(self._language)
        robot.wait_until(lambda: self._journey.registration.question is not None)

    def _open(self, question: Question) -> None:
        shell = self._kiosk.shell
        shell.go(shell.session.asking(question.key, shell.session.asked))

    def _refuse(self, question: Question) -> None:
        """Something that is no answer, where there is such a thing."""
        robot.settle(self._window)
        if wrong := _WRONG.get(question.kind):
            robot.type_text(self._window, wrong, self._clock)
            self._look(f"{question.key}-typed")
        robot.tap(self._window, QCoreApplication.translate("QuestionScreen", "Continuer"))
        if self._kiosk.shell.session.question == question.key:
            self._look(f"{question.key}-refused")

    def _answer_at_length(self, question: Question) -> None:
        registration = self._journey.registration
        answer = _AT_LENGTH.get(question.kind, Skip.WITHHELD)
        if question.kind is Kind.CHOICE:
            answer = max(question.options)
        if question.kind is Kind.CHOICES:
            answer = tuple(key for key in question.options if key != question.exclusive)
        self._open(question)
        registration.give(answer)
        robot.wait_until(lambda: question.key in registration.interview.answers)
        self._open(question)
        self._look(f"{question.key}-long")
