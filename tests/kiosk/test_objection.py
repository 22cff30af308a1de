"""« Je ne suis pas d’accord »: in writing, in one's own words and letters, and read by a human."""

import pytest

from domain.acts import PERSON, Act, ActType, Mode
from kiosk.session import IDLE_MS, WARNING_MS, Overlay, Page
from kiosk.viewmodels.objection import ObjectionPage
from tests.conftest import ExpectLog
from tests.kiosk.conftest import Opener, Site, field
from tests.kiosk.test_bad_days import FULL, fill_the_disk, make_room
from tests.kiosk.test_keypad import KEYS, go, write
from tests.kiosk.test_speech import page
from tools import robot
from tools.visitor import START

DISAGREE = "Je ne suis pas d’accord"
BACK = "Revenir à la proposition"
RECORDED = "Vos mots sont enregistrés. Une personne de l’équipe les lit avec votre dossier."
HELP = "Écrivez ce que vous souhaitez, avec vos mots. Une personne de l’équipe les lit."
SENTINEL = "Zqxjpas d'accord"


def recorded(site: Site, type_: ActType) -> list[Act]:
    return [act for act in site.acts() if act.type == type_]


def reach_done(site: Site) -> None:
    site.reach_check()
    site.tap("Enregistrer mon inscription")
    site.wait_for("Terminer")


def written(site: Site) -> ObjectionPage:
    """Register, and type against what is proposed, without touching each key."""
    reach_done(site)
    objection = site.journey.pages["objection"]
    assert isinstance(objection, ObjectionPage)
    objection.type(SENTINEL)
    site.tap(DISAGREE)
    site.wait_for(BACK)
    return objection


@pytest.mark.requirement("R222")
def test_who_does_not_agree_writes_it_by_touch(site: Site) -> None:
    reach_done(site)
    site.tap(DISAGREE)
    site.tap("Envoyer")
    site.wait_for("Écrivez d’abord ce que vous souhaitez.")
    site.write("Non merci")
    site.tap(BACK)
    site.tap(DISAGREE)
    robot.settle(site.window)
    assert field(site).value == "Non merci", "who looks at it again loses nothing"
    assert not robot.is_shown(site.window, "Écrivez d’abord ce que vous souhaitez.")
    spot = robot.find(site.window, "Envoyer").rect.center()
    site.clock.pause()
    for _ in "of a trembling hand":
        robot.touch(site.window, spot)
    site.wait_for(RECORDED)
    [made] = recorded(site, ActType.RECOMMENDATION_MADE)
    [act] = recorded(site, ActType.REORIENTATION_REQUESTED)
    assert act.body == {"about": made.id, "words": "Non merci"}
    assert (act.dossier, act.author, act.mode) == (made.dossier, PERSON, Mode.KIOSK)
    robot.settle(site.window)
    assert not robot.is_shown(site.window, DISAGREE), "it was said, and is with the team"


@pytest.mark.requirement("R222")
def test_by_before_next_and_ok(open_kiosk: Opener) -> None:
    site = open_kiosk(keypad=KEYS)
    reach_done(site)
    go(site, DISAGREE)
    write(site, "Non")
    go(site, "Envoyer")
    site.wait_for(RECORDED)
    [act] = recorded(site, ActType.REORIENTATION_REQUESTED)
    assert act.body["words"] == "Non"


def test_what_is_written_is_for_the_ears_of_the_person_alone(site: Site) -> None:
    written(site)
    assert page(site)[:2] == [DISAGREE, HELP]
    assert SENTINEL not in page(site)
    assert SENTINEL in page(site, private=True)
    site.tap("Envoyer")
    site.wait_for(RECORDED)
    assert RECORDED in page(site)


def test_a_full_disk_is_told_and_loses_no_word(site: Site, expected_log: ExpectLog) -> None:
    expected_log("premier_pas.kiosk", "not saved: disk_full")
    written(site)
    fill_the_disk(site)
    site.tap("Envoyer")
    site.wait_for(FULL)
    assert field(site).value == SENTINEL
    make_room(site)
    site.tap("Envoyer")
    site.wait_for(RECORDED)
    [act] = recorded(site, ActType.REORIENTATION_REQUESTED)
    assert act.body["words"] == SENTINEL


def test_it_is_written_in_ones_own_letters_and_erased_with_the_visit(site: Site) -> None:
    objection = written(site)
    shell = site.kiosk.shell
    shell.speak("ar")
    robot.settle(site.window)
    site.write("لا")
    assert field(site).value == f"{SENTINEL}لا"
    site.clock.advance(IDLE_MS / 1000)
    shell.tick()
    robot.settle(site.window)
    assert (shell.session.page, shell.session.overlay) == (Page.OBJECTION, Overlay.IDLE)
    assert not [thing for thing in robot.things(site.window) if SENTINEL in thing.value]
    site.clock.advance(WARNING_MS / 1000)
    shell.tick()
    site.wait_for(START)
    assert objection.property("text") == ""
    assert recorded(site, ActType.REORIENTATION_REQUESTED) == []
