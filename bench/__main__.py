"""`./dev bench [MODULE…]`: runs the benchmarks; fails if one is over its limit."""

import os
import subprocess
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

_HEADLESS = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def main(arguments: Sequence[str]) -> int:
    """Run the named modules (`bench_pages`), or all; each in its own process."""
    names = arguments or sorted(file.stem for file in Path(__file__).parent.glob("bench_*.py"))
    environment = {**_HEADLESS, **os.environ}
    statuses = [
        subprocess.run(
            (sys.executable, "-m", "bench", name), env=environment, check=False
        ).returncode
        for name in names
    ]
    return int(any(statuses))


def measure(name: str) -> int:
    """Run one module here and print its ratios."""
    ratios = import_module(f"bench.{name}").main()
    for ratio in ratios:
        print(ratio, flush=True)
    return int(any(ratio.over for ratio in ratios))


if __name__ == "__main__":
    sys.exit(measure(sys.argv[1]))
