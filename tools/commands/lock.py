"""`./dev lock`: renews requirements.lock from pyproject.toml.

The lock holds for every supported Python and system, has the checksum of every file, and says
nothing of where the files came from.
"""

import subprocess
from collections.abc import Sequence

from tools import ROOT
from tools.processes import program

_QUIET = ("--quiet", "--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links")


def main(arguments: Sequence[str]) -> int:
    """Keep the locked versions that still fit; `--upgrade` takes the newest."""
    wanted = ("pyproject.toml", "--all-extras", "--universal", "--generate-hashes")
    command = (program("uv"), "pip", "compile", *wanted, *_QUIET, "--output-file")
    return subprocess.run(
        (*command, "requirements.lock", *arguments), cwd=ROOT, check=False
    ).returncode
