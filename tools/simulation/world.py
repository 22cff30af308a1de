"""What all machines of a history live in."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from store.keys import KeyInFile
from tools.simulation.disk import MISHAPS, OFTEN, SELDOM, Mishap, SealedFiles
from tools.simulation.network import Network
from tools.simulation.people import Done
from tools.simulation.site import Site
from tools.simulation.timeline import Timeline
from tools.simulation.weather import Weather


def key_beside(folder: Path) -> KeyInFile:
    """Where the key of the store in a folder is: on the same disk, so an image has both."""
    return KeyInFile(folder.with_suffix(".key"))


@dataclass(frozen=True)
class World:
    """What a machine lives in.

    Attributes:
        done: what everybody did.
        lost: the deeds that lay on no other disk than one that is gone; if one of them is known
            nevertheless, it was on its way.
        torn: the deeds of which nothing but the act may have come from a disk that is gone.
        shared: the logs that may have parted: several disks went on from one
            of their acts; and those that go on from them.
    """

    timeline: Timeline
    network: Network
    site: Site
    weather: Callable[[], Weather]
    files: SealedFiles = field(default_factory=SealedFiles)
    done: Done = field(default_factory=Done)
    lost: set[str] = field(default_factory=set)
    torn: set[str] = field(default_factory=set)
    shared: set[str] = field(default_factory=set)

    def mishap(self, doing: str) -> Mishap | None:
        """What befalls a disk at this moment; rather, where that moment comes once in a history."""
        weather, odds = self.weather(), SELDOM.get(doing, OFTEN)
        befalls = (m for m in MISHAPS if self.timeline.happens(odds * getattr(weather, m)))
        return next(befalls, None)
