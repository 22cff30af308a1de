"""What a desk works with once it is open: its memory, its clock, its identity, what it asks.

Opening is slow (keys, migrations, 35 000 communes): it runs on the store's thread, while the first
page is already there.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from counter.content import Content
from domain.moments import Clock
from domain.nir import permissions
from resources import load
from store import device
from store.clock import SystemClock
from store.device import Device
from store.keys import database_key
from store.store import Store

LANGUAGE = "fr"
_QUESTIONNAIRE = "registration"


@dataclass(frozen=True)
class Desk:
    """An open desk. Its values are shared by all threads; only the store changes."""

    store: Store
    clock: Clock
    device: Device
    content: Content

    def now(self) -> datetime:
        """The time at this desk, in its time zone."""
        return self.clock.read().corrected.astimezone()


def open_desk(folder: Path, key_file: Path | None) -> Desk:
    """Open the store in `folder`, and load what is asked.

    Raises:
        StoreError: the store cannot be used, or the device is not enrolled. Nothing stays open.
    """
    store = Store.open(folder, database_key(str(folder.absolute()), key_file))
    try:
        with store.read() as tx:
            own = device.require(tx)
        return Desk(store, SystemClock(store), own, _content_for(own))
    except BaseException:
        store.close()
        raise


def _content_for(own: Device) -> Content:
    return load_content(own.departement or "", permissions(own.kind, own.structure_kind))


def load_content(near: str = "", permitted: frozenset[str] = frozenset()) -> Content:
    """The registration interview, ready to be asked and searched: near a département first."""
    return Content(
        load.questionnaire(_QUESTIONNAIRE),
        load.texts(_QUESTIONNAIRE, LANGUAGE),
        load.searchable_reference(),
        near,
        permitted,
    )
