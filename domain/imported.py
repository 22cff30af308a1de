"""Lists that somebody imports: where they come from, then lines of cells separated by `;`."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from domain.tables import refuse, rows

SEPARATOR = ";"
_MARKS = ("source", "date", "licence")
_SAMPLE = "sample"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an imported list comes from; a sample shows the format and proves nothing."""

    source: str
    date: date
    licence: str
    sample: bool


def read_list(
    text: str, columns: Sequence[str], where: str
) -> tuple[Origin, Iterator[tuple[int, list[str]]]]:
    """The marks at the top (`# source: …`) and the lines below, with their numbers in the file.

    Args:
        columns: the names of the columns, which the first line below the marks repeats.
        where: what a refusal calls the list.

    Raises:
        DefinitionError: naming the line that cannot be used, now or as the lines are read.
    """
    lines = text.removeprefix("\ufeff").splitlines()
    marked = next((i for i, line in enumerate(lines) if not line.startswith("#")), len(lines))
    origin = _origin(lines[:marked], where)
    body = rows("\n".join(lines[marked:]), columns, where, SEPARATOR, after=marked)
    return origin, ((number, [cell.strip() for cell in cells]) for number, cells in body)


def _origin(lines: Iterable[str], where: str) -> Origin:
    marks: dict[str, str] = {}
    for number, line in enumerate(lines, 1):
        name, _, value = (part.strip() for part in line.removeprefix("#").partition(":"))
        if name not in (*_MARKS, _SAMPLE) or name in marks or not value:
            refuse(where, number, f"`# NAME: VALUE` expected, NAME one of {', '.join(_MARKS)}")
        marks[name] = value
    missing = [name for name in _MARKS if name not in marks]
    if missing:
        refuse(where, 1, f"`# {missing[0]}: …` is missing")
    try:
        day = date.fromisoformat(marks["date"])
    except ValueError:
        refuse(where, 1, "the date is written YYYY-MM-DD")
    return Origin(marks["source"], day, marks["licence"], marks.get(_SAMPLE) == "yes")
