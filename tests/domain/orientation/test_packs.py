"""A layer loads whole or says what is wrong with it; a local one can say three things only."""

import json
from datetime import date
from itertools import pairwise
from typing import Any

import pytest

from domain.errors import DefinitionError
from domain.orientation.packs import choose_local, parse_pack
from resources import rules
from resources.files import path

HEAD = path("rules/national/pack.toml").read_text("utf-8")
JDM = path("rules/national/rules.json").read_text("utf-8")
LOCAL_HEAD = path("rules/local/93/pack.toml").read_text("utf-8")
LOCAL_JDM = path("rules/local/93/rules.json").read_text("utf-8")


def _where(head: str, jdm: str) -> str:
    with pytest.raises(DefinitionError) as refused:
        parse_pack(head, jdm)
    return str(refused.value.details["where"])


def _changed(jdm: str, table: str, row: int, **cells: str) -> str:
    graph = json.loads(jdm)
    content = next(node["content"] for node in graph["nodes"] if node["name"] == table)
    content["rules"][row].update(cells)
    return json.dumps(graph)


def _insert(graph: dict[str, Any], node: dict[str, Any]) -> None:
    graph["nodes"].insert(1, node)
    _chain(graph)


def _chain(graph: dict[str, Any]) -> None:
    ids = [node["id"] for node in graph["nodes"]]
    graph["edges"] = [{"sourceId": a, "targetId": b} for a, b in pairwise(ids)]


def test_a_table_that_the_graph_goes_round_is_found() -> None:
    graph = json.loads(JDM)
    graph["edges"][3]["targetId"] = graph["edges"][4]["targetId"]
    assert _where(HEAD, json.dumps(graph)) == "rules.edges"


def test_a_graph_has_its_input_first_and_its_output_last() -> None:
    graph = json.loads(JDM)
    graph["nodes"].reverse()
    _chain(graph)
    assert _where(HEAD, json.dumps(graph)) == "rules.nodes"


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("version = 1", 'version = "1"', "pack.version"),
        ("version = 1", "version = true", "pack.version"),
        ('couche = "national"', 'couche = "regional"', "pack.couche"),
        ("version = 1", "version = 1\nauteur = 1", "pack.auteur"),
        ("version = 1\n", "", "pack.version"),
        ("version = 1", "version =", "pack"),
    ],
)
def test_a_head_that_is_wrong_is_named(old: str, new: str, where: str) -> None:
    assert _where(HEAD.replace(old, new), JDM) == where


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ('departement = "93"', 'departement = "20"', "pack.departement"),
        ("valide_au = 2027-12-31", "valide_au = 2024-12-31", "pack.valide_au"),
        ("delegation = false", 'delegation = "non"', "pack.delegation"),
        ("exemple = true\n", "", "pack.exemple"),
    ],
)
def test_a_local_head_that_is_wrong_is_named(old: str, new: str, where: str) -> None:
    assert _where(LOCAL_HEAD.replace(old, new), LOCAL_JDM) == where


@pytest.mark.parametrize("jdm", ["", "[]", '{"nodes": []}', '{"nodes": [{}], "edges": []}'])
def test_rules_that_are_no_tables_are_refused(jdm: str) -> None:
    assert _where(HEAD, jdm) == "rules"


@pytest.mark.parametrize(
    ("cells", "where"),
    [
        ({"e1": '"OUI",, ("'}, "blocage-1.e1"),
        ({"source": '""'}, "blocage-1"),
        ({"source": "1 + 1"}, "blocage-1.source"),
        ({"voir": '["nulle_part"]'}, "blocage-1"),
        ({"ligne": '"blocage-2"'}, "blocage-1"),
        ({"points": "12"}, "blocage-1.points"),
        ({"e1": "rand(6) > 3"}, "blocage-1.e1"),
        ({"e1": '$ > date("now")'}, "blocage-1.e1"),
        ({"criteres": "[d().year]"}, "blocage-1.criteres"),
        ({"criteres": "[brsa"}, "blocage-1.criteres"),
    ],
)
def test_a_row_that_is_wrong_is_named(cells: dict[str, str], where: str) -> None:
    assert _where(HEAD, _changed(JDM, "blocage", 0, **cells)) == where


@pytest.mark.parametrize(
    ("expression", "where"),
    [
        ({"key": "parcours", "value": '"PED"'}, "decompte.parcours"),
        ({"key": "nombre_fortes", "value": "rand(8)"}, "decompte.nombre_fortes"),
        ({"key": "nombre_fortes", "value": "len("}, "decompte.nombre_fortes"),
    ],
)
def test_what_is_computed_beside_the_tables_is_little(
    expression: dict[str, str], where: str
) -> None:
    graph = json.loads(JDM)
    node = next(node for node in graph["nodes"] if node["type"] == "expressionNode")
    node["content"]["expressions"].append(expression)
    assert _where(HEAD, json.dumps(graph)) == where


def test_a_program_is_no_rule() -> None:
    graph = json.loads(JDM)
    _insert(graph, {"id": "f", "name": "f", "type": "functionNode", "content": {}})
    assert _where(HEAD, json.dumps(graph)) == "f"


def test_every_row_names_its_source() -> None:
    packs = (rules.national(), *rules.all_local())
    rows = [row for pack in packs for table in pack.tables.values() for row in table.rows]
    assert len(rows) > 150
    assert all(row.source.strip() and row.meaning.strip() for row in rows)


@pytest.mark.requirement("R029", "R195")
def test_a_local_layer_cannot_bring_a_table_of_its_own() -> None:
    graph = json.loads(LOCAL_JDM)
    stolen = next(node for node in json.loads(JDM)["nodes"] if node["name"] == "suite")
    _insert(graph, stolen)
    assert _where(LOCAL_HEAD, json.dumps(graph)) == "rules.suite"


def test_a_local_layer_without_one_of_its_tables_is_refused() -> None:
    graph = json.loads(LOCAL_JDM)
    graph["nodes"] = [node for node in graph["nodes"] if node["name"] != "delegation"]
    _chain(graph)
    assert _where(LOCAL_HEAD, json.dumps(graph)) == "rules.delegation"


@pytest.mark.parametrize(
    ("departement", "day", "examples", "holds"),
    [
        ("93", date(2025, 1, 1), True, True),
        ("93", date(2027, 12, 31), True, True),
        ("93", date(2024, 12, 31), True, False),
        ("93", date(2028, 1, 1), True, False),
        ("75", date(2026, 1, 1), True, False),
        (None, date(2026, 1, 1), True, False),
        ("93", date(2026, 1, 1), False, False),
    ],
)
def test_a_local_layer_holds_in_its_departement_and_time_and_examples_only_where_wanted(
    departement: str | None, day: date, examples: bool, holds: bool
) -> None:
    assert (rules.local(departement, day, examples=examples) is not None) == holds


def test_of_several_layers_the_newest_holds() -> None:
    newer = parse_pack(LOCAL_HEAD.replace("version = 1", "version = 2"), LOCAL_JDM)
    packs = (newer, *rules.all_local())
    assert choose_local(packs, "93", date(2026, 1, 1), examples=True) is newer
