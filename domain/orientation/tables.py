"""Decision tables, read from a JDM graph (the JSON that zen-engine evaluates and JDM editors draw).

Every table has the same output columns, so that each row says what it gives, on which criteria
it rests, which tables to see for the reasons behind it, and from which text of law it comes.
A table whose first output is `name[]` is a list: all rows that hold count, maybe none.
Any other is a function: at least one row holds, and all rows that hold give the same result.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final, NoReturn

from domain.errors import DefinitionError
from domain.orientation.expressions import check_condition, check_value

_COLUMNS: Final = ("resultat", "ligne", "criteres", "voir", "source")
_SUFFIXES: Final = {
    "ligne": "_lignes[]",
    "criteres": "_criteres[]",
    "voir": "_voir[]",
    "source": "_sources[]",
}
COUNTED: Final = (
    *("contraintes", "contraintes_fortes", "contraintes_inconnues"),
    *("nombre_fortes", "nombre_inconnues"),
)
"""All that a graph may compute besides its tables: which difficulties are strong, or not known."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the cells of its conditions, in the zen language, and what it gives.

    Attributes:
        criteria: expression of the names of the criteria that it rests on.
        see: tables whose rows are reasons too.
        source: text of law, or what is proposed and to be confirmed.
        meaning: what the row says, in French.
    """

    id: str
    cells: tuple[str, ...]
    result: str
    criteria: str
    see: tuple[str, ...]
    source: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Table:
    """One table: the names of what it reads, its rows, and whether it is a list."""

    name: str
    reads: tuple[str, ...]
    rows: tuple[Row, ...]
    is_list: bool

    @property
    def results(self) -> tuple[str, ...]:
        """What the rows can give, without repetition."""
        return tuple(dict.fromkeys(row.result for row in self.rows))


def parse_tables(jdm: str) -> Mapping[str, Table]:
    """Read the tables of a graph, in the order in which they are evaluated.

    Raises:
        DefinitionError: naming the table and row that cannot be used, and why.
    """
    try:
        graph = json.loads(jdm)
        nodes = graph["nodes"]
        _check_chain(nodes, graph["edges"])
        tables = [table for node in nodes if (table := _node(node)) is not None]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DefinitionError(where="rules", why=f"not a graph of tables: {error!r}") from error
    named = {table.name: table for table in tables}
    if not tables or len(named) != len(tables):
        _fail("rules", "needs tables with names of their own")
    for table in tables:
        for row in table.rows:
            for name in row.see:
                if name not in named:
                    _fail(row.id, f"sees no table {name}")
    return named


def _check_chain(nodes: list[Mapping[str, Any]], edges: list[Mapping[str, Any]]) -> None:
    """Each node leads to the next: what is read from top to bottom is what is evaluated."""
    ids = [node["id"] for node in nodes]
    if [(edge["sourceId"], edge["targetId"]) for edge in edges] != list(pairwise(ids)):
        _fail("rules.edges", "must lead from each node to the next")
    kinds = [node["type"] for node in nodes]
    if kinds[:1] != ["inputNode"] or kinds[-1:] != ["outputNode"]:
        _fail("rules.nodes", "must begin with the input and end with the output")


def _node(node: Mapping[str, Any]) -> Table | None:
    """The table that a node is; None for the ends of a graph and for its one computation."""
    name, kind = node["name"], node["type"]
    if kind == "decisionTableNode":
        return _table(name, node["content"])
    if kind == "expressionNode":
        for expression in node["content"]["expressions"]:
            if expression["key"] not in COUNTED:
                _fail(f"{name}.{expression['key']}", "only tables may decide this")
            check_value(expression["value"], f"{name}.{expression['key']}")
    elif kind not in {"inputNode", "outputNode"}:
        _fail(name, f"a {kind} is no table")
    return None


def _table(name: str, content: Mapping[str, Any]) -> Table:
    if content["hitPolicy"] != "first" or content["passThrough"] is not True:
        _fail(name, "needs hit policy first, and to pass its input through")
    outputs = {column["id"]: column["field"] for column in content["outputs"]}
    is_list = outputs.get("resultat") == f"{name}[]"
    wanted = {key: f"{name}{suffix}" for key, suffix in _SUFFIXES.items()}
    if outputs != {"resultat": f"{name}[]" if is_list else name, **wanted}:
        _fail(name, f"needs the outputs {', '.join(_COLUMNS)}")
    columns = [column["id"] for column in content["inputs"]]
    rows = tuple(_row(rule, columns) for rule in content["rules"])
    if len({row.id for row in rows}) != len(rows):
        _fail(name, "names a row twice")
    return Table(name, tuple(column["field"] for column in content["inputs"]), rows, is_list)


def _row(rule: Mapping[str, str], columns: list[str]) -> Row:
    name = rule["_id"]
    for key in sorted({"_id", "_description", *columns, *_COLUMNS} ^ rule.keys()):
        _fail(f"{name}.{key}", "missing or unknown")
    if _constant(rule, "ligne") != name:
        _fail(name, "says another name of itself")
    for column in columns:
        check_condition(rule[column], f"{name}.{column}")
    check_value(rule["criteres"], f"{name}.criteres")
    see = _constant(rule, "voir")
    source = _constant(rule, "source")
    if not isinstance(see, list) or not isinstance(source, str) or not source.strip():
        _fail(name, "needs a source, and a list of tables to see")
    return Row(
        id=name,
        cells=tuple(rule[column] for column in columns),
        result=str(_constant(rule, "resultat")),
        criteria=rule["criteres"],
        see=tuple(see),
        source=source,
        meaning=rule["_description"],
    )


def _constant(rule: Mapping[str, str], column: str) -> object:
    """A cell that computes nothing."""
    try:
        return json.loads(rule[column])
    except ValueError:
        _fail(f"{rule['_id']}.{column}", "must be a constant")


def _fail(where: str, why: str) -> NoReturn:
    raise DefinitionError(where=where, why=why)
