"""Danger: whom to call stands two touches from anywhere, before anybody said a word."""

import pytest
from PySide6.QtCore import QPoint, QRect

from domain.acts import ActType
from domain.emergency import MOST_LOCAL, EmergencyNumber, Topic
from kiosk.languages import LANGUAGES, Interpreter
from kiosk.speech.reading import Reader
from tests import packs
from tests.kiosk.conftest import SMALL, Opener, Site, a_persona
from tools import robot
from tools.visitor import START

_SAY = Interpreter().say
SOS = "SOS, " + ", ".join(
    _SAY(each.code, "Site", "Parler à un conseiller") for each in LANGUAGES if not each.easier
)
CALL = "Appeler un conseiller"
URGENT = "Urgence\u00a0: qui appeler"
NUMBERS = {"\u2066112\u2069", "\u2066114\u2069", "\u2066115\u2069"} | {
    "\u20663919\u2069",
    "\u2066119\u2069",
    "\u20663114\u2069",
}


def expect_numbers(site: Site) -> None:
    robot.wait_until(lambda: set(site.names()) >= NUMBERS)


@pytest.mark.requirement("R173")
def test_whoever_passes_by_finds_the_numbers_in_two_touches(site: Site) -> None:
    site.tap(SOS)
    site.tap(URGENT)
    expect_numbers(site)
    assert site.drafts() == []
    (asked,) = site.acts()
    assert (asked.type, asked.body) == (ActType.HELP_REQUESTED, {"page": "attract"})


@pytest.mark.requirement("R002", "R173")
def test_each_page_is_one_touch_from_a_human_and_two_from_the_numbers(site: Site) -> None:
    seen = []

    def look(page: str) -> None:
        seen.append(page)
        if page == "attract":
            return
        site.tap(CALL)
        site.wait_for("Parler à un conseiller")
        site.tap(URGENT)
        expect_numbers(site)
        site.tap("Retour")
        site.tap("Revenir à mon inscription")
        robot.settle(site.window)

    site.visitor(a_persona("fr"), look).register()
    assert len(seen) > 20


def test_the_numbers_are_said_in_the_language_that_is_chosen_there(site: Site) -> None:
    site.tap(SOS)
    site.tap(URGENT)
    site.tap("Langue")
    site.tap("English")
    site.wait_for("Nowhere to sleep tonight")
    expect_numbers(site)


def test_somebody_who_leaves_the_numbers_open_leaves_the_kiosk_to_the_next(site: Site) -> None:
    site.tap(SOS)
    site.tap(URGENT)
    site.clock.advance(120)
    site.kiosk.shell.tick()
    site.wait_for(START)


def test_all_numbers_stand_on_the_smallest_screen_in_every_language(open_kiosk: Opener) -> None:
    site = open_kiosk(SMALL, training=False)
    local = EmergencyNumber(
        Topic.LOCAL, "01 99 00 55 01", "Accueil de jour de la ville", "8 h à 18 h"
    )
    site.presence.urgency.settle([local] * MOST_LOCAL)
    site.tap(SOS)
    site.tap(URGENT)
    for spoken in LANGUAGES:
        site.kiosk.shell.speak(spoken.code)
        site.kiosk.shell.askUrgent()
        robot.settle(site.window)
        outside = [
            thing.name
            for thing in robot.things(site.window)
            if thing.name and not QRect(QPoint(), SMALL).contains(thing.rect)
        ]
        assert outside == [], spoken.code


def test_a_pack_brings_the_numbers_of_the_place(open_kiosk: Opener) -> None:
    site = open_kiosk(before=lambda store: packs.installed(store, packs.reference()))
    site.tap(SOS)
    site.tap(URGENT)
    site.wait_for("\u206601 99 00 55 01\u2069")
    site.wait_for("Accueil de jour de la ville\n8 h à 18 h")


def test_what_is_told_in_french_of_the_place_is_read_in_french(open_kiosk: Opener) -> None:
    site = open_kiosk(before=lambda store: packs.installed(store, packs.reference()))
    site.enter("en")
    site.kiosk.shell.askUrgent()
    site.wait_for("Accueil de jour de la ville\n8 h à 18 h")
    read = {each.text: each.language for each in Reader("en", private=False).page(site.window)}
    assert read["Accueil de jour de la ville 8 h à 18 h"] == "fr"
    assert read["Nowhere to sleep tonight"] == "en"
