"""What a process holds, as the system and Python count it."""

import gc
import os
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject

_OWN: Final = Path("/proc/self")
_MB: Final = 1024 * 1024
_FREED: Final = 500  # references to None, when what a visit held is gone


@dataclass(frozen=True, slots=True)
class Gauge:
    """One reading.

    Attributes:
        rss: memory that is in use, in MB.
        objects: of Qt, below what was given; `wrapped`: those that Python knows.
        nones: references to None. Bindings that give back one too many end the process one day.
    """

    rss: float
    threads: int
    files: int
    objects: int
    wrapped: int
    nones: int

    @classmethod
    def read(cls, *roots: QObject) -> Self:
        """Count now, once what nobody needs is gone."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        pages = int((_OWN / "statm").read_text().split()[1])
        return cls(
            rss=pages * os.sysconf("SC_PAGE_SIZE") / _MB,
            threads=len(threading.enumerate()),
            files=len(list((_OWN / "fd").iterdir())),
            objects=sum(len(root.findChildren(QObject)) for root in roots),
            wrapped=len(shiboken6.getAllValidWrappers()),
            nones=sys.getrefcount(None),
        )

    def __str__(self) -> str:
        return (
            f"{self.rss:.1f} MB, {self.threads} threads, {self.files} files, "
            f"{self.objects} Qt objects ({self.wrapped} wrapped), None {self.nones}"
        )


def leaks(before: Gauge, after: Gauge, journeys: int, most_mb: float) -> list[str]:
    """What grew more than it may from one reading to another, so many journeys later."""
    found = []
    if after.rss - before.rss >= most_mb:
        found.append(f"{after.rss - before.rss:.1f} MB more, at most {most_mb:.0f}")
    for name in ("threads", "files", "objects", "wrapped"):
        more = getattr(after, name) - getattr(before, name)
        if more >= max(journeys / 10, 5):
            found.append(f"{more} {name} more")
    if before.nones - after.nones > _FREED + journeys:
        found.append(f"{before.nones - after.nones} references to None given back too many")
    return found
