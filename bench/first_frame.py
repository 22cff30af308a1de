"""How long a program takes from the start of its process to its first frame.

Each run is a process of its own. The program writes « ! » to its output once its first frame is
there, and ends. Files are in the disk's cache for both that are compared.
"""

import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from bench import Ratio

_ROUNDS = 15
_WARM_UP = 2  # rounds that only fill caches
_LIMIT = 1.5
_ROOT = Path(__file__).parent.parent


@dataclass(frozen=True, slots=True)
class Program:
    """A program in Python. `name`: as a result says it."""

    name: str
    text: str
    arguments: tuple[str, ...] = ()


def compared(ours: Program, button: Program) -> Ratio:
    """Median times of a program of ours, and of one that shows a button, started in turns.

    Raises:
        RuntimeError: one of them ended without a frame.
    """
    seconds, reference = [], []
    for _ in range(_WARM_UP + _ROUNDS):
        reference.append(_seconds(button))
        seconds.append(_seconds(ours))
    return Ratio(
        name=f"{ours.name}, start to first frame",
        measured=1000 * statistics.median(seconds[_WARM_UP:]),
        unit="ms",
        reference_name=button.name,
        reference=1000 * statistics.median(reference[_WARM_UP:]),
        limit=_LIMIT,
    )


def _seconds(program: Program) -> float:
    begun = time.perf_counter()
    command = (sys.executable, "-c", program.text, *program.arguments)
    with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE) as child:
        said = child.stdout.read(1) if child.stdout else b""
        seconds = time.perf_counter() - begun
    if said != b"!":
        message = f"no first frame: exit status {child.returncode}"
        raise RuntimeError(message)
    return seconds
