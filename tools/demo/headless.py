"""The demonstration without a display: robots do the round, and what came of it is counted."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tools import ROOT
from tools.demo.people import OFFLINE, PEOPLE
from tools.demo.place import Place, Post
from tools.demo.reckoning import reckon

_ENVIRONMENT = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


class RobotStuck(Exception):
    """A robot ended before it had done its part."""


def run(place: Place) -> int:
    """Three people at the kiosk, an agent at the counter; exit status 1 if not all is well."""
    try:
        references = _at_the_kiosk(place)
        _at_the_counter(place, references)
    except RobotStuck as stuck:
        print(stuck, file=sys.stderr)
        return 1
    outcome = reckon(place, references)
    print(f"Screens, receipts and stores: {os.path.relpath(place.folder)}")
    print(outcome)
    return 0 if outcome.as_it_should_be else 1


def _at_the_kiosk(place: Place) -> list[str]:
    """The references on the screens, in order. The portal is stopped for the first people."""
    place.portal.stop()
    references: list[str] = []
    with _robot(place, place.kiosk, "kiosk_robot") as robot:
        for persona in PEOPLE:
            if len(references) == OFFLINE:
                place.portal.start()
                _go_on(robot)
            references.append(_said(robot, "registered"))
            portal = "running" if len(references) > OFFLINE else "stopped"
            print(f"{persona.name} is registered as {references[-1]} (portal {portal})", flush=True)
        _said(robot, "synchronised")
    return references


def _at_the_counter(place: Place, references: list[str]) -> None:
    with _robot(place, place.counter, "counter_robot", *references) as robot:
        print(f"The counter found {_said(robot, 'found')} of them", flush=True)
        print(f"It corrected: {_said(robot, 'corrected')}", flush=True)
        _said(robot, "synchronised")


@contextmanager
def _robot(place: Place, post: Post, module: str, *words: str) -> Iterator[subprocess.Popen[str]]:
    out = ("--out", str(place.folder))
    process = subprocess.Popen(
        (sys.executable, "-m", f"tools.demo.{module}", *post.options, *out, *words),
        cwd=ROOT,
        env={**os.environ, **_ENVIRONMENT},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        yield process
    if process.returncode:
        raise RobotStuck(f"{module} ended with {process.returncode}")


def _said(robot: subprocess.Popen[str], word: str) -> str:
    """What follows `word` on the robot's next line."""
    line = robot.stdout.readline() if robot.stdout else ""
    said, _, rest = line.strip().partition(" ")
    if said != word:
        raise RobotStuck(f"expected {word!r}, heard {line!r}")
    return rest


def _go_on(robot: subprocess.Popen[str]) -> None:
    if robot.stdin:
        robot.stdin.write("\n")
        robot.stdin.flush()
