"""`./dev simulate --seeds n --first k`: many histories; each must hold, and repeat exactly."""

import argparse
import os
import sys
import time
from collections.abc import Sequence

from tools.simulation import runs


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the seeds; the last line counts. Fails if a history does, or a pair was not reached."""
    parser = argparse.ArgumentParser(prog="./dev simulate")
    parser.add_argument("--seeds", type=int, default=runs.ENOUGH, help="how many (%(default)s)")
    parser.add_argument("--first", type=int, default=0, help="the first of them (%(default)s)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes at once")
    parser.add_argument("--pairs", action="store_true", help="how often each pair was reached")
    options = parser.parse_args(arguments)
    started = time.perf_counter()
    report = runs.run(options.first, options.seeds, options.jobs)
    seconds = time.perf_counter() - started
    for failure in report.failures:
        print(failure, file=sys.stderr)
    for fault, state in report.missing:
        print(f"never reached: {fault} / {state}", file=sys.stderr)
    if options.pairs:
        for (fault, state), count in sorted(report.seen.items()):
            print(f"{count:6} {fault} / {state}")
    each = seconds * options.jobs / (2 * options.seeds) * 1000
    print(f"{seconds:.0f} s, {each:.0f} ms of one core a history")
    print(
        f"simulate: {report.seeds} seeds from {options.first}, {report.failed} failures, "
        f"{len(report.seen)} fault-state pairs reached, {report.acts} acts"
    )
    return 1 if report.failed or report.missing else 0


if __name__ == "__main__":
    sys.exit(main())
