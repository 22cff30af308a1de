"""The checks of a diagnosis, on the real disk and the real network."""

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from domain.errors import AppError
from domain.moments import Clock
from store import device, exchange, journal
from store.clock import SystemClock, WallClock
from store.device import Device
from store.errors import DiskFailed, DiskFull, NotEnrolled, expected_errors
from store.files import StoreFiles
from store.keys import DatabaseKey
from store.store import Store
from sync import ledger, locking, network
from sync.client import Client
from sync.diagnosis import Check, Seen, Step
from sync.errors import ClockWrong, DiskNearlyFull, PortalRestored, ProtocolTooOld
from sync.network import Way
from sync.pull import acts_of
from sync.signature import Signer
from sync.talk import carry
from sync.transport import Call, HttpTransport, Limits
from sync.wire import FEED_START, PROTOCOL, STATUS_PATH, FeedPage, StatusReply

LIMITS: Final = Limits(connect=5.0, silence=5.0, whole=10.0)
_MB: Final = 1024 * 1024
_FULL: Final = 10  # mebibytes
_NEARLY_FULL: Final = 500
_CLOCK: Final = 5  # minutes


@dataclass(frozen=True, slots=True)
class Place:
    """What is diagnosed.

    Attributes:
        folder: of the data.
        store: what is open there, or why nothing is.
        portal_url: of a portal that is not the device's yet; empty for the device's own.
    """

    folder: Path
    store: Store | AppError
    portal_url: str = ""


@contextmanager
def opened(folder: Path, key: DatabaseKey, portal_url: str = "") -> Iterator[tuple[Place, Clock]]:
    """What is in a folder, as it is: where there is no store, none is made."""
    store = _store_in(folder, key)
    if isinstance(store, AppError):
        yield Place(folder, store, portal_url), WallClock()
        return
    with store:
        yield Place(folder, store, portal_url), SystemClock(store)


def _store_in(folder: Path, key: DatabaseKey) -> Store | AppError:
    """The store, or why it is not open."""
    try:
        with expected_errors():
            if not StoreFiles(folder).any_exist():
                return NotEnrolled()
        locking.demand_unlocked(folder)  # else only its key would be missed
        return Store.open(folder, key)
    except AppError as error:
        return error


class Probes:
    """The checks of one place. Each uses what those before it have found."""

    def __init__(self, place: Place, clock: Clock, limits: Limits = LIMITS) -> None:
        self._place = place
        self._clock = clock
        self._limits = limits
        self._own: Device | None = None
        self._way: Way | None = None
        self._offset_ms = 0
        self._status: StatusReply | None = None
        self._page: FeedPage | None = None

    @property
    def steps(self) -> tuple[Step, ...]:
        """All checks, in their order."""
        known = () if self._place.portal_url else (Check.IDENTITY,)
        return (
            Step(Check.FOLDER, self._folder),
            Step(Check.ROOM, self._room),
            Step(Check.KEY, self._key),
            Step(Check.IDENTITY, self._identity, (Check.KEY,)),
            Step(Check.NETWORK, self._network, known),
            Step(Check.ADDRESS, self._address, (Check.NETWORK,)),
            Step(Check.CERTIFICATE, self._certificate, (Check.ADDRESS,)),
            Step(Check.PORTAL, self._portal, (Check.CERTIFICATE,)),
            Step(Check.PROTOCOL, self._protocol, (Check.PORTAL,)),
            Step(Check.CLOCK, self._wall, (Check.PORTAL,)),
            Step(Check.DEVICE, self._device, (Check.IDENTITY, Check.PROTOCOL)),
            Step(Check.ACTS, self._acts, (Check.IDENTITY,)),
            Step(Check.FEED, self._feed, (Check.DEVICE,)),
        )

    def _folder(self) -> Seen:
        try:
            with (
                expected_errors(),
                tempfile.TemporaryFile(dir=_nearest(self._place.folder)) as file,
            ):
                file.write(bytes(4096))
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise DiskFailed(why=type(error).__name__) from error
        return Seen()

    def _room(self) -> Seen:
        with expected_errors():
            free = shutil.disk_usage(_nearest(self._place.folder)).free // _MB
        if free < _FULL:
            raise DiskFull
        facts = {"free_mb": free}
        return Seen(facts, DiskNearlyFull(free_mb=free) if free < _NEARLY_FULL else None)

    def _key(self) -> Seen:
        self._store()
        return Seen()

    def _identity(self) -> Seen:
        with self._store().read() as tx:
            self._own = device.require(tx)
        return Seen({"device": self._own.id, "kind": self._own.kind})

    def _network(self) -> Seen:
        self._way = network.way_to(self._url())
        facts = {"host": self._way.host, "address": network.resolve(self._way)}
        return Seen({**facts, "proxy": self._way.port} if self._way.proxy else facts)

    def _address(self) -> Seen:
        begun = time.monotonic()
        network.connect(self._found_way(), self._limits.connect).close()
        return Seen({"port": self._found_way().port, "ms": _since(begun)})

    def _certificate(self) -> Seen:
        way = self._found_way()
        if way.proxy:  # its certificate is seen through the proxy only
            with self._transport() as transport:
                transport.send(Call("GET", STATUS_PATH, self._signer()))
            return Seen()
        if not way.secure:
            return Seen({"loopback": way.host})
        return Seen({"issuer": network.certifier(way, self._limits.connect)})

    def _portal(self) -> Seen:
        begun = time.monotonic()
        with self._transport() as transport:
            client = Client(self._clock, self._signer())
            self._status = carry(client.status(), transport)
        self._offset_ms = client.offset_ms or 0
        restored = self._own is not None and self._epoch() not in (None, self._status.epoch)
        return Seen({"ms": _since(begun)}, PortalRestored() if restored else None)

    def _protocol(self) -> Seen:
        spoken = self._status.protocols if self._status else []
        if PROTOCOL not in spoken:
            raise ProtocolTooOld
        return Seen({"version": PROTOCOL})

    def _wall(self) -> Seen:
        minutes = round(self._offset_ms / 60_000)
        wrong = abs(self._offset_ms) > _CLOCK * 60_000
        return Seen({"minutes": minutes}, ClockWrong(minutes=minutes) if wrong else None)

    def _device(self) -> Seen:
        with self._store().read() as tx:
            cursor = exchange.load(tx).cursor or FEED_START
        with self._transport() as transport:
            self._page = carry(Client(self._clock, self._signer()).pull(cursor), transport)
        with self._store().read() as tx:
            ledger.check_held(tx, self._page.held)
        return Seen({"held": self._page.held.seq})

    def _acts(self) -> Seen:
        with self._store().read() as tx:
            counts = journal.counts(tx)
        return Seen({"recorded": counts.recorded, "waiting": counts.waiting})

    def _feed(self) -> Seen:
        return Seen({"items": len(acts_of(self._page))} if self._page else {})

    def _store(self) -> Store:
        if isinstance(self._place.store, AppError):
            raise self._place.store
        return self._place.store

    def _url(self) -> str:
        if self._place.portal_url:
            return self._place.portal_url
        if self._own is None:
            raise NotEnrolled
        return self._own.portal_url

    def _found_way(self) -> Way:
        return self._way or network.way_to(self._url())

    def _transport(self) -> HttpTransport:
        """The way of the real exchange."""
        return HttpTransport(self._url(), self._limits)

    def _signer(self) -> Signer:
        """Who is no device yet signs with a key of no meaning."""
        if self._own and not self._place.portal_url:
            return Signer.of(self._own.id, self._own.private_key)
        return Signer("nobody", Ed25519PrivateKey.generate())

    def _epoch(self) -> str | None:
        with self._store().read() as tx:
            return exchange.load(tx).epoch


def _nearest(folder: Path) -> Path:
    """The folder, or where it would be made: a diagnosis makes nothing."""
    return next((each for each in (folder, *folder.parents) if each.is_dir()), folder)


def _since(begun: float) -> int:
    return round((time.monotonic() - begun) * 1000)
