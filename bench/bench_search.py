"""Finding and opening somebody among 100 000 people, in the encrypted store of a desk.

Everybody came with the feed, as a real act, and is searched as an agent types: sign after sign of a
name, a name and a first name, a reference, a date of birth, a telephone number. What counts is the
wall's clock from the typed sign to the rows, against what was promised: 50 ms for 95 of 100, 100 ms
for each. A dossier may take 300 ms, as any change of screen.
"""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Final

from bench import Ratio
from bench.machine import a_machine
from counter.desk import Desk, load_content
from counter.reading import finding, reading_dossier
from domain.acts import Act, Mode
from domain.dossier import fold
from resources.library import Library
from store import device, journal
from store.clock import SystemClock
from store.keys import KeyInFile
from store.store import Store
from tools.wire.logs import Desk as Elsewhere
from tools.wire.logs import desk

_SEED: Final = 20_261_123
_PEOPLE: Final = 100_000
_AT_ONCE: Final = 1_000
_SOUGHT: Final = 100
_PROMISED_MS, _AT_MOST_MS, _SCREEN_MS = 50.0, 100.0, 300.0


def main() -> list[Ratio]:
    """The 95th percentile and the longest of searches, and the longest opening."""
    random = Random(_SEED)  # noqa: S311 - nothing is secret here
    elsewhere = desk(random, learning=False)
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.open(Path(folder) / "data", KeyInFile(Path(folder) / "key")) as store,
    ):
        own = a_machine(Mode.COUNTER)
        with store.write() as tx:
            device.enrolled(tx, own)
        known = list(_received(store, elsewhere))
        here = Desk(store, SystemClock(store), own, load_content("93"), Library())
        sought = random.sample(known, _SOUGHT)
        finds = [_took(finding(typed), here) for act in sought for typed in _typed(act)]
        opens = [_took(reading_dossier(act.dossier or ""), here) for act in sought]
    slow = statistics.quantiles(finds, n=100)[94]
    print(f"{len(finds)} searches: median {statistics.median(finds):.1f} ms")
    print(f"{len(opens)} dossiers opened: median {statistics.median(opens):.1f} ms")
    among = f"among {_PEOPLE} people"
    return [
        Ratio(f"a search {among}, 95th percentile", slow, "ms", "promised", _PROMISED_MS, 1.0),
        Ratio(f"a search {among}, the longest", max(finds), "ms", "promised", _AT_MOST_MS, 1.0),
        Ratio("opening a dossier, the longest", max(opens), "ms", "promised", _SCREEN_MS, 1.0),
    ]


def _received(store: Store, elsewhere: Elsewhere) -> Iterator[Act]:
    for _ in range(_PEOPLE // _AT_ONCE):
        acts = [elsewhere.registration() for _ in range(_AT_ONCE)]
        with store.write() as tx:
            journal.receive(tx, acts)
        yield from acts


def _typed(act: Act) -> Iterator[str]:
    """What stands in the field after each sign that somebody types who looks for this person."""
    known = fold(act.dossier or "", [act])
    family, first = known.text("family_name"), known.text("first_name")
    year, month, day = known.text("birth_date").split("-")
    wholes = (f"{family} {first}", known.reference or "", f"{day}/{month}/{year}")
    for whole in (*wholes, known.text("phone")):
        yield from (whole[:end] for end in range(1, len(whole) + 1))


def _took(work: Callable[[Desk], object], here: Desk) -> float:
    """In milliseconds."""
    start = time.perf_counter()
    work(here)
    return (time.perf_counter() - start) * 1000
