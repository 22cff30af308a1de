"""A device: it starts, people come to it, it synchronises, it crashes and comes back."""

from collections.abc import Callable, Iterable
from pathlib import Path
from random import Random
from typing import Any, Final, cast

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from domain.acts import Mode
from store import device, exchange
from store.device import Device
from store.errors import StoreError
from store.sealed import SealedFolder, make_unreadable
from store.store import Store
from store.transaction import Transaction
from sync import departure, locking
from sync.client import Client
from sync.engine import Round, round_of
from sync.errors import Trouble
from sync.pace import Pace
from sync.schedule import Schedule
from sync.sealing.sealed_acts import SEALER
from sync.signature import Signer
from sync.talk import Talk
from sync.transport import Call, Reply
from tools.simulation import coverage, standing
from tools.simulation.clocks import Clocks
from tools.simulation.disk import GIVING_UP, Crash, FragileStore, Mishap, interrupted
from tools.simulation.people import Deed, People
from tools.simulation.timeline import MINUTE
from tools.simulation.world import World, key_beside

_IDLE: Final = 10  # so many times rarer than in life: rounds in which nothing happens tell nothing
_NOBODY: Final = Signer("nobody", Ed25519PrivateKey.from_private_bytes(bytes(32)))


class Machine:
    """One device.

    Attributes:
        name: of this machine alone, whichever device it takes itself for.
        told: the deeds after which somebody read « enregistré ».
        kept: the names of those that have to lie on its disk; given for a copy.
        enrolled: it is somebody.
        revoked: the portal was told not to listen to it any more.
        on: it has power; `locked`: the portal's order has arrived.
        folder, key: of its store; `sealed`: its sealed files.
    """

    def __init__(
        self, world: World, folder: Path, identity: Device, kept: Iterable[str] | None = None
    ) -> None:
        self.name = identity.name if kept is None else f"{identity.name} bis"
        self.told: list[Deed] = []
        self.kept = set(kept or ())
        self.enrolled = kept is not None
        self.folder, self.key = folder, key_beside(folder)
        self.sealed = SealedFolder(folder)
        self.revoked = self.on = self.locked = self._barred = False
        self.clocks = Clocks(world.timeline, self.name, self._offset)
        self._identity, self._other = identity, False
        self._world = world
        self._timeline = world.timeline
        self._people = People(world.timeline, identity, self.clocks, world.done)
        self._store: FragileStore | None = None
        self._talk: Talk[Any] | None = None
        self._then: Callable[[Any], None] = self._ended
        self._schedule, self._pace = Schedule(), Pace()
        self._draw = Random(self.name).randbytes  # noqa: S311 - nothing is secret here
        self._planned = 0
        world.files.belong(folder, self._mishap)
        self.start()

    @property
    def id(self) -> str:
        return self.identity.id

    @property
    def identity(self) -> Device:
        """The device that it is now, or was when its store was open last."""
        if self._other and self.running:
            with self.store.read() as tx:
                self._identity, self._other = device.require(tx), False
        return self._identity

    def start(self) -> None:
        """Switch it on; its wall clock may have become wrong by years."""
        if self.on:
            return
        self.clocks.start()
        self.on = True
        lock = locking.read(self.sealed)
        self.locked = self._barred = lock is not None
        if lock is None or not lock.over:
            store = Store.open(self.folder, self.key, SEALER, self._draw)
            self._store = FragileStore(store, self._mishap, self._watch)
            self._other = self.enrolled
        if self._timeline.happens(0.15):
            self.set_clock("clock_wrong_at_start")
        self._enrol()
        if self.on:
            self._plan_round(self._timeline.luck.uniform(0, MINUTE))

    @property
    def given_up(self) -> bool:
        """Whether it is on, and its store closed for ever."""
        return self.on and not self.running

    @property
    def running(self) -> bool:
        """Whether it is on, and its store open."""
        return self._store is not None

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
        self._talk = None
        self.on = False
        self._close()

    def _close(self) -> None:
        if self._store is not None:
            self._store.close()
        self._store = None

    def _offset(self) -> int | None:
        if self.given_up:  # as `store.clock.WallClock`
            return None
        with self.store.read() as tx:
            return exchange.load(tx).offset_ms

    def set_clock(self, fault: str = "clock_set") -> None:
        """Somebody, or an empty battery, sets its wall clock while it runs."""
        if self.on:
            self.clocks.be_wrong()
            self.met(fault)

    def _enrol(self) -> None:
        """Take its identity; a machine that stops over it tries again when it is back."""
        if self.enrolled or not self.running:
            return
        try:
            with self.store.write() as tx:
                device.enrolled(tx, self.identity)
        except Crash:
            self.crash()
        except StoreError:
            self._note("not enrolled")
            self._timeline.after(MINUTE, self._enrol)
        else:
            self.enrolled = True

    def crash(self) -> None:
        """Stop where it is, and start again some time later."""
        self.stop()
        self._timeline.after(self._timeline.luck.uniform(1_000, 5 * MINUTE), self.start)

    def _note(self, *words: object) -> None:
        self._timeline.note(self.name, *words)

    # --- Its mishaps

    def met(self, fault: str) -> None:
        """A fault met it, in the state it is in."""
        self._timeline.fault(fault, self.name, self._states())

    def _mishap(self, doing: str) -> Mishap | None:
        mishap = self._world.mishap(doing)
        if mishap:
            self.met(f"{mishap} {doing}")
        return mishap

    def _watch(self, tx: Transaction) -> None:
        """Nothing may count as confirmed that the portal never held durably, or as backed up."""
        receipt = standing.receipt(tx)
        self.clocks.heard(receipt.offset_ms)
        if receipt.device != self._identity.id:
            self._other = True
            self._world.shared.add(receipt.device)
        broken = standing.broken(receipt, self._world.site)
        self._timeline.broken.extend(f"{words} before held: {self.name}" for words in broken)

    def _states(self) -> set[str]:
        if not self.on:
            return {coverage.OFF}
        if self.locked:
            return {coverage.LOCKED}
        with self.store.read() as tx:
            return standing.states(tx, self.identity, self._world.site)

    # --- The people at it

    def work(self) -> None:
        """Somebody comes to it."""
        if not self.enrolled or not self.running or self._barred:
            return
        try:
            deeds = self._people.act(self.store)
        except Crash:
            self.crash()
        except StoreError:
            self._note("not recorded")
        else:
            self.told += deeds
            self.kept |= {deed.name for deed in deeds}
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
        if planned != self._planned or not self.on or self._talk is not None:
            return
        if not self.enrolled:
            self._plan_round(MINUTE)
            return
        if self.locked:
            talk: Talk[Any] = self._departure(self._client(_NOBODY))
            self._then = self._departed
        else:
            talk, self._then = round_of(self.store, self.clocks, self._client), self._ended
        self._talk = talk
        self._go_on(talk, lambda: next(talk))

    def _client(self, signer: Signer) -> Client:
        nonces = self._timeline.luck.getrandbits
        return Client(self.clocks, signer, lambda: f"{nonces(96):x}", self._pace)

    def _go_on(self, talk: Talk[Any], step: Callable[[], Call]) -> None:
        try:
            call = step()
        except StopIteration as end:
            self._talk = None
            self._then(end.value)
        except Crash:
            self.crash()
        except StoreError:
            self._talk = None
            self._plan_round(MINUTE)
        else:
            self._world.network.send(self, call, lambda outcome: self._answered(talk, outcome))

    def _answered(self, talk: Talk[Any], outcome: Reply | Trouble) -> None:
        if talk is not self._talk:
            self._note("an answer to nobody")
        elif isinstance(outcome, Trouble):
            self._go_on(talk, lambda: talk.throw(outcome))
        else:
            self._go_on(talk, lambda: talk.send(outcome))

    def _ended(self, done: Round) -> None:
        self._pace = done.pace
        trouble = done.trouble and done.trouble.code
        self._note("round", done.pushed, done.received, trouble, done.successor)
        luck = self._timeline.luck.random
        self._schedule = self._schedule.after(done.trouble, luck, more=done.more, moved=done.moved)
        self._plan_next(done.trouble)
        if done.lock:
            self.locked = True
            self._barred = self.identity.kind is not Mode.KIOSK  # there somebody may be finishing
            self._plan_round(self._timeline.luck.uniform(0, MINUTE))

    def _plan_next(self, trouble: Trouble | None) -> None:
        self._plan_round(self._schedule.wait * 1000 * (1 if trouble else _IDLE))

    # --- Its end

    def _departure(self, client: Client) -> Talk[Trouble | None]:
        """As `sync.departure.give_up` and `send`, which wait for the network."""
        if self.running:
            yield from departure.leave(self.store, self.clocks, client)
        self._close()
        with interrupted(self._mishap(GIVING_UP)):
            make_unreadable(self.folder, self.key)
        try:
            yield from departure.deliver(self.sealed, client)
        except Trouble as trouble:
            return trouble
        return None

    def _departed(self, trouble: Trouble | None) -> None:
        self._note("departed", trouble and trouble.code)
        self._schedule = self._schedule.after(trouble, self._timeline.luck.random)
        self._plan_next(trouble)
