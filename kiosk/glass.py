"""How fine a panel is and from where it is read: what whoever installs a kiosk measured there.

It is kept beside the store, in `glass.json`: it says something about the panel and nothing about
anybody, and is needed before the store is open.
"""

from dataclasses import dataclass, replace
from pathlib import Path

PIXELS_PER_MM = 4.0  # of a 15.6" screen with 1366 and of a 21.5" one with 1920 columns
DISTANCE_MM = 600.0
FINEST = 40.0  # pixels in a millimetre; no panel of a kiosk has a quarter of it


@dataclass(frozen=True, slots=True)
class Glass:
    """A panel.

    Attributes:
        distance_mm: between eye and glass.
    """

    pixels_per_mm: float = PIXELS_PER_MM
    distance_mm: float = DISTANCE_MM


def measured(folder: Path) -> Glass:
    """What was measured; what most panels are if nothing was, or nothing that can be read."""
    try:
        text = _file(folder).read_text("utf-8")
    except (OSError, ValueError):
        return Glass()
    import json  # noqa: PLC0415 — before the first frame, where there is something to read

    try:
        pixels_per_mm = float(json.loads(text)["pixels_per_mm"])
    except (ValueError, TypeError, KeyError):
        return Glass()
    return Glass(pixels_per_mm) if 1 <= pixels_per_mm <= FINEST else Glass()


def keep(folder: Path, pixels_per_mm: float) -> None:
    """Keep what was measured, for every start from now on."""
    import json  # noqa: PLC0415 — once in the life of a panel

    fresh = _file(folder).with_suffix(".new")
    fresh.write_text(json.dumps({"pixels_per_mm": round(pixels_per_mm, 4)}), "utf-8")
    fresh.replace(_file(folder))


def said(glass: Glass, pixels_per_mm: float | None, distance_mm: float | None) -> Glass:
    """The same, with what the command line says instead."""
    if pixels_per_mm:
        glass = replace(glass, pixels_per_mm=pixels_per_mm)
    return replace(glass, distance_mm=distance_mm) if distance_mm else glass


def _file(folder: Path) -> Path:
    return folder / "glass.json"
