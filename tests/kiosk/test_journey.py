"""A whole registration by touch, found by accessible names only."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from domain.acts import ActType
from domain.answers import Answer, answer_to_json
from domain.interview import Interview
from domain.questionnaire import Kind, Skip
from domain.references import is_reference
from kiosk.app import HERE
from kiosk.records import Records
from kiosk.session import Overlay
from resources import load
from tests.kiosk.conftest import Opener, Site, a_persona
from tools import robot
from tools.visitor import START

NOTHING_GIVEN = "Donnez une réponse à cette question."
EVERYTHING: dict[str, Answer] = {
    "project": "Travailler avec des enfants.",
    "family_name": "N'Guyen-Lefèvre",
    "usage_name": Skip.WITHHELD,
    "birth_country": "FR",
    "birth_commune": "75056",
    "nationalities": ("SN", "MA"),
    "residence_title": "CARTE_SEJOUR_TRAVAIL",
    "residence_title_expiry": "2031-06-30",
    "address_kind": "HEBERGE",
    "address": "12 rue des Lilas",
    "phone": "+33612345678",
    "email": "awa.t@exemple.fr",
    "contact_preference": "SMS",
    "message_reader": "MOI",
    "situation_professionnelle": "DEUX_DERNIERES_ANNEES",
    "last_job": "D1102",
    "experience": "UN_A_TROIS_ANS",
    "qualification": "QUALIFIE",
    "niveau_etude": "NV4",
    "diplomes": "CAP boulanger",
    "competences": "Faire du pain.",
    "projet_pro": "SALARIAT",
    "ressources": ("RSA", "PROCHES"),
    "handicap": ("AUCUN",),
    "contraintes": ("LOGEMENT", "ARGENT"),
    "capacite_a_travailler": True,
    "contrainte_logement": "SANS_LOGEMENT",
    "contraintes_fortes": ("AUCUNE",),
    "urgence": ("DORMIR",),
    "consents": ("PARTENAIRES", "OFFRES"),
    "rights": "A_EXPLIQUER",
}


@pytest.mark.requirement("R212")
@pytest.mark.requirement("R222")
@pytest.mark.parametrize("language", ["fr", "ps"])
def test_a_person_registers_by_touch(site: Site, language: str) -> None:
    persona = a_persona(language, **EVERYTHING)
    reference = site.visitor(persona).register()
    (act,) = site.registrations()
    assert act.body["reference"] == reference
    assert act.body["language"] == language
    assert act.body["answers"] == {
        key: answer_to_json(answer) for key, answer in persona.answers.items()
    }
    assert site.drafts() == []


@pytest.mark.requirement("R222")
def test_ways_not_to_answer_are_answers(site: Site) -> None:
    site.enter()
    site.tap("Je préfère ne pas répondre")
    robot.wait_until(lambda: site.kiosk.shell.session.question == "family_name")
    (draft,) = site.drafts()
    assert draft.answers == {"project": Skip.WITHHELD}


def test_each_answer_is_durable_before_the_page_turns(site: Site) -> None:
    site.enter()
    site.write("Soigner")
    site.tap("Continuer")
    robot.wait_until(lambda: site.kiosk.shell.session.question == "family_name")
    with site.store.read() as tx:
        (answer,) = tx.connection.exec_driver_sql("SELECT answer FROM draft_answers").scalars()
    assert answer == '"Soigner"'


def test_two_taps_on_record_make_one_registration(site: Site) -> None:
    site.reach_check()
    spot = robot.wait_for(site.window, "Enregistrer mon inscription").rect.center()
    robot.touch(site.window, spot)
    robot.touch(site.window, spot)
    site.wait_for("Votre inscription est enregistrée")
    assert len(site.registrations()) == 1


@pytest.mark.parametrize("by_mouse", [False, True])
def test_a_press_that_the_page_turned_under_presses_nothing(site: Site, by_mouse: bool) -> None:
    """The second tap of a trembling hand may be down already while the page turns."""
    site.enter()
    site.write("Soigner")
    spot = robot.wait_for(site.window, "Continuer").rect.center()
    robot.touch(site.window, spot)
    if by_mouse:
        QTest.mousePress(site.window, Qt.MouseButton.LeftButton, pos=spot)
    else:
        QTest.touchEvent(site.window, robot.finger()).press(0, spot, site.window).commit()
    robot.wait_until(lambda: site.kiosk.shell.session.question == "family_name")
    robot.settle(site.window)
    if by_mouse:
        QTest.mouseRelease(site.window, Qt.MouseButton.LeftButton, pos=spot)
    else:
        QTest.touchEvent(site.window, robot.finger()).release(0, spot, site.window).commit()
    site.settle()
    assert not robot.is_shown(site.window, NOTHING_GIVEN)
    robot.touch(site.window, robot.wait_for(site.window, "Appeler un conseiller").rect.center())
    robot.wait_until(lambda: Overlay.HELP in site.kiosk.shell.session.covers)


def test_two_taps_on_go_on_turn_one_page(site: Site) -> None:
    """While the answer is saved, and when the next page lies there already."""
    site.enter()
    site.write("Soigner")
    spot = robot.wait_for(site.window, "Continuer").rect.center()
    robot.touch(site.window, spot)
    robot.touch(site.window, spot)
    robot.wait_until(lambda: site.kiosk.shell.session.question == "family_name")
    robot.settle(site.window)
    robot.touch(site.window, spot)
    site.settle()
    assert site.kiosk.shell.session.question == "family_name"
    assert not site.journey.registration.interview.answers.keys() - {"project"}
    assert not robot.is_shown(site.window, NOTHING_GIVEN)


def test_two_taps_on_the_attract_screen_choose_no_language(site: Site) -> None:
    spot = robot.wait_for(site.window, START).rect.center()
    robot.touch(site.window, spot)
    robot.settle(site.window)
    robot.touch(site.window, spot)
    robot.settle(site.window)
    assert robot.is_shown(site.window, "Choisissez votre langue")


def test_what_is_missing_is_named_and_opened(site: Site) -> None:
    site.enter()
    session = site.kiosk.shell.session
    site.kiosk.shell.go(session.checking(session.asked))
    names = site.names()
    assert "Il manque : Nom de naissance, Prénom, Date de naissance, Commune" in names
    assert "Non renseigné" in names
    site.tap("Enregistrer mon inscription")
    site.wait_for("Quel est votre nom de naissance ?")


def test_the_confirmation_tells_what_comes_next_and_whom_to_ask(site: Site) -> None:
    site.reach_check()
    site.tap("Enregistrer mon inscription")
    site.wait_for("Votre inscription est enregistrée")
    reference = next(filter(is_reference, site.names()))
    names = " ".join(site.names())
    for told in (reference, "dès qu’il y a du réseau", "01 48 13 13 20", "Du lundi au vendredi"):
        assert told in names


def test_the_receipt_says_nothing_of_the_person(open_kiosk: Opener, tmp_path: Path) -> None:
    site = open_kiosk(receipts=tmp_path / "receipts")
    site.reach_check(**EVERYTHING)
    site.kiosk.shell.speak("ar")
    site.tap("حفظ تسجيلي")
    site.wait_for("تم حفظ تسجيلك")
    reference = next(filter(is_reference, site.names()))
    site.settle()
    (file,) = (tmp_path / "receipts").iterdir()
    assert file.name == f"{reference}.pdf"
    text = PdfReader(file).pages[0].extract_text()
    assert reference in text
    assert "provisoire" in text
    for value in ("Guyen", "Awa", "Lilas", "612", "1998", "enfants"):
        assert value not in text


def test_calling_an_adviser_is_recorded_without_an_answer(site: Site) -> None:
    site.enter()
    site.tap("Appeler un conseiller")
    site.wait_for("Parler à un conseiller")
    assert "01 48 13 13 20" in " ".join(site.names())
    (act,) = site.acts()
    assert act.type == ActType.HELP_REQUESTED
    assert act.body == {"page": "project"}
    site.tap("Revenir à mon inscription")
    site.wait_for("Continuer")


def test_who_comes_on_another_day_is_asked_on_that_day(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = site.journey.registration.interview.context.today + timedelta(days=3)
    monkeypatch.setattr(Records, "today", lambda _: later)
    site.enter()
    assert site.journey.registration.interview.context.today == later


def test_each_kind_of_question_has_an_editor() -> None:
    shipped = {file.name for file in (HERE / "Kiosk" / "questions").glob("*Question.qml")}
    kinds = {re.sub(r"(?:^|_)(\w)", lambda m: m[1].upper(), kind.value) for kind in Kind}
    # A number of social security is asked only where the law allows it: never on a public kiosk.
    assert shipped == {f"{kind}Question.qml" for kind in kinds - {"Nir"}}


@pytest.mark.parametrize("version", [1, 2])
def test_what_needs_a_permission_is_never_asked_at_a_kiosk(site: Site, version: int) -> None:
    questionnaire = load.questionnaire("registration", version)
    context = site.journey.registration.interview.context
    interview = Interview(questionnaire, context, a_persona().answers)
    assert context.permissions == frozenset()
    assert not [question.key for question in interview.asked if question.needs]


def test_the_attract_screen_greets_in_all_languages_and_states_the_alternative(site: Site) -> None:
    site.wait_for(START)
    names = " ".join(site.names())
    assert "Un conseiller peut aussi vous inscrire, sans la borne." in names
    assert "An adviser can also register you" in names
    assert "يمكن لمستشار" in names
    assert "Консультант" in names
    assert names.count("2 minutes") == 2  # easy French greets in French
    assert "2 хвилини" in names
