"""10,000 devices with five dossiers each that all reconnect at the same moment.

The portal is the real one, on SQLite and on a PostgreSQL that survives a power cut, and so are the
signatures, the coding of bodies, and when devices come back. What they send is made before. The
load runs in a process of its own on the same machine; what it takes of the processor is printed.
Everybody is fictitious and follows from a seed.

The reference is what the work itself takes: a tenth of the devices in a queue, in which each comes
when there is room, and nobody is ever sent away.
"""

import os
import resource
import signal
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, wait
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import process_time
from typing import Final

from bench import Ratio
from portal.boxes import of_nothing
from portal.database import url_of
from portal.pushes import read_push
from sync.coding import bodies
from sync.wire import MAX_BODY
from tools.postgres import running_postgres
from tools.storm import devices, load, portal
from tools.storm.devices import Waiting
from tools.storm.load import Drained
from tools.storm.portal import Serving

_DEVICES: Final = 10_000
_DOSSIERS: Final = 5
_SEED: Final = 20_261_123
_WORKERS: Final = 2
_QUEUE: Final = 48  # at a time: there is room for them, whichever worker they come to
_SHORTEST_QUEUE: Final = 200  # devices
_LIMIT: Final = 1.4
_KILLED_AFTER: Final = (1 / 4, 1 / 2)  # of the devices were heard
_KILLED_LIMIT: Final = 2.5  # its starts, and the patience of those who found nobody
_BUILD: Final = Path(__file__).parent.parent / "build"


@dataclass(frozen=True, slots=True)
class _Storm:
    """`processor`: seconds of all the portal's processes; `size`: bytes that an act takes."""

    drained: Drained
    processor: float
    size: int

    @property
    def each(self) -> float:
        """Milliseconds for each device."""
        return self.drained.seconds / len(self.drained.served) * 1000


def main() -> list[Ratio]:
    """How long until the last device has its receipt, beside what the work takes."""
    made = _made()
    return [*_on_sqlite(made), *_on_postgres(made), *_killed(made[: len(made) // 10])]


def _made(part: int = 1) -> Sequence[Waiting]:
    count = int(os.environ.get("STORM_DEVICES", _DEVICES)) // part
    return devices.waiting(count, _DOSSIERS, _SEED)


def _on_sqlite(made: Sequence[Waiting]) -> list[Ratio]:
    _say_steps(_some(made))
    with _file() as url:
        queue = _storm(url, 1, _some(made), at_once=_QUEUE)
    with _file() as url:
        return [_ratio("SQLite", _storm(url, 1, made), queue, _LIMIT)]


def _on_postgres(made: Sequence[Waiting]) -> list[Ratio]:
    with _folder() as folder, running_postgres(folder, durable=True) as url:
        queue = _storm(url, _WORKERS, _some(made), at_once=_QUEUE)
    with _folder() as folder, running_postgres(folder, durable=True) as url:
        return [_ratio("PostgreSQL", _storm(url, _WORKERS, made), queue, _LIMIT)]


def _killed(made: Sequence[Waiting]) -> list[Ratio]:
    """The portal is killed in the middle, twice, and started again."""

    def kill(running: Serving, drained: "Future[Drained]") -> None:
        for share in _KILLED_AFTER:
            while portal.heard(running.database) < share * len(made):
                wait([drained], 0.1)
            running.end(signal.SIGKILL)
            running.start()

    with _file() as url:
        queue = _storm(url, 1, _some(made), at_once=_QUEUE)
    with _file() as url:
        storm = _storm(url, 1, made, meanwhile=kill)
    return [_ratio("SQLite, killed twice", storm, queue, _KILLED_LIMIT)]


PARTS: Final[Mapping[str, Callable[[], list[Ratio]]]] = {
    "sqlite": lambda: _on_sqlite(_made()),
    "postgresql": lambda: _on_postgres(_made()),
    "killed": lambda: _killed(_made(10)),
}


def _some(made: Sequence[Waiting]) -> Sequence[Waiting]:
    return made[: max(len(made) // 10, _SHORTEST_QUEUE)]


def _say_steps(made: Sequence[Waiting]) -> None:
    """What of the portal's processor goes to reading, as far as that can be done alone."""
    started = process_time()
    plains = [bodies.decode(each.request.partition(b"\r\n\r\n")[2], MAX_BODY) for each in made]
    unpacked = process_time()
    for each, plain in zip(made, plains, strict=True):
        read_push(plain, each.id, of_nothing)
    unpacking, reading = unpacked - started, process_time() - unpacked
    print(
        f"of each device: unpacking {unpacking * 1000 / len(made):.1f} ms, "
        f"reading {reading * 1000 / len(made):.1f} ms",
        flush=True,
    )


@contextmanager
def _file() -> Iterator[str]:
    with _folder() as folder:
        yield url_of(folder, None)


@contextmanager
def _folder() -> Iterator[Path]:
    """On the disk of the checkout: /tmp may be memory."""
    _BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-storm-", dir=_BUILD) as folder:
        Path(folder).chmod(0o755)
        inner = Path(folder, "data")
        inner.mkdir()
        yield inner


def _storm(
    url: str,
    workers: int,
    made: Sequence[Waiting],
    *,
    at_once: int = load.ALL,
    meanwhile: Callable[[Serving, "Future[Drained]"], None] = lambda _running, _drained: None,
) -> _Storm:
    """Let all these come, and see that each act is kept once. `meanwhile`: what happens then."""
    portal.enrol(url, made)
    before, empty = _processor(), portal.size(url)
    requests = [each.request for each in made]
    with (
        portal.serving(url, workers) as running,
        load.draining(running.port, requests, _SEED, at_once) as draining,
    ):
        meanwhile(running, draining)
        drained = draining.result()
    processor = _processor() - before - drained.processor
    if lost := portal.lost(url, made):
        raise AssertionError(f"{lost} acts are lost or doubled")
    return _Storm(drained, processor, (portal.size(url) - empty) // sum(d.acts for d in made))


def _processor() -> float:
    """Seconds that processes which have ended have worked for us."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _ratio(name: str, storm: _Storm, queue: _Storm, limit: float) -> Ratio:
    served, seconds = storm.drained.served, storm.drained.seconds
    count = len(served)
    took = sorted(each.ended - each.begun for each in served)
    refusals = [each.refusals for each in served]
    print(
        f"{name}: {count} devices × {_DOSSIERS} dossiers in {seconds:.1f} s, nothing lost or "
        f"doubled, {count / seconds:.0f} devices/s; {sum(refusals)} times sent away, one of them "
        f"{max(refusals)} times; {sum(each.cuts for each in served)} times no answer; "
        f"nobody there {storm.drained.idle:.0%} of the time; served in "
        f"{took[count // 2]:.2f} s (half), {took[-1]:.2f} s (all); processor for each: portal "
        f"{storm.processor * 1000 / count:.1f} ms (in the queue "
        f"{queue.processor * 1000 / len(queue.drained.served):.1f}), "
        f"load {storm.drained.processor * 1000 / count:.1f} ms; {storm.size} bytes kept of an act",
        flush=True,
    )
    return Ratio(f"storm on {name}", storm.each, "ms a device", "in a queue", queue.each, limit)
