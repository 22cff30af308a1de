"""The search finds no fault in what ships, and finds every fault that is planted."""

import json
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from typing import Any

import pytest
import zen

from domain.orientation.packs import LOCAL, NATIONAL, RulePack, parse_pack
from domain.orientation.search import FROM_NATIONAL, RAW, Fault, faults, holding, points
from resources import rules
from resources.files import path

PACKS = [rules.national(), *rules.all_local()]
HEAD = path("rules/national/pack.toml").read_text("utf-8")
Graph = dict[str, Any]


def _spoilt(spoil: Callable[[Graph], None]) -> set[tuple[str, str]]:
    """Kind and table of what is found in the national layer after it was spoilt."""
    graph = json.loads(rules.national().jdm)
    spoil(graph)
    return {(fault.kind, fault.table) for fault in faults(parse_pack(HEAD, json.dumps(graph)))}


def _rows(graph: Graph, table: str) -> list[dict[str, str]]:
    content = next(node["content"] for node in graph["nodes"] if node["name"] == table)
    rows: list[dict[str, str]] = content["rules"]
    return rows


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.id.name)
def test_no_shipped_table_has_a_gap_or_two_rows_that_disagree(pack: RulePack) -> None:
    assert faults(pack) == []


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.id.name)
def test_what_is_searched_is_what_the_engine_evaluates(pack: RulePack) -> None:
    """Every table, alone in the real engine, at every point: same rows, same result."""
    graph = json.loads(pack.jdm)
    known = {**RAW, **(FROM_NATIONAL if pack.layer == LOCAL else {})}
    for node in graph["nodes"]:
        table = pack.tables.get(node["name"])
        if table is None:
            continue
        alone = _alone(graph, node)
        for point in points(table, known):
            said = alone.evaluate({"contraintes_fortes": [], "contraintes_inconnues": [], **point})
            rows = holding(table, point)
            lines = said["result"].get(f"{table.name}_lignes", [])
            assert lines == [row.id for row in rows], (table.name, point)
            if not table.is_list:
                assert said["result"][table.name] == rows[0].result
        known[table.name] = table.results


def _alone(graph: Graph, node: Graph) -> zen.ZenDecision:
    ends = [end for end in graph["nodes"] if end["type"] in {"inputNode", "outputNode"}]
    chain = [ends[0], node, ends[1]]
    edges = [
        {"id": str(number), "sourceId": before["id"], "targetId": after["id"], "type": "edge"}
        for number, (before, after) in enumerate(pairwise(chain))
    ]
    return zen.ZenEngine().create_decision(json.dumps({"nodes": chain, "edges": edges}))


NAMES = [name for name, table in rules.national().tables.items() if not table.is_list]


@pytest.mark.parametrize("table", NAMES)
def test_a_row_taken_away_leaves_a_gap_or_was_said_twice(table: str) -> None:
    """Each row of each table is taken away in turn; only rows that others cover may go."""
    whole = rules.national().tables[table]
    for row in whole.rows:
        alone = any(holding(whole, point) == [row] for point in points(whole, _known(table)))
        assert (("gap", table) in _spoilt(partial(_without, table, row.id))) == alone, row.id


def _without(table: str, row: str, graph: Graph) -> None:
    rows = _rows(graph, table)
    rows[:] = [other for other in rows if other["_id"] != row]


def _known(upto: str) -> dict[str, tuple[str | int | None, ...]]:
    known = dict(RAW)
    for table in rules.national().tables.values():
        if table.name == upto:
            break
        known[table.name] = table.results
    return known


@pytest.mark.parametrize("table", NAMES)
def test_another_result_for_the_same_answers_is_a_contradiction(table: str) -> None:
    def contradict(graph: Graph) -> None:
        rows = _rows(graph, table)
        other = next(row["resultat"] for row in rows if row["resultat"] != rows[0]["resultat"])
        name = f"{table}-planted"
        rows.append({**rows[0], "_id": name, "ligne": f'"{name}"', "resultat": other})

    assert ("contradiction", table) in _spoilt(contradict)


def test_an_overlap_that_disagrees_at_one_point_only_is_found() -> None:
    def widen(graph: Graph) -> None:
        row = next(row for row in _rows(graph, "tranche_age") if row["_id"] == "tranche_age-4")
        row["e1"] = "[17..25]"

    graph_faults = _spoilt(widen)
    assert ("contradiction", "tranche_age") in graph_faults
    assert ("gap", "tranche_age") not in graph_faults


def test_a_value_misspelt_leaves_a_gap() -> None:
    def misspell(graph: Graph) -> None:
        row = _rows(graph, "projet")[0]
        row["e1"] = row["e1"].replace("ENTREPRENARIAT", "ENTREPRENEURIAT")

    assert ("gap", "projet") in _spoilt(misspell)


def test_a_row_that_never_holds_is_found() -> None:
    def shadow(graph: Graph) -> None:
        row = _rows(graph, "informations")[0]
        row["e1"] = '"18_26"'

    assert ("unreachable", "informations") in _spoilt(shadow)


def test_a_column_that_nobody_fills_is_found() -> None:
    def rename(graph: Graph) -> None:
        node = next(node for node in graph["nodes"] if node["name"] == "blocage")
        node["content"]["inputs"][0]["field"] = "capacite"

    assert ("unknown", "blocage") in _spoilt(rename)


def test_a_body_that_does_not_exist_is_found() -> None:
    def invent(graph: Graph) -> None:
        for row in _rows(graph, "organisme"):
            row["resultat"] = row["resultat"].replace("ML", "MAIRIE")

    assert ("unknown", "organisme") in _spoilt(invent)


def test_a_fault_says_where_it_is() -> None:
    graph = json.loads(rules.national().jdm)
    _rows(graph, "projet").pop()
    found = faults(parse_pack(HEAD, json.dumps(graph)))
    assert found == [Fault("gap", "projet", "projet_pro=INCONNU"), *found[1:]]


def test_layers_are_named_as_they_are() -> None:
    assert {pack.layer for pack in PACKS} == {NATIONAL, LOCAL}
