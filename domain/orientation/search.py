"""Looks for gaps and contradictions in the tables of a pack, over everything they can be given.

The whole space of answers has some 10^18 points. It is searched nevertheless, table by table:
a table sees a case only through the few things it reads, and each of these takes few values: the
values of a criterion, ages from 0 to 130, counts from 0 to 8, or what an earlier table can give.
All combinations of these are tried, including some that no case produces. If every table has an
answer, and one only, for every combination, then so has the graph for every case: by
induction along the graph, each table is only ever given values that were tried.

The cells are judged by zen-engine itself, so what is searched is what is evaluated.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Final

import zen

from domain.orientation.criteria import CHOICES, FLAGS, UNKNOWN, readings
from domain.orientation.packs import LOCAL, RulePack
from domain.orientation.tables import Row, Table

Point = Mapping[str, str | int | None]
Values = tuple[str | int | None, ...]

_OLDEST: Final = 130
_CONSTRAINTS: Final = sum(name.startswith("contrainte_") for name in CHOICES)
RAW: Final[Mapping[str, Values]] = {
    "age": (None, *range(_OLDEST + 1)),
    "nombre_fortes": tuple(range(_CONSTRAINTS + 1)),
    "nombre_inconnues": tuple(range(_CONSTRAINTS + 1)),
    **{field: readings(field) for field in (*CHOICES, *FLAGS)},
}
FROM_NATIONAL: Final[Mapping[str, Values]] = {
    "parcours": ("PED", "PSO", "PSP", "IND", "AUCUN"),
    "organisme": ("FT", "CD", "ML", "CE", "IND", "AUCUN"),
    "decideur": ("FT", "CD", "ML", "CE"),
    "tranche_age": ("MOINS_16", "16_17", "18_25", "26_66", "67_PLUS", UNKNOWN),
    "reglage_delegation": ("OUI", "NON"),
}
"""What a local layer is told besides the answers, and what the national one may say at all."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a table.

    Attributes:
        kind: `gap` (no row holds), `contradiction` (rows that hold disagree), `unreachable`
            (a row that never holds), `unknown` (it reads or gives what nobody knows).
        at: the point where it was found, or what is unknown.
        rows: the rows concerned.
    """

    kind: str
    table: str
    at: str
    rows: tuple[str, ...] = ()


def faults(pack: RulePack) -> list[Fault]:
    """Everything wrong with the tables of a pack; none for a pack that may be used."""
    known: dict[str, Values] = {**RAW, **(FROM_NATIONAL if pack.layer == LOCAL else {})}
    found: list[Fault] = []
    for table in pack.tables.values():
        unknown = [name for name in table.reads if name not in known]
        if unknown:
            found += [Fault("unknown", table.name, name) for name in unknown]
        else:
            found += _search(table, known)
        known[table.name] = table.results
    if pack.layer != LOCAL:
        found += _strangers(pack)
    return found


def points(table: Table, known: Mapping[str, Values]) -> Iterator[Point]:
    """All combinations of what the table reads."""
    for values in product(*(known[name] for name in table.reads)):
        yield dict(zip(table.reads, values, strict=True))


def holding(table: Table, point: Point) -> list[Row]:
    """The rows that hold at a point."""
    return [row for row in table.rows if _holds(row.cells, tuple(point.values()))]


def _search(table: Table, known: Mapping[str, Values]) -> list[Fault]:
    found: list[Fault] = []
    never = {row.id for row in table.rows}
    for point in points(table, known):
        rows = holding(table, point)
        never -= {row.id for row in rows}
        if table.is_list:
            continue
        at = ", ".join(f"{name}={value}" for name, value in point.items())
        if not rows:
            found.append(Fault("gap", table.name, at))
        elif len({row.result for row in rows}) > 1:
            found.append(Fault("contradiction", table.name, at, tuple(row.id for row in rows)))
    return found + [Fault("unreachable", table.name, "", (name,)) for name in sorted(never)]


def _strangers(pack: RulePack) -> list[Fault]:
    """Results of which the program, or a local layer, would not know what they mean."""
    return [
        Fault("unknown", name, result)
        for name, allowed in FROM_NATIONAL.items()
        if name in pack.tables
        for result in pack.tables[name].results
        if result not in allowed
    ]


def _holds(cells: Sequence[str], values: Values) -> bool:
    return all(map(_cell_holds, cells, values))


@cache
def _cell_holds(cell: str, value: str | int | None) -> bool:
    """An empty cell holds for everything; one that cannot be computed, as in a table, does not."""
    try:
        return not cell.strip() or zen.evaluate_unary_expression(cell, {"$": value})
    except RuntimeError:
        return False
