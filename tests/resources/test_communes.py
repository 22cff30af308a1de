"""The communes of France are all there, with their postcodes, and read in no time."""

import time
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from resources import load
from tools.reference.archives import table
from tools.reference.places import communes_table, former_communes


@pytest.mark.parametrize(
    ("code", "name", "department", "postcodes"),
    [
        ("33063", "Bordeaux", "33", "33000 33100 33200 33300 33800"),
        ("93066", "Saint-Denis", "93", "93200 93210 93380"),
        ("94038", "L'Haÿ-les-Roses", "94", "94240"),
        ("2A004", "Ajaccio", "2A", "20000 20090 20167"),
        ("97411", "Saint-Denis", "974", "97400 97417 97490"),
        ("98818", "Nouméa", "988", "98800"),
        ("75116", "Paris 16e Arrondissement", "75", "75016 75116"),
    ],
)
def test_known_communes(code: str, name: str, department: str, postcodes: str) -> None:
    commune = load.communes()[code]
    assert (commune.name, commune.department) == (name, department)
    assert commune.postcodes == tuple(postcodes.split())
    assert commune.population > 0


def test_all_of_france_is_there() -> None:
    communes = load.communes().by_code.values()
    overseas = Counter(c.department for c in communes if c.department.startswith(("97", "98")))
    assert len(communes) > 35_000
    assert len({commune.department for commune in communes}) == 109
    assert {name: overseas[name] for name in ("971", "972", "973", "974", "976")} == {
        "971": 32,
        "972": 34,
        "973": 22,
        "974": 24,
        "976": 17,
    }


def test_only_divided_cities_and_the_austral_lands_have_no_postcode() -> None:
    without = {c.code for c in load.communes().by_code.values() if not c.postcodes}
    divided = {"13055", "69123", "75056"}
    assert without - divided == {"98411", "98412", "98413", "98414", "98415"}


@pytest.mark.parametrize(
    ("typed", "code"),
    [("75011", "75111"), ("paris", "75056"), ("lyon 3", "69383"), ("bordeaux", "33063")],
)
def test_the_likeliest_comes_first(typed: str, code: str) -> None:
    assert load.communes().search(typed)[0].code == code


def test_reading_them_costs_little_more_than_splitting_their_lines() -> None:
    """A ratio, for machines differ: both tables take less than 0.15 s on two slow cores."""
    tables = [load.path(f"reference/{name}.tsv") for name in ("communes", "former_communes")]

    def seconds(work: Callable[[], object]) -> float:
        before = time.process_time()
        work()
        return time.process_time() - before

    def split() -> None:
        for file in tables:
            _ = [line.split("\t") for line in file.read_text("utf-8").splitlines()]

    def read() -> None:
        load.communes.cache_clear()
        load.communes()

    plain = min(seconds(split) for _ in range(5))
    assert min(seconds(read) for _ in range(5)) < 6 * plain


@pytest.mark.parametrize(
    ("typed", "title", "code", "birth_code"),
    [
        ("bellegarde sur valserine", "Bellegarde-sur-Valserine (Valserhône, 01)", "01033", "01033"),
        ("arlod", "Arlod (Valserhône, 01)", "01033", "01018"),
        ("saint denis 79", "Saint-Denis (Champdeniers, 79)", "79066", "79245"),
        ("ascq", "Ascq (Villeneuve-d'Ascq, 59)", "59009", "59020"),
        ("st ouen 93", "Saint-Ouen (Saint-Ouen-sur-Seine, 93)", "93070", "93070"),
    ],
)
def test_a_former_commune_is_found(typed: str, title: str, code: str, birth_code: str) -> None:
    found = load.communes().search(typed)[0]
    assert (found.title, found.code, found.birth_code) == (title, code, birth_code)


def test_a_former_code_is_known_even_without_a_name() -> None:
    """Saint-Denis was in the département of the Seine until 1968."""
    france = load.communes()
    assert (france["75066"].code, france["75066"].title) == ("93066", "Saint-Denis (93)")
    codes = {commune.birth_code for commune in france.former}
    assert len(codes) > 4_000
    assert all(code in france for code in codes)


@pytest.mark.parametrize(
    ("near", "first"),
    [("93", "93066"), ("974", "97411"), ("11", "11339"), ("", "97411"), ("2A", "97411")],
)
def test_among_homonyms_the_near_one_comes_first(near: str, first: str) -> None:
    assert load.communes().search("st denis", near=near)[0].code == first


def test_near_changes_the_order_of_equal_matches_only() -> None:
    """Somebody who writes a whole name means it, wherever it is."""
    france = load.communes()
    assert france.search("lyon", near="93")[0].code == "69123"
    assert france.search("saint", limit=40_000, near="93") != france.search("saint", limit=40_000)
    both = [sorted(c.title for c in france.search("saint", 40_000, near)) for near in ("93", "")]
    assert both[0] == both[1]


def test_former_names_are_those_that_the_present_ones_do_not_say() -> None:
    present: list[dict[str, Any]] = [
        {"code": "01033", "nom": "Valserhône", "type": "commune-actuelle"}
        | {"anciensCodes": ["01018", "01091", "01999"]},
        {"code": "01033", "nom": "Bellegarde", "type": "commune-deleguee", "chefLieu": "01033"},
        {"code": "01091", "nom": "Châtillon", "type": "commune-deleguee", "chefLieu": "01033"},
        {"code": "93070", "nom": "Saint-Ouen-sur-Seine", "type": "commune-actuelle"}
        | {"anciensCodes": ["75070"]},
    ]
    in_2019 = [
        {"code": "01018", "nom": "L’Arlod"},
        {"code": "01033", "nom": "Valserhone"},
        {"code": "01091", "nom": "Chatillon"},
        {"code": "02000", "nom": "Nowhere"},
        {"code": "75070", "nom": "Saint-Ouen"},
    ]
    assert former_communes(present, in_2019) == [
        ("01018", "L'Arlod", "01033"),
        ("01033", "Bellegarde", "01033"),
        ("01091", "Châtillon", "01033"),
        ("01999", "", "01033"),
        ("75070", "", "93070"),
        ("93070", "Saint-Ouen", "93070"),
    ]


def _written(entries: list[dict[str, Any]]) -> str:
    return table(*communes_table(entries))


def test_the_table_is_made_of_present_communes_and_arrondissements() -> None:
    entries: list[dict[str, Any]] = [
        {"code": "69383", "nom": "Lyon 3e", "type": "arrondissement-municipal", "population": 7}
        | {"departement": "69", "commune": "69123", "codesPostaux": ["69003"]},
        {"code": "69123", "nom": "Lyon", "type": "commune-actuelle", "population": 9}
        | {"departement": "69", "codesPostaux": ["69003"]},
        {"code": "01015", "nom": "Arbignieu", "type": "commune-deleguee", "departement": "01"},
        {"code": "98414", "nom": "La Terre-Adélie", "type": "commune-actuelle"}
        | {"departement": "984"},
    ]
    assert _written(entries).splitlines() == [
        "code\tname\tdepartment\tpostcodes\tpopulation",
        "69123\tLyon\t69\t\t9",
        "69383\tLyon 3e\t69\t69003\t7",
        "98414\tLa Terre-Adélie\t984\t\t0",
    ]
