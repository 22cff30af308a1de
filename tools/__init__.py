"""The commands of this repository: `./dev` prepares the environment and hands over to them."""

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
PACKAGES: Final = (
    *("domain", "resources", "store", "sync", "portal", "qtkit", "kiosk", "counter"),
    "voice",
)
"""What the product is made of, from the rules up."""
