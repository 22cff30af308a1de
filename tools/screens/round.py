"""One kiosk in one language on one panel: the real one, gone through by a robot."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from domain.answers import Answer
from domain.questionnaire import Kind, Question, Skip
from kiosk.calibrating import Calibrating
from kiosk.glass import Glass
from kiosk.journey import Journey
from kiosk.languages import LANGUAGES
from kiosk.printing.printer import READY, Document, Outcome
from kiosk.session import IDLE_MS, Overlay, Page
from kiosk.viewmodels.objection import ObjectionPage
from tools import robot
from tools.robot_clock import Clock
from tools.screens import keys
from tools.screens.place import Panel, opened, settle, speaker
from tools.visitor import Visitor

_WRONG: Final[Mapping[Kind, str]] = {
    Kind.DATE: "32",
    Kind.PHONE: "12",
    Kind.EMAIL: "awa",
    Kind.COMMUNE: "saint",
    Kind.COUNTRY: "al",
    Kind.COUNTRIES: "ma",
    Kind.JOB: "agent",
}
_COVERS: Final = (
    Overlay.URGENT,
    Overlay.LANGUAGE,
    Overlay.DISPLAY,
    Overlay.SOUND,
    Overlay.HIDDEN,
    Overlay.QUIT,
    Overlay.TOPICS,
)
_DISAGREE: Final = "Je ne suis pas d’accord"
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


class _Empty:
    """A printer that has no paper left."""

    def state(self) -> str:
        return READY

    def put(self, document: Document) -> Outcome:
        del document
        return Outcome.PAPER

    def leave(self) -> None:
        """Keeps nobody waiting."""


class Round:
    """One kiosk in one language on one panel, from the start after a crash to the end.

    Args:
        looked: called on each screen, with its name.
    """

    def __init__(
        self, data: Path, panel: Panel, language: str, looked: Callable[[str, robot.Window], None]
    ) -> None:
        self._data, self._panel = data, panel
        self._language, self._looked = language, looked
        self._clock = Clock()
        settle(data, interrupted=language)
        self._kiosk = opened(data, panel, self._clock)

    def go(self) -> None:
        """Visit everything."""
        self._after_a_crash()
        self._registration()
        self._what_covers()
        self._putting_aside()
        self._failure()
        self._kiosk.close()
        self._installation()

    def _look(self, name: str) -> None:
        self._looked(name, self._window)

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
        visitor = Visitor(self._window, speaker(self._language), self._look, self._clock)
        visitor.register()
        self._after_registration()
        visitor.leave()
        self._begin()
        keys.turn_all(self._window, self._clock, self._look)
        self._check("check-missing")
        registration = self._journey.registration
        for question in registration.content.questionnaire.questions:
            if question.needs:
                continue
            self._open(question)
            self._look(f"{question.key}-blank")
            if question in registration.interview.asked:
                self._refuse(question)
                self._answer_at_length(question)
        self._check("check-long")

    def _after_registration(self) -> None:
        """What may be had on the last page, where there is a printer."""
        shell, press = self._kiosk.shell, self._journey.press
        shell.askNotice()
        self._look("notice")
        shell.stay()
        self._object()
        press.offer(_Empty())  # instead of the system's, which was looked for at the start
        robot.wait_until(lambda: press.property("state") == "offered")
        robot.settle(self._window)
        robot.press(self._window, QCoreApplication.translate("DoneScreen", "Imprimer le reçu"))
        robot.wait_until(lambda: press.property("state") == Outcome.PAPER)
        self._look("done-paper")
        shell.askQuit()
        self._look("done-quit")
        shell.stay()

    def _object(self) -> None:
        """What is written against it, at length."""
        objection = self._journey.pages["objection"]
        robot.press(self._window, QCoreApplication.translate("DoneScreen", _DISAGREE))
        self._look("objection")
        if isinstance(objection, ObjectionPage):
            objection.send()
            self._look("objection-refused")
            objection.type(str(_AT_LENGTH[Kind.LONG_TEXT]))
            objection.send()
        robot.wait_until(lambda: bool(objection.property("recorded")))
        self._look("done-objected")

    def _check(self, name: str) -> None:
        shell = self._kiosk.shell
        shell.go(shell.session.checking(shell.session.asked))
        self._look(name)

    def _what_covers(self) -> None:
        shell, calling = self._kiosk.shell, self._journey.pages["calling"]
        shell.askHelp()
        robot.wait_until(lambda: calling.property("heard") == "noted")
        self._look("help")
        shell.stay()
        for overlay in _COVERS:
            shell.go(shell.session.covered(overlay))
            self._look(overlay.value)
            while shell.session.covers:
                shell.stay()
        self._clock.advance(IDLE_MS / 1000)
        shell.tick()
        self._look("idle")

    def _putting_aside(self) -> None:
        """The code that one leaves with, and the page where it is typed."""
        shell = self._kiosk.shell
        shell.stay()
        self._journey.registration.pause(None)
        robot.wait_until(lambda: shell.session.page is Page.PAUSED)
        self._look("paused")
        robot.tap(
            self._window, QCoreApplication.translate("PausedScreen", "Continuer avec un conseiller")
        )
        self._look("paused-adviser")
        shell.erase()
        shell.start()
        shell.askCode()
        shell.askLanguage()
        shell.speak(self._language)
        self._look("code")
        robot.settle(self._window)
        robot.key(self._window, "2", self._clock)
        robot.tap(self._window, QCoreApplication.translate("CodeScreen", "Continuer"))
        robot.wait_until(lambda: bool(self._journey.pages["code"].property("wrong")))
        self._look("code-refused")

    def _failure(self) -> None:
        shell = self._kiosk.shell
        shell.close_down(lambda: "Le disque de cette borne est plein.")
        self._look("closed")

    def _installation(self) -> None:
        """Where an installer lays a card on the glass, once for all languages."""
        if self._language == LANGUAGES[0].code:
            folder = self._data / "glass"
            calibrating = Calibrating(folder, Glass(self._panel.pixels_per_mm), self._panel.size)
            robot.settle(calibrating.window)  # its first frame is drawn before it has its size
            self._looked("calibration", calibrating.window)
            calibrating.close()

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
        robot.tap(self._window, QCoreApplication.translate("AnswerButtons", "Continuer"))
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
