"""What lies where at the end, as far as it can be told without the code of the product."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from sqlalchemy import Row, select

from domain.acts import Act
from portal.tables import ActRow as PortalRow
from store import log
from store.tables import ActRow as StoreRow
from store.tables import BroughtRow, PurgedRow
from tools.simulation.machine import Machine
from tools.simulation.people import Deed, name_of
from tools.simulation.world import World

_AT_PORTAL: Final = select(
    PortalRow.device, PortalRow.seq, PortalRow.hash, PortalRow.dossier, PortalRow.envelope
)
_AT_DESK: Final = select(
    StoreRow.device, StoreRow.seq, StoreRow.hash, StoreRow.dossier, StoreRow.document
)
_BROUGHT: Final = select(BroughtRow.dossier, BroughtRow.document)
_TRACES: Final = select(PurgedRow.device, PurgedRow.hash)


class Held(NamedTuple):
    """An act that somebody holds, by what tells it from others; `deed`: the name of what it tells.

    A deed may be told in one log, and later in another instead: then it has another place and hash.
    """

    device: str
    seq: int
    hash: str
    dossier: str | None
    deed: str


class Brought(NamedTuple):
    """An act that was brought to a desk by hand and is shown there: the deed that it tells."""

    dossier: str
    deed: str


class Trace(NamedTuple):
    """What is left of an act that a device has purged."""

    device: str
    hash: str


@dataclass(frozen=True)
class Holdings:
    """The acts that the portal holds, and those that each machine holds, by the machine's name.

    Of a machine that was given up there are none.

    Attributes:
        brought: to a desk by hand, and still shown as that.
        traces: of the own acts that a machine has purged.
        acts: what is told, by hash.
        deeds: what was done, by name.
        lost: names of deeds that may be missing: the disk they lay on is gone, and the portal has
            them at most apart, where it lists them: in their log others took their places.
        restored: the portal was put back from a backup.
    """

    portal: Sequence[Held]
    desks: Mapping[str, Sequence[Held]]
    brought: Mapping[str, Sequence[Brought]]
    traces: Mapping[str, Sequence[Trace]]
    acts: Mapping[str, Act]
    deeds: Mapping[str, Deed]
    lost: frozenset[str]
    restored: bool

    @classmethod
    def taken(cls, machines: Iterable[Machine], world: World) -> "Holdings":
        """What lies there now."""
        deeds = world.done.attempted
        acts = {deed.act.hash: deed.act for deed in deeds.values()}
        with world.site.database.read() as session:
            portal = list(_held(session.execute(_AT_PORTAL), acts))
        desks: dict[str, Sequence[Held]] = {}
        brought: dict[str, Sequence[Brought]] = {}
        traces: dict[str, Sequence[Trace]] = {}
        for machine in machines:
            desks[machine.name], brought[machine.name], traces[machine.name] = [], [], []
            if machine.given_up:
                continue
            with machine.store.read() as tx:
                desks[machine.name] = list(_held(tx.connection.execute(_AT_DESK), acts))
                brought[machine.name] = [
                    Brought(dossier, name_of(log.from_document(document)))
                    for dossier, document in tx.connection.execute(_BROUGHT)
                ]
                traces[machine.name] = [Trace(*row) for row in tx.connection.execute(_TRACES)]
        lost = frozenset(world.lost | (world.torn & world.site.look.disputed()))
        return cls(portal, desks, brought, traces, acts, deeds, lost, world.site.restored)

    def own_log(self, machine: Machine) -> set[str]:
        """The hashes of the acts of the log in which a machine records now, purged ones too."""
        return self.log_of(machine, machine.id)

    def log_of(self, machine: Machine, device: str) -> set[str]:
        """The same of any log, as far as it lies, or lay, on the disk of a machine."""
        present = {act.hash for act in self.desks[machine.name] if act.device == device}
        purged = {trace.hash for trace in self.traces[machine.name] if trace.device == device}
        return present | purged

    def known(self, machine: Machine) -> set[str]:
        """The names of the deeds that lie, or lay, on the disk of a machine."""
        present = {act.deed for act in self.desks[machine.name]}
        purged = {trace.hash for trace in self.traces[machine.name]} & self.acts.keys()
        return present | {name_of(self.acts[hash_]) for hash_ in purged}


def _held(
    rows: Iterable[Row[str, int, str, str | None, str]], acts: dict[str, Act]
) -> Iterator[Held]:
    """Rows of a table of acts. One that no deed had when it was done is read, and remembered."""
    for device, seq, hash_, dossier, document in rows:
        if hash_ not in acts:
            acts[hash_] = log.from_document(document)
        yield Held(device, seq, hash_, dossier, name_of(acts[hash_]))
