"""The order of what one is asked, as a person at the kiosk chooses it."""

import re
from collections.abc import Mapping

import pytest
from PySide6.QtGui import QAccessible

from domain.acts import Act
from domain.answers import Answer
from domain.plain import canonical
from kiosk.session import Overlay, Page
from tests.kiosk.conftest import SMALL, Opener, Site, a_persona
from tools import robot


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
