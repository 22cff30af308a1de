"""Nothing of a person stays at the kiosk: neither on the glass nor in the store."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from domain.interview import Interview
from kiosk.comfort import Aid
from kiosk.session import IDLE_MS, Page
from resources import load
from tests.kiosk.conftest import Opener, Site
from tools import robot
from tools.visitor import START

SENTINEL = "ZQXJ-Sentinelle"
WARNING = "Êtes-vous toujours là\u00a0?"


def everything_told(site: Site) -> str:
    return " ".join(
        f"{thing.name} {thing.description} {thing.value}" for thing in robot.things(site.window)
    )


def type_sentinel(site: Site) -> None:
    site.enter()
    site.journey.pages["answer"].type(SENTINEL)  # type: ignore[attr-defined]  # an AnswerPage
    site.tap("Continuer")
    robot.wait_until(lambda: site.kiosk.shell.session.question == "family_name")
    site.tap("Retour")
    robot.wait_until(lambda: SENTINEL in everything_told(site))


def test_silence_is_warned_of_then_everything_is_erased(site: Site) -> None:
    type_sentinel(site)
    site.clock.advance(90)
    site.kiosk.shell.tick()
    site.wait_for(WARNING)
    assert SENTINEL not in everything_told(site)
    site.clock.advance(30)
    site.kiosk.shell.tick()
    site.wait_for(START)
    assert SENTINEL not in everything_told(site)
    assert site.drafts() == []


def test_the_warning_is_answered_as_often_as_one_wants(site: Site) -> None:
    site.enter()
    for _ in range(15):
        site.clock.advance(100)
        site.kiosk.shell.tick()
        site.wait_for(WARNING)
        robot.touch(site.window, site.window.contentItem().boundingRect().center().toPoint())
        robot.wait_until(lambda: not robot.is_shown(site.window, WARNING))
    assert site.kiosk.shell.session.question == "project"


def test_a_touch_anywhere_keeps_the_visit(site: Site) -> None:
    site.enter()
    for _ in range(3):
        site.clock.advance(80)
        site.tap("Espace")
        site.kiosk.shell.tick()
    assert not robot.is_shown(site.window, WARNING)


def test_erase_and_leave_takes_less_than_a_second(site: Site) -> None:
    type_sentinel(site)
    site.tap("Effacer et quitter")
    site.wait_for("Oui, tout effacer")
    before = time.monotonic()
    site.tap("Oui, tout effacer")
    site.wait_for(START)
    assert site.drafts() == []
    assert time.monotonic() - before < 1
    assert SENTINEL not in everything_told(site)


def test_the_next_person_finds_empty_fields(site: Site) -> None:
    type_sentinel(site)
    site.kiosk.shell.erase()
    site.enter()
    assert SENTINEL not in everything_told(site)
    assert site.journey.registration.interview.answers == {}


def test_what_was_copied_on_a_real_keyboard_is_nowhere(site: Site) -> None:
    type_sentinel(site)
    for key in (Qt.Key.Key_A, Qt.Key.Key_C):
        QTest.keyClick(site.window, key, Qt.KeyboardModifier.ControlModifier)
    robot.wait_until(lambda: QGuiApplication.clipboard().text() == SENTINEL)
    site.kiosk.shell.erase()
    assert QGuiApplication.clipboard().text() == ""


def test_the_reference_leaves_with_the_person(site: Site) -> None:
    site.reach_check()
    site.tap("Enregistrer mon inscription")
    site.wait_for("Votre inscription est enregistrée")
    done = site.journey.pages["done"]
    assert done.property("reference")
    site.tap("Terminer")
    site.wait_for(START)
    assert done.property("reference") == done.property("code") == ""


def test_who_has_recorded_is_told_that_it_stays(site: Site) -> None:
    """Nobody is to think that their registration goes with what is on the glass."""
    site.reach_check()
    site.tap("Enregistrer mon inscription")
    site.wait_for("Votre inscription est enregistrée")
    site.clock.advance(IDLE_MS / 1000)
    site.kiosk.shell.tick()
    site.wait_for("Votre inscription reste enregistrée. Cet écran sera effacé dans 30 s.")
    site.tap("Oui, je continue")
    site.tap("Cacher")
    site.wait_for("Cet écran reste ici pendant 2 minutes sans geste. Ensuite, il est effacé.")
    site.tap("Montrer l’écran")
    site.tap("Effacer et quitter")
    site.tap("Oui, effacer cet écran")
    site.wait_for(START)
    assert len(site.registrations()) == 1


def test_the_next_person_finds_the_first_language(site: Site) -> None:
    site.enter("ar")
    site.kiosk.shell.erase()
    site.tap(START)
    site.wait_for("Choisissez votre langue")


def test_what_is_erased_while_it_is_being_saved_is_erased(site: Site) -> None:
    site.enter()
    site.journey.registration.give("Secret")
    site.kiosk.shell.erase()
    assert site.drafts() == []
    assert site.journey.registration.interview.answers == {}
    assert site.kiosk.shell.session.page is Page.ATTRACT


def test_a_bug_erases_the_visit_and_shows_a_human(site: Site) -> None:
    type_sentinel(site)
    site.kiosk.tell_bug("A1B2")
    site.wait_for("La borne ne peut pas continuer")
    assert "A1B2" in everything_told(site)
    assert "01 48 13 13 20" in everything_told(site)
    assert SENTINEL not in everything_told(site)
    site.tap("Revenir au début")
    site.enter()


@pytest.mark.requirement("R002")
def test_a_bug_is_told_as_the_person_reads_and_leaves_them_every_help(site: Site) -> None:
    """In Dari, in large letters, aloud; a touch from a human and two from the numbers."""
    site.enter("prs")
    site.presence.display.switch("large")
    site.presence.speech.switchAloud()
    site.kiosk.tell_bug("A1B2")
    robot.settle(site.window)
    assert site.kiosk.shell.language == "prs"
    assert site.presence.display.aids == {Aid.LARGE}
    assert site.presence.speech.manner.aloud
    assert not any("La borne" in name for name in site.names())
    site.tap("زبان")
    site.tap("Français")
    site.wait_for("Un problème est arrivé. Il a été noté. (réf. A1B2)")
    site.tap("Appeler un conseiller")
    site.tap("Urgence\u00a0: qui appeler")
    site.wait_for("\u2066115\u2069")
    site.tap("Effacer et quitter")
    site.wait_for(START)
    assert site.presence.display.aids == frozenset()
    assert not site.presence.speech.manner.aloud


@pytest.mark.parametrize("training", [True, False])
def test_training_data_is_marked(open_kiosk: Opener, *, training: bool) -> None:
    site = open_kiosk(training=training)
    assert robot.is_shown(site.window, "Données d’entraînement") is training


def test_the_nir_is_never_asked_for_here(site: Site) -> None:
    context = site.journey.registration.interview.context
    asked = Interview(load.questionnaire("registration", 2), context).asked
    assert "family_name" in {question.key for question in asked}
    assert "nir" not in {question.key for question in asked}


@pytest.mark.requirement("R005")
def test_the_screen_is_hidden_at_once_and_comes_back_as_it_was(site: Site) -> None:
    type_sentinel(site)
    site.tap("Cacher")
    site.wait_for("Écran caché")
    assert SENTINEL not in everything_told(site)
    site.tap("Montrer l’écran")
    robot.wait_until(lambda: SENTINEL in everything_told(site))


def test_a_hidden_screen_is_erased_like_any_other(site: Site) -> None:
    type_sentinel(site)
    site.tap("Cacher")
    site.clock.advance(90)
    site.kiosk.shell.tick()
    site.wait_for(WARNING)
    site.tap("Oui, je continue")
    site.wait_for("Écran caché")
    site.clock.advance(120)
    site.kiosk.shell.tick()
    site.wait_for(START)
    assert site.drafts() == []
