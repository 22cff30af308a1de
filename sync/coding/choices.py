"""Many small choices as one large number, each taking the room that its rarity asks for.

Asymmetric numeral systems (Duda, 2009), in their exact form: the number is as long as it gets,
which stays short because each act has a number of its own. What is written last is read first, so
the writer collects its choices and counts from the end.
"""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Final

from sync.coding.errors import CodingRefused

_LENGTHS: Final = 64
"""Whole numbers are below 2^64; more is not written by `domain.codec` anyway."""


@dataclass(frozen=True)
class Table:
    """What can come in one place of an act, with how often it came."""

    counts: Mapping[str, int]
    tokens: tuple[str, ...] = field(init=False)
    sizes: tuple[int, ...] = field(init=False)
    starts: tuple[int, ...] = field(init=False)
    places: Mapping[str, int] = field(init=False)
    total: int = field(init=False)

    def __post_init__(self) -> None:
        ends = list(accumulate(self.counts.values()))
        object.__setattr__(self, "tokens", tuple(self.counts))
        object.__setattr__(self, "sizes", tuple(self.counts.values()))
        object.__setattr__(self, "starts", (0, *ends[:-1]))
        object.__setattr__(self, "places", {token: n for n, token in enumerate(self.counts)})
        object.__setattr__(self, "total", ends[-1])


Choice = tuple[Table | None, int, int]
"""A table and a place in it; or, without one, a number below the last of the three."""


class Writer:
    """Collects choices."""

    def __init__(self) -> None:
        self.made: list[Choice] = []

    def choose(self, table: Table, token: str) -> None:
        """One of a table's tokens. Raises KeyError for what is none."""
        self.made.append((table, table.places[token], table.total))

    def even(self, value: int, total: int) -> None:
        """A number below `total`, each as likely as the others."""
        self.made.append((None, value, total))

    def count(self, table: Table, value: int) -> None:
        """A whole number from 0, small ones in less room. Raises KeyError beyond 2^64."""
        length = value.bit_length()
        self.choose(table, str(length))
        if length > 1:
            self.even(value - (1 << length - 1), 1 << length - 1)

    def number(self) -> int:
        """All of it as one number."""
        number = 0
        for table, place, total in reversed(self.made):
            if table is None:
                number = number * total + place
            else:
                rest, within = divmod(number, table.sizes[place])
                number = rest * total + table.starts[place] + within
        return number


class Reader:
    """Makes the same choices again. `left`: how many more it will make."""

    def __init__(self, number: int, left: int) -> None:
        self.left = left
        self._number = number

    def choose(self, table: Table) -> str:
        rest, slot = divmod(self._number, table.total)
        place = bisect_right(table.starts, slot) - 1
        self._number = rest * table.sizes[place] + slot - table.starts[place]
        self._spend()
        return table.tokens[place]

    def even(self, total: int) -> int:
        self._number, value = divmod(self._number, total)
        self._spend()
        return value

    def count(self, table: Table) -> int:
        length = int(self.choose(table))
        return length if length < 2 else (1 << length - 1) + self.even(1 << length - 1)

    def end(self) -> None:
        """Nothing may be left over. Raises CodingRefused."""
        if self._number:
            raise CodingRefused("rest")

    def _spend(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise CodingRefused("choices")


LENGTHS: Final = tuple(str(length) for length in range(_LENGTHS + 1))
