"""`./dev bench [MODULE…] [--only PART]`: runs the benchmarks; fails if one is over its limit.

A module that takes minutes has `PARTS`, of which one can be measured by its name.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

_HEADLESS = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def main(arguments: Sequence[str]) -> int:
    """Run the named modules (`bench_pages`), or all; each in its own process."""
    parser = argparse.ArgumentParser("./dev bench", description=__doc__)
    parser.add_argument("module", nargs="*")
    parser.add_argument("--only", metavar="PART", default="")
    asked = parser.parse_args(arguments)
    names = asked.module or sorted(file.stem for file in Path(__file__).parent.glob("bench_*.py"))
    environment = {**_HEADLESS, **os.environ}
    statuses = [
        subprocess.run(
            (sys.executable, "-m", "bench", name, asked.only), env=environment, check=False
        ).returncode
        for name in names
    ]
    return int(any(statuses))


def measure(name: str, only: str = "") -> int:
    """Run one module here, or a part of it, and print its ratios."""
    module = import_module(f"bench.{name}")
    ratios = module.PARTS[only]() if only else module.main()
    for ratio in ratios:
        print(ratio, flush=True)
    return int(any(ratio.over for ratio in ratios))


if __name__ == "__main__":
    sys.exit(measure(*sys.argv[1:]))
