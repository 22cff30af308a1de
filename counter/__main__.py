"""`python -m counter --data DIR`: the desk application."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from counter.app import Options, run
from qtkit import command_line

if TYPE_CHECKING:
    from qtkit.smoke import Trial


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the application; returns its exit code.

    0: closed, enrolled, or the smoke test passed. 1: broken. 2: wrong command line. 3: the store
    cannot be used, and the sentence that says why was shown; or it was not enrolled.
    """
    parser = command_line.parser("premier-pas-counter", str(__doc__))
    given = parser.parse_args(arguments)
    command_line.check(parser, given)
    status = command_line.errand(given, _smoke)
    if status is not None:
        return status
    return run(Options(given.data, given.key_file, given.window))


def _smoke(trial: "Trial") -> None:
    from counter.smoke import try_all  # noqa: PLC0415 — for builds only

    try_all(trial)
    print("counter: smoke test passed")


if __name__ == "__main__":
    sys.exit(main())
