"""The communes of France, searched as people type them.

`st denis`, `93200`, `saint-dénis`, `l'hay` and `lhay` all find what was meant.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from domain.errors import DefinitionError
from domain.names import folded

_SAINTS = re.compile(r"\b(st|ste|sts|stes)\b")
_SAINT = {"st": "saint", "ste": "sainte", "sts": "saints", "stes": "saintes"}
_COLUMNS = 5


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune, or a municipal arrondissement of Paris, Lyon and Marseille.

    Attributes:
        code: INSEE code (code officiel géographique), text: `2A004` exists.
        population: legal population, used only to show the likelier homonym first.
    """

    code: str
    name: str
    department: str
    postcodes: tuple[str, ...]
    population: int


@dataclass(frozen=True)
class CommuneIndex:
    """All communes by INSEE code, with a search by any beginning of a word or a postcode."""

    by_code: Mapping[str, Commune]

    def __contains__(self, code: str) -> bool:
        return code in self.by_code

    def __getitem__(self, code: str) -> Commune:
        return self.by_code[code]

    def search(self, typed: str, limit: int = 8) -> list[Commune]:
        """The communes that were most likely meant, best first; none for fewer than two signs."""
        key = _search_key(typed)
        if len(key) < 2:
            return []
        found = {
            code: rank for rank, code in sorted(self._matches(key), reverse=True)
        }  # the best rank of a commune is written last
        ranked = sorted(found, key=lambda code: (found[code], -self.by_code[code].population))
        return [self.by_code[code] for code in ranked[:limit]]

    def _matches(self, key: str) -> Iterator[tuple[int, str]]:
        """Rank (0 whole name, 1 beginning of the name, 2 of a later word) and code."""
        entries = self._entries
        for start, rank, code in _beginning(entries, key):
            whole = start == key and rank == 1
            yield (0 if whole else rank), code

    @cached_property
    def _entries(self) -> list[tuple[str, int, str]]:
        return sorted(entry for commune in self.by_code.values() for entry in _keys(commune))


def _beginning(entries: list[tuple[str, int, str]], key: str) -> Iterator[tuple[str, int, str]]:
    for position in range(bisect_left(entries, (key, 0, "")), len(entries)):
        if not entries[position][0].startswith(key):
            return
        yield entries[position]


def _keys(commune: Commune) -> Iterator[tuple[str, int, str]]:
    name = _search_key(commune.name)
    yield name, 1, commune.code
    if " " in name:
        yield name.replace(" ", ""), 1, commune.code
    for position, character in enumerate(name):
        if character == " ":
            yield name[position + 1 :], 2, commune.code
    for postcode in commune.postcodes:
        yield postcode, 1, commune.code


def _search_key(text: str) -> str:
    return _SAINTS.sub(lambda match: _SAINT[match[0]], folded(text))


def parse_communes(tsv: str) -> CommuneIndex:
    """Read tab-separated lines: INSEE code, name, département, postcodes, population.

    The first line names the columns.

    Raises:
        DefinitionError: naming the line that cannot be used.
    """
    communes: dict[str, Commune] = {}
    for number, line in enumerate(tsv.splitlines()[1:], 2):
        cells = line.split("\t")
        if len(cells) != _COLUMNS or not cells[4].isdigit():
            raise DefinitionError(where=f"communes, line {number}", why="five columns expected")
        code, name, department, postcodes, population = cells
        communes[code] = Commune(code, name, department, tuple(postcodes.split()), int(population))
    return CommuneIndex(communes)
