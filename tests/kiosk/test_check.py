"""The page where all answers are read again: changes, doubts, what a change calls for."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from domain.answers import Answer
from domain.questionnaire import Skip
from kiosk.session import Page
from tests.kiosk.conftest import Site
from tools import robot

CONFIRM = "Enregistrer mon inscription"


def at(site: Site, question: str) -> None:
    robot.wait_until(lambda: site.kiosk.shell.session.question == question)
    robot.settle(site.window)


def rows(site: Site) -> list[str]:
    """The questions on the page, whether in sight or not."""
    model = site.journey.pages["check"].property("rows")
    names = [bytes(name).decode() for name in model.roleNames().values()]
    role = names.index("key") + 256
    return [model.data(model.index(i), role) for i in range(model.rowCount())]


@pytest.mark.requirement("R222")
def test_an_answer_is_changed_and_leads_back(site: Site) -> None:
    site.reach_check(first_name="Awa")
    site.reach("Modifier : Prénom")
    site.tap("Modifier : Prénom")
    at(site, "first_name")
    site.write("ta")
    site.tap("Continuer")
    site.wait_for("Relisez vos réponses")
    site.wait_for("Awata")  # in sight: one is back where one left


@pytest.mark.requirement("R222")
def test_what_was_passed_is_answered_afterwards_in_the_order_one_likes(site: Site) -> None:
    site.reach_check()
    for key, label in (("competences", "CAP"), ("project", "Soigner")):
        assert key in rows(site)
        site.journey.pages["check"].modify(key)  # type: ignore[attr-defined]  # a CheckPage
        at(site, key)
        site.write(label)
        site.tap("Continuer")
        site.wait_for("Relisez vos réponses")
        robot.wait_until(partial(robot.is_shown, site.window, label))
    site.tap(CONFIRM)
    site.wait_for("Terminer")
    (act,) = site.registrations()
    given = act.body["answers"]
    assert isinstance(given, dict)
    assert (given["competences"], given["project"]) == ("CAP", "Soigner")


def test_what_a_change_calls_for_is_asked_then_one_is_back(site: Site) -> None:
    site.reach_check(contraintes=("AUCUNE",))
    site.reach("Modifier : Difficultés du moment")
    site.tap("Modifier : Difficultés du moment")
    at(site, "contraintes")
    site.tap("Rien de tout cela")
    for label in ("Mon logement", "Me déplacer"):
        site.tap(label)
    site.tap("Continuer")
    at(site, "contrainte_logement")
    site.tap("Il gêne un peu ma recherche")
    site.tap("Continuer")
    at(site, "contrainte_mobilite")
    site.tap("Je préfère ne pas répondre")
    site.wait_for("Relisez vos réponses")
    answers = site.journey.registration.interview.answers
    assert answers["contrainte_mobilite"] is Skip.WITHHELD


def test_back_from_what_a_change_calls_for_is_the_check_page(site: Site) -> None:
    site.reach_check(contraintes=("AUCUNE",))
    site.reach("Modifier : Difficultés du moment")
    site.tap("Modifier : Difficultés du moment")
    at(site, "contraintes")
    site.tap("Mon logement")
    site.tap("Continuer")
    at(site, "contrainte_logement")
    site.tap("Retour")
    site.wait_for("Relisez vos réponses")
    assert "contrainte_logement" in rows(site)


def test_an_answer_that_is_not_asked_for_any_more_goes_and_comes_back(site: Site) -> None:
    site.reach_check(birth_country="FR", birth_commune="75056")
    assert "birth_commune" in rows(site)
    change(site, "birth_country", "DZ")
    assert "birth_commune" not in rows(site)
    assert not robot.is_shown(site.window, "Paris (75)")
    change(site, "birth_country", "FR")
    assert "birth_commune" in rows(site)
    assert site.kiosk.shell.session.page is Page.CHECK  # it is not asked for again
    site.reach("Modifier : Commune de naissance")
    assert robot.is_shown(site.window, "Paris (75)")


def change(site: Site, key: str, answer: Answer) -> None:
    registration = site.journey.registration
    registration.modify(key)
    registration.give(answer)
    robot.wait_until(lambda: registration.interview.answers[key] == answer)
    robot.settle(site.window)


def test_going_back_skips_what_is_not_asked(site: Site) -> None:
    site.enter()
    site.answer("birth_country", "DZ")
    at(site, "nationalities")
    site.tap("Retour")
    at(site, "birth_country")
    site.journey.registration.give("FR")
    at(site, "birth_commune")
    site.journey.registration.give("75056")
    at(site, "nationalities")
    site.tap("Retour")
    at(site, "birth_commune")


def test_a_doubt_is_shown_on_top_and_leads_to_its_question(site: Site) -> None:
    site.reach_check(contact_preference="SMS", phone=Skip.NONE)
    site.wait_for("À vérifier")
    shown = [thing.name for thing in robot.things(site.window)]
    doubt = site.journey.registration.texts.doubts["no_phone_to_call"]
    assert shown.index(doubt) < shown.index("Votre projet")
    site.tap("Revoir : Téléphone")
    at(site, "phone")
    site.write("0639981234")
    site.tap("Continuer")
    site.wait_for("Relisez vos réponses")
    assert not robot.is_shown(site.window, "À vérifier")


def test_a_doubt_stands_in_nobodys_way(site: Site) -> None:
    site.reach_check(contact_preference="SMS", phone=Skip.NONE)
    site.wait_for("À vérifier")
    site.tap(CONFIRM)
    site.wait_for("Votre inscription est enregistrée")


@pytest.mark.parametrize("doubts", [False, True])
def test_every_answer_is_reached_by_the_keyboard(site: Site, doubts: bool) -> None:
    given: dict[str, Answer] = {"contact_preference": "SMS", "phone": Skip.NONE} if doubts else {}
    site.reach_check(**given)
    site.wait_for("Relisez vos réponses")
    texts = site.journey.registration.texts.questions
    wanted = [f"Modifier : {texts[key].short}" for key in rows(site)]
    seen: list[str] = []
    for _ in range(3 * len(wanted)):
        QTest.keyClick(site.window, Qt.Key.Key_Tab)
        robot.settle(site.window)
        seen += [t.name for t in robot.things(site.window) if t.focused]
        if CONFIRM in seen[-1:]:
            break
    assert [name for name in seen if name in set(wanted)] == wanted


def test_every_answer_is_reached_by_touch(site: Site) -> None:
    site.reach_check()
    site.wait_for("Relisez vos réponses")
    texts = site.journey.registration.texts.questions
    for key in rows(site):
        site.reach(f"Modifier : {texts[key].short}")
