"""Every screen that was asked for, seen by as many kiosks at once as there are processors."""

import multiprocessing
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor

from PySide6.QtGui import QGuiApplication

from tools.audit.seen import Screen, walk, walk_in_comfort
from tools.screens.choice import PANELS, Choice
from tools.screens.place import Panel

_FOR_COMFORT = (PANELS[1], PANELS[3])  # the lowest, in millimetres, and the narrowest
_Walk = tuple[str, Panel, bool]


def screens(chosen: Choice) -> tuple[list[Screen], list[Screen]]:
    """All screens as everybody finds them, then those in large, wide letters on black."""
    walks = list(_walks(chosen))
    seen: tuple[list[Screen], list[Screen]] = ([], [])
    # Each begins anew: a copy of this process would have a window system that is not its own.
    with ProcessPoolExecutor(
        mp_context=multiprocessing.get_context("spawn"), max_tasks_per_child=1
    ) as kiosks:
        for (language, panel, large), found in zip(walks, kiosks.map(_seen, walks), strict=True):
            seen[large].extend(found)
            kind = " in large letters" if large else ""
            print(f"{language} {panel}{kind}: {len(found)} screens", file=sys.stderr, flush=True)
    return seen


def _walks(chosen: Choice) -> Iterator[_Walk]:
    for language in chosen.languages:
        for panel in chosen.panels:
            yield language, panel, False
            if panel in _FOR_COMFORT:
                yield language, panel, True


def _seen(asked: _Walk) -> list[Screen]:
    language, panel, large = asked
    application = QGuiApplication([])
    found = (walk_in_comfort if large else walk)(language, panel)
    application.processEvents()
    return found
