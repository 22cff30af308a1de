"""`./dev run`: the main job on this machine: a portal, a kiosk and a counter on training data.

With a display, both windows open and stay until they are closed. Without one, or with
`--headless`, robots do the round and the outcome is counted.
"""

import os
import sys
from collections.abc import Sequence

from tools import ROOT
from tools.demo import headless, windows
from tools.demo.place import Place


def main(arguments: Sequence[str]) -> int:
    """Run the demonstration; exit status 1 if anything of it is not as it should be."""
    place = Place(ROOT / "build" / "demo")
    show = "--headless" not in arguments and _has_display()
    with place.portal:
        place.enrol_devices()
        return windows.run(place) if show else headless.run(place)


def _has_display() -> bool:
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
