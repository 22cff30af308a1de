"""`./dev simulate --seeds n --first k`: many histories; each must hold, and repeat exactly."""

import argparse
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tools.simulation.history import History, Outcome, Templates


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the seeds; the last line counts."""
    parser = argparse.ArgumentParser(prog="./dev simulate")
    parser.add_argument("--seeds", type=int, default=100)
    parser.add_argument("--first", type=int, default=0)
    options = parser.parse_args(arguments)
    seen: Counter[tuple[str, str]] = Counter()
    failed = acts = 0
    started = time.perf_counter()
    with tempfile.TemporaryDirectory(dir=_fast()) as folder:
        templates = Templates(Path(folder))
        for seed in range(options.first, options.first + options.seeds):
            outcome = _twice(seed, templates, Path(folder))
            seen += outcome.seen
            acts += outcome.acts
            failed += bool(outcome.failures)
            for failure in outcome.failures:
                print(f"seed {seed}: {failure}", file=sys.stderr)
    for (fault, state), count in sorted(seen.items()):
        print(f"{fault:28} {state:24} {count}")
    print(f"{(time.perf_counter() - started) / options.seeds * 1000:.0f} ms a seed")
    pairs = len(seen)
    print(
        f"simulate: {options.seeds} seeds from {options.first}, {failed} failures, "
        f"{pairs} fault-state pairs reached, {acts} acts"
    )
    return 1 if failed else 0


def _twice(seed: int, templates: Templates, folder: Path) -> Outcome:
    first, second = (_once(seed, templates, folder) for _ in range(2))
    if first.trace == second.trace:
        return first
    differs = (*first.failures, "another trace the second time")
    return Outcome(seed, differs, first.trace, first.acts, first.seen)


def _once(seed: int, templates: Templates, folder: Path) -> Outcome:
    place = folder / "history"
    place.mkdir()
    try:
        return History(seed, templates, place).run()
    finally:
        shutil.rmtree(place)


def _fast() -> str | None:
    """Memory, where the system offers it as a folder."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108


if __name__ == "__main__":
    sys.exit(main())
