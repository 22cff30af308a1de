"""Finding things by their names as people type them: any beginning of a word, without accents.

One structure serves every list: communes, countries, jobs. It sorts all names once, when the
first thing is looked for; after that a search is two bisections.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from heapq import nsmallest
from itertools import islice
from typing import Generic, TypeVar

T = TypeVar("T")
Key = tuple[str, bool]
"""A folded text that finds something, and whether it does so less well than its name."""

_RANKS = (-1, 0, 1)  # whole key, key, lesser key: rounds of places in an order
_LAST = "\U0010ffff"
_SHORTEST = 2


@dataclass(frozen=True)
class Finder(Generic[T]):
    """Things by the keys that find them.

    Attributes:
        items: the likelier ones first.
        keys: what an item is found by, folded.
    """

    items: Sequence[T]
    keys: Callable[[T], Iterable[Key]]

    def search(self, key: str, limit: int) -> list[T]:
        """What begins with the key; when nothing does, what has each of its words."""
        found = self.starting(key, limit)
        return found or self.having(key.split(), limit)

    def starting(self, key: str, limit: int, first: AbstractSet[int] = frozenset()) -> list[T]:
        """What has a key that begins so, each once, best first.

        Whole keys come first, then beginnings, then lesser keys. One sign finds only whole keys.

        Args:
            first: places in `items` of what comes before the others that match equally well.
        """
        starts, orders = self._sorted
        size = len(self.items)
        begin, after_whole = bisect_left(starts, key), bisect_left(starts, key + "\0")
        end = bisect_left(starts, key + _LAST) if len(key) >= _SHORTEST else after_whole
        whole = (order - size if order < size else order for order in orders[begin:after_whole])
        return self._best({*whole, *orders[after_whole:end]}, limit, first)

    def having(
        self, words: Sequence[str], limit: int, first: AbstractSet[int] = frozenset()
    ) -> list[T]:
        """What has, for each word of two signs or more, a key that begins with it."""
        told = sorted({word for word in words if len(word) >= _SHORTEST}, key=len, reverse=True)
        places = self._places(told[0]) if told else set()
        for word in told[1:]:
            if not places:
                break
            places &= self._places(word)
        return self._best(places, limit, first)

    def _best(self, orders: set[int], limit: int, first: AbstractSet[int]) -> list[T]:
        size = len(self.items)
        # An item has at most three orders, so these hold the best `limit` of all.
        best = nsmallest(3 * limit, orders)
        if first:
            favoured = {place + size * lesser for place in first for lesser in _RANKS} & orders
            best = sorted(
                favoured.union(best),
                key=lambda order: (order // size, order % size not in first, order),
            )
        found = dict.fromkeys(order % size for order in best)
        return [self.items[place] for place in islice(found, limit)]

    def _places(self, word: str) -> set[int]:
        starts, orders = self._sorted
        begin, end = bisect_left(starts, word), bisect_left(starts, word + _LAST)
        return {order % len(self.items) for order in orders[begin:end]}

    @cached_property
    def _sorted(self) -> tuple[list[str], list[int]]:
        """The keys in order, and for each an order: the place of its item in `items`.

        A lesser key has a whole round more.
        """
        size = len(self.items)
        keys: list[str] = []
        orders: list[int] = []
        for place, item in enumerate(self.items):
            for key, lesser in self.keys(item):
                keys.append(key)
                orders.append(place + lesser * size)
        by_key = sorted(range(len(keys)), key=keys.__getitem__)  # faster than sorting pairs
        return [keys[i] for i in by_key], [orders[i] for i in by_key]


def keys_of(name: str) -> Iterator[Key]:
    """A folded name, as it is; less well: its words run together, and from each later word."""
    yield name, False
    if " " in name:
        yield name.replace(" ", ""), True
    while " " in name:
        name = name.partition(" ")[2]
        yield name, True
