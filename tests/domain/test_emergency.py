"""The numbers to call in danger: read whole or not at all."""

import pytest

from domain.emergency import (
    MOST_LOCAL,
    EmergencyNumber,
    Topic,
    parse_emergency_numbers,
    parse_local_numbers,
)
from domain.errors import DefinitionError
from resources import load

MARKS = "# source: the town\n# date: 2026-01-31\n# licence: none\ntopic;number;name;opening\n"
LOCAL = "local;01 99 00 55 01;Accueil de jour;8 h à 18 h\n"


def test_the_national_numbers_are_those_of_the_state() -> None:
    numbers = {each.topic: each.number for each in load.emergency_numbers().listed}
    assert numbers == {
        Topic.DANGER: "112",
        Topic.DEAF: "114",
        Topic.SHELTER: "115",
        Topic.VIOLENCE: "3919",
        Topic.CHILD: "119",
        Topic.SUICIDE: "3114",
    }


def test_a_territory_adds_its_own() -> None:
    numbers = parse_local_numbers(MARKS + LOCAL)
    expected = EmergencyNumber(Topic.LOCAL, "01 99 00 55 01", "Accueil de jour", "8 h à 18 h")
    assert numbers.listed == (expected,)
    assert numbers.origin
    assert numbers.origin.source == "the town"


@pytest.mark.parametrize(
    ("lines", "line", "why"),
    [
        ("danger;112;;\n", 1, "topic local"),
        ("local;01 99 00 55 01;;\n", 5, "name"),
        ("local;appeler;Accueil de jour;\n", 5, "number"),
        ("local;;Accueil de jour;\n", 5, "number"),
        ("other;115;;\n", 5, "topic"),
        (LOCAL * (MOST_LOCAL + 1), 1, "one screen"),
    ],
)
def test_a_local_list_that_misleads_is_refused(lines: str, line: int, why: str) -> None:
    with pytest.raises(DefinitionError) as refused:
        parse_local_numbers(MARKS + lines)
    assert refused.value.details["where"] == f"emergency, line {line}"
    assert why in str(refused.value.details["why"])


def test_a_national_list_misses_no_topic() -> None:
    with pytest.raises(DefinitionError, match="topic"):
        parse_emergency_numbers(f"{MARKS}danger;112;;\n")
