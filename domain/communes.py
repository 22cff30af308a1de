"""The communes of France, searched as people type them.

`st denis`, `93200`, `saint-dénis (93)`, `l'hay`, `lhay les roses` and `paris 11e` all find what
was meant.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import NoReturn

from domain.errors import DefinitionError
from domain.names import folded

_SAINTS = re.compile(r"\b(?:st|ste|sts|stes)\b")
_SAINT = {"st": "saint", "ste": "sainte", "sts": "saints", "stes": "saintes"}
_RANKED = re.compile(r"(\d) ?(?:er|e|eme|ieme)\b")  # 1er, 11e, 11 ème
_PLACE = re.compile(r"(?<= )\d[\dab]\d*$|^\d{5}(?= )")  # `saint denis 93`, `93200 saint denis`
_DISTRICT = " arrondissement"
_LAST = "\U0010ffff"
_COLUMNS = 5
_SHORTEST = 2


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
        """The communes that were most likely meant, best first.

        Whole names come first, then beginnings of names, then beginnings of their later words
        and names typed in one word; among these the more populous. One sign finds only a
        commune of that very name (Y).
        The first search takes longer: it sorts the names.
        """
        key = _search_key(typed)
        found = list(islice(self._matches(key), limit))
        place = _PLACE.search(key)
        if found or place is None:
            return found
        name = (key[: place.start()] + key[place.end() :]).strip()
        return list(islice((c for c in self._matches(name) if _is_in(c, place[0])), limit))

    def _matches(self, key: str) -> Iterator[Commune]:
        """What begins with the key, best first, each once."""
        starts, orders, communes = self._sorted
        first, after_whole = bisect_left(starts, key), bisect_left(starts, key + "\0")
        last = bisect_left(starts, key + _LAST) if len(key) >= _SHORTEST else after_whole
        size = len(communes)
        whole = (order - size if order < size else order for order in orders[first:after_whole])
        best = sorted({*whole, *orders[after_whole:last]})
        return (communes[place] for place in dict.fromkeys(order % size for order in best))

    @cached_property
    def _sorted(self) -> tuple[list[str], list[int], list[Commune]]:
        """Search keys in order, with each an order, and the communes, the most populous first.

        The order is the commune's place in that list; a whole round more for a lesser match.
        """
        communes = sorted(self.by_code.values(), key=lambda commune: -commune.population)
        keys: list[str] = []
        orders: list[int] = []
        for place, commune in enumerate(communes):
            for key, lesser in _keys(commune):
                keys.append(key)
                orders.append(place + lesser * len(communes))
        by_key = sorted(range(len(keys)), key=keys.__getitem__)  # faster than sorting pairs
        return [keys[i] for i in by_key], [orders[i] for i in by_key], communes


def _keys(commune: Commune) -> Iterator[tuple[str, bool]]:
    """What a commune is found by; whether as a later word, or as the words run together."""
    name = folded(commune.name)  # official names abbreviate nothing but arrondissements
    if name.endswith(_DISTRICT):
        name = _search_key(name)
        yield name.removesuffix(_DISTRICT), False
    yield name, False
    yield from ((postcode, False) for postcode in commune.postcodes)
    if "'" in commune.name:
        yield folded(commune.name.replace("'", "")), False
    if " " in name:
        yield name.replace(" ", ""), True
    while " " in name:
        name = name.partition(" ")[2]
        yield name, True


def _search_key(text: str) -> str:
    key = folded(text)
    if "st" in key:
        key = _SAINTS.sub(lambda match: _SAINT[match[0]], key)
    return _RANKED.sub(r"\1", key)


def _is_in(commune: Commune, place: str) -> bool:
    """Whether `place` is the number of its département or the beginning of a postcode."""
    postcode = any(postcode.startswith(place) for postcode in commune.postcodes)
    return postcode or commune.department.lower() == place


def parse_communes(tsv: str) -> CommuneIndex:
    """Read tab-separated lines: INSEE code, name, département, postcodes, population.

    The first line names the columns.

    Raises:
        DefinitionError: naming the line that cannot be used.
    """
    communes: dict[str, Commune] = {}
    for number, line in enumerate(tsv.splitlines()[1:], 2):
        cells = line.split("\t")
        if len(cells) != _COLUMNS or not (cells[0] and cells[1] and cells[4].isdecimal()):
            _fail(number, "code, name, département, postcodes and a number expected")
        code, name, department, postcodes, population = cells
        if code in communes:
            _fail(number, f"{code} is there twice")
        communes[code] = Commune(code, name, department, tuple(postcodes.split()), int(population))
    return CommuneIndex(communes)


def _fail(line: int, why: str) -> NoReturn:
    raise DefinitionError(where=f"communes, line {line}", why=why)
