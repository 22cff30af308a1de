"""Statements that are built once and run all the time, below SQLAlchemy: in a tenth of the time.

SQLAlchemy says each once as SQLite reads it; from then on the driver runs what was said.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from sqlalchemy import CompoundSelect, Select, TextClause, UpdateBase
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql.compiler import SQLCompiler

from store.transaction import Transaction

_SQLITE: Final = sqlite.dialect()
_NOTHING: Final[Mapping[str, Any]] = {}

Statement = Select[*tuple[Any, ...]] | CompoundSelect[*tuple[Any, ...]] | TextClause | UpdateBase
Given = Mapping[str, Any]
"""Values by the names that a statement has for them."""


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A statement as SQLite reads it.

    Attributes:
        places: the name of the value that each `?` stands for.
        constants: the values that are part of the statement.
    """

    sql: str
    places: tuple[str, ...]
    constants: Given

    def values(self, given: Given) -> tuple[Any, ...]:
        known = {**self.constants, **given} if self.constants else given
        return tuple([known[name] for name in self.places])


def rows(tx: Transaction, asked: Statement, given: Given = _NOTHING) -> Iterator[tuple[Any, ...]]:
    """What a query gives, row by row. It is known by its identity: build it once.

    Raises:
        TypeError: SQLAlchemy would do more than hand over: unfold a list, or change a value.
    """
    known = _prepared(asked)
    return iter(tx.driver.execute(known.sql, known.values(given)))


def first(tx: Transaction, asked: Statement, given: Given = _NOTHING) -> tuple[Any, ...] | None:
    """The first row of what a query gives, as `rows`."""
    known = _prepared(asked)
    return tx.driver.execute(known.sql, known.values(given)).fetchone()


def value(tx: Transaction, asked: Statement, given: Given = _NOTHING) -> Any:  # noqa: ANN401 - as its column
    """The value of the first row, as `rows`; None where there is no row."""
    row = first(tx, asked, given)
    return row[0] if row else None


def change(tx: Transaction, by: Statement, *given: Given) -> None:
    """Run what changes rows, once for each that is given; all of them name the same columns."""
    known = _prepared(by, tuple(given[0]))
    tx.driver.executemany(known.sql, [known.values(each) for each in given])


@cache
def _prepared(statement: Statement, columns: tuple[str, ...] = ()) -> _Prepared:
    compiled = statement.compile(dialect=_SQLITE, column_keys=columns or None)
    if compiled.post_compile_params or _changes(compiled):
        raise TypeError(f"not to be prepared: {statement}")
    places = tuple(compiled.positiontup or ())
    own = {name: bind.effective_value for name, bind in compiled.binds.items() if not bind.required}
    return _Prepared(str(compiled), places, {name: own[name] for name in places if name in own})


def _changes(compiled: SQLCompiler) -> bool:
    """Whether a value is another one in Python than in the file."""
    given = [bind.type.dialect_impl(_SQLITE) for bind in compiled.binds.values()]
    found: Sequence[Any] = [each.type for each in compiled._result_columns]  # noqa: SLF001
    return any(each.bind_processor(_SQLITE) for each in given) or any(
        each.dialect_impl(_SQLITE).result_processor(_SQLITE, None) for each in found
    )
