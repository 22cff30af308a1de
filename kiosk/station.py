"""What a kiosk works with once it is open: its memory, its clock, its identity, what it asks.

Opening is slow (keys, migrations, 35 000 communes): it runs on the store's thread, while the
attract screen is already there.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from domain.moments import Clock
from domain.orientation.advice import Place
from domain.questionnaire import Layer
from kiosk import content
from kiosk.advice import Adviser
from kiosk.content import Content
from resources.library import Library
from store import device, packs
from store.clock import SystemClock, today
from store.device import Device
from store.keys import database_key
from store.store import Store
from sync import locking
from sync.sealing.sealed_acts import SEALER


@dataclass(frozen=True)
class Station:
    """An open kiosk. Its values are shared by all threads; only the store changes.

    Attributes:
        content: what is asked in interviews that begin now.
        library: what else is held: what was asked in interviews that began earlier.
    """

    store: Store
    clock: Clock
    device: Device
    content: Content
    adviser: Adviser
    library: Library

    def today(self) -> date:
        """The day on this kiosk's wall."""
        return today(self.store, self.clock)

    def content_of(self, layers: tuple[Layer, ...]) -> Content:
        """What was asked in an interview that began with these layers.

        What is asked now, if those are nowhere any more.
        """
        edition = self.library.edition_of(layers)
        return self.content.with_edition(edition) if edition else self.content


def open_station(folder: Path, key_file: Path | None) -> Station:
    """Open the store in `folder`, and load what is asked.

    Raises:
        StoreError: the store cannot be used, or the device is not enrolled, or it was revoked.
            Nothing stays open.
    """
    locking.demand_unlocked(folder)
    store = Store.open(folder, database_key(str(folder.absolute()), key_file), SEALER)
    try:
        clock = SystemClock(store)
        with store.read() as tx:
            own = device.require(tx)
            library = packs.library(tx, own, today(store, clock))
        adviser = Adviser(Place(own.structure_kind, own.departement), library)
        asked = content.read(own.departement or "", library.edition)
        return Station(store, clock, own, asked, adviser, library)
    except BaseException:
        store.close()
        raise
