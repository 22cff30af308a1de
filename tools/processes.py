"""Calling the programs that are installed beside our Python."""

import subprocess
import sys
from pathlib import Path


def program(name: str) -> str:
    """The path of a program of our own environment, whether or not that is on the PATH."""
    return str(Path(sys.executable).parent / name)


def complaints(*command: str, cwd: Path) -> list[str]:
    """What a command printed if it failed (at least one line), and nothing if it succeeded."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return []
    lines = [line for line in (done.stdout + done.stderr).splitlines() if line.strip()]
    return lines or [f"{Path(command[0]).name}: exit status {done.returncode}"]
