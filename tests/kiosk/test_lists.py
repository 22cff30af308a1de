"""What people search and pick: communes, countries, nationalities, jobs, options."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from domain.answers import Answer
from domain.questionnaire import Kind
from kiosk.speech.reading import Reader
from kiosk.viewmodels.speech import SHOWN
from tests.kiosk.conftest import Opener, Site, field, open_question
from tools import robot

Role = QAccessible.Role


def test_a_commune_is_found_by_postcode_and_has_to_be_picked(site: Site) -> None:
    open_question(site, "commune")
    site.write("93200")
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
    site.write("saint-denis")
    site.wait_for("Saint-Denis (974)")
    found = [name for name in site.names() if name.startswith("Saint-Denis (")]
    assert found[:2] == ["Saint-Denis (974)", "Saint-Denis (93)"]


def test_a_place_of_birth_is_as_it_was_then(site: Site) -> None:
    site.enter()
    site.answer("birth_country", "FR")
    site.ask("birth_commune")
    robot.settle(site.window)
    site.write("ascq")
    site.wait_for("Ascq (Villeneuve-d'Ascq, 59)")
    site.tap("Ascq (Villeneuve-d'Ascq, 59)")
    site.tap("Continuer")
    answers = site.journey.registration
    robot.wait_until(lambda: answers.interview.answers.get("birth_commune") == "59020")


def go_on(site: Site, key: str, following: str) -> object:
    """Press to go on; gives the answer that was kept."""
    site.tap("Continuer")
    robot.wait_until(lambda: site.kiosk.shell.session.question == following)
    return site.journey.registration.interview.answers[key]


@pytest.mark.parametrize(
    ("language", "typed", "name", "code"),
    [
        ("fr", "senegal", "Sénégal", "SN"),
        ("fr", "algerienne", "Algérie", "DZ"),
        ("falc", "germany", "Allemagne", "DE"),
        ("en", "allemagne", "Germany", "DE"),
        ("uk", "ukraine", "Україна", "UA"),
    ],
)
def test_a_country_is_found_by_any_of_its_names_and_named_in_the_persons_language(
    site: Site, language: str, typed: str, name: str, code: str
) -> None:
    open_question(site, "birth_country", language)
    site.write(typed)
    site.wait_for(name)
    site.tap(name)
    assert field(site).value == name
    site.journey.pages["answer"].submit()  # type: ignore[attr-defined]  # an AnswerPage
    interview = site.journey.registration
    robot.wait_until(lambda: interview.interview.answers.get("birth_country") == code)


def test_france_is_one_tap_away(site: Site) -> None:
    open_question(site, "birth_country")
    site.tap("France")
    assert field(site).value == "France"
    assert go_on(site, "birth_country", "birth_commune") == "FR"


def test_a_picked_country_is_said_in_the_other_language_once_one_switches(site: Site) -> None:
    open_question(site, "birth_country")
    site.write("alle")
    site.tap("Allemagne")
    site.kiosk.shell.speak("en")
    robot.wait_until(lambda: field(site).value == "Germany")
    site.kiosk.shell.speak("fr")
    assert go_on(site, "birth_country", "nationalities") == "DE"


def test_what_is_typed_is_no_country_until_one_is_picked(site: Site) -> None:
    open_question(site, "birth_country")
    site.write("alle")
    site.tap("Continuer")
    site.wait_for("Choisissez le pays dans la liste, par ses premières lettres.")
    assert field(site).value == "alle"


def test_nationalities_are_taken_one_by_one_and_given_back(site: Site) -> None:
    open_question(site, "nationalities")
    for typed, name in (("mali", "Mali"), ("sene", "Sénégal")):
        site.write(typed)
        site.tap(name)
        assert field(site).value == ""
    site.tap("France")
    site.tap("Retirer Mali")
    robot.settle(site.window)
    assert not robot.is_shown(site.window, "Retirer Mali")
    assert go_on(site, "nationalities", "address_kind") == ("SN", "FR")


def test_no_more_than_five_nationalities_are_offered(site: Site) -> None:
    site.enter()
    site.answer("nationalities", ("CD", "SN", "ML", "DZ", "MA"))
    site.ask("nationalities")
    robot.settle(site.window)
    assert not robot.is_shown(site.window, "France")
    site.write("tun")
    assert not robot.is_shown(site.window, "Tunisie")
    site.tap("Continuer")
    site.wait_for("Gardez 5 réponses au plus.")


def test_a_nationality_is_not_offered_twice(site: Site) -> None:
    open_question(site, "nationalities")
    site.write("mali")
    site.tap("Mali")
    site.write("mali")
    assert not robot.is_shown(site.window, "Mali")


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_job_is_found_by_its_french_words(site: Site, language: str) -> None:
    open_question(site, "last_job", language)
    site.write("boul")
    site.wait_for("Boulanger / Boulangère")
    site.tap("Boulanger / Boulangère")
    assert field(site).value == "Boulanger / Boulangère"


def test_a_long_title_of_a_job_is_read_whole(site: Site) -> None:
    open_question(site, "last_job")
    site.write("solaires")
    title = "Installateur mainteneur / Installatrice mainteneuse en systèmes solaires"
    row = next(t for t in robot.things(site.window) if t.name.startswith(title))
    assert row.rect.width() > site.window.width() / 3


def test_several_options_are_chosen_and_taken_back(site: Site) -> None:
    open_question(site, "contraintes")
    for label in ("Ma santé", "L’argent", "Ma santé"):
        site.tap(label)
    assert chosen(site) == ["L’argent"]


def test_the_option_that_goes_with_no_other_unticks_them_and_is_unticked(site: Site) -> None:
    open_question(site, "contraintes")
    for label in ("Ma santé", "L’argent"):
        site.tap(label)
    site.tap("Rien de tout cela")
    assert chosen(site) == ["Rien de tout cela"]
    site.tap("L’argent")
    assert chosen(site) == ["L’argent"]
    site.tap("Rien de tout cela")
    site.tap("Rien de tout cela")
    assert chosen(site) == []


def chosen(site: Site) -> list[str]:
    robot.settle(site.window)
    return [thing.name for thing in robot.things(site.window) if thing.checked]


RESIDENT: dict[str, Answer] = {
    "birth_date": "1990-01-01",
    "nationalities": ("SN",),
    "residence_title": "CARTE_RESIDENT",
}


def test_a_title_of_residence_ends_in_the_future(site: Site) -> None:
    site.enter()
    for key, answer in RESIDENT.items():
        site.answer(key, answer)
    site.ask("residence_title_expiry")
    for name, part in (("Jour", "30"), ("Mois", "juin"), ("Année", "2031")):
        site.tap(name)
        site.write(part)
    site.tap("Continuer")
    given = site.journey.registration
    robot.wait_until(lambda: given.interview.answers.get("residence_title_expiry") == "2031-06-30")


@pytest.mark.requirement("R057")
@pytest.mark.requirement("R073")
@pytest.mark.parametrize("language", ["falc", "ar"])
def test_rights_come_before_commitments_to_the_eye_and_to_the_ear(
    site: Site, language: str
) -> None:
    open_question(site, "rights", language)
    text = site.journey.registration.texts.questions["rights"]
    things = {thing.name: thing.rect for thing in robot.things(site.window)}
    rights, duties = ([things[line] for line in part] for part in (text.information, text.duties))
    answer = things[site.journey.registration.texts.option("rights", "COMPRIS")]
    tops = [rect.top() for rect in (*rights, *duties, answer)]
    assert tops == sorted(tops)
    assert sum(r.height() for r in rights) > sum(r.height() for r in duties)
    assert len({letters(site, line) for line in text.told}) == 1
    items = site.window.findChildren(QQuickItem, SHOWN)
    reader = Reader(language, private=False)
    heard = [each.text for each in reader.page(next(filter(QQuickItem.isVisible, items)))]
    spoken = [re.sub("[\u2066-\u2069]", "", " ".join(line.split())) for line in text.told]
    places = [heard.index(line) for line in spoken]
    assert places == sorted(places)


def letters(site: Site, text: str) -> float:
    """How large a text is written."""
    (item,) = (each for each in below(site.window.contentItem()) if each.property("text") == text)
    return float(item.property("font").pixelSize())


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    """All that is shown in an item."""
    for child in item.childItems():
        yield child
        yield from below(child)


def test_an_example_says_what_an_answer_looks_like(site: Site) -> None:
    open_question(site, "phone")
    assert any("Exemple : \u206806 39 98 12 34\u2069" in name for name in site.names())
    for question in site.journey.registration.content.questionnaire.questions:
        text = site.journey.registration.texts.questions[question.key]
        if question.kind not in {Kind.CHOICE, Kind.CHOICES, Kind.YES_NO}:
            assert text.example, question.key
