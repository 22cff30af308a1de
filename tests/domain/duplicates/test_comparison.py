"""What is said of two people, case by case. `None`: they are not shown to the agent at all."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.duplicates.comparison import compare
from domain.duplicates.keys import keys_of
from domain.duplicates.likeness import Likeness, Reason, Verdict
from domain.duplicates.person import KEYS, Person, described_by
from domain.questionnaire import Skip

AMINATA = Person("Diallo", "Aminata", "", "1998-03-14", "", "93066", "93066", "12 rue des Lilas")
JEAN = Person("Le Goff", "Jean-Pierre", "", "1975-02-09")
MARIE = Person("Petit", "Marie", "Durand", "1980-05-21", phone="+33612345678")
OLENA = Person("Shevchenko", "Olena", "", "1990-11-02")
SAME, PROBABLE, POSSIBLE = Verdict.SAME, Verdict.PROBABLE, Verdict.POSSIBLE


def said(one: Person, other: Person) -> Likeness:
    likeness = compare(one, other)
    assert likeness is not None
    return likeness


@pytest.mark.parametrize(
    ("known", "changed", "verdict", "reason"),
    [
        (AMINATA, {"family_name": "DÎALLO"}, SAME, Reason.SAME_FAMILY_NAME),
        (AMINATA, {"first_name": "AMINATA "}, SAME, Reason.SAME_FIRST_NAME),
        (JEAN, {"family_name": "Goff"}, SAME, Reason.SAME_FAMILY_NAME),
        (JEAN, {"family_name": "LEGOFF"}, SAME, Reason.SAME_FAMILY_NAME),
        (JEAN, {"first_name": "jean pierre"}, SAME, Reason.SAME_FIRST_NAME),
        (JEAN, {"first_name": "Jean"}, PROBABLE, Reason.FIRST_NAME_PART),
        (JEAN, {"first_name": "Pierre"}, PROBABLE, Reason.FIRST_NAME_PART),
        (JEAN, {"first_name": "J."}, PROBABLE, Reason.FIRST_NAME_INITIAL),
        (JEAN, {"first_name": "Jean-Piere"}, SAME, Reason.FIRST_NAME_SPELLING),
        (MARIE, {"family_name": "Durand", "usage_name": ""}, SAME, Reason.CROSSED_FAMILY_NAME),
        (MARIE, {"family_name": "Petit-Roux", "usage_name": ""}, PROBABLE, Reason.FAMILY_NAME_PART),
        (MARIE, {"family_name": "Roux", "usage_name": ""}, PROBABLE, Reason.SAME_PHONE),
        (AMINATA, {"family_name": "Aminata", "first_name": "Diallo"}, SAME, Reason.SWAPPED_NAMES),
        (AMINATA, {"birth_date": "1998-03-15"}, PROBABLE, Reason.ONE_DIGIT),
        (JEAN, {"birth_date": "1975-09-02"}, PROBABLE, Reason.DAY_AND_MONTH_SWAPPED),
        (JEAN, {"birth_date": "1957-02-09"}, POSSIBLE, Reason.DIGITS_SWAPPED),
        (AMINATA, {"birth_date": "1998-01-01"}, PROBABLE, Reason.FIRST_OF_JANUARY),
        (AMINATA, {"birth_date": ""}, PROBABLE, Reason.SAME_ADDRESS),
        (OLENA, {"family_name": "Шевченко"}, SAME, Reason.SAME_FAMILY_NAME),
        (OLENA, {"family_name": "Chevtchenko"}, SAME, Reason.FAMILY_NAME_SOUNDS),
        (OLENA, {"first_name": "Elena"}, SAME, Reason.FIRST_NAME_SPELLING),
        (OLENA, {"family_name": "Shevchneko"}, PROBABLE, Reason.FAMILY_NAME_CLOSE),
        (OLENA, {"first_name": ""}, POSSIBLE, Reason.SAME_BIRTH_DATE),
    ],
)
def test_the_same_person_written_otherwise(
    known: Person, changed: dict[str, str], verdict: Verdict, reason: Reason
) -> None:
    likeness = said(replace(known, **changed), known)
    assert likeness.verdict is verdict
    assert reason in likeness.reasons


@pytest.mark.parametrize(
    ("family", "other"),
    [
        ("N’Diaye", "NDIAYE"),
        ("Ben Ali", "Benali"),
        ("El Khatib", "Khatib"),
        ("El Khatib", "Elkhatib"),
        ("d’Almeida", "Almeida"),
        ("de La Tour", "Delatour"),
        ("da Silva", "Silva"),
        ("van den Berg", "Vandenberg"),
        ("Öztürk", "OZTURK"),
        ("Nguyễn", "Nguyen"),
        ("L’Hermite", "L'HERMITE"),
        ("Ferreira Gomes", "Gomes-Ferreira"),
        ("Dupond", "Dupont"),
        ("Ouattara", "Wattara"),
        ("Gomez", "Gomes"),
        ("Saint-Martin", "St Martin"),
        ("Sainte-Rose", "STE ROSE"),
    ],
)
def test_a_family_name_is_one_in_many_spellings(family: str, other: str) -> None:
    known = replace(AMINATA, family_name=family)
    assert said(replace(AMINATA, family_name=other), known).verdict is Verdict.SAME


@pytest.mark.parametrize(
    ("first", "other", "same"),
    [
        ("Mohamed", "Mohammed", True),
        ("Mohamed", "Muhammad", True),
        ("Mohamed", "Mehmet", False),
        ("Mohamed", "Mamadou", False),
        ("Youssef", "Yusuf", True),
        ("Fatima", "Fatoumata", False),
        ("Djamel", "Jamel", True),
        ("Oleksandr", "Alexandre", True),
        ("Jean", "Jeanne", False),
        ("Julien", "Julie", False),
        ("Michel", "Michèle", False),
        ("Amadou", "Mamadou", False),
        ("Hassan", "Hussein", False),
        ("Léo", "Léa", False),
        ("Marie-Claire", "Marie-Laure", False),
        ("Frédéric", "Frédérique", False),
    ],
)
def test_a_spelling_is_told_from_a_name_of_its_own(first: str, other: str, same: bool) -> None:
    likeness = said(replace(AMINATA, first_name=other), replace(AMINATA, first_name=first))
    assert (likeness.verdict is Verdict.SAME) is same
    assert likeness.verdict is not Verdict.PROBABLE


def test_twins_are_two_people_and_said_to_be() -> None:
    likeness = said(replace(AMINATA, first_name="Kadiatou"), AMINATA)
    assert likeness.verdict is Verdict.RELATIVE
    assert likeness.reasons[-1] is Reason.MAYBE_TWIN
    assert likeness.differences == ("first_name",)


def test_a_parent_of_the_same_name_is_another_person() -> None:
    father = replace(AMINATA, birth_date="1966-07-02", birth_commune="")
    likeness = said(father, AMINATA)
    assert likeness.verdict is Verdict.RELATIVE
    assert likeness.reasons[-1] is Reason.MAYBE_PARENT


@pytest.mark.parametrize(
    ("year", "verdict"), [(2012, Verdict.RELATIVE), (2011, POSSIBLE), (1993, POSSIBLE)]
)
def test_nobody_is_a_parent_at_thirteen(year: int, verdict: Verdict) -> None:
    known = replace(AMINATA, birth_date="1998-03-14", phone="+33612345678")
    assert said(replace(known, birth_date=f"{year}-10-27"), known).verdict is verdict


def test_a_couple_shares_everything_but_who_they_are() -> None:
    shared = {"phone": "+33612345678", "email": "nous@exemple.fr"}
    wife = replace(AMINATA, usage_name="Traoré", **shared)
    husband = replace(
        AMINATA, family_name="Traoré", first_name="Issa", birth_date="1990-07-02", **shared
    )
    assert compare(wife, husband) is None


def test_namesakes_of_one_year_are_two_people() -> None:
    assert compare(AMINATA, replace(AMINATA, birth_date="1998-11-20", address="")) is None


def test_contacts_alone_make_nobody_the_same() -> None:
    one = Person(address="CCAS, 1 place du Marché", phone="+33612345678", email="a@exemple.fr")
    assert compare(one, one) is None
    known = replace(AMINATA, phone="+33612345678", email="a@exemple.fr")
    stranger = replace(known, family_name="Roux", first_name="Luc", birth_date="1970-05-05")
    assert compare(stranger, known) is None


def test_another_place_of_birth_takes_the_certainty_away() -> None:
    assert said(replace(AMINATA, birth_commune="75115"), AMINATA).verdict is Verdict.PROBABLE
    one, other = replace(OLENA, birth_country="99155"), replace(OLENA, birth_country="99123")
    assert said(one, other).verdict is Verdict.PROBABLE
    assert said(one, one).verdict is Verdict.SAME


def test_a_first_of_january_shared_by_many_needs_something_more() -> None:
    known = Person("Traoré", "Moussa", "", "1990-01-01", phone="+33612345678")
    assert said(known, known).verdict is Verdict.SAME
    assert said(replace(known, phone=""), known).verdict is Verdict.PROBABLE


def test_one_address_in_two_writings() -> None:
    known = replace(AMINATA, birth_date="", address="12bis, av. de la République")
    likeness = said(replace(known, address="12 BIS AVENUE REPUBLIQUE"), known)
    assert Reason.SAME_ADDRESS in likeness.reasons
    assert likeness.differences == ()
    elsewhere = replace(known, commune="75115")
    assert Reason.SAME_ADDRESS not in said(elsewhere, known).reasons


def test_what_differs_is_named_but_an_accent_is_no_difference() -> None:
    other = replace(AMINATA, family_name="DIALLÓ", phone="+33698765432", commune="75115")
    known = replace(AMINATA, phone="+33612345678")
    assert said(other, known).differences == ("commune", "address", "phone")[::2]


def test_the_surest_comes_first() -> None:
    twin = said(replace(AMINATA, first_name="Kadiatou"), AMINATA)
    slip = said(replace(AMINATA, birth_date="1998-03-15"), AMINATA)
    assert sorted((twin, slip, said(AMINATA, AMINATA)), key=lambda found: found.order) == [
        said(AMINATA, AMINATA),
        slip,
        twin,
    ]


def test_answers_that_say_nothing_are_no_evidence() -> None:
    person = described_by(
        {
            "family_name": "李",
            "first_name": Skip.NONE,
            "birth_date": "1990-05-05",
            "phone": Skip.WITHHELD,
            "project": "Jardin",
        }
    )
    assert person == Person(family_name="李", birth_date="1990-05-05")
    assert said(person, person).verdict is Verdict.POSSIBLE


@pytest.mark.parametrize("name", ["O", "محمد", "李", "’-.", "de", "A" * 100, "D’", "🙂", ""])
def test_odd_names_are_names(name: str) -> None:
    person = replace(AMINATA, family_name=name)
    keys = keys_of(person)
    likeness = compare(person, person)
    assert keys
    assert likeness is not None
    assert likeness.verdict in (Verdict.SAME, Verdict.PROBABLE)


_TEXT = st.text(max_size=20) | st.sampled_from(["Diallo", "Ben Ali", "1990-01-01", "1990-99-99"])


@settings(max_examples=100)
@given(st.lists(_TEXT, min_size=len(KEYS), max_size=len(KEYS)), st.integers(0, 8), _TEXT)
def test_whatever_comes_it_is_compared_and_both_ways_alike(
    values: list[str], place: int, other: str
) -> None:
    """Acts of others may hold anything."""
    one = Person(*values)
    two = Person(*[*values[:place], other, *values[place + 1 :]])
    there, back = compare(one, two), compare(two, one)
    assert (there and there.verdict) == (back and back.verdict)


@settings(max_examples=100)
@given(
    st.sampled_from([AMINATA, JEAN, MARIE, OLENA]),
    st.sampled_from(["family_name", "first_name", "birth_date", "birth_commune", "phone"]),
    st.sampled_from(["", "Diallo", "Jean", "1998-03-14", "1975-09-02", "+33612345678"]),
)
def test_the_same_or_probably_the_same_share_a_key(known: Person, key: str, value: str) -> None:
    other = replace(known, **{key: value})
    likeness = compare(other, known)
    if likeness and likeness.verdict in (Verdict.SAME, Verdict.PROBABLE):
        assert keys_of(other) & keys_of(known)


def test_a_married_name_and_a_swapped_date_are_found_by_the_date_alone() -> None:
    """The address confirms it, but nobody is filed under an address."""
    known = Person("Petit", "Marie", "", "1988-04-11", address="3 rue des Lilas")
    other = replace(known, family_name="Roux", birth_date="1988-11-04")
    assert said(other, known).verdict is POSSIBLE
    assert keys_of(other) & keys_of(known) == {"d19880411"}
