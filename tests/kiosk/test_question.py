"""What happens on the page of a question: typing, refusals, languages, a full disk."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.session import Overlay, Page
from tests.conftest import ExpectLog
from tests.kiosk.conftest import Opener, Site
from tools import robot

Role = QAccessible.Role


def field(site: Site) -> robot.Thing:
    return next(t for t in robot.things(site.window) if t.role is Role.EditableText)


def open_question(site: Site, key: str, language: str = "fr") -> None:
    site.enter(language)
    site.ask(key)
    robot.settle(site.window)


def test_an_empty_mandatory_answer_is_told_beside_the_field(site: Site) -> None:
    open_question(site, "family_name")
    site.tap("Continuer")
    site.wait_for("Donnez une réponse à cette question.")
    told = robot.find(site.window, "Donnez une réponse à cette question.")
    assert told.role is Role.AlertMessage
    assert told.rect.bottom() < field(site).rect.top()
    assert field(site).description == told.name
    robot.type_text(site.window, "Ba")  # the field has the focus again
    assert field(site).value == "Ba"


def test_a_birth_in_the_future_is_refused_and_what_was_typed_stays(site: Site) -> None:
    open_question(site, "birth_date")
    for name, part in (("Jour", "31"), ("Mois", "12"), ("Année", "2098")):
        site.tap(name)
        robot.type_text(site.window, part)
    site.tap("Continuer")
    site.wait_for("Cette date n’est pas encore passée. Regardez l’année.")
    fields = [t for t in robot.things(site.window) if t.role is Role.EditableText]
    assert [f.value for f in fields] == ["31", "12", "2098"]


def test_a_month_is_written_in_letters(site: Site) -> None:
    open_question(site, "birth_date")
    for name, part in (("Jour", "1"), ("Mois", "janv"), ("Année", "1990")):
        site.tap(name)
        robot.type_text(site.window, part)
    site.tap("Continuer")
    robot.wait_until(lambda: site.kiosk.shell.session.question == "born_in_france")
    assert site.journey.registration.interview.answers["birth_date"] == "1990-01-01"


def test_nothing_moves_by_itself_from_day_to_month(site: Site) -> None:
    open_question(site, "birth_date")
    robot.type_text(site.window, "3123")
    assert field(site).value == "3123"


def test_an_optional_question_may_be_left(site: Site) -> None:
    site.enter()
    assert any("(facultatif)" in name for name in site.names())
    site.tap("Continuer")
    robot.wait_until(lambda: site.kiosk.shell.session.question == "family_name")
    assert site.drafts() == []


def test_an_answer_that_is_emptied_is_forgotten(site: Site) -> None:
    site.enter()
    robot.type_text(site.window, "Non")
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


def test_several_options_are_chosen_and_taken_back(site: Site) -> None:
    open_question(site, "besoins")
    for label in ("Suivre une formation", "Lire, écrire ou compter", "Suivre une formation"):
        site.tap(label)
    site.tap("Continuer")
    robot.wait_until(lambda: site.kiosk.shell.session.page is Page.CHECK)
    answers = site.journey.registration.interview.answers
    assert answers["besoins"] == ("lecture-ecriture-calcul",)


def test_nothing_is_chosen_beforehand(site: Site) -> None:
    open_question(site, "contact_preference")
    cards = [t for t in robot.things(site.window) if t.role is Role.RadioButton]
    assert len(cards) == 5
    assert not any(card.checked for card in cards)
    site.tap("Par SMS")
    chosen = [t.name for t in robot.things(site.window) if t.checked]
    assert chosen == ["Par SMS"]


def test_a_commune_is_found_by_postcode_and_has_to_be_picked(site: Site) -> None:
    open_question(site, "commune")
    robot.type_text(site.window, "93200")
    site.wait_for("Saint-Denis (93)")
    site.tap("Continuer")
    site.wait_for("Choisissez la commune dans la liste, par son nom ou son code postal.")
    site.tap("Saint-Denis (93)")
    site.tap("Continuer")
    robot.wait_until(lambda: site.kiosk.shell.session.question == "address")
    assert site.journey.registration.interview.answers["commune"] == "93066"


def test_of_communes_of_one_name_the_near_one_comes_first(open_kiosk: Opener) -> None:
    site = open_kiosk(departement="974")
    open_question(site, "commune")
    robot.type_text(site.window, "saint-denis")
    site.wait_for("Saint-Denis (974)")
    found = [name for name in site.names() if name.startswith("Saint-Denis (")]
    assert found[:2] == ["Saint-Denis (974)", "Saint-Denis (93)"]


def test_a_place_of_birth_is_as_it_was_then(site: Site) -> None:
    site.enter()
    site.answer("born_in_france", answer=True)
    site.ask("birth_commune")
    robot.settle(site.window)
    robot.type_text(site.window, "ascq")
    site.wait_for("Ascq (Villeneuve-d'Ascq, 59)")
    site.tap("Ascq (Villeneuve-d'Ascq, 59)")
    site.tap("Continuer")
    answers = site.journey.registration
    robot.wait_until(lambda: answers.interview.answers.get("birth_commune") == "59020")


# --- The keyboard


def test_letters_with_accents_capitals_digits_and_signs_are_typed(site: Site) -> None:
    open_question(site, "address")
    text = "12 bis, Allée d'Été-Noël çà et là"
    robot.type_text(site.window, text)
    assert field(site).value == text


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        *((name, name) for name in ("Łukaş", "İnönü-Öz", "Żółć", "Ștefan", "Conceição", "Groß")),
        ("Nguyê\u0303n", "Nguyễn"),
        ("Trươ\u0300ng", "Trường"),
    ],
)
def test_names_of_other_languages_are_typed(site: Site, typed: str, name: str) -> None:
    open_question(site, "family_name")
    robot.type_text(site.window, typed)
    assert field(site).value == name
    site.tap("Continuer")
    robot.wait_until(lambda: site.kiosk.shell.session.question == "first_name")
    assert site.journey.registration.interview.answers["family_name"] == name


def test_a_tone_that_no_letter_takes_writes_nothing(site: Site) -> None:
    open_question(site, "family_name")
    robot.type_text(site.window, "\u0301B\u0301")
    assert field(site).value == "B"


def test_a_trembling_finger_turns_one_page_and_writes_nothing(site: Site) -> None:
    open_question(site, "family_name")
    spot = robot.find(site.window, "123 Chiffres et signes").rect.center()
    robot.touch(site.window, spot)
    robot.settle(site.window)
    robot.touch(site.window, spot)  # the space is there now
    assert field(site).value == ""
    assert robot.is_shown(site.window, "1")


def test_a_long_text_is_in_sight_where_it_is_written(site: Site) -> None:
    site.enter()
    site.journey.registration.give("Un métier près de chez moi. " * 15)
    robot.wait_until(lambda: site.kiosk.shell.session.question == "family_name")
    site.tap("Retour")
    robot.wait_until(lambda: site.kiosk.shell.session.question == "project")
    before = site.window.grabWindow()
    robot.type_text(site.window, "XXXX")
    robot.settle(site.window)
    written = field(site).rect
    assert site.window.grabWindow().copy(written) != before.copy(written)
    assert written.bottom() < robot.find(site.window, "Je ne sais pas").rect.top()


def test_a_doubled_strike_is_one_letter(site: Site) -> None:
    open_question(site, "family_name")
    spot = robot.find(site.window, "B").rect.center()
    robot.touch(site.window, spot)
    robot.touch(site.window, spot)
    assert field(site).value.lower() == "b"
    site.clock.advance(0.2)
    robot.touch(site.window, spot)
    assert field(site).value.lower() == "bb"


def test_a_finger_that_slides_off_strikes_nothing(site: Site) -> None:
    open_question(site, "family_name")
    start, end = (robot.find(site.window, name).rect.center() for name in ("B", "Langue"))
    finger = robot.finger()
    QTest.touchEvent(site.window, finger).press(0, start, site.window).commit()
    QTest.touchEvent(site.window, finger).move(0, end, site.window).commit()
    QTest.touchEvent(site.window, finger).release(0, end, site.window).commit()
    assert field(site).value == ""
    assert site.kiosk.shell.session.overlay is Overlay.NONE


def test_identity_is_typed_in_latin_letters_in_every_language(site: Site) -> None:
    open_question(site, "family_name", "ar")
    robot.type_text(site.window, "Ben")
    assert field(site).value == "Ben"


# --- Languages


@pytest.mark.parametrize(("code", "autonym"), [("en", "English"), ("ar", "العربية")])
def test_the_language_changes_in_place_and_answers_stay(
    site: Site, code: str, autonym: str
) -> None:
    site.reach_check(first_name="Awa")
    site.tap("Modifier : Prénom")
    robot.wait_until(lambda: site.kiosk.shell.session.question == "first_name")
    robot.type_text(site.window, "ta")
    site.tap("Langue")
    site.tap(autonym)
    robot.wait_until(lambda: site.kiosk.shell.language == code)
    assert field(site).value == "Awata"
    label = site.journey.registration.texts.questions["first_name"].label
    assert robot.is_shown(site.window, label)


def test_arabic_is_mirrored_but_not_the_keyboard(site: Site) -> None:
    site.enter()
    before = {t.object_name or t.name: t.rect for t in robot.things(site.window)}
    site.kiosk.shell.speak("ar")
    robot.settle(site.window)
    after = {t.object_name or t.name: t.rect for t in robot.things(site.window)}
    width = site.window.width()
    back, mirrored = before["Retour"], after["رجوع"]
    assert abs(back.left() - (width - mirrored.right() - 1)) <= 2
    assert after["key a"].left() < after["key p"].left()


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
    robot.type_text(site.window, "Cuisiner")
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
    assert len(site.acts()) == 1
