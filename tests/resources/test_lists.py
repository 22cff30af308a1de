"""Countries, jobs and published vocabularies are all there and found as people type them."""

import time
from statistics import quantiles

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resources import load


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("algérienne", "DZ"),
        ("Algérie", "DZ"),
        ("الجزائر", "DZ"),
        ("جزائر", "DZ"),
        ("Алжир", "DZ"),
        ("algeria", "DZ"),
        ("cote d ivoire", "CI"),
        ("ivoirienne", "CI"),
        ("rdc", "CD"),
        ("congo kinshasa", "CD"),
        ("turque", "TR"),
        ("grecque", "GR"),
        ("etats unis", "US"),
        ("usa", "US"),
        ("angleterre", "GB"),
        ("swaziland", "SZ"),
        ("fr", "FR"),
        ("francaise", "FR"),
        ("guinée", "GN"),
        ("niger", "NE"),
        ("palestine", "PS"),
        ("urss", "SUHH"),
        ("union sovietique", "SUHH"),
        ("yougoslavie", "YUCS"),
        ("tchécoslovaquie", "CSHH"),
        ("rda", "DDDE"),
        ("haute volta", "HVBF"),
        ("faso", "BF"),
        ("d ivoire cote", "CI"),
    ],
)
def test_a_country_is_found(typed: str, code: str) -> None:
    assert load.countries().search(typed)[0].code == code


def test_countries_have_what_the_state_calls_them() -> None:
    countries = load.countries().by_code
    assert len([c for c in countries.values() if not c.until]) == 250
    assert len([c for c in countries.values() if c.until]) == 19
    algeria = countries["DZ"]
    assert (algeria.insee, algeria.nationalities) == ("99352", {"fr": "Algérien", "en": "Algerian"})
    assert [algeria.name(language) for language in ("ar", "uk", "xx")] == [
        "الجزائر",
        "Алжир",
        "Algérie",
    ]
    assert (countries["SUHH"].insee, countries["SUHH"].until) == ("99123", 1991)
    assert (countries["CSHH"].insee, countries["CSHH"].until) == ("99115", 1993)


def test_only_french_territories_have_no_code_of_a_foreign_country() -> None:
    without = {c.code for c in load.countries().by_code.values() if not c.insee}
    assert sorted(without) == [
        "BL",
        "GF",
        "GP",
        "MF",
        "MQ",
        "NC",
        "PF",
        "PM",
        "RE",
        "TF",
        "WF",
        "YT",
    ]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("boulanger", "D1102"),
        ("boulangère", "D1102"),
        ("d1102", "D1102"),
        ("D 1102", "D1102"),
        ("maçon", "F1703"),
        ("macon", "F1703"),
        ("aide soignante", "J1501"),
        ("agent d'entretien espaces verts", "A1203"),
        ("agent espaces verts", "A1203"),
        ("cuisinier", "G1609"),
        ("web développeuse", "M1855"),
        ("femme de ménage", "K1304"),
        ("ménage", "K1304"),
        ("magasinier cariste", "N1101"),
        ("caissière", "D1505"),
        ("vigile", "K2503"),
        ("livreur", "N4105"),
    ],
)
def test_a_job_is_found(typed: str, code: str) -> None:
    assert load.jobs().search(typed)[0].code == code


def test_jobs_are_those_of_the_rome() -> None:
    assert len(load.jobs().by_code) == 1584
    assert load.jobs().by_code["D1102"].title == "Boulanger / Boulangère"
    assert load.jobs().search("astronaute de compétition") == []


def test_searching_a_list_takes_less_than_10_ms() -> None:
    jobs, countries = load.jobs(), load.countries()
    jobs.search("a")
    countries.search("a")

    def seconds(typed: str) -> float:
        before = time.process_time()
        jobs.search(typed)
        countries.search(typed)
        return time.process_time() - before

    titles = [job.title for job in list(jobs.by_code.values())[::50]]
    typed = [title[:length] for title in titles for length in range(1, len(title) + 1)]
    assert quantiles([seconds(text) for text in typed], n=20)[-1] < 0.010


def test_data_inclusion_is_complete() -> None:
    lists = load.data_inclusion()
    assert {name: len(terms) for name, terms in lists.items()} == {
        "Categorie": 16,
        "Frais": 2,
        "ModeAccueil": 2,
        "ModeMobilisation": 4,
        "PersonneMobilisatrice": 2,
        "Public": 14,
        "ReseauPorteur": 108,
        "Thematique": 69,
        "TypeService": 6,
    }
    assert lists["Thematique"]["mobilite--preparer-un-permis"].label == "Préparer un permis"
    assert {code.split("--")[0] for code in lists["Thematique"]} == set(lists["Categorie"])


def test_education_levels_are_those_that_are_asked() -> None:
    levels = load.education_levels()
    (asked,) = (q for q in load.questionnaire("registration").questions if q.key == "niveau_etude")
    assert list(levels) == sorted(levels, key=list(asked.options).index)
    assert set(levels) == set(asked.options)
    assert (levels["NV5"].level, levels["NV5"].former_level) == (3, "V")
    assert levels["AFS"].level == 0


def test_every_department_of_a_commune_is_known() -> None:
    departments = load.departments()
    used = {commune.department for commune in load.communes().by_code.values()}
    assert used <= set(departments)
    assert departments["974"].region_name == "La Réunion"
    assert departments["2A"].region_name == "Corse"


@pytest.mark.parametrize("typed", ["x" * 100_000, "sa " * 30_000, "saint denis " * 8_000 + "93"])
def test_what_no_name_can_be_is_given_up_at_once(typed: str) -> None:
    load.communes().search("a")
    before = time.process_time()
    for search in (load.communes().search, load.countries().search, load.jobs().search):
        search(typed, 8)
    assert time.process_time() - before < 0.5


@given(st.text(max_size=12))
def test_whatever_is_typed_each_is_found_once(typed: str) -> None:
    for codes in (
        [country.code for country in load.countries().search(typed)],
        [job.code for job in load.jobs().search(typed)],
    ):
        assert len(set(codes)) == len(codes) <= 8
