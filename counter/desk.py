"""What a desk works with once it is open: its memory, its clock, its identity, what it asks.

Opening is slow (keys, migrations, 35 000 communes): it runs on the store's thread, while the first
page is already there.
"""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from counter.content import Content
from domain.moments import Clock
from domain.nir import permissions
from domain.questionnaire import Layer
from resources import load
from resources.library import Edition, Library
from store import device, packs
from store.clock import SystemClock, today
from store.device import Device
from store.keys import database_key
from store.store import Store
from sync import locking

LANGUAGE = "fr"


@dataclass(frozen=True)
class Desk:
    """An open desk. Its values are shared by all threads; only the store changes.

    Attributes:
        content: what is asked in interviews that begin now.
        library: what else holds here: earlier questionnaires, the rules of orientation.
    """

    store: Store
    clock: Clock
    device: Device
    content: Content
    library: Library

    def now(self) -> datetime:
        """The time at this desk, in its time zone."""
        return self.clock.read().corrected.astimezone()

    def today(self) -> date:
        """The day at this desk; the one when the portal was last heard, if the clock is lost."""
        return today(self.store, self.clock)

    def content_of(self, layers: tuple[Layer, ...]) -> Content:
        """What was asked in an interview that began with these layers.

        If they are nowhere any more, what is asked now. Slow at first: for the store's thread.
        """
        if layers == self.content.questionnaire.layers:
            return self.content
        edition = self.library.edition_of(layers) if layers else None
        return self.content.with_edition(edition) if edition else self.content


def open_desk(folder: Path, key_file: Path | None) -> Desk:
    """Open the store in `folder`, and load what is asked.

    Raises:
        StoreError: the store cannot be used, or the device is not enrolled, or it was revoked.
            Nothing stays open.
    """
    locking.demand_unlocked(folder)
    store = Store.open(folder, database_key(str(folder.absolute()), key_file))
    try:
        clock = SystemClock(store)
        with store.read() as tx:
            own = device.require(tx)
            library = packs.library(tx, own, today(store, clock))
        return Desk(store, clock, own, _content_for(own, library), library)
    except BaseException:
        store.close()
        raise


def _content_for(own: Device, library: Library) -> Content:
    permitted = permissions(own.kind, own.structure_kind)
    return load_content(own.departement or "", permitted, library.edition)


def load_content(
    near: str = "", permitted: frozenset[str] = frozenset(), edition: Edition | None = None
) -> Content:
    """The registration interview, ready to be asked and searched: near a département first.

    `edition`: which one; that which ships, if none is named.
    """
    asked = edition or Library().edition
    return Content(
        asked.questionnaire, asked.texts(LANGUAGE), load.searchable_reference(), near, permitted
    )
