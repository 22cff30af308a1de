"""What a document proposes, next to what the person said."""

from dataclasses import replace
from datetime import date
from itertools import product
from string import ascii_uppercase

import pytest

from domain.answers import Answer, Context
from domain.documents.mrz import Mrz, read_mrz
from domain.documents.proposals import proposals
from domain.documents.states import country_of
from domain.interview import Interview
from domain.questionnaire import Skip
from resources import load
from tests.domain.documents.specimens import BERTHIER, FRENCH_TD1, ICAO_TD3, td1

_DAY = date(2026, 11, 21)


def read(zone: str) -> Mrz:
    return read_mrz(zone, _DAY)


def an_interview(**answers: Answer) -> Interview:
    reference = load.reference()
    asked = load.questionnaire("registration", 2)
    return Interview(asked, Context(_DAY, reference.codes), answers)


def proposed(mrz: Mrz, **answers: Answer) -> dict[str, Answer]:
    return {p.key: p.answer for p in proposals(mrz, an_interview(**answers), _DAY)}


def agreeing(mrz: Mrz, **answers: Answer) -> set[str]:
    return {p.key for p in proposals(mrz, an_interview(**answers), _DAY) if p.agrees}


def test_a_card_proposes_who_it_is_about() -> None:
    assert proposed(read(FRENCH_TD1)) == {
        "family_name": "Martin",
        "first_name": "Maelys Gaelle Marie",
        "birth_date": "1990-07-13",
        "nationalities": ("FR",),
    }


def test_only_french_people_have_the_old_french_card() -> None:
    assert proposed(read(BERTHIER))["nationalities"] == ("FR",)


def test_whether_it_is_valid_is_told_to_the_young_who_are_asked() -> None:
    young = replace(read(FRENCH_TD1), born=date(2006, 7, 13))
    assert proposed(young)["identity_document"] == "VALIDE"
    expired = replace(young, expires=date(2026, 11, 20))
    assert proposed(expired)["identity_document"] == "PERIMEE"
    of_old = replace(read(BERTHIER), born=date(2006, 7, 13))
    assert "identity_document" not in proposed(of_old), "its zone does not say when it ends"


def test_the_end_of_a_residence_title() -> None:
    title = replace(read(FRENCH_TD1), kind="IR", nationality="MAR", expires=date(2027, 6, 30))
    told = proposed(title, residence_title="CARTE_RESIDENT")
    assert told["residence_title_expiry"] == "2027-06-30"
    assert told["nationalities"] == ("MA",)
    assert "residence_title_expiry" not in proposed(title), "nobody asks for it yet"


def test_a_nationality_that_is_no_country_is_not_proposed() -> None:
    assert "nationalities" not in proposed(read(ICAO_TD3))


def test_another_nationality_is_added_to_those_that_were_told() -> None:
    assert proposed(read(FRENCH_TD1), nationalities=("DZ",))["nationalities"] == ("DZ", "FR")
    assert "nationalities" in agreeing(read(FRENCH_TD1), nationalities=("FR", "DZ"))
    assert proposed(read(FRENCH_TD1), nationalities=Skip.UNKNOWN)["nationalities"] == ("FR",)


def test_what_is_the_same_but_for_accents_agrees() -> None:
    same = {"family_name": "Martin", "first_name": "Maëlys", "birth_date": "1990-07-13"}
    assert agreeing(read(FRENCH_TD1), **same) == {"family_name", "first_name", "birth_date"}


@pytest.mark.parametrize(
    "answers",
    [
        {"family_name": "Mart"},
        {"family_name": "Martin Dubois"},
        {"first_name": "Gaëlle"},
        {"birth_date": "1990-07-31"},
        {"family_name": Skip.WITHHELD},
    ],
)
def test_what_is_not_the_same_does_not(answers: dict[str, Answer]) -> None:
    assert agreeing(read(FRENCH_TD1), **answers) == set()


LONG = "VANDERBERGHE<DELACROIX<MONTMIR"


@pytest.mark.parametrize(
    ("names", "told", "agrees"),
    [
        (LONG, {"family_name": "Vanderberghe-Delacroix-Montmirail"}, True),
        (LONG, {"family_name": "Vanderberghe"}, False),
        (LONG[:29], {"family_name": "Vanderberghe-Delacroix-Montmirail"}, False),
        ("NDIAYE<<MARIE<ANTOINETTE<CELES", {"first_name": "Marie Antoinette Célestine"}, True),
        ("NDIAYE<<MARIE<ANTOINETTE<CELES", {"family_name": "Ndiaye Sow"}, False),
    ],
)
def test_a_name_that_the_zone_cuts_agrees_with_the_whole_one(
    names: str, told: dict[str, Answer], agrees: bool
) -> None:
    card = read(td1("IDFRAX4RTBPFW46", names=names))
    assert agreeing(card, **told) == (told.keys() if agrees else set())


def test_the_given_names_of_the_old_card_are_cut_early() -> None:
    card = replace(read(BERTHIER), given_names=("CORINNE", "ANTOI"))
    told: dict[str, Answer] = {"first_name": "Corinne Antoinette"}
    assert agreeing(card, **told) == set()
    assert agreeing(replace(card, cut=frozenset({"given_names"})), **told) == {"first_name"}


def test_an_apostrophe_that_a_zone_drops_is_no_difference() -> None:
    card = replace(read(FRENCH_TD1), family_name="NGUESSAN")
    assert "family_name" in agreeing(card, family_name="N'Guessan")


def test_a_document_without_given_names_or_birth_proposes_none() -> None:
    bare = replace(read(FRENCH_TD1), given_names=(), born=None)
    assert proposed(bare).keys().isdisjoint({"first_name", "birth_date"})


def test_a_birth_that_nobody_could_have_is_not_proposed() -> None:
    assert "birth_date" not in proposed(replace(read(FRENCH_TD1), born=date(1890, 1, 1)))


def test_nothing_of_it_shows_in_a_trace() -> None:
    assert "Martin" not in repr(proposals(read(FRENCH_TD1), an_interview(), _DAY))


@pytest.mark.parametrize(
    ("nationality", "country"),
    [("FRA", "FR"), ("D", "DE"), ("GBR", "GB"), ("GBN", "GB"), ("RKS", "XK"), ("DZA", "DZ")],
)
def test_nationalities_of_zones(nationality: str, country: str) -> None:
    assert country_of(nationality) == country
    assert country in load.countries().by_code


@pytest.mark.parametrize("status", ["XXA", "XXB", "XXC", "XXX", "UNO", "UTO", ""])
def test_the_stateless_and_refugees_have_none(status: str) -> None:
    assert country_of(status) is None


def test_every_country_of_the_list_has_its_three_letters() -> None:
    alphabet = ascii_uppercase
    codes = map("".join, product(alphabet, repeat=3))
    listed = {code for code in load.countries().by_code if len(code) == 2}
    assert {country_of(code) for code in codes} - {None} | {country_of("D")} == listed
