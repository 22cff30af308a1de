"""`./dev test`: all tests, or those that the arguments name."""

import subprocess
import sys
from collections.abc import Sequence

from tools import ROOT


def main(arguments: Sequence[str]) -> int:
    """Run pytest on two processes."""
    command = (sys.executable, "-m", "pytest", "-n", "2", "--dist", "worksteal", *arguments)
    return subprocess.run(command, cwd=ROOT, check=False).returncode
