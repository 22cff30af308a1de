"""The demonstration in windows: both applications, until they are closed."""

import subprocess
import sys

from tools import ROOT
from tools.demo.place import LOGIN, PASSWORD, Place

_SIZES = {"kiosk": "1366x768", "counter": "1280x760"}


def run(place: Place) -> int:
    """Open both windows on training data; exit status 1 if one of the programs failed."""
    print(f"Portal: {place.portal.url}")
    print(f"At the counter, sign in as {LOGIN!r} with the password {PASSWORD!r}.")
    print("Close both windows to end.")
    programs = [
        subprocess.Popen(
            (sys.executable, "-m", post.kind, *post.options, "--window", _SIZES[post.kind]),
            cwd=ROOT,
        )
        for post in (place.kiosk, place.counter)
    ]
    return 1 if any(program.wait() for program in programs) else 0
