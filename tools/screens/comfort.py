"""The kiosk as who reads with effort sees it: every screen again, with aids on.

Nothing is touched with a finger here: what is scrolled out of sight, in large letters, is not under
one. It is pressed as assistive technology presses it.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from domain.questionnaire import TYPED_KINDS, Kind, Question
from kiosk.comfort import Aid
from kiosk.records import PutAside
from kiosk.session import Overlay, Page
from kiosk.viewmodels.answer import AnswerPage
from tools import robot
from tools.robot_clock import Clock
from tools.screens.place import Panel, opened, settle, speaker

_ADVISER = "Continuer avec un conseiller"

Looked = Callable[[str, robot.Window], None]


def walk(data: Path, panel: Panel, language: str, aids: tuple[Aid, ...], looked: Looked) -> None:
    """Go through one kiosk in one language on one panel, with aids on.

    Args:
        looked: called on each screen, with its name.
    """
    settle(data)
    _Reader(data, panel, aids, looked).go(language)


class _Reader:
    def __init__(self, data: Path, panel: Panel, aids: tuple[Aid, ...], looked: Looked) -> None:
        self._clock, self._aids = Clock(), aids
        self._kiosk = opened(data, panel, self._clock)
        self._shell, window, journey = self._kiosk.shell, self._kiosk.window, self._kiosk.journey
        presence = self._kiosk.presence
        if window is None or journey is None or presence is None:
            raise LookupError("the kiosk shows no window")
        self._window, self._journey, self._display = window, journey, presence.display
        self._looked = looked

    def go(self, language: str) -> None:
        shell, registration = self._shell, self._journey.registration
        shell.start()
        for aid in self._aids:
            self._display.switch(aid.value)
        self._look("language")
        shell.speak(language)
        robot.wait_until(lambda: registration.question is not None)
        for question in registration.content.questionnaire.questions:
            if not question.needs:
                self._ask(question)
        self._what_covers()
        self._check("check-missing")
        self._register(language)
        self._put_aside()
        self._kiosk.close()

    def _look(self, name: str) -> None:
        self._looked(name, self._window)

    def _ask(self, question: Question) -> None:
        shell = self._shell
        shell.go(shell.session.asking(question.key, shell.session.asked))
        robot.settle(self._window)
        self._look(question.key)
        written = question.kind in TYPED_KINDS or question.kind is Kind.DATE
        if written and Aid.LARGE in self._aids:
            robot.press(self._window, QCoreApplication.translate("AnswerButtons", "Écrire"))
            self._look(f"{question.key}-written")
        answer = self._journey.pages["answer"]
        if question.mandatory and isinstance(answer, AnswerPage):
            answer.submit()
            self._look(f"{question.key}-refused")

    def _check(self, name: str) -> None:
        self._shell.go(self._shell.session.checking(self._shell.session.asked))
        self._look(name)

    def _register(self, language: str) -> None:
        shell, registration = self._shell, self._journey.registration
        for key, answer in speaker(language).answers.items():
            shell.go(shell.session.asking(key, shell.session.asked))
            registration.give(answer)
            robot.wait_until(partial(self._answered, key))
        self._check("check")
        registration.submit()
        robot.wait_until(lambda: shell.session.page is Page.DONE)
        self._look("done")
        shell.askNotice()
        self._look("notice")
        shell.stay()
        shell.go(shell.session.objecting())
        self._look("objection")
        if Aid.LARGE in self._aids:
            robot.press(self._window, QCoreApplication.translate("ObjectionScreen", "Écrire"))
            self._look("objection-written")
        shell.back()

    def _answered(self, key: str) -> bool:
        return key in self._journey.registration.interview.answers

    def _put_aside(self) -> None:
        shell = self._shell
        shell.go(shell.session.paused())
        self._journey.registration.paused.emit(
            PutAside("K7F4QX9M", "0" * 32, "PPD1:" + "A" * 1_000)
        )
        self._look("paused")
        robot.press(self._window, QCoreApplication.translate("PausedScreen", _ADVISER))
        self._look("paused-adviser")
        shell.go(shell.session.coded())
        self._look("code")

    def _what_covers(self) -> None:
        shell = self._shell
        for overlay in Overlay:
            if overlay in (Overlay.NONE, Overlay.NOTICE, Overlay.IDLE):
                continue
            shell.go(shell.session.covered(overlay))
            self._look(overlay.value)
            while shell.session.covers:
                shell.stay()
        self._clock.advance(shell.session.idle_ms / 1000)
        shell.tick()
        self._look("idle")
        shell.stay()
