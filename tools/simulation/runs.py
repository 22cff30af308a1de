"""Many seeds: in several processes, each seed twice, the second time with other hashes."""

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import chain
from typing import Final

from tools import ROOT
from tools.simulation import coverage
from tools.simulation.history import Outcome

_HASH_SEEDS: Final = ("1", "2")  # of the two runs: no order of a set may decide anything
_LARGEST: Final = 500  # seeds that one process takes: a moment to start, then it is busy
ENOUGH: Final = 300
"""Seeds after which a pair that was not reached is a failure."""


@dataclass
class Report:
    """What a run came to. `seen`: how often each pair of fault and state was reached."""

    seeds: int = 0
    acts: int = 0
    failures: list[str] = field(default_factory=list)
    failed: int = 0
    seen: Counter[tuple[str, str]] = field(default_factory=Counter)

    def add(self, first: Outcome, second: Outcome) -> None:
        """Count a seed that was lived through twice."""
        found = list(first.failures)
        if first != second:
            found.append("another history the second time")
        self.seeds += 1
        self.acts += first.acts
        self.seen += first.seen
        self.failed += bool(found)
        self.failures += [f"seed {first.seed}: {words}" for words in found]

    @property
    def missing(self) -> list[tuple[str, str]]:
        """The pairs that had to be reached and were not, where there were seeds enough."""
        return sorted(coverage.required() - self.seen.keys()) if self.seeds >= ENOUGH else []


def run(first: int, count: int, jobs: int) -> Report:
    """Live through the histories of so many seeds, on so many processes at once."""
    size = max(1, min(_LARGEST, -(-count // jobs)))
    starts = range(first, first + count, size)
    chunks = [(start, min(size, first + count - start)) for start in starts]
    report = Report()
    with ThreadPoolExecutor(jobs) as pool:
        once, again = (
            [pool.submit(_outcomes, *chunk, hash_seed) for chunk in chunks]
            for hash_seed in _HASH_SEEDS
        )
        for lived in zip(*(_in_order(futures) for futures in (once, again)), strict=True):
            report.add(*lived)
    return report


def _in_order(futures: Iterable[Future[list[Outcome]]]) -> Iterator[Outcome]:
    return chain.from_iterable(future.result() for future in futures)


def _outcomes(first: int, count: int, hash_seed: str) -> list[Outcome]:
    command = (sys.executable, "-m", "tools.simulation.worker", str(first), str(count))
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True
    )
    return [from_line(line) for line in done.stdout.splitlines()]


def to_line(outcome: Outcome) -> str:
    """An outcome as a process hands it to the one that started it."""
    seen: Sequence[object] = sorted((*pair, count) for pair, count in outcome.seen.items())
    return json.dumps([outcome.seed, outcome.failures, outcome.trace, outcome.acts, seen])


def from_line(line: str) -> Outcome:
    """Read `to_line` back."""
    seed, failures, trace, acts, seen = json.loads(line)
    counted = Counter({(fault, state): count for fault, state, count in seen})
    return Outcome(seed, tuple(failures), trace, acts, counted)
