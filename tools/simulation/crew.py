"""The processes of a run (worker.py), and what they hand over, as it comes."""

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from queue import SimpleQueue
from typing import Final

from tools import ROOT
from tools.simulation.history import Outcome

_HASH_SEEDS: Final = ("1", "2")  # of the two runs: no order of a set may decide anything
_LARGEST: Final = 500  # seeds that one process takes: a moment to start, then it is busy
_End = subprocess.CompletedProcess[str]


def outcomes(seeds: Sequence[int], jobs: int) -> Generator[Outcome]:
    """What these seeds come to, each twice, in the order in which so many processes get there.

    Closing it stops the processes.

    Raises:
        CalledProcessError: one of them broke.
    """
    size = max(1, min(_LARGEST, -(-2 * len(seeds) // jobs)))
    arrived: SimpleQueue[Outcome | _End] = SimpleQueue()
    started: list[subprocess.Popen[str]] = []
    tasks = [
        (str(start), str(count), hash_seed)
        for start, count in _parts(seeds, size)
        for hash_seed in _HASH_SEEDS
    ]

    def work(start: str, most: str, hash_seed: str) -> None:
        process = _worker(start, most, hash_seed)
        started.append(process)
        with process as worker:
            for line in worker.stdout or ():
                arrived.put(from_line(line))
        arrived.put(subprocess.CompletedProcess(worker.args, worker.returncode))

    with ThreadPoolExecutor(jobs) as pool:
        try:
            for task in tasks:
                pool.submit(work, *task)
            for _ in tasks:
                while isinstance(come := arrived.get(), Outcome):
                    yield come
                come.check_returncode()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
            for process in started:
                process.terminate()


def _parts(seeds: Sequence[int], most: int) -> Iterator[tuple[int, int]]:
    """Seeds that follow each other, as the first and how many, at most so many."""
    parts: list[list[int]] = []
    for seed in seeds:
        if parts and seed == parts[-1][-1] + 1 and len(parts[-1]) < most:
            parts[-1].append(seed)
        else:
            parts.append([seed])
    return ((part[0], len(part)) for part in parts)


def _worker(start: str, count: str, hash_seed: str) -> subprocess.Popen[str]:
    command = (sys.executable, "-m", "tools.simulation.worker", start, count)
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)


def to_line(outcome: Outcome) -> str:
    """An outcome as a process hands it to the one that started it."""
    seen: Sequence[object] = sorted((*pair, count) for pair, count in outcome.seen.items())
    return json.dumps([outcome.seed, outcome.failures, outcome.trace, outcome.acts, seen])


def from_line(line: str) -> Outcome:
    """Read `to_line` back."""
    seed, failures, trace, acts, seen = json.loads(line)
    counted = Counter({(fault, state): count for fault, state, count in seen})
    return Outcome(seed, tuple(failures), trace, acts, counted)
