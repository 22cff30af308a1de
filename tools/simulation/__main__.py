"""`./dev simulate --seeds n --first k`: many histories; each must hold, and repeat exactly."""

import argparse
import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from typing import Final

from tools import ROOT
from tools.simulation import fingerprint, runs
from tools.simulation.history import live
from tools.simulation.memory import Memory
from tools.simulation.runs import Report
from tools.simulation.worker import workshop

FOLDER = ROOT / "build" / "simulate"
"""Where it is remembered what seeds came to, by code."""
_NEWS: Final = 30.0  # seconds between two lines that say how far it is


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the seeds; the last line counts, and the one before says of which code it does.

    Fails if a history does, if a pair was not reached, or if it was not the same code throughout.
    """
    options = _parser().parse_args(arguments)
    if options.tell is not None:
        return _tell(options.tell)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # as Ctrl-C: say what was found
    started, code = time.perf_counter(), fingerprint.of_code(ROOT)
    memory = Memory(FOLDER / f"{code}.jsonl", lambda: fingerprint.of_code(ROOT) == code)
    seeds = range(options.first, options.first + options.seeds)
    known = None if options.anew else memory
    report = runs.run(seeds, options.jobs, _watcher(options.seeds), known)
    seconds = time.perf_counter() - started
    for seed in sorted(report.failed):
        print(f"what happened there: ./dev simulate --tell {seed}", file=sys.stderr)
    for fault, state in report.missing:
        print(f"never reached: {fault} / {state}", file=sys.stderr)
    if options.pairs:
        for (fault, state), count in sorted(report.seen.items()):
            print(f"{count:6} {fault} / {state}")
    if report.before:
        print(f"{report.before} seeds not now, but before, by this code: {memory.file}")
    each = seconds * options.jobs / max(1, 2 * (report.seeds - report.before)) * 1000
    print(f"{seconds:.0f} s, {each:.0f} ms of one core a history")
    changed = fingerprint.of_code(ROOT) != code
    print(f"code {code}{', which somebody changed meanwhile' if changed else ''}")
    print(
        f"simulate: {report.seeds} seeds from {options.first}, {len(report.failed)} failures, "
        f"{len(report.seen)} fault-state pairs reached, {report.acts} acts"
    )
    return 1 if report.failed or report.missing or report.interrupted or changed else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="./dev simulate")
    parser.add_argument("--seeds", type=int, default=runs.ENOUGH, help="how many (%(default)s)")
    parser.add_argument("--first", type=int, default=0, help="the first of them (%(default)s)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes at once")
    parser.add_argument("--anew", action="store_true", help="whatever is known of this code")
    parser.add_argument("--pairs", action="store_true", help="how often each pair was reached")
    parser.add_argument("--tell", type=int, metavar="SEED", help="all that happens in one history")
    return parser


def _watcher(seeds: int) -> Callable[[Report], None]:
    """Says each failure when it is found, and now and then how far the run is."""
    started = said = time.monotonic()
    told = 0

    def watch(report: Report) -> None:
        nonlocal said, told
        for failure in report.failures[told:]:
            print(failure, file=sys.stderr, flush=True)
        told = len(report.failures)
        now = time.monotonic()
        if now - said < _NEWS:
            return
        said = now
        left = (now - started) / (report.seeds - report.before) * (seeds - report.seeds) / 60
        far = f"{report.seeds} of {seeds} seeds, {len(report.failed)} failures"
        print(f"{far}, {len(report.seen)} pairs, {left:.0f} min left", file=sys.stderr, flush=True)

    return watch


def _tell(seed: int) -> int:
    """Live through one history and print what happens, and what of it does not hold."""
    with workshop() as (templates, place):
        outcome = live(seed, templates, place, print)
    print(*outcome.failures, sep="\n", file=sys.stderr)
    return 1 if outcome.failures else 0


if __name__ == "__main__":
    sys.exit(main())
