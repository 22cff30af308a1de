"""Rebuild what the repository ships but did not write: reference data, fonts and icons.

    ./dev reference             # everything
    ./dev reference tints mark  # only what depends on our own tokens and drawings

Archives are fetched by npm and pip in a temporary folder and checked against pinned hashes, so
that a rebuild gives the same bytes or fails. Everything it writes is committed: nobody needs npm
to build, test or run Premier Pas.
"""

import sys
from collections.abc import Callable, Sequence

from tools.reference import looks, places, states, vocabularies

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
}


def main(arguments: Sequence[str]) -> int:
    """Run the named steps, or all of them; 2 when a name is unknown."""
    chosen = arguments or list(STEPS)
    unknown = [name for name in chosen if name not in STEPS]
    if unknown:
        print(f"unknown: {' '.join(unknown)}; there are: {' '.join(STEPS)}", file=sys.stderr)
        return 2
    for name in chosen:
        STEPS[name]()
        print(f"{name}: rebuilt")
    return 0
