"""Many seeds: each lived through twice, the second time with other hashes, and then counted."""

from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from typing import Final

from tools.simulation import coverage, crew
from tools.simulation.history import Outcome

ENOUGH: Final = 300
"""Seeds after which a pair that was not reached is a failure."""


@dataclass
class Report:
    """What a run came to.

    Attributes:
        failed: the seeds whose history did not hold, as they were found.
        failures: what did not hold, with its seed.
        seen: how often each pair of fault and state was reached.
        interrupted: somebody stopped the run before its end.
    """

    seeds: int = 0
    acts: int = 0
    failed: list[int] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    seen: Counter[tuple[str, str]] = field(default_factory=Counter)
    interrupted: bool = False

    def add(self, first: Outcome, second: Outcome) -> None:
        """Count a seed that was lived through twice."""
        found = list(first.failures)
        if first != second:
            found.append("another history the second time")
        self.seeds += 1
        self.acts += first.acts
        self.seen += first.seen
        if found:
            self.failed.append(first.seed)
        self.failures += [f"seed {first.seed}: {words}" for words in found]

    @property
    def missing(self) -> list[tuple[str, str]]:
        """The pairs that had to be reached and were not, where there were seeds enough."""
        return sorted(coverage.required() - self.seen.keys()) if self.seeds >= ENOUGH else []


def run(first: int, count: int, jobs: int, watch: Callable[[Report], None]) -> Report:
    """Live through the histories of so many seeds, on so many processes at once.

    Args:
        watch: is shown the report as it grows, after each seed.

    Returns:
        The report; of what was done until then, if somebody interrupts.
    """
    report = Report()
    once: dict[int, Outcome] = {}
    try:
        with closing(crew.outcomes(first, count, jobs)) as outcomes:
            for outcome in outcomes:
                before = once.pop(outcome.seed, None)
                if before is None:
                    once[outcome.seed] = outcome
                    continue
                report.add(before, outcome)
                watch(report)
    except KeyboardInterrupt:
        report.interrupted = True
    return report
