"""Communes are found as people type them, at once."""

import time
from collections import Counter
from statistics import quantiles

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.communes import CommuneIndex, parse_communes
from domain.errors import DefinitionError
from domain.names import folded
from resources import load
from tests.communes import COMMUNES_TSV, some_communes

FEW = some_communes()


def codes(typed: str, communes: CommuneIndex = FEW) -> list[str]:
    return [commune.code for commune in communes.search(typed)]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("saint denis", ["97411", "93066", "45274"]),
        ("st denis", ["97411", "93066", "45274"]),
        ("SAINT-DÉNIS", ["97411", "93066", "45274"]),
        ("saintdenis", ["97411", "93066", "45274"]),
        ("Saint-Denis (93)", ["93066"]),
        ("st denis 974", ["97411"]),
        ("93200 Saint-Denis", ["93066"]),
        ("saint denis 93210", ["93066"]),
        ("saint denis 75", []),
        ("93200", ["93066"]),
        ("932", ["93066"]),
        ("93", ["93066", "93070"]),
        ("denis", ["97411", "93066", "45274"]),
        ("seine", ["93070"]),
        ("l'hay", ["94038"]),
        ("lhay", ["94038"]),
        ("lhay les roses", ["94038"]),
        ("hay les", ["94038"]),
        ("l’haÿ", ["94038"]),
        ("villeneuve dascq", ["59009"]),
        ("villeneuve d ascq", ["59009"]),
        ("ascq", ["59009"]),
        ("ajaccio 2a", ["2A004"]),
        ("paris", ["75056", "75115", "75111", "75101"]),
        ("paris 1", ["75101", "75115", "75111"]),
        ("paris 11", ["75111"]),
        ("paris 11e", ["75111"]),
        ("Paris 11ème arrondissement", ["75111"]),
        ("paris 1er", ["75101", "75115", "75111"]),
        ("75011", ["75111"]),
        ("paris 75", ["75056", "75115", "75111", "75101"]),
        ("y", ["80829"]),
        ("Y", ["80829"]),
        ("s", []),
        ("", []),
        ("'-.", []),
        ("new york", []),
        ("99", []),
    ],
)
def test_search(typed: str, found: list[str]) -> None:
    assert codes(typed) == found


def test_a_search_gives_no_more_than_asked() -> None:
    assert [commune.code for commune in FEW.search("saint", limit=2)] == ["97411", "93066"]


@given(st.text(max_size=12))
def test_whatever_is_typed_each_commune_is_found_once(typed: str) -> None:
    assert len(set(codes(typed))) == len(codes(typed)) <= 8


def test_a_commune_is_known_by_its_code() -> None:
    assert "2A004" in FEW
    assert "2a004" not in FEW
    assert FEW["2A004"].name == "Ajaccio"
    assert FEW["93066"].postcodes == ("93200", "93210")
    assert FEW["75056"].postcodes == ()


@pytest.mark.parametrize(
    "line",
    [
        "01001\tAmbérieu\t01\t01500",
        "01001\tAmbérieu\t01\t01500\tmany",
        "01001\tAmbérieu\t01\t01500\t²",
        "01001\t\t01\t01500\t7",
        "\tAmbérieu\t01\t01500\t7",
        "93066\tAmbérieu\t01\t01500\t7",
        "",
    ],
)
def test_a_line_that_cannot_be_used_is_named(line: str) -> None:
    with pytest.raises(DefinitionError) as refused:
        parse_communes(f"{COMMUNES_TSV}{line}\n")
    assert refused.value.details["where"] == "communes, line 14"


FORMER_TSV = """\
code	name	commune
59011	Annappes	59009
59009	Ascq	59009
75066		93066
"""


def test_a_former_commune_shows_the_present_one() -> None:
    communes = parse_communes(COMMUNES_TSV, FORMER_TSV)
    (found,) = communes.search("annappes")
    assert (found.title, found.code) == ("Annappes (Villeneuve-d'Ascq, 59)", "59009")
    assert found.birth_code == "59011"
    assert communes["59011"] == found
    assert communes["59009"].title == "Villeneuve-d'Ascq (59)"
    assert [c.title for c in communes.search("ascq")] == [
        "Ascq (Villeneuve-d'Ascq, 59)",
        "Villeneuve-d'Ascq (59)",
    ]
    assert communes["75066"].title == "Saint-Denis (93)"
    assert codes("saint denis", communes) == codes("saint denis")


@pytest.mark.parametrize(
    "line", ["59011\tAnnappes\t59010", "\tAnnappes\t59009", "93066\tAscq\t59009", "59011\tA"]
)
def test_a_former_commune_that_leads_nowhere_is_refused(line: str) -> None:
    with pytest.raises(DefinitionError) as refused:
        parse_communes(COMMUNES_TSV, f"{FORMER_TSV}{line}\n")
    assert refused.value.details["where"] == "former communes, line 5"


@pytest.mark.parametrize(
    ("typed", "near", "found"),
    [
        ("st denis", "93", ["93066", "97411", "45274"]),
        ("st denis", "45", ["97411", "93066", "45274"]),  # a beginning is no whole name
        ("saint", "45", ["45274", "97411", "93066", "93070"]),
        ("roses hay", "93", ["94038"]),
        ("saint denis 97400", "93", ["97411"]),
    ],
)
def test_communes_of_the_place_come_first_among_equals(
    typed: str, near: str, found: list[str]
) -> None:
    assert [commune.code for commune in FEW.search(typed, near=near)] == found


def test_columns_are_checked() -> None:
    with pytest.raises(DefinitionError, match="communes, line 1"):
        parse_communes("code\tname\n")
    with pytest.raises(DefinitionError, match="communes, line 1"):
        parse_communes("")


# --- All of France


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("saint denis 93", "93066"),
        ("93200", "93066"),
        ("lhay les roses", "94038"),
        ("paris 1", "75101"),
        ("paris 11", "75111"),
        ("75011", "75111"),
        ("lyon 3eme", "69383"),
        ("marseille 1er", "13201"),
        ("bourg en b", "01053"),
        ("ste genevieve des b", "91549"),
        ("oloron ste marie", "64422"),
        ("nimes", "30189"),
        ("y", "80829"),
    ],
)
def test_the_likeliest_comes_first_in_all_of_france(typed: str, code: str) -> None:
    assert codes(typed, load.communes())[0] == code


def test_homonyms_come_by_population() -> None:
    named = [c for c in load.communes().search("saint-denis") if c.name == "Saint-Denis"]
    assert {"93066", "97411"} == {commune.code for commune in named[:2]}
    assert named == sorted(named, key=lambda commune: -commune.population)


def test_every_commune_is_found_by_its_name_and_its_postcode() -> None:
    france = load.communes()
    homonyms = Counter(folded(commune.name) for commune in france.by_code.values())
    for commune in list(france.by_code.values())[::100]:
        limit = homonyms[folded(commune.name)]
        assert commune in france.search(commune.name, limit)
        for postcode in commune.postcodes:
            assert commune in france.search(postcode, limit=100)


def test_a_search_among_35000_takes_less_than_10_ms() -> None:
    france = load.communes()
    france.search("pau")  # sorts the names

    def seconds(typed: str) -> float:
        before = time.process_time()
        france.search(typed)
        return time.process_time() - before

    names = [commune.name for commune in list(france.by_code.values())[::500]]
    typed = [name[:length] for name in names for length in range(1, len(name) + 1)]
    assert quantiles([seconds(text) for text in typed], n=20)[-1] < 0.010
    for worst in ("sa", "st", "saint", "la", "le"):
        assert min(seconds(worst) for _ in range(3)) < 0.010
