"""The exchange beside others who carry documents: the same registrations, links and machine.

Everybody is fictitious and follows from a seed. Ours are a real encrypted store, real signatures,
and the real portal as a process of its own. Each of the others is described in `bench.peers`.
Device and portal, as PouchDB and its server, have met before: what is timed comes after a first
registration.
"""

import statistics
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final

from bench import Ratio
from bench.link import BROKEN, PLAIN, SLOW, Shape, link_to
from bench.peers import PATIENCE, Peer, node_peers, python_peers
from domain.acts import Act
from domain.chain import GENESIS
from store import device, log
from store.clock import SystemClock
from store.keys import database_key
from store.store import Store
from sync.engine import run_round
from sync.enrol import enrol
from sync.pace import Pace
from sync.schedule import Schedule
from sync.transport import transport_of
from tools.local_portal import LocalPortal
from tools.wire.logs import desk

_SEED = 20_261_122
_MANY, _FEW = 10_000, 500
_POUCH, _POSTS = "PouchDB", "one POST each"
_TURNS = 5  # of ours and of PouchDB: a machine is not the same from one second to the next
_POST_SHARE = 10  # one POST each is so slow that a tenth of the registrations does
_MOST_BYTES = 5_200_000 / 10_000
_MOST_BROKEN = 12.0  # seconds
_THAN_POUCH, _THAN_POUCH_SLOW = 4.7, 7.0


@dataclass(frozen=True, slots=True)
class Run:
    """What a push of so many registrations came to: seconds, and bytes that went up."""

    count: int
    seconds: float
    up: int


def main() -> list[Ratio]:
    """Seconds and bytes of a push over a plain, a slow and a broken link."""
    return [ratio for part in PARTS.values() for ratio in part()]


def push(many: int, peers: Sequence[Peer]) -> list[Ratio]:
    """So many registrations over a plain link: ours and PouchDB in turns, each other once."""
    what = "over a plain link"
    others = {peer.name: peer for peer in peers}
    pouch = others.pop(_POUCH, None)
    ours: list[Run] = []
    theirs: list[Run] = []
    for _ in range(_TURNS if pouch else 1):
        ours.append(_ours(many, PLAIN))
        _tell(what, "ours", ours[-1])
        if pouch:
            theirs.append(_theirs(pouch, many, PLAIN))
            _tell(what, _POUCH, theirs[-1])
    for peer in others.values():
        count = many // _POST_SHARE if peer.name == _POSTS else many
        _tell(what, peer.name, _theirs(peer, count, PLAIN))
    each = max(run.up for run in ours) / many
    ratios = [Ratio("bytes of one of many", each, "B", "promised", _MOST_BYTES, 1.0)]
    if theirs:
        compared = _middle(ours), "s", _POUCH, _middle(theirs)
        ratios.append(Ratio("push, the middle of its turns", *compared, 1 / _THAN_POUCH))
    return ratios


def _middle(runs: Sequence[Run]) -> float:
    return statistics.median(run.seconds for run in runs)


def slow(few: int, peers: Sequence[Peer]) -> list[Ratio]:
    """So few over a thin link. All peers at once: each has a link, and waits for that."""
    what = "over 300 kbit/s"
    ours = _ours(few, SLOW)
    _tell(what, "ours", ours)
    measured = [peer for peer in peers if peer.name != _POSTS]
    with ThreadPoolExecutor() as pool:
        runs = list(pool.map(lambda peer: _theirs(peer, few, SLOW), measured))
    for peer, run in zip(measured, runs, strict=True):
        _tell(what, peer.name, run)
    limit = 1 / _THAN_POUCH_SLOW
    return [
        Ratio("slow push", ours.seconds, "s", _POUCH, run.seconds, limit)
        for peer, run in zip(measured, runs, strict=True)
        if peer.name == _POUCH
    ]


def broken(few: int, peers: Sequence[Peer]) -> list[Ratio]:
    """So few over a thin link that is cut now and then."""
    what = "over 300 kbit/s, cut 2 s in 10"
    ours = _ours(few, BROKEN)
    _tell(what, "ours", ours)
    for peer in (each for each in peers if each.name == _POUCH):
        _tell(what, peer.name, _theirs(peer, few, BROKEN))
    return [Ratio("broken push", ours.seconds, "s", "promised", _MOST_BROKEN, 1.0)]


PARTS: Final[Mapping[str, Callable[[], list[Ratio]]]] = {
    "push": lambda: push(_MANY, [*node_peers(), *python_peers()]),
    "slow": lambda: slow(_FEW, [*node_peers(), *python_peers()]),
    "broken": lambda: broken(_FEW, node_peers()),
}


def _tell(what: str, who: str, run: Run) -> None:
    took = f"{run.seconds:.2f} s" if run.seconds < PATIENCE else f"not done in {PATIENCE} s"
    rate = run.count / run.seconds
    print(f"{run.count} {what}: {who} {took}, {rate:.0f}/s, {run.up} B up", flush=True)


@contextmanager
def _folder() -> Iterator[Path]:
    with TemporaryDirectory(prefix="bench-") as folder:
        yield Path(folder)


def _theirs(peer: Peer, count: int, shape: Shape) -> Run:
    """A push by one of the others."""
    with _folder() as folder:
        documents = folder / "documents"
        documents.write_text(_documents(count), encoding="utf-8")
        with peer.serving(folder) as url, link_to(url, shape) as link:
            seconds = peer.push(link.url, documents, folder)
            return Run(count, seconds, link.carried()[0])


@cache
def _documents(count: int) -> str:
    return "\n".join(map(log.to_document, registrations(count)))


def _ours(count: int, shape: Shape) -> Run:
    """A push by the product, which has to come to an end, after one registration before."""
    with _folder() as folder, LocalPortal(folder / "portal") as portal:
        portal.open_site("Mission locale", "Accueil", "01 60 00 00 00", "9 h – 17 h")
        with Store.open(folder / "device", database_key("bench", folder / "key")) as store:
            clock = SystemClock(store)
            own = enrol(store, portal.url, portal.enrolment_code("counter", "1"), clock)
            first, *others = registrations(1 + count, own.id)
            with link_to(portal.url, shape) as link:
                with store.write() as tx:
                    device.enrolled(tx, replace(own, portal_url=link.url))
                    log.append(tx, [first])
                _pushed(store, clock)
                with store.write() as tx:
                    log.append(tx, others)
                link.carried()  # what it carried until now
                seconds = _pushed(store, clock)
                return Run(count, seconds, link.carried()[0])


def _pushed(store: Store, clock: SystemClock) -> float:
    """Rounds as the service of an application runs them, until the portal holds everything."""
    schedule, pace, waiting = Schedule(), Pace(), True
    draw = Random(_SEED).random  # noqa: S311 - nothing is secret here
    with store.read() as tx:
        own = device.require(tx)
    start = time.perf_counter()
    while waiting:
        time.sleep(schedule.wait)  # noqa: TID251 - this is the timer
        with transport_of(own) as transport:
            done = run_round(store, transport, clock, pace)
        waiting = done.status.waiting > 0
        pace, schedule = done.pace, schedule.after(done.trouble, draw, moved=done.moved)
    return time.perf_counter() - start


def registrations(count: int, of_device: str | None = None) -> list[Act]:
    """The first registrations of a device, the same ones for everybody."""
    made = desk(Random(_SEED), learning=False)  # noqa: S311
    made.origin = replace(made.origin, device=of_device or made.origin.device)
    made.head = GENESIS
    return [made.registration() for _ in range(count)]
