"""`./dev fists`: touches, keys, clicks and scans at random, over all pages of the kiosk.

Nothing may crash, no page may be stuck, nothing of who was there before may be shown, nothing
unexpected may be logged, and silence leads back to the attract screen from anywhere. The blows
follow from the seed.
"""

import argparse
import os
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtGui import QGuiApplication

from tools.fists.trial import Trial
from tools.soak import heard

_BLOWS: Final = 40  # in a visit
_TOLD: Final = 25  # visits between two lines
_PRINTER: Final = {
    "lpstat": "echo 'system default destination: one'",
    "lp": "cat > /dev/null; echo 'request id is one-1 (0 file(s))'",
    "cancel": "true",
}


def main(arguments: Sequence[str]) -> int:
    """Strike; 1 where something does not hold."""
    parser = argparse.ArgumentParser("./dev fists", description=__doc__)
    parser.add_argument("--events", type=int, default=20_000, help="%(default)s")
    parser.add_argument("--seed", type=int, default=1, help="%(default)s")
    given = parser.parse_args(arguments)
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    application = QGuiApplication([])
    with TemporaryDirectory() as folder, heard(Path(folder)) as failures, printer(Path(folder)):
        with closing(Trial(Path(folder) / "data", Random(given.seed))) as trial:  # noqa: S311
            fallen = fall(trial, given.events, failures)
        application.processEvents()
    print(*failures, sep="\n")
    print(f"struck on: {', '.join(sorted(trial.seen))}")
    print(f"fists: {fallen} blows, seed {given.seed}, {len(failures)} failures")
    return int(bool(failures))


def fall(trial: Trial, events: int, failures: list[str], blows: int = _BLOWS) -> int:
    """Let so many blows fall, or until one breaks something; how many fell.

    Args:
        blows: in each visit.
    """
    for visit in range(events // blows):
        try:
            trial.visit(blows)
        except (AssertionError, TimeoutError) as failure:
            failures.append(repr(failure))
        if failures:
            return visit * blows
        if (visit + 1) % _TOLD == 0:
            print(f"{(visit + 1) * blows} blows", flush=True)
    return events // blows * blows


@contextmanager
def printer(folder: Path) -> Iterator[None]:
    """A printing system of three commands, which swallows what is printed."""
    place = folder / "bin"
    place.mkdir()
    for name, does in _PRINTER.items():
        (place / name).write_text(f"#!/bin/sh\n{does}\n")
        (place / name).chmod(0o700)
    before = os.environ["PATH"]
    os.environ["PATH"] = f"{place}:/usr/bin:/bin"
    try:
        yield
    finally:
        os.environ["PATH"] = before
