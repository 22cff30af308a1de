"""`./dev soak`: one kiosk, and so many visits that what leaks is seen.

The real windows on the real store, whose portal is out of reach. Languages, answers and ends of
the visits follow from the seed. It fails where a visit fails, where anything unexpected is logged,
or where the kiosk holds more afterwards than it may.
"""

import argparse
import logging
import os
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtGui import QGuiApplication

from qtkit import crash
from tools.soak.gauge import Gauge, leaks
from tools.soak.trial import Trial

_WARM: Final = 48  # visits until every language and every end was there more than once
_MOST_MB: Final = 50.0
_TOLD: Final = 50  # visits between two lines


def main(arguments: Sequence[str]) -> int:
    """Soak, print what is held; 1 where anything failed."""
    parser = argparse.ArgumentParser("./dev soak", description=__doc__)
    parser.add_argument("--journeys", type=int, default=1000, help="%(default)s")
    parser.add_argument("--seed", type=int, default=1, help="%(default)s")
    given = parser.parse_args(arguments)
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    application = QGuiApplication([])
    with TemporaryDirectory() as folder, heard(Path(folder)) as failures:
        with closing(Trial(Path(folder) / "data", Random(given.seed))) as trial:  # noqa: S311
            grown = _soak(trial, given.journeys, failures)
        application.processEvents()
    for failure in failures:
        print(failure)
    print(f"soak: {given.journeys} journeys, {grown:.1f} MB grown, {len(failures)} failures")
    return int(bool(failures))


@contextmanager
def heard(folder: Path) -> Iterator[list[str]]:
    """What is logged that should not be, by us, by Qt or by QML; grows as it comes."""
    said: list[str] = []

    class Ear(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            said.append(f"logged {record.name}: {record.getMessage()}")

    ear = Ear(logging.WARNING)
    logging.getLogger().addHandler(ear)
    undo = crash.install(folder, crash.Bugs())
    try:
        yield said
    finally:
        undo()
        logging.getLogger().removeHandler(ear)


def _soak(trial: Trial, journeys: int, failures: list[str]) -> float:
    """Make all visits; the MB grown since the kiosk was warm."""
    warm = Gauge.read()
    warm_at = min(_WARM, journeys // 2)
    begun = time.monotonic()
    for number in range(journeys):
        if number == warm_at:
            warm = trial.gauge()
            print(f"warm after {number}: {warm}", flush=True)
        try:
            trial.visit(number)
        except (AssertionError, TimeoutError) as failure:
            failures.append(f"journey {number}: {failure!r}")
            break  # whoever comes next would find it where this one left it
        if (number + 1) % _TOLD == 0:
            pace = (number + 1) / (time.monotonic() - begun) * 60
            print(f"{number + 1}: {trial.gauge()}, {pace:.0f} journeys a minute", flush=True)
    end = trial.gauge()
    failures += leaks(warm, end, journeys - warm_at, _MOST_MB)
    return end.rss - warm.rss
