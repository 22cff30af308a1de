"""What the on-screen keyboard writes, and what a hand that trembles does not write."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDeadlineTimer, QEvent, Qt
from PySide6.QtTest import QTest

from kiosk.bursts import GAP_MS
from kiosk.session import Overlay
from tests.kiosk.conftest import Site, field, open_question
from tools import robot


def test_letters_with_accents_capitals_digits_and_signs_are_typed(site: Site) -> None:
    open_question(site, "address")
    text = "12 bis, Allée d'Été-Noël çà et là"
    site.write(text)
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
    site.write(typed)
    assert field(site).value == name
    site.tap("Continuer")
    robot.wait_until(lambda: site.kiosk.shell.session.question == "usage_name")
    assert site.journey.registration.interview.answers["family_name"] == name


def test_a_tone_that_no_letter_takes_writes_nothing(site: Site) -> None:
    open_question(site, "family_name")
    site.write("\u0301B\u0301")
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
    site.write("XXXX")
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


@pytest.mark.parametrize("key", ["project", "family_name"])
def test_a_sign_is_taken_back_and_before_the_first_there_is_none(site: Site, key: str) -> None:
    open_question(site, key)
    for written, left in (("", ""), ("Bé", "B")):
        site.write(written)
        site.tap("Effacer un signe")
        assert field(site).value == left
    site.write("cd")
    QTest.keyClick(site.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    robot.wait_until(QDeadlineTimer(2 * GAP_MS).hasExpired)
    site.tap("Effacer un signe")
    assert field(site).value == ""


def test_a_finger_that_slides_off_strikes_nothing(site: Site) -> None:
    open_question(site, "family_name")
    start, end = (robot.find(site.window, name).rect.center() for name in ("B", "Langue"))
    finger = robot.finger()
    QTest.touchEvent(site.window, finger).press(0, start, site.window).commit()
    QTest.touchEvent(site.window, finger).move(0, end, site.window).commit()
    QTest.touchEvent(site.window, finger).release(0, end, site.window).commit()
    assert field(site).value == ""
    assert site.kiosk.shell.session.overlay is Overlay.NONE


# The letters of each language (exemplar characters of CLDR; of Arabic without its vowel signs,
# which nobody types, of Bengali without those of Sanskrit).
ALPHABETS = Path(__file__).with_name("alphabets.tsv").read_text("utf-8")


def keys(site: Site) -> set[str]:
    robot.settle(site.window)
    names = (thing.object_name for thing in robot.things(site.window))
    return {name.removeprefix("key ") for name in names if name.startswith("key ")}


def test_every_letter_of_a_language_is_there_for_words_of_ones_own(site: Site) -> None:
    open_question(site, "project")
    for language, alphabet in (line.split("\t") for line in ALPHABETS.splitlines()):
        site.kiosk.shell.speak(language)
        found = keys(site)
        if "rest" in found:
            robot.key(site.window, "rest", site.clock)
            found |= keys(site)
            site.clock.pause()
        assert set(alphabet.split()) - found == set(), language
        assert {"script", "erase", "digits"} <= found, language


@pytest.mark.parametrize(
    ("language", "text"),
    [("ar", "أريد، عمل"), ("tr", "İş ve Işık"), ("bn", "আমি \u09dcাজি"), ("uk", "Їжа OK")],
)
def test_words_of_ones_own_are_written_as_ones_language_is(
    site: Site, language: str, text: str
) -> None:
    open_question(site, "project", language)
    site.write(text)
    assert field(site).value == text


def test_letters_stand_in_the_order_of_the_alphabet_until_the_person_leaves(site: Site) -> None:
    open_question(site, "family_name")
    site.tap("ABC Ordre des lettres")
    left = [robot.find(site.window, letter).rect.left() for letter in "BCDEFGHIJ"]
    assert left == sorted(left)
    site.write("Zoé")
    assert field(site).value == "Zoé"
    site.kiosk.shell.erase()
    open_question(site, "family_name")
    assert robot.is_shown(site.window, "ABC Ordre des lettres")


def test_identity_is_typed_in_latin_letters_in_every_language(site: Site) -> None:
    open_question(site, "family_name", "ar")
    site.write("Ben")
    assert field(site).value == "Ben"


@pytest.mark.parametrize("read", ["PP1:7K3M9Q2X:0042\r", "3760"])
def test_what_a_scanner_types_lands_in_no_field(site: Site, read: str) -> None:
    open_question(site, "family_name")
    for sign in read:
        robot.strike(site.window, sign)
    robot.wait_until(QDeadlineTimer(3 * GAP_MS).hasExpired)
    assert field(site).value == ""
    assert site.kiosk.shell.session.question == "family_name"


def test_a_scanner_presses_shift_for_capitals(site: Site) -> None:
    open_question(site, "family_name")
    none = Qt.KeyboardModifier.NoModifier
    for sign in "PP1:K7QX":
        QTest.keyPress(site.window, Qt.Key.Key_Shift, none)
        robot.strike(site.window, sign)
        QTest.keyRelease(site.window, Qt.Key.Key_Shift, none)
    robot.wait_until(QDeadlineTimer(3 * GAP_MS).hasExpired)
    assert field(site).value == ""
    QTest.keyPress(site.window, Qt.Key.Key_Shift, none)
    robot.strike(site.window, "L")
    QTest.keyRelease(site.window, Qt.Key.Key_Shift, none)
    robot.wait_until(lambda: field(site).value == "L")


def test_what_a_hand_types_on_real_keys_is_written(site: Site) -> None:
    open_question(site, "family_name")
    for sign in "Le Gall":
        robot.strike(site.window, sign)
        robot.wait_until(QDeadlineTimer(2 * GAP_MS).hasExpired)
    assert field(site).value == "Le Gall"


def test_two_keys_that_roll_are_written(site: Site) -> None:
    open_question(site, "family_name")
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        for sign in "Le":
            robot.send_key(site.window, kind, sign)
    robot.wait_until(lambda: field(site).value == "Le")
