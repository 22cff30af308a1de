"""Many seeds: each lived through twice, the second time with other hashes, and then counted."""

from collections import Counter
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import Final

from tools.simulation import coverage, crew
from tools.simulation.history import Outcome
from tools.simulation.memory import Memory

ENOUGH: Final = 300
"""Seeds after which a pair that was not reached is a failure."""
_OTHERWISE: Final = "another history the second time"


@dataclass
class Report:
    """What a run came to.

    Attributes:
        before: how many of the seeds were not lived through now, but by the same code before.
        failed: the seeds whose history did not hold, as they were found.
        failures: what did not hold, with its seed.
        seen: how often each pair of fault and state was reached.
        interrupted: somebody stopped the run before its end.
    """

    seeds: int = 0
    before: int = 0
    acts: int = 0
    failed: list[int] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    seen: Counter[tuple[str, str]] = field(default_factory=Counter)
    interrupted: bool = False

    def add(self, outcome: Outcome) -> None:
        """Count a seed that was lived through twice."""
        self.seeds += 1
        self.acts += outcome.acts
        self.seen += outcome.seen
        if outcome.failures:
            self.failed.append(outcome.seed)
        self.failures += [f"seed {outcome.seed}: {words}" for words in outcome.failures]

    @property
    def missing(self) -> list[tuple[str, str]]:
        """The pairs that had to be reached and were not, where there were seeds enough."""
        return sorted(coverage.required() - self.seen.keys()) if self.seeds >= ENOUGH else []


def run(
    seeds: range, jobs: int, watch: Callable[[Report], None], memory: Memory | None = None
) -> Report:
    """Live through the histories of these seeds, on so many processes at once.

    Args:
        watch: is shown the report as it grows, after each seed.
        memory: knows some of them already, and remembers the others.

    Returns:
        The report; of what was done until then, if somebody interrupts.
    """
    known = memory.of(seeds) if memory else {}
    report = Report(before=len(known))
    for outcome in known.values():
        report.add(outcome)
    try:
        with closing(_lived([seed for seed in seeds if seed not in known], jobs)) as outcomes:
            for outcome in outcomes:
                report.add(outcome)
                if memory:
                    memory.keep(outcome)
                watch(report)
    except KeyboardInterrupt:
        report.interrupted = True
    finally:
        if memory:
            memory.write()
    return report


def _lived(seeds: Sequence[int], jobs: int) -> Generator[Outcome]:
    """What each of them comes to, once it was lived through twice."""
    once: dict[int, Outcome] = {}
    with closing(crew.outcomes(seeds, jobs)) as outcomes:
        for outcome in outcomes:
            before = once.pop(outcome.seed, None)
            if before is None:
                once[outcome.seed] = outcome
            elif before == outcome:
                yield outcome
            else:
                yield replace(before, failures=(*before.failures, _OTHERWISE))
