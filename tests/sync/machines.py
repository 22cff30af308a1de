"""A device as it is: a real store, a real clock, a real transport."""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final
from uuid import uuid4

from domain.acts import Act, Entry
from domain.moments import Clock
from store import device, exchange, journal, verdicts
from store.clock import SystemClock
from store.device import Device
from store.keys import database_key
from store.store import Store
from sync.client import Client
from sync.engine import Round, run_round
from sync.enrol import enrol
from sync.sealing.sealed_acts import SEALER
from sync.signature import Signer
from sync.transport import HttpTransport, Limits, transport_of
from tests.builders import a_reference, a_registration, an_entry
from tests.portal.running import Portal
from tests.stores import open_store

QUICK: Final = Limits(connect=2.0, silence=2.0, whole=2.0, answer=1024 * 1024)
"""For what is to time out."""
PATIENT: Final = Limits(connect=30.0, silence=30.0, whole=30.0, answer=1024 * 1024)
"""For what comes to an end by itself, on a machine that may have much else to do."""


@dataclass
class Machine:
    """An enrolled device."""

    store: Store
    clock: Clock

    @property
    def identity(self) -> Device:
        with self.store.read() as tx:
            return device.require(tx)

    @property
    def waiting(self) -> int:
        with self.store.read() as tx:
            return journal.counts(tx).waiting

    @property
    def confirmed(self) -> int:
        with self.store.read() as tx:
            return exchange.load(tx).confirmed

    @property
    def verdicts(self) -> list[int]:
        """The numbers of the own acts with which the portal found something wrong."""
        with self.store.read() as tx:
            return [verdict.seq for verdict in verdicts.known(tx)]

    def record(self, *entries: Entry, count: int = 1) -> list[Act]:
        """Record what is named, or so many people's registrations."""
        made = entries or [about_somebody() for _ in range(count)]
        with self.store.write() as tx:
            return journal.record(tx, made, self.clock.read())

    def round(self, url: str | None = None, limits: Limits = PATIENT) -> Round:
        """One round with the portal, or with whoever is at that address."""
        own = self.identity if url is None else replace(self.identity, portal_url=url)
        with transport_of(own, limits) as transport:
            return run_round(self.store, transport, self.clock)

    def complete_round(self) -> Round:
        """One round that has to meet no trouble."""
        done = self.round()
        assert done.trouble is None, done.trouble
        return done

    @property
    def signer(self) -> Signer:
        return Signer.of(self.identity.id, self.identity.private_key)

    def client(self) -> Client:
        return self.speak(self.signer)

    def speak(self, signer: Signer) -> Client:
        return Client(self.clock, signer)

    def transport(self) -> HttpTransport:
        return transport_of(self.identity, PATIENT)


def about_somebody() -> Entry:
    """The registration of somebody whom no other test knows."""
    somebody = uuid4()
    reference = a_reference(somebody.int >> 88)
    return an_entry(body=a_registration(reference=reference), dossier=str(somebody))


def store_in(folder: Path) -> Store:
    return open_store(folder, database_key("tests", folder.parent / f"{folder.name}.key"), SEALER)


def copied(machine: Machine, folder: Path) -> Machine:
    """The device as it is now, once more. The caller closes its store."""
    keep(machine, folder)
    store = store_in(folder)
    return Machine(store, SystemClock(store))


def keep(machine: Machine, folder: Path) -> None:
    """Keep a copy of the folder of a device, with its key."""
    origin = machine.store.folder
    shutil.copytree(origin, folder)
    shutil.copy(origin.with_name(f"{origin.name}.key"), folder.with_name(f"{folder.name}.key"))


def enrolled(store: Store, portal: Portal, code: str, url: str | None = None) -> Machine:
    clock = SystemClock(store)
    enrol(store, url or portal.url, code, clock)
    return Machine(store, clock)
