"""Tables are read strictly; the line that is wrong is named."""

from collections.abc import Callable

import pytest

from domain.countries import COLUMNS as COUNTRY
from domain.countries import parse_countries
from domain.departments import parse_departments
from domain.errors import DefinitionError
from domain.finding import Finder, keys_of
from domain.jobs import parse_jobs
from domain.tables import rows
from domain.vocabularies import parse_education_levels, parse_vocabularies

Parse = Callable[[str], object]
NAMED = "{}  {} a b {} d e f g h i j k   "


def test_rows_have_their_number() -> None:
    assert list(rows("a\tb\n1\t2\n\t\n", ("a", "b"), "x")) == [(2, ["1", "2"]), (3, ["", ""])]


@pytest.mark.parametrize(
    ("parse", "columns", "good", "bad", "where"),
    [
        (parse_jobs, "code title said", "A1 Baker ", "A1 Baker ", "jobs"),
        (parse_jobs, "code title said", "A1 Baker ", "A2 ", "jobs"),
        (parse_jobs, "code title said", "A1 Baker ", " Baker ", "jobs"),
        (
            parse_departments,
            "code name region region_name",
            "01 A 84 B",
            "01 A 84 B",
            "departments",
        ),
        (parse_departments, "code name region region_name", "01 A 84 B", "02 A  B", "departments"),
        (parse_vocabularies, "list code label description", "L a A ", "L a B ", "vocabularies"),
        (parse_vocabularies, "list code label description", "L a A ", "L b  ", "vocabularies"),
        (parse_education_levels, "code label level former_level", "A a  ", "B b 9 ", "education"),
        (parse_education_levels, "code label level former_level", "A a  ", "B b x ", "education"),
        (
            parse_education_levels,
            "code label level former_level",
            "A a 1 V",
            "A a 1 V",
            "education",
        ),
        (
            parse_countries,
            " ".join(COUNTRY),
            NAMED.format("F", "", "c"),
            NAMED.format("F", "", "c"),
            "countries",
        ),
        (
            parse_countries,
            " ".join(COUNTRY),
            NAMED.format("F", "", "c"),
            NAMED.format("G", "", ""),
            "countries",
        ),
        (
            parse_countries,
            " ".join(COUNTRY),
            NAMED.format("F", "", "c"),
            NAMED.format("G", "x", "c"),
            "countries",
        ),
    ],
)
def test_a_wrong_line_is_named(parse: Parse, columns: str, good: str, bad: str, where: str) -> None:
    table = f"{columns}\n{good}\n".replace(" ", "\t")
    assert parse(table)
    with pytest.raises(DefinitionError) as refused:
        parse(table + bad.replace(" ", "\t"))
    assert str(refused.value.details["where"]).startswith(where)
    assert str(refused.value.details["where"]).endswith("line 3")


@pytest.mark.parametrize("table", ["", "code\n", "title\tcode\n"])
def test_other_columns_are_refused(table: str) -> None:
    with pytest.raises(DefinitionError, match="jobs, line 1"):
        parse_jobs(table)


def test_a_finder_keeps_the_order_of_its_items() -> None:
    finder = Finder(["le bois", "bois", "bois le roi", "roi"], keys_of)
    assert finder.search("bois", 9) == ["bois", "bois le roi", "le bois"]
    assert finder.search("roi", 9) == ["roi", "bois le roi"]
    assert finder.search("boisleroi", 9) == ["bois le roi"]
    assert finder.search("roi bois", 9) == ["bois le roi"]
    assert finder.search("roi bois x", 9) == ["bois le roi"]  # one sign says too little
    assert finder.search("roi bois xx", 9) == []
    assert finder.search("b", 9) == []
    assert finder.starting("bois", 1, first={0}) == ["bois"]
    assert finder.starting("bo", 2, first={0, 2}) == ["bois le roi", "bois"]


def test_an_empty_finder_finds_nothing() -> None:
    assert Finder[str]([], keys_of).search("bois le roi", 9) == []
