"""Finding who may be known already among 100 000 people, in the encrypted store of a desk.

Everybody is fictitious and follows from a seed, another one than that with which the rules were
tuned. People come back written otherwise, and strangers come who look like somebody known. For each
kind it prints how many were found, and for how many somebody else was called the same or probably
the same. Reference for the time: `rapidfuzz` over all full names in memory, which knows neither
dates nor contacts and gives no reasons.
"""

import statistics
import tempfile
import time
from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from random import Random

from rapidfuzz import process
from rapidfuzz.distance import JaroWinkler

from bench import Ratio
from domain.duplicates.likeness import Verdict
from domain.duplicates.person import Person
from domain.names import folded
from store.keys import KeyInFile
from store.store import Store
from tools.crowd.desk import Took, fill, timed_check
from tools.crowd.people import Drawn, draw
from tools.crowd.trial import Asked, mistakes, precision, recall, returning, strangers

_SEED = 20_260_711
_KNOWN = 100_000
_EACH = 200
_SCANS = 100
_PROMISED_MS = 50.0
_ALLOWED_MISSED = 3.0  # % of those who come back
_ALLOWED_WRONG = 1.0  # % of those called the same, or probably the same


def main() -> list[Ratio]:
    """What is missed, what is wrong, and the 95th percentile of one check."""
    random = Random(_SEED)  # noqa: S311 - nothing is secret here
    known = [draw(random) for _ in range(_KNOWN)]
    times: list[Took] = []
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.open(Path(folder) / "data", KeyInFile(Path(folder) / "key")) as store,
    ):
        fill(store, known)
        check = timed_check(store, times)
        back = list(returning(random, known, check, _EACH))
        others = list(strangers(random, known, check, _EACH))
    _print(back, others, times)
    slow = _ms([took.wall for took in times], 95)
    missed, wrong = 100 * (1 - recall(back)), 100 * (1 - precision(back + others))
    name = f"one check among {_KNOWN} people, 95th percentile"
    return [
        Ratio("people who come back, not found", missed, "%", "allowed", _ALLOWED_MISSED, 1.0),
        Ratio("wrongly called the same or so", wrong, "%", "allowed", _ALLOWED_WRONG, 1.0),
        Ratio(name, slow, "ms", "promised", _PROMISED_MS, 1.0),
        Ratio(name, slow, "ms", "rapidfuzz over all names", _scan(known, random), 1.0),
    ]


def _print(back: Sequence[Asked], others: Sequence[Asked], times: Sequence[Took]) -> None:
    print(f"{'comes back':30} {'found':>8} {'mistaken':>9}")
    for kind, asked in _by_kind(back):
        print(f"{kind:30} {recall(asked):8.1%} {mistakes(asked):9.1%}")
    print(f"{'is somebody else':39} {'mistaken':>9}")
    for kind, asked in _by_kind(others):
        print(f"{kind:39} {mistakes(asked):9.1%}")
    print(f"all who come back: {recall(back):.2%} found")
    for verdict in (Verdict.SAME, Verdict.PROBABLE, Verdict.POSSIBLE):
        print(f"said {verdict.value}: {precision([*back, *others], [verdict]):.2%} right")
    for clock in ("wall", "processor"):
        taken = list(map(attrgetter(clock), times))
        print(f"one check, {clock}: p50 {_ms(taken, 50):.1f} ms, p95 {_ms(taken, 95):.1f} ms")


def _by_kind(asked: Sequence[Asked]) -> list[tuple[str, list[Asked]]]:
    return [(kind, list(of_kind)) for kind, of_kind in groupby(asked, attrgetter("kind"))]


def _ms(seconds: list[float], percentile: int) -> float:
    return 1000 * statistics.quantiles(seconds, n=100)[percentile - 1]


def _scan(known: Sequence[Drawn], random: Random) -> float:
    """The 95th percentile of the nearest full names, in milliseconds."""
    names = [_full_name(drawn.person) for drawn in known]
    times = []
    for wanted in random.sample(names, _SCANS):
        start = time.perf_counter()
        process.extract(wanted, names, scorer=JaroWinkler.similarity, limit=5)
        times.append(time.perf_counter() - start)
    return _ms(times, 95)


def _full_name(person: Person) -> str:
    return folded(f"{person.family_name} {person.first_name}")
