"""The kiosk asks what was installed, and goes on with what an interview was begun with."""

from collections.abc import Callable, Mapping

import pytest

from domain.acts import ActType
from domain.questionnaire import Layer
from kiosk.languages import Interpreter
from kiosk.session import Page
from store import drafts
from store.store import Store
from tests import packs
from tests.builders import a_stamp
from tests.kiosk.conftest import Opener, Site, a_persona
from tools import robot

NEWER = Layer("registration", packs.NEWER)
MISSION = Layer("mission-93", 1)


def with_packs(store: Store) -> None:
    packs.installed(store, packs.a_questionnaire(), packs.a_layer())


def with_draft(*layers: Layer) -> Callable[[Store], None]:
    """Packs, and an interview that began with other ones."""

    def before(store: Store) -> None:
        with_packs(store)
        with store.write() as tx:
            draft = drafts.start(tx, "fr", a_stamp(), layers=layers)
            for key, answer in a_persona().answers.items():
                drafts.answer(tx, draft, key, answer)
            drafts.answer(tx, draft, "project", "Cuisiner")

    return before


def take_up(site: Site) -> None:
    """Go on with the interrupted interview, to the page where one records it."""
    site.tap("Reprendre l’inscription interrompue")
    site.wait_for("Reprendre votre inscription")
    site.write("traore")
    site.tap("Continuer")
    robot.wait_until(lambda: "project" in site.journey.registration.interview.answers)


def record(site: Site) -> Mapping[str, object]:
    """Record the registration as it stands; gives what is kept of it."""
    session = site.kiosk.shell.session
    site.kiosk.shell.go(session.checking(session.asked))
    site.journey.registration.submit()
    robot.wait_until(lambda: bool(site.acts()))
    (act,) = [act for act in site.acts() if act.type == ActType.REGISTRATION_SUBMITTED]
    return act.body


def asked(site: Site) -> tuple[Layer, ...]:
    return site.journey.registration.content.questionnaire.layers


def named(*layers: Layer) -> list[dict[str, object]]:
    return [{"name": layer.name, "version": layer.version} for layer in layers]


def test_a_person_is_asked_what_was_installed(open_kiosk: Opener) -> None:
    site = open_kiosk(before=with_packs, training=False)
    site.enter()
    assert packs.NEW_LABEL in site.names()
    for key, answer in a_persona().answers.items():
        site.answer(key, answer)
    site.answer("local_housing", answer=True)
    body = record(site)
    assert body["questionnaire_version"] == packs.NEWER
    assert body["layers"] == named(NEWER, MISSION)
    answers = body["answers"]
    assert isinstance(answers, dict)
    assert answers["local_housing"] is True


@pytest.mark.parametrize(("language", "said"), [("ps", 1), ("ar", 0)])
def test_what_a_pack_does_not_translate_is_said_to_be_so(
    open_kiosk: Opener, language: str, said: int
) -> None:
    site = open_kiosk(before=with_packs, training=False)
    site.enter(language)
    source = "Cette question n’est pas encore traduite. Un conseiller peut vous l’expliquer."
    told = Interpreter().say(language, "QuestionPage", source)
    assert told != source
    assert site.names().count(told) == said
    site.ask("local_housing")
    robot.settle(site.window)
    assert site.names().count(told) == said


@pytest.mark.parametrize(("language", "said"), [("ps", True), ("ar", False)])
def test_what_rules_do_not_translate_is_told_in_french_and_said_to_be_so(
    open_kiosk: Opener, language: str, said: bool
) -> None:
    site = open_kiosk(before=lambda store: packs.installed(store, packs.rules()), training=False)
    site.reach_check(**a_persona().answers)
    site.kiosk.shell.speak(language)
    site.journey.registration.submit()
    robot.wait_until(lambda: site.kiosk.shell.session.page is Page.DONE)
    robot.settle(site.window)
    source = "Cette proposition n’est pas encore traduite. Un conseiller peut vous l’expliquer."
    told = Interpreter().say(language, "Proposal", source)
    assert told != source
    assert (told in site.names()) is said


def test_an_interview_goes_on_with_what_it_was_begun_with(open_kiosk: Opener) -> None:
    site = open_kiosk(before=with_draft(packs.shipped()), training=False)
    take_up(site)
    assert asked(site) == (packs.shipped(),)
    body = record(site)
    assert body["questionnaire_version"] == packs.shipped().version
    assert body["layers"] == named(packs.shipped())
    site.kiosk.shell.erase()
    robot.wait_until(lambda: asked(site) == (NEWER, MISSION))


def test_what_is_nowhere_any_more_goes_on_with_what_is_asked_now(open_kiosk: Opener) -> None:
    site = open_kiosk(before=with_draft(Layer("registration", 99)), training=False)
    take_up(site)
    assert asked(site) == (NEWER, MISSION)
    assert site.journey.registration.interview.answers["project"] == "Cuisiner"
    assert record(site)["layers"] == named(NEWER, MISSION)


def test_what_arrives_meanwhile_waits_for_the_next_start(open_kiosk: Opener) -> None:
    site = open_kiosk(training=False)
    packs.installed(site.store, packs.a_questionnaire())
    site.enter()
    assert asked(site) == (packs.shipped(),)
