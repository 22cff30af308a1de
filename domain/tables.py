"""Reading the tables that ship with the programs: tab-separated, the first line names the columns.

A table is part of the programs, so it is read strictly: one wrong line refuses all of it, by name.
"""

from collections.abc import Iterator, Sequence
from typing import NoReturn

from domain.errors import DefinitionError

TAB = "\t"


def rows(
    text: str, columns: Sequence[str], where: str, separator: str = TAB, after: int = 0
) -> Iterator[tuple[int, list[str]]]:
    """The lines after the first, each with its number and one cell for each column.

    Args:
        where: what the table is called in an error, such as `communes`.
        after: how many lines of the file precede the text.

    Raises:
        DefinitionError: when the columns are not these, or a line has more or fewer cells.
    """
    lines = text.splitlines()
    if not lines or lines[0].split(separator) != list(columns):
        refuse(where, after + 1, f"the columns are {', '.join(columns)}")
    for number, line in enumerate(lines[1:], after + 2):
        cells = line.split(separator)
        if len(cells) != len(columns):
            refuse(where, number, f"{len(columns)} cells expected: {', '.join(columns)}")
        yield number, cells


def refuse(where: str, line: int, why: str) -> NoReturn:
    """Refuse a table because of one line.

    Raises:
        DefinitionError: always.
    """
    raise DefinitionError(where=f"{where}, line {line}", why=why)
