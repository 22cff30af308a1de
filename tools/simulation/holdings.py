"""What lies where at the end, as far as it can be told without the code of the product."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from sqlalchemy import select

from portal.tables import ActRow as PortalRow
from store.tables import ActRow as StoreRow
from tools.simulation.machine import Machine
from tools.simulation.site import Site

_AT_PORTAL: Final = select(PortalRow.device, PortalRow.seq, PortalRow.hash, PortalRow.dossier)
_AT_DESK: Final = select(StoreRow.device, StoreRow.seq, StoreRow.hash, StoreRow.dossier)


class Held(NamedTuple):
    """An act that somebody holds, by what tells it from others."""

    device: str
    seq: int
    hash: str
    dossier: str | None


@dataclass(frozen=True)
class Holdings:
    """The acts that the portal holds, and those that each device holds, by the device's id."""

    portal: Sequence[Held]
    desks: Mapping[str, Sequence[Held]]

    @classmethod
    def taken(cls, machines: Iterable[Machine], site: Site) -> "Holdings":
        """What lies there now."""
        with site.database.read() as session:
            portal = [Held(*row) for row in session.execute(_AT_PORTAL)]
        desks = {}
        for machine in machines:
            with machine.store.read() as tx:
                desks[machine.id] = [Held(*row) for row in tx.connection.execute(_AT_DESK)]
        return cls(portal, desks)

    def own(self, device: str) -> set[str]:
        """The hashes of a device's acts, as it holds them itself."""
        return {act.hash for act in self.desks[device] if act.device == device}
