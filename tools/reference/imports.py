"""Import what a structure has: priority quarters, rural zones, agencies (`docs/reference-data.md`).

A file is taken whole or refused whole, with the line that is wrong. What was taken is kept as it
is in `resources/reference/imported/`, and is read again by the same rules when the programs ask.
"""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from domain.errors import DefinitionError
from domain.territories import (
    Agencies,
    Quarters,
    RuralZones,
    parse_agencies,
    parse_quarters,
    parse_rural_zones,
)
from resources import load
from tools.reference.archives import RESOURCES, write

Imported = Quarters | RuralZones | Agencies


class Import(NamedTuple):
    """Which file is written, and what reads it."""

    name: str
    parse: Callable[[str, Mapping[str, object]], Imported]


IMPORTS: Final = {
    "import-qpv": Import("qpv", parse_quarters),
    "import-frr": Import("frr", parse_rural_zones),
    "import-agencies": Import("agencies", parse_agencies),
}


def take(command: str, file: Path, resources: Path = RESOURCES) -> int:
    """Import a file; 1, with the reason on standard error, when it cannot be used."""
    wanted = IMPORTS[command]
    try:
        text = file.read_text("utf-8-sig")
        imported = wanted.parse(text, load.communes().by_code)
    except (OSError, UnicodeDecodeError) as error:
        print(f"{file}: {error}", file=sys.stderr)
        return 1
    except DefinitionError as error:
        print(f"{file}: {error.details['where']}: {error.details['why']}", file=sys.stderr)
        return 1
    write(resources / "reference" / "imported" / f"{wanted.name}.csv", text.encode())
    print(f"{wanted.name}: imported, {_told(imported)}")
    return 0


def _told(imported: Imported) -> str:
    origin = imported.origin
    if origin is None:
        return "no origin"
    mark = " - A SAMPLE, it proves nothing" if origin.sample else ""
    return f"{origin.source}, {origin.date:%Y-%m-%d}, {origin.licence}{mark}"
