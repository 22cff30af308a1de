"""The communes of France, searched as people type them.

`st denis`, `93200`, `saint-dénis (93)`, `l'hay`, `lhay les roses` and `paris 11e` all find what
was meant; so does the name of a commune that no longer exists.
"""

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from domain.finding import Finder, Key, keys_of
from domain.names import folded
from domain.tables import refuse, rows

_SAINTS = re.compile(r"\b(?:st|ste|sts|stes)\b")
_SAINT = {"st": "saint", "ste": "sainte", "sts": "saints", "stes": "saintes"}
_RANKED = re.compile(r"(\d) ?(?:er|e|eme|ieme)\b")  # 1er, 11e, 11 ème
_PLACE = re.compile(r"(?<= )\d[\dab]\d*$|^\d{5}(?= )")  # `saint denis 93`, `93200 saint denis`
_DISTRICT = " arrondissement"
_COLUMNS = ("code", "name", "department", "postcodes", "population")
_FORMER_COLUMNS = ("code", "name", "commune")
_OF_BIRTH = frozenset({"birth_commune"})


# Tuples, because 40,000 are made at each start: they take half the time of data classes.


class Former(NamedTuple):
    """What a commune, or a part of it, was until it was renamed or merged.

    Attributes:
        code: the INSEE code it had; that of the present commune when it was its seat.
        name: empty when it was the present one, or is not known.
    """

    code: str
    name: str


class Commune(NamedTuple):
    """A commune, or a municipal arrondissement of Paris, Lyon and Marseille.

    Attributes:
        code: INSEE code (code officiel géographique), text: `2A004` exists.
        population: legal population, used only to show the likelier homonym first.
        former: the former commune that was asked for, when it was one.
    """

    code: str
    name: str
    department: str
    postcodes: tuple[str, ...]
    population: int
    former: Former | None = None

    @property
    def title(self) -> str:
        """`Saint-Denis (93)`; a former commune with the present one: `Ascq (Lille, 59)`."""
        if self.former is None or not self.former.name:
            return f"{self.name} ({self.department})"
        return f"{self.former.name} ({self.name}, {self.department})"

    @property
    def birth_code(self) -> str:
        """The code that a place of birth keeps: the former one, if it was asked for."""
        return self.former.code if self.former else self.code


@dataclass(frozen=True)
class CommuneIndex:
    """All communes by INSEE code, with a search by any beginning of a word or a postcode.

    A former code is known too and gives the present commune, with what it was in `former`.

    Attributes:
        by_code: the present communes.
        former: present communes, once for each former one that they took over.
    """

    by_code: Mapping[str, Commune]
    former: tuple[Commune, ...] = ()

    def __contains__(self, code: object) -> bool:
        return code in self.by_code or code in self._by_former_code

    def __getitem__(self, code: str) -> Commune:
        return self.by_code.get(code) or self._by_former_code[code]

    def search(self, typed: str, limit: int = 8, near: str = "") -> list[Commune]:
        """The communes that were most likely meant, best first.

        Whole names come first, then beginnings of names, then beginnings of their later words
        and names typed in one word; among these the more populous, and former communes last.
        One sign finds only a commune of that very name (Y). When nothing begins so, a number is
        taken for a département or postcode, then each word is looked for alone.
        The first search takes longer: it sorts the names.

        Args:
            near: a département; its communes come first among those that match equally well.
        """
        key = _search_key(typed)
        first = self._places_by_department.get(near, frozenset()) if near else frozenset()
        return (
            self._finder.starting(key, limit, first)
            or self._in_place(key, limit, first)
            or self._finder.having(key.split(), limit, first)
        )

    def _in_place(self, key: str, limit: int, first: AbstractSet[int]) -> list[Commune]:
        place = _PLACE.search(key)
        if place is None:
            return []
        name = (key[: place.start()] + key[place.end() :]).strip()
        found = self._finder.starting(name, len(self._finder.items), first)
        return [commune for commune in found if _is_in(commune, place[0])][:limit]

    @cached_property
    def _finder(self) -> Finder[Commune]:
        present = sorted(self.by_code.values(), key=lambda commune: -commune.population)
        named = (commune for commune in self.former if commune.former and commune.former.name)
        return Finder([*present, *sorted(named, key=lambda commune: -commune.population)], _keys)

    @cached_property
    def _places_by_department(self) -> Mapping[str, AbstractSet[int]]:
        """Where the communes of each département are in the finder."""
        places: dict[str, set[int]] = {}
        for place, commune in enumerate(self._finder.items):
            places.setdefault(commune.department, set()).add(place)
        return places

    @cached_property
    def _by_former_code(self) -> dict[str, Commune]:
        return {commune.birth_code: commune for commune in reversed(self.former)}


def _keys(commune: Commune) -> Iterator[Key]:
    spelled = commune.former.name if commune.former else commune.name
    name = folded(spelled)  # official names abbreviate nothing but arrondissements
    if commune.former is None:
        if name.endswith(_DISTRICT):
            name = _search_key(name)
            yield name.removesuffix(_DISTRICT), False
        yield from ((postcode, False) for postcode in commune.postcodes)
    if "'" in spelled:
        yield folded(spelled.replace("'", "")), False
    yield from keys_of(name)


def _search_key(text: str) -> str:
    key = folded(text)
    if "st" in key:
        key = _SAINTS.sub(lambda match: _SAINT[match[0]], key)
    return _RANKED.sub(r"\1", key)


def _is_in(commune: Commune, place: str) -> bool:
    """Whether `place` is the number of its département or the beginning of a postcode."""
    postcode = any(postcode.startswith(place) for postcode in commune.postcodes)
    return postcode or commune.department.lower() == place


def answered_code(question: str, commune: Commune) -> str:
    """The code that the answer to a question keeps: of a place of birth, the one it had then."""
    return commune.birth_code if question in _OF_BIRTH else commune.code


def parse_communes(present: str, former: str = "") -> CommuneIndex:
    """Read both tables; without `former`, only present communes are known.

    Raises:
        DefinitionError: naming the line that cannot be used.
    """
    communes: dict[str, Commune] = {}
    for number, cells in rows(present, _COLUMNS, "communes"):
        code, name, department, postcodes, population = cells
        if not (code and name and population.isdecimal()):
            refuse("communes", number, "a code, a name and a number of inhabitants expected")
        if code in communes:
            refuse("communes", number, f"{code} is there twice")
        communes[code] = Commune(code, name, department, tuple(postcodes.split()), int(population))
    return CommuneIndex(communes, tuple(_former(former, communes)) if former else ())


def _former(table: str, communes: Mapping[str, Commune]) -> Iterator[Commune]:
    for number, (code, name, present) in rows(table, _FORMER_COLUMNS, "former communes"):
        now = communes.get(present)
        if not code or now is None or (code in communes and code != present):
            refuse("former communes", number, "a former code and a present commune expected")
        was = Former(code, name)
        yield Commune(now.code, now.name, now.department, now.postcodes, now.population, was)
