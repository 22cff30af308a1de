"""The order of what one is asked, as a person at the kiosk chooses it."""

import re
from collections.abc import Mapping
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from domain.acts import Act
from domain.answers import Answer
from domain.plain import canonical
from kiosk.comfort import Aid
from kiosk.records import PutAside
from kiosk.session import Overlay, Page, Session
from kiosk.viewmodels.topics import TopicsPage
from tests.conftest import ExpectLog
from tests.kiosk import test_keypad as keypad
from tests.kiosk.conftest import SMALL, Opener, Site, a_persona, field
from tests.kiosk.test_accessible import PRESSED, focus, press, problems_of, too_close
from tests.kiosk.test_bad_days import FULL, LONG, fill_the_disk
from tools import robot
from tools.visitor import START


def here(site: Site) -> str:
    return site.kiosk.shell.session.question


def open_topic(site: Site, name: str) -> None:
    site.tap("Vos sujets")
    site.tap(next(shown for shown in site.names() if shown.startswith(f"{name}\u00a0: ")))


def turn_to(site: Site, key: str) -> None:
    robot.wait_until(lambda: here(site) == key)
    robot.settle(site.window)


@pytest.mark.requirement("R222")
def test_a_topic_is_gone_to_and_what_was_jumped_over_comes_after(site: Site) -> None:
    site.enter()
    site.write("Soigner")
    open_topic(site, "Vos droits")
    turn_to(site, "consents")
    (draft,) = site.drafts()
    assert draft.answers == {"project": "Soigner"}  # what was on the page is kept
    site.tap("Continuer")
    turn_to(site, "rights")
    site.tap("Continuer")
    turn_to(site, "family_name")  # the project is answered


@pytest.mark.requirement("R222")
def test_the_topics_tell_how_far_one_is_and_lead_back(site: Site) -> None:
    site.enter()
    site.tap("Continuer")
    turn_to(site, "family_name")
    site.write("Traore")
    site.tap("Continuer")
    turn_to(site, "usage_name")
    site.tap("Vos sujets")
    told = [name for name in site.names() if "\u00a0: " in name]
    assert told[:3] == [
        "Votre projet\u00a0: C’est fait",
        "Vous\u00a0: À moitié fait",
        "Vous joindre\u00a0: Pas commencé",
    ]
    site.tap("Revenir à ma question")
    assert here(site) == "usage_name"


@pytest.mark.requirement("R222")
@pytest.mark.requirement("R024")
def test_the_order_of_the_topics_changes_no_byte_of_what_is_recorded(site: Site) -> None:
    """Whoever is led through, and whoever begins with what is asked last and goes back."""
    given: dict[str, Answer] = {
        "contraintes": ("MOBILITE",),
        "contrainte_mobilite": "AUTRE",
        "consents": ("OFFRES",),
    }
    persona = a_persona("fr", **given)
    led = site.visitor(persona)
    led.register()
    led.leave()
    site.enter()
    for topic in ("Vos droits", "Votre quotidien", "Vous joindre", "Votre projet", "Vous"):
        open_topic(site, topic)
        robot.settle(site.window)
    answer_until_the_end(site, persona.answers)
    site.tap("Enregistrer mon inscription")
    site.wait_for("Votre inscription est enregistrée")
    usual, other = site.registrations()
    assert told(other) == told(usual)


@pytest.mark.requirement("R222")
def test_nothing_mandatory_is_missed_before_the_check_page(site: Site) -> None:
    site.enter()
    open_topic(site, "Vos droits")
    turn_to(site, "consents")
    answer_until_the_end(site, a_persona().answers)
    assert site.journey.registration.interview.complete


@pytest.mark.requirement("R222")
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_topics_are_named_for_who_does_not_see(open_kiosk: Opener, language: str) -> None:
    site = open_kiosk(SMALL)
    site.enter(language)
    site.kiosk.shell.go(site.kiosk.shell.session.covered(Overlay.TOPICS))
    robot.settle(site.window)
    sections = site.journey.registration.texts.sections
    shown = list(robot.things(site.window))
    for section in sections.values():
        told = re.compile(rf"{re.escape(section)}\s?: \w+")  # how far one is, in words
        (card,) = [thing for thing in shown if told.match(thing.name)]
        assert card.role is QAccessible.Role.Button


def told(act: Act) -> bytes:
    return canonical({"answers": act.body["answers"]})


def answer_until_the_end(site: Site, answers: Mapping[str, Answer]) -> None:
    """Go on from question to question, wherever they lead."""
    registration, shell = site.journey.registration, site.kiosk.shell
    while shell.session.page is Page.QUESTION:
        key = shell.session.question
        if key in answers:
            registration.give(answers[key])
        else:
            registration.leave()
        robot.wait_until(lambda key=key: shell.session.question != key)  # type: ignore[misc]


def choose(site: Site, section: str) -> None:
    cast("TopicsPage", site.journey.pages["topics"]).choose(section)


@pytest.mark.requirement("R222")
def test_an_answer_that_closes_what_a_topic_would_open_with_leads_to_what_is_asked(
    site: Site,
) -> None:
    """The page of topics was shown before the answer on the page under it was kept."""
    site.enter()
    site.answer("birth_date", "2006-03-14")  # who may be a pupil
    site.ask("birth_date")
    robot.settle(site.window)
    site.tap("Vos sujets")
    site.journey.pages["answer"].typeDate(2, "1950")  # type: ignore[attr-defined]  # an AnswerPage
    choose(site, "situation")
    turn_to(site, "situation_professionnelle")
    assert site.journey.registration.interview.answers["birth_date"] == "1950-03-14"


@pytest.mark.requirement("R222")
def test_what_a_full_disk_does_not_keep_stays_on_the_page_which_says_so(
    site: Site, expected_log: ExpectLog
) -> None:
    expected_log("premier_pas.kiosk", "not saved: disk_full")
    site.enter()
    fill_the_disk(site)
    site.journey.pages["answer"].type(LONG)  # type: ignore[attr-defined]  # an AnswerPage
    site.tap("Vos sujets")
    choose(site, "rights")
    site.wait_for(FULL)
    assert (here(site), site.kiosk.shell.session.covers) == ("project", ())


@pytest.mark.requirement("R222")
@pytest.mark.parametrize("button", ["Appeler un conseiller", "Langue", "Affichage", "Cacher"])
def test_who_looks_at_something_else_comes_back_to_the_topics(site: Site, button: str) -> None:
    site.enter()
    site.tap("Vos sujets")
    robot.settle(site.window)
    site.tap(button)
    robot.settle(site.window)
    assert site.kiosk.shell.session.overlay is not Overlay.TOPICS
    site.kiosk.shell.stay()
    robot.settle(site.window)
    assert robot.is_shown(site.window, "Revenir à ma question")


def test_whose_answers_were_read_again_is_not_led_through_what_was_left_blank(site: Site) -> None:
    """A registration is put aside on the check page, and goes on there; then one goes back."""
    site.reach_check()
    registration, shell = site.journey.registration, site.kiosk.shell
    taken: list[PutAside] = []
    registration.paused.connect(taken.append)
    registration.pause(None)
    robot.wait_until(lambda: bool(taken))
    shell.erase()
    shell.start()
    shell.askCode()
    registration.come_back(taken[0].code)
    robot.wait_until(lambda: shell.session.page is Page.CHECK)
    shell.back()
    last = here(site)
    registration.leave()
    assert (last, shell.session.page) == (shell.session.asked[-1], Page.CHECK)


@pytest.mark.requirement("R222")
def test_another_topic_is_reached_by_the_four_keys_of_a_keypad(open_kiosk: Opener) -> None:
    site = open_kiosk(keypad=keypad.KEYS)
    site.enter()
    keypad.go(site, "Vos sujets")
    keypad.go(site, "Vous joindre\u00a0: Pas commencé")
    turn_to(site, "address_kind")
    keypad.go(site, "Vos sujets")
    QTest.keyClick(site.window, keypad.BACK)  # closes the topics, and leaves the question
    turn_to(site, "address_kind")
    QTest.keyClick(site.window, keypad.BACK)
    turn_to(site, "project")
    shell = site.kiosk.shell
    while shell.session.page is Page.QUESTION:
        asked = here(site)
        robot.settle(site.window)
        keypad.answer(site)
        keypad.go(site, "Continuer")
        robot.wait_until(lambda asked=asked: here(site) != asked)  # type: ignore[misc]
    robot.settle(site.window)
    keypad.go(site, "Enregistrer mon inscription")
    robot.wait_until(lambda: shell.session.page is Page.DONE)
    assert len(site.registrations()) == 1


@pytest.mark.requirement("R222")
def test_another_topic_is_reached_by_tab_and_enter_and_one_writes_there_at_once(
    site: Site,
) -> None:
    site.enter()
    for name in ("Vos sujets", "Vous\u00a0: Pas commencé"):
        focus(site, name)
        press(site, Qt.Key.Key_Return)
        robot.settle(site.window)
    turn_to(site, "family_name")
    press(site, Qt.Key.Key_L)
    robot.wait_until(lambda: field(site).value.lower() == "l")


@pytest.mark.requirement("R222")
@pytest.mark.parametrize(
    ("language", "size"), [("ru", QSize(1024, 768)), ("ar", QSize(1080, 1920))]
)
def test_in_large_letters_no_topic_is_wider_than_its_page(
    open_kiosk: Opener, language: str, size: QSize
) -> None:
    site = open_kiosk(size)
    site.enter(language)
    site.presence.display.switch(Aid.LARGE)
    site.kiosk.shell.go(site.kiosk.shell.session.covered(Overlay.TOPICS))
    robot.settle(site.window)
    shown = list(robot.things(site.window))
    assert not list(too_close([thing for thing in shown if thing.role in PRESSED]))


@pytest.mark.requirement("R222")
def test_another_topic_is_reached_by_what_assistive_technology_presses(site: Site) -> None:
    site.enter()
    robot.press(site.window, "Vos sujets")
    robot.settle(site.window)
    (heading,) = [t.name for t in robot.things(site.window) if t.role is QAccessible.Role.Heading]
    assert heading == "Vos sujets"
    robot.press(site.window, "Vos droits\u00a0: Pas commencé")
    turn_to(site, "consents")
    robot.press(site.window, "Vos sujets")
    robot.settle(site.window)
    robot.press(site.window, "Revenir à ma question")
    turn_to(site, "consents")


def test_who_erases_everything_from_the_topics_leaves_nothing(site: Site) -> None:
    site.enter()
    site.write("Soigner")
    open_topic(site, "Vos droits")
    turn_to(site, "consents")
    site.tap("Vos sujets")
    site.tap("Effacer et quitter")
    site.tap("Oui, tout effacer")
    site.wait_for(START)
    assert site.drafts() == []
    assert site.kiosk.shell.session == Session()


@pytest.mark.requirement("R222")
@pytest.mark.parametrize("language", ["falc", "uk"])
def test_in_wide_letters_the_smallest_panel_has_room_for_all_topics(
    open_kiosk: Opener, language: str
) -> None:
    site = open_kiosk(QSize(1024, 768))
    site.enter(language)
    site.presence.display.switch(Aid.SPACED)
    site.kiosk.shell.go(site.kiosk.shell.session.covered(Overlay.TOPICS))
    robot.settle(site.window)
    whole = QRect(QPoint(), site.window.size())
    assert not list(problems_of(list(robot.things(site.window)), whole))
