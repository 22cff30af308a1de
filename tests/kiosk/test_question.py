"""What happens on the page of a question: typing, refusals, languages, a full disk."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtGui import QAccessible

from tests.conftest import ExpectLog
from tests.kiosk.conftest import Opener, Site, field, open_question
from tools import robot

Role = QAccessible.Role


def test_an_empty_mandatory_answer_is_told_beside_the_field(site: Site) -> None:
    open_question(site, "family_name")
    site.tap("Continuer")
    site.wait_for("Donnez une réponse à cette question.")
    told = robot.find(site.window, "Donnez une réponse à cette question.")
    assert told.role is Role.AlertMessage
    assert told.rect.bottom() < field(site).rect.top()
    assert field(site).description == told.name
    site.write("Ba")  # the field has the focus again
    assert field(site).value == "Ba"


def test_a_birth_in_the_future_is_refused_and_what_was_typed_stays(site: Site) -> None:
    open_question(site, "birth_date")
    for name, part in (("Jour", "31"), ("Mois", "12"), ("Année", "2098")):
        site.tap(name)
        site.write(part)
    site.tap("Continuer")
    site.wait_for("Cette date n’est pas encore passée. Regardez l’année.")
    fields = [t for t in robot.things(site.window) if t.role is Role.EditableText]
    assert [f.value for f in fields] == ["31", "12", "2098"]


def test_a_month_is_written_in_letters(site: Site) -> None:
    open_question(site, "birth_date")
    for name, part in (("Jour", "1"), ("Mois", "janv"), ("Année", "1990")):
        site.tap(name)
        site.write(part)
    site.tap("Continuer")
    robot.wait_until(lambda: site.kiosk.shell.session.question == "birth_country")
    assert site.journey.registration.interview.answers["birth_date"] == "1990-01-01"


def test_nothing_moves_by_itself_from_day_to_month(site: Site) -> None:
    open_question(site, "birth_date")
    site.write("3123")
    assert field(site).value == "3123"


def test_an_optional_question_may_be_left(site: Site) -> None:
    site.enter()
    assert any("(facultatif)" in name for name in site.names())
    site.tap("Continuer")
    robot.wait_until(lambda: site.kiosk.shell.session.question == "family_name")
    assert site.drafts() == []


def test_an_answer_that_is_emptied_is_forgotten(site: Site) -> None:
    site.enter()
    site.write("Non")
    site.tap("Continuer")
    robot.wait_until(lambda: site.kiosk.shell.session.question == "family_name")
    site.tap("Retour")
    robot.wait_until(lambda: site.kiosk.shell.session.question == "project")
    for _ in "Non":
        site.tap("Effacer un signe")
        site.clock.advance(1)
    site.tap("Continuer")
    robot.wait_until(lambda: site.kiosk.shell.session.question == "family_name")
    assert site.journey.registration.interview.answers == {}
    assert all(not draft.answers for draft in site.drafts())


def test_nothing_is_chosen_beforehand(site: Site) -> None:
    open_question(site, "contact_preference")
    cards = [t for t in robot.things(site.window) if t.role is Role.RadioButton]
    assert len(cards) == 5
    assert not any(card.checked for card in cards)
    site.tap("Par SMS")
    chosen = [t.name for t in robot.things(site.window) if t.checked]
    assert chosen == ["Par SMS"]


@pytest.mark.parametrize(("first", "then"), [("OFFRES", "AUCUN"), ("AUCUN", "OFFRES")])
def test_an_option_that_goes_with_no_other_takes_their_place(
    site: Site, first: str, then: str
) -> None:
    open_question(site, "consents")
    texts = site.journey.registration.texts
    for key in (first, then):
        site.tap(texts.option("consents", key))
    site.tap("Continuer")
    robot.wait_until(lambda: site.kiosk.shell.session.question != "consents")
    assert site.journey.registration.interview.answers["consents"] == (then,)


# --- Languages


@pytest.mark.parametrize(("code", "autonym"), [("en", "English"), ("ar", "العربية")])
def test_the_language_changes_in_place_and_answers_stay(
    site: Site, code: str, autonym: str
) -> None:
    site.reach_check(first_name="Awa")
    site.tap("Modifier : Prénom")
    robot.wait_until(lambda: site.kiosk.shell.session.question == "first_name")
    site.write("ta")
    site.tap("Langue")
    site.tap(autonym)
    robot.wait_until(lambda: site.kiosk.shell.language == code)
    assert field(site).value == "Awata"
    label = site.journey.registration.texts.questions["first_name"].label
    assert robot.is_shown(site.window, label)


def test_arabic_is_mirrored_but_not_the_keyboard(site: Site) -> None:
    open_question(site, "family_name")
    back = robot.find(site.window, "Retour").rect
    site.kiosk.shell.speak("ar")
    robot.settle(site.window)
    mirrored = robot.find(site.window, "رجوع").rect
    assert abs(back.left() - (site.window.width() - mirrored.right() - 1)) <= 2
    assert robot.find(site.window, "A").rect.left() < robot.find(site.window, "P").rect.left()


# --- A full disk


@contextmanager
def full_disk() -> Iterator[None]:
    """No file of this process can grow."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_full_disk_keeps_the_page_and_what_was_typed(
    open_kiosk: Opener, expected_log: ExpectLog
) -> None:
    site = open_kiosk()
    expected_log("premier_pas.kiosk", "not saved")
    site.enter()
    site.write("Cuisiner")
    with full_disk():
        site.tap("Continuer")
        robot.wait_until(lambda: any("disque" in name for name in site.names()))
    assert site.kiosk.shell.session.question == "project"
    assert field(site).value == "Cuisiner"
    site.tap("Continuer")
    robot.wait_until(lambda: site.kiosk.shell.session.question == "family_name")
    (draft,) = site.drafts()
    assert draft.answers == {"project": "Cuisiner"}


def test_a_full_disk_keeps_the_answers_that_were_to_be_recorded(
    open_kiosk: Opener, expected_log: ExpectLog
) -> None:
    site = open_kiosk()
    expected_log("premier_pas.kiosk", "not saved")
    site.reach_check()
    site.settle()
    with full_disk():
        site.tap("Enregistrer mon inscription")
        robot.wait_until(lambda: any("disque" in name for name in site.names()))
    assert site.acts() == []
    site.tap("Enregistrer mon inscription")
    site.wait_for("Votre inscription est enregistrée")
    assert len(site.registrations()) == 1
