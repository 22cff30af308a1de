"""A device: somebody works at it, it synchronises, it crashes and comes back."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import cast
from uuid import UUID

from domain import bodies
from domain.acts import Act, ActType, Author, Entry, Json
from domain.dossier import correction
from domain.errors import NothingToCorrect
from domain.moments import Stamp
from domain.references import make_reference
from store import dossiers, exchange, journal
from store.device import Device
from store.errors import StoreError
from store.keys import DatabaseKey
from store.store import Store
from sync.client import Client
from sync.engine import Round, round_of
from sync.errors import Trouble
from sync.schedule import Schedule
from sync.talk import Talk
from sync.transport import Reply
from tools.simulation.disk import Crash, FragileStore, Mishap
from tools.simulation.network import Network
from tools.simulation.timeline import Timeline
from tools.simulation.weather import Weather

FIELDS = ("phone", "family_name", "first_name")
_AGENT = Author("00000000-0000-4000-9000-000000000001", "Agent")


@dataclass(frozen=True)
class World:
    """What a machine lives in."""

    timeline: Timeline
    network: Network
    weather: Callable[[], Weather]


class Machine:
    """One device. `told`: the acts after which somebody read « enregistré »."""

    def __init__(self, world: World, folder: Path, key: DatabaseKey, identity: Device) -> None:
        self.identity = identity
        self.told: list[Act] = []
        self.revoked = False
        self._world = world
        self._timeline = world.timeline
        self._folder = folder
        self._key = key
        self._boots = 0
        self._booted_at = 0
        self._skew = timedelta(0)
        self._doing = "idle"
        self._store: FragileStore | None = None
        self._talk: Talk[Round] | None = None
        self._schedule = Schedule()
        self.start()

    # --- Its life

    def start(self) -> None:
        """Switch it on; its wall clock may have become wrong by years."""
        self._boots += 1
        self._booted_at = self._timeline.now
        if self._timeline.happens(0.2):
            self._skew = timedelta(days=self._timeline.luck.choice((-7_000, -1, 1, 400)))
            self._timeline.fault("clock_set", "waiting" if self.told else "new")
        self._store = FragileStore(Store.open(self._folder, self._key), self._mishap)
        self._plan_round(self._timeline.luck.uniform(0, 60_000))

    @property
    def running(self) -> bool:
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
        if self._store is not None:
            self._store.close()
        self._talk = self._store = None

    def read(self) -> Stamp:
        """Its clocks (`domain.moments.Clock`)."""
        with self.store.read() as tx:
            offset_ms = exchange.load(tx).offset_ms
        boot = f"{self.identity.id}-{self._boots}"
        monotonic_ms = self._timeline.now - self._booted_at
        return Stamp(self._timeline.moment + self._skew, monotonic_ms, boot, offset_ms)

    def _mishap(self) -> Mishap | None:
        weather = self._world.weather()
        mishaps: tuple[Mishap, ...] = ("crash_before_commit", "crash_after_commit", "disk_full")
        for mishap in mishaps:
            if self._timeline.happens(getattr(weather, mishap) / 3):
                self._timeline.fault(mishap, self._doing)
                return mishap
        return None

    def _crash(self) -> None:
        self.stop()
        self._timeline.after(self._timeline.luck.uniform(1_000, 300_000), self.start)

    # --- The people at it

    def work(self) -> None:
        """Somebody registers, or corrects what is known, or calls for help."""
        if not self.running:
            return
        self._doing = "recording"
        try:
            with self.store.write() as tx:
                entry = self._correction(tx) if self._timeline.happens(0.5) else None
                acts = journal.record(tx, [entry or self._registration()], self.read())
        except Crash:
            self._crash()
        except StoreError:
            self._timeline.note("not recorded")
        else:
            self.told += acts
            self._timeline.note("recorded", [act.hash for act in acts])
            self._schedule = self._schedule.with_news()

    def _registration(self) -> Entry:
        luck = self._timeline.luck
        number = luck.getrandbits(122)
        answers = {"family_name": f"Nom{number % 1000}", "phone": f"+336{number % 10**8:08}"}
        reference = make_reference(luck.randbytes(6))
        body = bodies.registration(reference, "registration", 1, "fr", answers)
        dossier = str(UUID(int=number, version=4))
        return self._entry(ActType.REGISTRATION_SUBMITTED, body, dossier)

    def _correction(self, tx: object) -> Entry | None:
        known = sorted(_known(self.store))
        if not known:
            return None
        dossier = self._timeline.luck.choice(known[-3:])
        with self.store.read() as view:
            seen = dossiers.load(view, dossier)
        key = self._timeline.luck.choice(FIELDS)
        with suppress(NothingToCorrect):
            body = correction(seen, key, f"+3361{self._timeline.luck.getrandbits(24):07}")
            return self._entry(ActType.REGISTRATION_CORRECTED, body, dossier)
        return None

    def _entry(self, kind: ActType, body: Json, dossier: str) -> Entry:
        return Entry(kind, body, dossier, _AGENT, self.identity.kind)

    # --- Its synchronisation

    def _plan_round(self, wait: float) -> None:
        boot = self._boots
        self._timeline.after(wait, lambda: boot == self._boots and self.synchronise())

    def synchronise(self) -> None:
        """Begin a round."""
        if not self.running or self._talk is not None:
            return
        nonce = f"{self._timeline.luck.getrandbits(96):x}"
        self._doing = "beginning"
        talk = round_of(self.store, self, Client(self, lambda: nonce))
        self._talk = talk
        self._go_on(talk, lambda: next(talk))

    def _go_on(self, talk: Talk[Round], step: Callable[[], object]) -> None:
        try:
            call = step()
        except StopIteration as end:
            self._ended(end.value)
        except Crash:
            self._crash()
        except StoreError:
            self._talk = None
            self._plan_round(60_000)
        else:
            self._doing = call.path  # type: ignore[attr-defined]
            self._world.network.send(
                self.identity.id,
                call,  # type: ignore[arg-type]
                lambda outcome: self._answered(talk, outcome),
            )

    def _answered(self, talk: Talk[Round], outcome: Reply | Trouble) -> None:
        if talk is not self._talk:
            self._timeline.note("answer to nobody")
        elif isinstance(outcome, Trouble):
            self._go_on(talk, lambda: talk.throw(outcome))
        else:
            self._go_on(talk, lambda: talk.send(outcome))

    def _ended(self, done: Round) -> None:
        self._talk = None
        self._doing = "idle"
        self._timeline.note("round", done.pushed, done.received, done.trouble and done.trouble.code)
        self._schedule = self._schedule.after(done.trouble, self._timeline.luck.random)
        idle = 1 if done.trouble else 10  # rounds in which nothing happens tell nothing
        self._plan_round(self._schedule.wait * 1000 * idle)


def _known(store: Store) -> set[str]:
    with store.read() as tx:
        acts = journal.acts_after(tx, 0, 1000)
    return {act.dossier for act in acts if act.dossier}
