"""When a place is open, told to people who read no French."""

import pytest

from kiosk.languages import LANGUAGES, Interpreter
from kiosk.opening_words import told, written
from tests.kiosk.conftest import Opener

HOURS = "du lundi au jeudi, de 9 h à 12 h 30 et de 14 h à 17 h ; le samedi, de 9 h à 12 h"
FREE = "sur rendez-vous, sauf le mardi"


@pytest.mark.requirement("R118")
@pytest.mark.parametrize(
    ("language", "first", "last"),
    [
        ("en", "Monday – Thursday", "Saturday"),
        ("ar", "الاثنين – الخميس", "السبت"),
        ("uk", "понеділок – четвер", "субота"),
        ("prs", "دوشنبه – پنجشنبه", "شنبه"),
        ("bn", "সোমবার – বৃহস্পতিবার", "শনিবার"),
    ],
)
def test_days_and_hours_are_told_in_the_language_in_use(
    language: str, first: str, last: str
) -> None:
    text = f"{first}: \u20669:00–12:30, 14:00–17:00\u2069 · {last}: \u20669:00–12:00\u2069"
    assert told(HOURS, language) == (text, language)


def test_every_language_but_french_has_names_for_the_days() -> None:
    texts = {told(HOURS, spoken.code).text for spoken in LANGUAGES}
    assert len(texts) == len(LANGUAGES) - 1  # easy French is French
    assert {told(HOURS, code).text for code in ("fr", "falc")} == {HOURS}


def test_what_is_not_understood_stays_as_the_site_wrote_it_and_is_known_to_be_french() -> None:
    assert told(FREE, "ar") == (f"\u2066{FREE}\u2069", "fr")
    assert told("", "ar").text == ""


def test_on_paper_it_begins_a_sentence() -> None:
    assert written(HOURS, "fr").startswith("Du lundi")
    assert written(HOURS, "uk").startswith("Понеділок")
    assert written(FREE, "ar") == "\u2066Sur rendez-vous, sauf le mardi\u2069"


def test_the_page_tells_it_and_who_listens_hears_in_which_language(open_kiosk: Opener) -> None:
    site = open_kiosk()
    site.enter("uk")
    place = site.kiosk.site
    assert place.property("opening") == told(place.place.opening, "uk").text
    assert place.property("openingLanguage") in {"uk", "fr"}
    site.kiosk.shell.erase()
    assert place.property("opening") == place.place.opening


def test_buttons_are_named_as_they_are_shown_in_that_language() -> None:
    """Who reads the paper looks for what it names on the glass."""
    say = Interpreter().say
    how = (
        "À la borne, touchez «\u00a0Commencer\u00a0», puis «\u00a0J’ai un code\u00a0»."
        " Écrivez le code."
    )
    back = (
        "Pour continuer\u00a0: revenez à cette borne et touchez «\u00a0J’ai un code\u00a0»."
        " Qui a ce code peut lire vos réponses."
    )
    for spoken in LANGUAGES:
        start, code = (say(spoken.code, "Site", each) for each in ("Commencer", "J’ai un code"))
        paper, page = say(spoken.code, "CodePaper", how), say(spoken.code, "PausedScreen", back)
        assert start in paper, spoken.code
        assert code in paper, spoken.code
        assert code in page, spoken.code
