"""What all machines of a history live in."""

from collections.abc import Callable
from dataclasses import dataclass, field

from tools.simulation.disk import MISHAPS, Mishap, SealedFiles
from tools.simulation.network import Network
from tools.simulation.site import Site
from tools.simulation.timeline import Timeline
from tools.simulation.weather import Weather


@dataclass(frozen=True)
class World:
    """What a machine lives in. `registered`: the dossiers of everybody, whoever knows them."""

    timeline: Timeline
    network: Network
    site: Site
    weather: Callable[[], Weather]
    files: SealedFiles = field(default_factory=SealedFiles)
    registered: list[str] = field(default_factory=list)

    def mishap(self) -> Mishap | None:
        """What befalls a disk at this moment."""
        weather = self.weather()
        befalls = (each for each in MISHAPS if self.timeline.happens(getattr(weather, each) / 2))
        return next(befalls, None)
