"""The exchange beside others who carry documents: the same registrations, links and machine.

Everybody is fictitious and follows from a seed. Ours are a real encrypted store, real signatures,
and the real portal as a process of its own. Each of the others is described in `bench.peers`.
"""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from bench import Ratio
from bench.link import BROKEN, PLAIN, SLOW, Link, Shape, link_to
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
_POST_SHARE = 10  # one POST each is so slow that a tenth of the registrations does
_MOST_BYTES = 5_200_000 / 10_000
_MOST_BROKEN = 12.0  # seconds
_THAN_POUCH, _THAN_POUCH_SLOW = 4.7, 7.0


@dataclass(frozen=True, slots=True)
class Run:
    """What a push came to: seconds, and bytes that went up."""

    seconds: float
    up: int


def main() -> list[Ratio]:
    """Seconds and bytes of a push over a plain, a slow and a broken link."""
    return measure(10_000, 500, [*node_peers(), *python_peers()])


def measure(many: int, few: int, peers: Sequence[Peer]) -> list[Ratio]:
    """As `main`: so many registrations over a plain link, and so few over the others."""
    others = {peer.name: peer for peer in peers}
    pouch = others.get("PouchDB")
    plain = _ours(many, PLAIN)
    ratios = [Ratio("bytes of one of many", plain.up / many, "B", "promised", _MOST_BYTES, 1.0)]
    _tell(f"{many} over a plain link", "ours", plain, many)
    for peer in peers:
        count = many // _POST_SHARE if peer.name == "one POST each" else many
        run = _theirs(peer, count, PLAIN)
        _tell(f"{count} over a plain link", peer.name, run, count)
        if peer is pouch:
            limit = 1 / _THAN_POUCH
            ratios.append(Ratio("push", plain.seconds, "s", "PouchDB", run.seconds, limit))
    slow = _ours(few, SLOW)
    _tell(f"{few} over 300 kbit/s", "ours", slow, few)
    for peer in (each for each in peers if each.name != "one POST each"):
        run = _theirs(peer, few, SLOW)
        _tell(f"{few} over 300 kbit/s", peer.name, run, few)
        if peer is pouch:
            limit = 1 / _THAN_POUCH_SLOW
            ratios.append(Ratio("slow push", slow.seconds, "s", "PouchDB", run.seconds, limit))
    broken = _ours(few, BROKEN)
    _tell(f"{few}, cut 2 s in 10", "ours", broken, few)
    ratios.append(Ratio("broken push", broken.seconds, "s", "promised", _MOST_BROKEN, 1.0))
    if pouch:
        _tell(f"{few}, cut 2 s in 10", "PouchDB", _theirs(pouch, few, BROKEN), few)
    return ratios


def _tell(what: str, who: str, run: Run, count: int) -> None:
    took = f"{run.seconds:.2f} s" if run.seconds < PATIENCE else f"not done in {PATIENCE} s"
    print(f"{what}: {who} {took}, {count / run.seconds:.0f}/s, {run.up} B up", flush=True)


@contextmanager
def _folder() -> Iterator[Path]:
    with TemporaryDirectory(prefix="bench-") as folder:
        yield Path(folder)


def _theirs(peer: Peer, count: int, shape: Shape) -> Run:
    """A push by one of the others."""
    acts = registrations(count)
    with _folder() as folder:
        documents = folder / "documents"
        documents.write_text("\n".join(map(log.to_document, acts)), encoding="utf-8")
        with peer.serving(folder) as url, link_to(url, shape) as link:
            return _carried(link, lambda: peer.push(link.url, documents, folder))


def _carried(link: Link, push: Callable[[], float]) -> Run:
    seconds = push()
    return Run(seconds, link.carried()[0])


def _ours(count: int, shape: Shape) -> Run:
    """A push by the product, which has to come to an end."""
    with _folder() as folder, LocalPortal(folder / "portal") as portal:
        portal.open_site("Mission locale", "Accueil", "01 60 00 00 00", "9 h – 17 h")
        with Store.open(folder / "device", database_key("bench", folder / "key")) as store:
            clock = SystemClock(store)
            own = enrol(store, portal.url, portal.enrolment_code("counter", "1"), clock)
            with store.write() as tx:
                log.append(tx, registrations(count, own.id))
            with link_to(portal.url, shape) as link:
                with store.write() as tx:
                    device.enrolled(tx, replace(own, portal_url=link.url))
                return _carried(link, lambda: _pushed(store, clock))


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
