"""`./dev test`: all tests, or those that the arguments name."""

import os
import subprocess
import sys
from collections.abc import Sequence

from tools import ROOT


def main(arguments: Sequence[str]) -> int:
    """Run pytest on a process more than there are processors: tests wait for portals and disks."""
    workers = str((os.cpu_count() or 1) + 1)
    command = (sys.executable, "-m", "pytest", "-n", workers, "--dist", "worksteal", *arguments)
    return subprocess.run(command, cwd=ROOT, check=False).returncode
