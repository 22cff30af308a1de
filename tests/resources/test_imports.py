"""What cannot be fetched is imported whole or refused whole; until then it is to be verified."""

from collections.abc import Callable
from pathlib import Path

import pytest

from domain.errors import DefinitionError
from domain.territories import (
    Agencies,
    AgencyKind,
    Level,
    Quarters,
    RuralZones,
    Zone,
    parse_agencies,
    parse_quarters,
    parse_rural_zones,
)
from resources import load
from tools import reference
from tools.reference import imports

SAMPLES = load.path("reference/samples")
COMMUNES = load.communes().by_code
MARKS = "# source: the prefecture\n# date: 2026-01-31\n# licence: Licence Ouverte 2.0\n"
FRR = f"{MARKS}commune;level\n80829;FRR\n"


def sample(name: str) -> str:
    return (SAMPLES / f"{name}.csv").read_text("utf-8")


def test_nothing_ships_so_everything_is_to_verify() -> None:
    assert load.quarters() == Quarters()
    assert load.rural_zones() == RuralZones()
    assert load.agencies() == Agencies()
    assert load.quarters().zone("93066") is Zone.TO_VERIFY
    assert load.quarters().of("93066") == ()
    assert load.rural_zones().zone("80829") is Zone.TO_VERIFY
    assert load.agencies().serving("93066", AgencyKind.ML) is Zone.TO_VERIFY


def test_a_commune_without_a_priority_quarter_is_outside() -> None:
    quarters = parse_quarters(sample("qpv"), COMMUNES)
    assert quarters.zone("93066") is Zone.TO_VERIFY  # it depends on the address
    assert [quarter.code for quarter in quarters.of("93066")] == ["QN09999X", "QN09998X"]
    assert quarters.zone("80829") is Zone.OUTSIDE
    assert quarters.origin
    assert quarters.origin.sample


def test_a_rural_zone_holds_whole_communes() -> None:
    zones = parse_rural_zones(sample("frr"), COMMUNES)
    assert (zones.zone("79066"), zones.zone("93066")) == (Zone.INSIDE, Zone.OUTSIDE)
    assert zones.by_commune == {"79066": Level.FRR, "80829": Level.FRR_PLUS}
    assert parse_rural_zones(FRR, COMMUNES).origin
    assert parse_rural_zones(f"\ufeff{FRR}", COMMUNES) == parse_rural_zones(FRR, COMMUNES)


def test_an_agency_is_found_by_the_commune_it_serves() -> None:
    agencies = parse_agencies(sample("agencies"), COMMUNES)
    served = agencies.serving("93070", AgencyKind.ML)
    assert isinstance(served, tuple)
    assert [agency.id for agency in served] == ["ml-exemple-93"]
    assert agencies.serving("93070", AgencyKind.FT) is Zone.TO_VERIFY


AGENCY = "id;kind;name;address;commune;phone;opening;serves"


@pytest.mark.parametrize(
    ("parse", "text", "line", "why"),
    [
        (parse_rural_zones, "commune;level\n", 1, "source"),
        (parse_rural_zones, FRR.replace("2026-01-31", "31/01/2026"), 1, "YYYY-MM-DD"),
        (parse_rural_zones, FRR.replace("# date", "# day"), 2, "NAME"),
        (parse_rural_zones, FRR.replace("licence: Licence Ouverte 2.0", "licence:"), 3, "NAME"),
        (parse_rural_zones, FRR.replace("commune;level", "commune,level"), 4, "columns"),
        (parse_rural_zones, f"{FRR}80829;FRR+\n", 6, "twice"),
        (parse_rural_zones, f"{FRR}93066;ZRR\n", 6, "FRR+"),
        (parse_rural_zones, f"{FRR}00000;FRR\n", 6, "00000"),
        (parse_rural_zones, f"{FRR}75066;FRR\n", 6, "75066"),  # a former code
        (parse_rural_zones, f"{FRR}\n93066;FRR\n", 6, "2 cells"),
        (parse_quarters, f"{MARKS}code;name;commune\nQ1;;93066\n", 5, "name"),
        (parse_quarters, f"{MARKS}code;name;commune\nQ1;A;93066\nQ1;A;93066\n", 6, "code"),
        (parse_quarters, f"{MARKS}code;name;commune\nQ1;A;\n", 5, "nothing"),
        (parse_agencies, f"{MARKS}{AGENCY}\na;ML;A;street;93066;;;\n", 5, "communes"),
        (parse_agencies, f"{MARKS}{AGENCY}\na;XX;A;street;93066;;;93066\n", 5, "kind"),
        (parse_agencies, f"{MARKS}{AGENCY}\na;ML;A;street;93066;;;93066 1\n", 5, "1 is not"),
    ],
)
def test_the_wrong_line_is_named(
    parse: Callable[..., object], text: str, line: int, why: str
) -> None:
    with pytest.raises(DefinitionError) as refused:
        parse(text, COMMUNES)
    assert str(refused.value.details["where"]).endswith(f"line {line}")
    assert why in str(refused.value.details["why"])


@pytest.mark.parametrize("name", ["qpv", "frr", "agencies"])
def test_an_import_is_kept_as_it_was_and_a_sample_is_called_one(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert imports.take(f"import-{name}", SAMPLES / f"{name}.csv", tmp_path) == 0
    kept = tmp_path / "reference" / "imported" / f"{name}.csv"
    assert kept.read_text("utf-8") == sample(name)
    assert "A SAMPLE" in capsys.readouterr().out


def test_a_file_that_cannot_be_used_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_text(f"{FRR}00000;FRR\n", "utf-8")
    assert imports.take("import-frr", bad, tmp_path) == 1
    assert "frr, line 6: 00000" in capsys.readouterr().err
    assert imports.take("import-frr", tmp_path / "none.csv", tmp_path) == 1
    bad.write_bytes(b"\xff\xfe")
    assert imports.take("import-frr", bad, tmp_path) == 1
    assert list(tmp_path.iterdir()) == [bad]


def test_an_unknown_step_lists_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    assert reference.main(["import-qpv"]) == 2
    assert "import-qpv FILE" in capsys.readouterr().err
