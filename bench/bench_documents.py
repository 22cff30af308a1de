"""A document of 1 MiB over a thin link that is cut every 15 seconds for 3 seconds.

As a device does it: a real encrypted store, signatures, whole rounds and the waits between them;
and the real portal as a process of its own. The act that names the document has arrived before.
The floor is what the link needs for the bytes alone, and the cuts that fall into that time.
"""

import time
from dataclasses import replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from bench import Ratio
from bench.bench_peers import registrations
from bench.link import Link, Shape, link_to
from domain.acts import Author
from domain.documents.attached import PaperKind, describe
from store import device, documents, log
from store.clock import SystemClock
from store.keys import database_key
from store.store import Store
from sync.client import Client
from sync.engine import run_round
from sync.enrol import enrol
from sync.pace import Pace
from sync.push import Push
from sync.schedule import Schedule
from sync.signature import Signer
from sync.talk import carry
from sync.transport import transport_of
from tools.local_portal import LocalPortal

_SEED = 20_261_122
_SIZE = 1024 * 1024
_CUT = Shape(rate=300_000, there_and_back=0.3, cut_every=15, cut_for=3)
_FLOOR = 28.0 + 2 * _CUT.cut_for  # seconds: the bytes, and two cuts
# Each time that the link is back, a connection and a question cost a way there and back each.
_MOST_TIME, _MOST_BYTES = 1.1, 1.04


def main() -> list[Ratio]:
    """Seconds until the portal holds the document whole, and bytes that went up for it."""
    with TemporaryDirectory(prefix="bench-") as folder:
        seconds, up = _sent(Path(folder))
    print(f"1 MiB, cut 3 s in 15: {seconds:.1f} s, {up} B up", flush=True)
    return [
        Ratio("document over a cut link", seconds, "s", "the link", _FLOOR, _MOST_TIME),
        Ratio("bytes of a document", up, "B", "its size", _SIZE, _MOST_BYTES),
    ]


def _sent(folder: Path) -> tuple[float, int]:
    with LocalPortal(folder / "portal") as portal:
        portal.open_site("Mission locale", "Accueil", "01 60 00 00 00", "9 h – 17 h")
        with Store.open(folder / "device", database_key("bench", folder / "key")) as store:
            clock = SystemClock(store)
            own = enrol(store, portal.url, portal.enrolment_code("counter", "1"), clock)
            [act] = registrations(1, own.id)
            with store.write() as tx:
                log.append(tx, [act])
            run_round(store, transport_of(own), clock)
            data = b"%PDF-1.7\n".ljust(_SIZE, b"\0")
            with store.write() as tx:
                scan = describe(data, PaperKind.IDENTITY)
                author = Author(own.id, "Agent")
                documents.attach(tx, str(act.dossier), scan, data, author, clock.read())
            client = Client(clock, Signer.of(own.id, own.private_key))
            with transport_of(own) as plain:
                carry(Push(store, client).run(), plain)
            with link_to(portal.url, _CUT) as link:
                with store.write() as tx:
                    device.enrolled(tx, replace(own, portal_url=link.url))
                return _carried(store, clock, link)


def _carried(store: Store, clock: SystemClock, link: Link) -> tuple[float, int]:
    """Rounds as the service of an application runs them, until the portal holds everything."""
    schedule, pace = Schedule(), Pace()
    draw = Random(_SEED).random  # noqa: S311 - nothing is secret here
    with store.read() as tx:
        own = device.require(tx)
    start = time.perf_counter()
    while _waits(store):
        time.sleep(schedule.wait)  # noqa: TID251 - this is the timer
        with transport_of(own) as transport:
            done = run_round(store, transport, clock, pace)
        pace, schedule = (
            done.pace,
            schedule.after(done.trouble, draw, more=done.more, moved=done.moved),
        )
    return time.perf_counter() - start, link.carried()[0]


def _waits(store: Store) -> bool:
    with store.read() as tx:
        return bool(documents.waiting(tx))
