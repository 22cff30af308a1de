"""What lies where at the end, as far as it can be told without the code of the product."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from sqlalchemy import select

from portal.tables import ActRow as PortalRow
from store.tables import ActRow as StoreRow
from store.tables import PurgedRow
from tools.simulation.machine import Machine
from tools.simulation.site import Site

_AT_PORTAL: Final = select(PortalRow.device, PortalRow.seq, PortalRow.hash, PortalRow.dossier)
_AT_DESK: Final = select(StoreRow.device, StoreRow.seq, StoreRow.hash, StoreRow.dossier)

_TRACES: Final = select(PurgedRow.hash)


class Held(NamedTuple):
    """An act that somebody holds, by what tells it from others."""

    device: str
    seq: int
    hash: str
    dossier: str | None


@dataclass(frozen=True)
class Holdings:
    """The acts that the portal holds, and those that each device holds, by the device's id.

    Of a device that was given up there are none.

    Attributes:
        traces: the hashes of the own acts that a device has purged.
    """

    portal: Sequence[Held]
    desks: Mapping[str, Sequence[Held]]
    traces: Mapping[str, frozenset[str]]

    @classmethod
    def taken(cls, machines: Iterable[Machine], site: Site) -> "Holdings":
        """What lies there now."""
        with site.database.read() as session:
            portal = [Held(*row) for row in session.execute(_AT_PORTAL)]
        desks: dict[str, Sequence[Held]] = {}
        traces: dict[str, frozenset[str]] = {}
        for machine in machines:
            desks[machine.id], traces[machine.id] = [], frozenset()
            if machine.given_up:
                continue
            with machine.store.read() as tx:
                desks[machine.id] = [Held(*row) for row in tx.connection.execute(_AT_DESK)]
                traces[machine.id] = frozenset(tx.connection.scalars(_TRACES))
        return cls(portal, desks, traces)

    def own(self, device: str) -> set[str]:
        """The hashes of a device's acts, as it holds them itself, or their traces."""
        present = {act.hash for act in self.desks[device] if act.device == device}
        return present | self.traces[device]
