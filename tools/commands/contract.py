"""`./dev contract`: writes docs/openapi.json and docs/portal-example.md, for integrators.

Tests compare both with the portal that runs, so that a change of the interface is seen in review.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from portal.app import create_app
from portal.database import Database
from tools import ROOT
from tools.example import page

CONTRACT: Final = Path(ROOT, "docs", "openapi.json")


def main(_arguments: Sequence[str]) -> int:
    """Write what the portal says of itself, and what two devices and a portal said."""
    CONTRACT.write_text(written(described()), encoding="utf-8")
    page.PAGE.write_text(page.made(), encoding="utf-8")
    return 0


def described() -> dict[str, Any]:
    """The interface, as a running portal would describe it."""
    database = Database("sqlite:///never-opened.sqlite3")
    try:
        return create_app(database).openapi()
    finally:
        database.close()


def written(contract: object) -> str:
    """The description as a file, always in the same order."""
    return json.dumps(contract, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
