"""`./dev fuzz --seconds n`: each target reads what nobody wrote, for so long."""

import argparse
import re
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from typing import Final

from tools import ROOT
from tools.fuzz.seeds import SEEDS

_CORPORA: Final = ROOT / "build" / "fuzz"
_EXECUTED: Final = re.compile(r"stat::number_of_executed_units: +(\d+)")
_LIMITS: Final = ("-timeout=10", "-rss_limit_mb=2048", "-max_len=65536", "-len_control=0")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the targets; a line for each. Fails if one raised, hung, or took too much memory."""
    parser = argparse.ArgumentParser(prog="./dev fuzz")
    parser.add_argument("--seconds", type=int, default=60, help="of each target (%(default)s)")
    parser.add_argument("--target", choices=SEEDS, action="append", help="not all of them")
    options = parser.parse_args(arguments)
    if find_spec("atheris") is None:
        print(
            "atheris is not installed: .venv/bin/pip install --require-hashes "
            "-r requirements-fuzz.lock (Linux)",
            file=sys.stderr,
        )
        return 2
    failed = [name for name in options.target or SEEDS if not _run(name, options.seconds)]
    print(f"fuzz: {len(failed)} failures{': ' if failed else ''}{', '.join(failed)}")
    return 1 if failed else 0


def _run(name: str, seconds: int) -> bool:
    """One target, from what earlier runs have found worth keeping; whether it held."""
    corpus, found = _CORPORA / name, _CORPORA / f"{name}-failures"
    for folder in (corpus, found):
        folder.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(SEEDS[name]()):
        (corpus / f"seed-{number}").write_bytes(seed)
    limits = (*_LIMITS, f"-max_total_time={seconds}", f"-artifact_prefix={found}/")
    command = (sys.executable, "-m", "tools.fuzz.target", name, str(corpus), *limits)
    done = _finished((*command, "-print_final_stats=1"))
    executed = _EXECUTED.search(done.stderr)
    failures = [] if done.returncode == 0 else [done.stderr[-4000:]]
    print(f"{name:8} {executed[1] if executed else 0:>9} executions, {len(failures)} failures")
    for failure in failures:
        print(failure, file=sys.stderr)
    return not failures


def _finished(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, errors="replace", check=False
    )


if __name__ == "__main__":
    sys.exit(main())
