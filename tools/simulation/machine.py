"""A device: it starts, people come to it, it synchronises, it crashes and comes back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Final, cast

from domain.moments import Stamp
from store import device, exchange
from store.device import Device
from store.errors import StoreError
from store.keys import DatabaseKey
from store.store import Store
from store.transaction import Transaction
from sync.client import Client
from sync.engine import Round, round_of
from sync.errors import Trouble
from sync.pace import Pace
from sync.schedule import Schedule
from sync.signature import Signer
from sync.talk import Talk
from sync.transport import Call, Reply
from tools.simulation import coverage
from tools.simulation.disk import MISHAPS, Crash, FragileStore, Mishap
from tools.simulation.network import Network
from tools.simulation.people import Deed, People
from tools.simulation.site import Site
from tools.simulation.timeline import MINUTE, Timeline
from tools.simulation.weather import Weather

_SKEWS: Final = (-7_000, -400, -1, 1, 4_000)  # days by which a wall clock is wrong
_IDLE: Final = 10  # so many times rarer than in life: rounds in which nothing happens tell nothing
# Below SQLAlchemy: asked at each commit, and at each fault.
_CONFIRMED: Final = "SELECT confirmed, offset_ms FROM exchange"
_STANDING: Final = (
    "SELECT exchange.confirmed, exchange.cursor, exchange.epoch,"
    " (SELECT max(seq) FROM acts WHERE acts.device = ?),"
    " (SELECT sum(conflicts) FROM dossiers)"
    " FROM (SELECT 1) LEFT JOIN exchange"
)


@dataclass(frozen=True)
class World:
    """What a machine lives in. `registered`: the dossiers of everybody, whoever knows them."""

    timeline: Timeline
    network: Network
    site: Site
    weather: Callable[[], Weather]
    registered: list[str] = field(default_factory=list)


class Machine:
    """One device.

    Attributes:
        told: the deeds after which somebody read « enregistré ».
        revoked: the portal was told not to listen to it any more.
    """

    def __init__(self, world: World, folder: Path, key: DatabaseKey, identity: Device) -> None:
        self.identity = identity
        self.told: list[Deed] = []
        self.revoked = False
        self._world = world
        self._timeline = world.timeline
        self._people = People(world.timeline, identity, self, world.registered)
        self._folder = folder
        self._key = key
        self._offset: tuple[int | None] | None = None  # as last read: clocks are read all the time
        self._boots = 0
        self._booted_at = 0
        self._skew = timedelta(0)
        self._store: FragileStore | None = None
        self._enrolled = False
        self._talk: Talk[Round] | None = None
        self._schedule = Schedule()
        self._pace = Pace()
        self._planned = 0
        self.start()

    @property
    def id(self) -> str:
        return self.identity.id

    # --- Its life

    def start(self) -> None:
        """Switch it on; its wall clock may have become wrong by years."""
        self._boots += 1
        self._booted_at = self._timeline.now
        self._offset = None
        self._store = FragileStore(Store.open(self._folder, self._key), self._mishap, self._watch)
        if self._timeline.happens(0.15):
            self._set_clock("clock_wrong_at_start")
        self._enrol()
        if self.running:
            self._plan_round(self._timeline.luck.uniform(0, MINUTE))

    @property
    def running(self) -> bool:
        return self._store is not None

    @property
    def attempted(self) -> Mapping[str, Deed]:
        """All that somebody tried to record at it, by hash, whether it became durable or not."""
        return self._people.attempted

    @property
    def store(self) -> Store:
        """Its memory, as the production code takes it."""
        if self._store is None:
            raise RuntimeError("the machine is off")
        return cast("Store", self._store)

    def stop(self) -> None:
        """Cut the power."""
        if self._talk is not None:
            self._talk.close()
        if self._store is not None:
            self._store.close()
        self._talk = self._store = None

    def read(self) -> Stamp:
        """Its clocks (`domain.moments.Clock`)."""
        if self._offset is None:
            with self.store.read() as tx:
                self._offset = (exchange.load(tx).offset_ms,)
        [offset_ms] = self._offset
        boot = f"{self.id}-{self._boots}"
        monotonic_ms = self._timeline.now - self._booted_at
        return Stamp(self._timeline.moment + self._skew, monotonic_ms, boot, offset_ms)

    def set_clock(self) -> None:
        """Somebody sets its wall clock while it runs."""
        if self.running:
            self._set_clock("clock_set")

    def _set_clock(self, fault: str) -> None:
        self._skew = timedelta(days=self._timeline.luck.choice(_SKEWS))
        self.met(fault)

    def _enrol(self) -> None:
        """Take its identity; a machine that stops over it tries again when it is back."""
        if self._enrolled or not self.running:
            return
        try:
            with self.store.write() as tx:
                device.enrolled(tx, self.identity)
        except Crash:
            self._crash()
        except StoreError:
            self._note("not enrolled")
            self._timeline.after(MINUTE, self._enrol)
        else:
            self._enrolled = True

    def _crash(self) -> None:
        self.stop()
        self._timeline.after(self._timeline.luck.uniform(1_000, 5 * MINUTE), self.start)

    def _note(self, *words: object) -> None:
        self._timeline.note(self.identity.name, *words)

    # --- Its mishaps

    def met(self, fault: str) -> None:
        """A fault met it, in the state it is in."""
        self._timeline.fault(fault, self.identity.name, self._states())

    def _mishap(self, doing: str) -> Mishap | None:
        weather = self._world.weather()
        for mishap in MISHAPS:
            if self._timeline.happens(getattr(weather, mishap) / 2):
                self.met(f"{mishap} {doing}")
                return mishap
        return None

    def _watch(self, tx: Transaction) -> None:
        """Nothing may count as confirmed that the portal never held durably."""
        confirmed, offset_ms = tx.driver.execute(_CONFIRMED).fetchone() or (0, None)
        if self._offset != (offset_ms,):
            self._offset = None
        if confirmed > self._world.site.most_held(self.id):
            self._timeline.broken.append(f"confirmed before held: {self.identity.name} {confirmed}")

    def _states(self) -> set[str]:
        if not self.running:
            return {coverage.OFF}
        with self.store.read() as tx:
            row = tx.driver.execute(_STANDING, (self.id,)).fetchone()
        confirmed, cursor, epoch, recorded, conflicts = row or ()
        now, behind = self._world.site.standing(self.identity, int(cursor or 0))
        holds = {
            coverage.WAITING: (recorded or 0) > (confirmed or 0),
            coverage.BEHIND: behind,
            coverage.FIRST_CONTACT: epoch is None,
            coverage.AFTER_RESTORE: epoch not in (None, now),
            coverage.IN_CONFLICT: bool(conflicts),
        }
        return {state for state, is_so in holds.items() if is_so} or {coverage.QUIET}

    # --- The people at it

    def work(self) -> None:
        """Somebody comes to it."""
        if not self._enrolled or not self.running:
            return
        try:
            deeds = self._people.act(self.store)
        except Crash:
            self._crash()
        except StoreError:
            self._note("not recorded")
        else:
            self.told += deeds
            self._note("recorded", [deed.act.hash for deed in deeds])
            self._schedule = self._schedule.with_news()
            self._plan_round(self._schedule.wait * 1000)

    # --- Its synchronisation

    def _plan_round(self, wait: float) -> None:
        """Plan the next round, in the place of the one that was planned."""
        self._planned += 1
        mine = self._planned
        self._timeline.after(wait, lambda: self._synchronise(mine))

    def _synchronise(self, planned: int) -> None:
        if planned != self._planned or not self._enrolled:
            return
        if not self.running or self._talk is not None:
            return
        talk = round_of(self.store, self, self._client)
        self._talk = talk
        self._go_on(talk, lambda: next(talk))

    def _client(self, signer: Signer) -> Client:
        nonces = self._timeline.luck.getrandbits
        return Client(self, signer, lambda: f"{nonces(96):x}", self._pace)

    def _go_on(self, talk: Talk[Round], step: Callable[[], Call]) -> None:
        try:
            call = step()
        except StopIteration as end:
            self._ended(end.value)
        except Crash:
            self._crash()
        except StoreError:
            self._talk = None
            self._plan_round(MINUTE)
        else:
            self._world.network.send(self, call, lambda outcome: self._answered(talk, outcome))

    def _answered(self, talk: Talk[Round], outcome: Reply | Trouble) -> None:
        if talk is not self._talk:
            self._note("an answer to nobody")
        elif isinstance(outcome, Trouble):
            self._go_on(talk, lambda: talk.throw(outcome))
        else:
            self._go_on(talk, lambda: talk.send(outcome))

    def _ended(self, done: Round) -> None:
        self._talk = None
        self._pace = done.pace
        self._note("round", done.pushed, done.received, done.trouble and done.trouble.code)
        self._schedule = self._schedule.after(
            done.trouble, self._timeline.luck.random, more=done.more, moved=done.moved
        )
        self._plan_round(self._schedule.wait * 1000 * (1 if done.trouble else _IDLE))
