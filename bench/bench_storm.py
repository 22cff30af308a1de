"""10,000 devices with five dossiers each that all reconnect at the same moment.

The portal is the real one, on SQLite and on a PostgreSQL that survives a power cut, and so are the
signatures and the coding of bodies. The load runs in a process of its own on the same machine.
Everybody is fictitious and follows from a seed. The references are a storm of the same number of
devices and dossiers on a portal that neither verifies, decodes nor checks anything, as it was
measured on two cores; and the patience that is promised.
"""

import os
import resource
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench import Ratio
from tools.postgres import running_postgres
from tools.storm import devices, load, portal
from tools.storm.devices import Waiting
from tools.storm.load import Drained

_DEVICES: Final = 10_000
_DOSSIERS: Final = 5
_SEED: Final = 20_261_123
_WORKERS: Final = 2
_BARE: Final = {"SQLite": 19.0, "PostgreSQL": 39.0}  # seconds
# A dossier here is two sealed acts, and each is unpacked, read and checked.
_LIMITS: Final = {"SQLite": 30.0, "PostgreSQL": 12.0}
_MOST_PATIENCE: Final = 3.0  # times what a client was asked to wait
_BUILD: Final = Path(__file__).parent.parent / "build"


@dataclass(frozen=True, slots=True)
class _Storm:
    drained: Drained
    lost: int
    processor: float
    size: int  # bytes that an act takes in tables and indexes


def main() -> list[Ratio]:
    """Until the last device has its receipt, and how long those wait who were sent away."""
    made = _made()
    return [*_on_sqlite(made), *_on_postgres(made)]


def _made() -> Sequence[Waiting]:
    return devices.waiting(int(os.environ.get("STORM_DEVICES", _DEVICES)), _DOSSIERS, _SEED)


def _on_sqlite(made: Sequence[Waiting]) -> list[Ratio]:
    with _folder() as folder:
        return _ratios("SQLite", _storm(f"sqlite:///{folder}/portal.sqlite3", 1, made), len(made))


def _on_postgres(made: Sequence[Waiting]) -> list[Ratio]:
    with _folder() as folder, running_postgres(folder, durable=True) as url:
        return _ratios("PostgreSQL", _storm(url, _WORKERS, made), len(made))


PARTS: Final[Mapping[str, Callable[[], list[Ratio]]]] = {
    "sqlite": lambda: _on_sqlite(_made()),
    "postgresql": lambda: _on_postgres(_made()),
}


@contextmanager
def _folder() -> Iterator[Path]:
    """On the disk of the checkout: /tmp may be memory."""
    _BUILD.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-storm-", dir=_BUILD) as folder:
        Path(folder).chmod(0o755)
        inner = Path(folder, "data")
        inner.mkdir()
        yield inner


def _storm(url: str, workers: int, made: Sequence[Waiting]) -> _Storm:
    portal.enrol(url, made)
    before, empty = _processor(), portal.size(url)
    with portal.serving(url, workers) as port:
        drained = load.drain(port, [each.request for each in made], _SEED)
    size = (portal.size(url) - empty) // sum(each.acts for each in made)
    return _Storm(drained, portal.lost(url, made), _processor() - before, size)


def _processor() -> float:
    """Seconds that processes which have ended have worked for us."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _ratios(name: str, storm: _Storm, count: int) -> list[Ratio]:
    if storm.lost:
        raise AssertionError(f"{name}: {storm.lost} acts are lost or doubled")
    served, seconds = storm.drained.served, storm.drained.seconds
    took = sorted(each.took for each in served)
    sent_away = [each for each in served if each.refusals]
    print(
        f"{name}: {count} devices × {_DOSSIERS} dossiers in {seconds:.1f} s, nothing lost, "
        f"{count / seconds:.0f} requests/s, p50 {took[count // 2] * 1000:.0f} ms, "
        f"p99 {took[count * 99 // 100] * 1000:.0f} ms, "
        f"{sum(each.refusals for each in served)} refusals to {len(sent_away)} devices, "
        f"{storm.processor * 1000 / count:.1f} ms of processor each, "
        f"{storm.size} bytes kept of an act",
        flush=True,
    )
    worst = max((each.waited / each.asked for each in sent_away), default=0.0)
    bare = _BARE[name] * count / _DEVICES
    return [
        Ratio(f"storm on {name}", seconds, "s", "bare", bare, _LIMITS[name]),
        Ratio(f"longest wait on {name}", worst, "×", "of Retry-After", 1.0, _MOST_PATIENCE),
    ]
