"""Every screen that was asked for, seen by as many kiosks at once as there are processors."""

import multiprocessing
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor

from PySide6.QtGui import QGuiApplication

from kiosk.comfort import Aid
from tools.audit.seen import Screen, walk
from tools.screens.choice import PANELS, Choice
from tools.screens.place import Panel

# Wide letters where least has room beside them; with all aids the lowest panel, in millimetres, and
# the narrowest.
_WITH_AIDS = ((PANELS[0], (Aid.SPACED,)), (PANELS[1], tuple(Aid)), (PANELS[3], tuple(Aid)))
_Walk = tuple[str, Panel, tuple[Aid, ...]]


def screens(chosen: Choice) -> tuple[list[Screen], list[Screen]]:
    """All screens in letters of the usual size, then those in large ones."""
    walks = list(_walks(chosen))
    seen: tuple[list[Screen], list[Screen]] = ([], [])
    # Each begins anew: a copy of this process would have a window system that is not its own.
    with ProcessPoolExecutor(
        mp_context=multiprocessing.get_context("spawn"), max_tasks_per_child=1
    ) as kiosks:
        for asked, found in zip(walks, kiosks.map(_seen, walks), strict=True):
            language, panel, aids = asked
            seen[Aid.LARGE in aids].extend(found)
            print(language, panel, *aids, f"{len(found)} screens", file=sys.stderr, flush=True)
    return seen


def _walks(chosen: Choice) -> Iterator[_Walk]:
    for language in chosen.languages:
        for panel in chosen.panels:
            yield language, panel, ()
        for panel, aids in _WITH_AIDS:
            if panel in chosen.panels:
                yield language, panel, aids


def _seen(asked: _Walk) -> list[Screen]:
    application = QGuiApplication([])
    found = walk(*asked)
    application.processEvents()
    return found
