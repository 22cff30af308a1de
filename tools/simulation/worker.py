"""One process of a run: lives through some seeds once and prints what they came to."""

import gc
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from tools.simulation.crew import to_line
from tools.simulation.history import Outcome, live
from tools.simulation.templates import Templates

_IN_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder in memory, where the system offers one


@contextmanager
def workshop() -> Iterator[tuple[Templates, Path]]:
    """Templates, and a place in which one history after the other can live; quick if possible."""
    with TemporaryDirectory(dir=_IN_MEMORY if _IN_MEMORY.is_dir() else None) as folder:
        yield Templates(Path(folder)), Path(folder) / "history"


def outcomes(seeds: Sequence[int]) -> Iterator[Outcome]:
    """What the histories of these seeds come to, one after the other."""
    with workshop() as (templates, place):
        for seed in seeds:
            gc.freeze()  # what is here stays; what a history leaves was swept when it ended
            yield live(seed, templates, place)


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # leave no folder behind
    start, count = map(int, sys.argv[1:])
    with suppress(KeyboardInterrupt, BrokenPipeError):
        for outcome in outcomes(range(start, start + count)):
            print(to_line(outcome), flush=True)
