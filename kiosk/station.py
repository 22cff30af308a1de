"""What a kiosk works with once it is open: its memory, its clock, its identity, what it asks.

Opening is slow (keys, migrations, 35 000 communes): it runs on the store's thread, while the
attract screen is already there.
"""

from dataclasses import dataclass
from pathlib import Path

from domain.moments import Clock
from kiosk import content
from kiosk.content import Content
from store import device
from store.clock import SystemClock
from store.device import Device
from store.keys import database_key
from store.store import Store


@dataclass(frozen=True)
class Station:
    """An open kiosk. Its values are shared by all threads; only the store changes."""

    store: Store
    clock: Clock
    device: Device
    content: Content


def open_station(folder: Path, key_file: Path | None) -> Station:
    """Open the store in `folder`, and load what is asked.

    Raises:
        StoreError: the store cannot be used, or the device is not enrolled. Nothing stays open.
    """
    store = Store.open(folder, database_key(str(folder.absolute()), key_file))
    try:
        with store.read() as tx:
            own = device.require(tx)
        return Station(store, SystemClock(store), own, content.read(own.departement or ""))
    except BaseException:
        store.close()
        raise
