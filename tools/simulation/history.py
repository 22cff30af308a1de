"""One seed from beginning to end."""

import shutil
from collections import Counter
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from domain.acts import Mode
from domain.chain import GENESIS
from domain.moments import to_text
from domain.structures import StructureKind
from portal import identity
from portal.database import Database
from portal.tables import DeviceRow, SiteRow, StructureRow
from store import device
from store.device import Device
from store.keys import KeyInFile
from store.store import Store
from sync.signature import public_key_text
from tools.simulation import oracles
from tools.simulation.machine import Machine, World
from tools.simulation.network import Network
from tools.simulation.site import Site
from tools.simulation.timeline import BEGINNING, Timeline
from tools.simulation.weather import CALM, Weather, drawn

MINUTE: Final = 60_000
_SITES: Final = ("saint-denis", "bondy")


@dataclass(frozen=True)
class Outcome:
    """What a history came to.

    Attributes:
        failures: what did not hold; nothing if all did.
        trace: the same for the same seed and the same code.
    """

    seed: int
    failures: tuple[str, ...]
    trace: str
    acts: int
    seen: Counter[tuple[str, str]]


class Templates:
    """Empty databases to copy, made once: of a device and of a portal."""

    def __init__(self, folder: Path) -> None:
        self.key = KeyInFile(folder / "key")
        self.device = folder / "device"
        self.portal = folder / "portal.sqlite3"
        Store.open(self.device, self.key).close()
        database = Database(f"sqlite:///{self.portal}")
        database.migrate()
        with database.write() as session:
            identity.establish(session)
            session.add(StructureRow(key="ml", name="Mission locale", kind="mission_locale"))
            session.flush()
            for key in _SITES:
                site = SiteRow(key=key, structure="ml", name=key, phone="", opening="")
                session.add(site)
        database.close()


class History:
    """Some devices and their portal, through bad weather and then calm."""

    def __init__(self, seed: int, templates: Templates, folder: Path) -> None:
        self.seed = seed
        self._timeline = Timeline(seed)
        self._weather = drawn(self._timeline.luck)
        shutil.copy(templates.portal, folder / "portal.sqlite3")
        self._site = Site(self._timeline, self._now, folder / "portal.sqlite3")
        network = Network(self._timeline, self._now, self._site.answer)
        self._world = World(self._timeline, network, self._now)
        count = self._timeline.luck.randint(2, 4)
        self._machines = [self._machine(n, templates, folder) for n in range(count)]
        self._end = MINUTE * self._timeline.luck.choice((5, 20))

    def _now(self) -> Weather:
        return self._weather

    def run(self) -> Outcome:
        """Live through it, and look whether everything held."""
        self._plan()
        self._timeline.run_until(self._end)
        self._weather = CALM
        self._timeline.run_until(self._end + 25 * MINUTE)
        failures = oracles.failures(self._machines, self._site)
        acts = sum(len(machine.told) for machine in self._machines)
        for machine in self._machines:
            machine.stop()
        self._site.database.close()
        return Outcome(self.seed, tuple(failures), self._timeline.trace, acts, self._timeline.seen)

    def _plan(self) -> None:
        luck = self._timeline.luck
        for machine in self._machines:
            for _ in range(luck.randint(1, 6)):
                self._timeline.after(luck.uniform(0, self._end), machine.work)
        if luck.random() < 0.3:  # noqa: PLR2004
            kept = luck.uniform(0.1, 0.5) * self._end
            self._timeline.after(kept, self._site.keep_backup)
            self._timeline.after(luck.uniform(kept, self._end), self._restore)
        if luck.random() < 0.2:  # noqa: PLR2004
            machine = luck.choice(self._machines)
            self._timeline.after(luck.uniform(0.3, 0.9) * self._end, partial(self._revoke, machine))

    def _restore(self) -> None:
        self._timeline.fault("portal_restored", "any")
        self._site.restore()

    def _revoke(self, machine: Machine) -> None:
        self._timeline.fault("revoked", "any")
        machine.revoked = True
        self._site.revoke(machine.identity.id)

    def _machine(self, number: int, templates: Templates, folder: Path) -> Machine:
        luck = self._timeline.luck
        key = Ed25519PrivateKey.from_private_bytes(luck.randbytes(32))
        own = Device(
            id=f"00000000-0000-4000-8000-{number:012}",
            kind=luck.choice((Mode.COUNTER, Mode.COUNTER, Mode.FIELD, Mode.KIOSK)),
            name=f"Poste {number}",
            structure="ml",
            structure_name="Mission locale",
            site=luck.choice(_SITES),
            site_name="",
            training=False,
            portal_url="https://portal",
            phone="",
            opening="",
            structure_kind=StructureKind.MISSION_LOCALE,
            departement="93",
            pack_key="",
            private_key=key.private_bytes_raw(),
        )
        with self._site.database.calm_write() as session:
            session.add(_row(own, key))
        place = folder / f"device-{number}"
        shutil.copytree(templates.device, place)
        with Store.open(place, templates.key) as store, store.write() as tx:
            device.enrolled(tx, own)
        return Machine(self._world, place, templates.key, own)


def _row(own: Device, key: Ed25519PrivateKey) -> DeviceRow:
    return DeviceRow(
        id=own.id,
        site=own.site,
        kind=own.kind.value,
        name=own.name,
        training=False,
        public_key=public_key_text(key.public_key()),
        enrolled_at=to_text(BEGINNING),
        revoked_at=None,
        held_seq=GENESIS.seq,
        held_hash=GENESIS.hash,
    )
