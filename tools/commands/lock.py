"""`./dev lock`: renews requirements.lock and requirements-fuzz.lock from pyproject.toml.

A lock holds for every supported Python and system, has the checksum of every file, and says
nothing of where the files came from.
"""

import subprocess
from collections.abc import Sequence

from tools import ROOT
from tools.processes import program

_QUIET = ("--quiet", "--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links")


_LOCKS = {
    "requirements.lock": ("pyproject.toml", "--all-extras"),
    "requirements-fuzz.lock": ("--group", "fuzz"),
}


def main(arguments: Sequence[str]) -> int:
    """Keep the locked versions that still fit; `--upgrade` takes the newest."""
    return max(_compile(lock, wanted, arguments) for lock, wanted in _LOCKS.items())


def _compile(lock: str, wanted: Sequence[str], arguments: Sequence[str]) -> int:
    how = ("--universal", "--generate-hashes", *_QUIET, "--output-file", lock)
    command = (program("uv"), "pip", "compile", *wanted, *how, *arguments)
    return subprocess.run(command, cwd=ROOT, check=False).returncode
