"""Desks and a portal that are killed again and again, and what is left of it."""

import signal
import socket
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random
from typing import Final, Self, TextIO

from portal.database import Database
from store.store import Store
from tools.crash import doom, oracle, site
from tools.crash.device import RECORDED, ROUND, live, opened, synchronise
from tools.crash.life import Life, listen, until
from tools.crash.oracle import Findings, Told

PORTAL: Final = "portal"
_DESKS: Final = 3
_PORTALS: Final = 0.4  # of the kills
_WAYS: Final = (doom.NOW, doom.NOW, doom.BEFORE_COMMIT, doom.AFTER_COMMIT)
_LONGEST_DELAY: Final = 0.06  # seconds: about as long as a round takes
_PORTS: Final = range(20_000, 32_000)  # below those that the system gives to whoever asks


@dataclass(frozen=True, slots=True)
class Killed:
    """One kill.

    Attributes:
        name: who it was.
        talking: whether a round was under way that they took part in.
        recovery: seconds from their next start to their first answer.
    """

    name: str
    talking: bool
    recovery: float


class Trial:
    """Three desks of a site and its portal, at work until they are killed, and then again.

    Attributes:
        told: every act of which somebody was told « enregistré », in all lives.
    """

    def __init__(self, folder: Path, database: str, luck: Random) -> None:
        self.told: list[Told] = []
        self._folder = folder
        self._database = database
        self._luck = luck
        self._port = _free_port(luck)
        self._address = f"http://127.0.0.1:{self._port}"
        self._desks: dict[str, str] = {}  # ids, by name
        self._lives: dict[str, Life] = {}

    def begin(self) -> None:
        """Open the site, enrol its desks, and let everybody work."""
        site.open_site(self._database)
        self._start(PORTAL)
        for number in range(_DESKS):
            self._enrol(f"desk-{number}")
        for name in self._desks:
            self._start(name)

    def kill_one(self) -> Killed:
        """Kill somebody in the middle of synchronisation, and start them again.

        Raises:
            Hung: somebody neither works nor ends.
        """
        luck = self._luck
        name = PORTAL if luck.random() < _PORTALS else luck.choice(list(self._desks))
        desks = self._desks if name == PORTAL else (name,)
        talking = partial(_any_talks, [self._lives[desk] for desk in desks])
        self._until(talking, f"{name} to talk")
        way = luck.choice(_WAYS)
        if way == doom.NOW:
            listen((), luck.uniform(0, _LONGEST_DELAY))
        self._end(name, way)
        return Killed(name, talking(), self._start(name))

    def drain(self) -> None:
        """End the lives of all desks, and let each tell and hear everything.

        One that has never heard of anything joins them.
        """
        for name in self._desks:
            self._end(name, doom.NOW)
        self._enrol("newcomer")
        with self._opened() as stores:
            for store in (*stores.values(), *stores.values()):  # the second time, to hear all
                synchronise(store)

    def look(self) -> Findings:
        """What does not hold of what is left, once it was drained."""
        with self._opened() as stores, closing(Database(self._database)) as database:
            return oracle.findings(self.told, stores, database)

    @contextmanager
    def _opened(self) -> Iterator[dict[str, Store]]:
        """The stores of all desks, by the desk's id."""
        with ExitStack() as ends:
            yield {
                id_: ends.enter_context(opened(self._folder / name))
                for name, id_ in self._desks.items()
            }

    def _enrol(self, name: str) -> None:
        folder = self._folder / name
        self._desks[name] = site.enrol_desk(self._database, self._address, folder)

    def _start(self, name: str) -> float:
        """Let somebody live; seconds until they answered for the first time."""
        life = self._lives[name] = Life(self._work(name))
        self._until(lambda: bool(life.last), f"{name} to answer")
        if name == PORTAL:
            site.ask(self._address)
        return life.age

    def _work(self, name: str) -> Callable[[TextIO], None]:
        if name == PORTAL:
            return partial(site.serve, self._database, self._port)
        return partial(live, self._folder / name, Random(self._luck.random()))  # noqa: S311

    def _end(self, name: str, way: signal.Signals) -> None:
        """Kill somebody, and note what they have said until then."""
        life = self._lives[name]
        life.send(way)
        self._until(lambda: life.over, f"{name} to end")
        del self._lives[name]
        life.close()
        for line in life.lines:
            word, *rest = line.split()
            if word == RECORDED:
                self.told.append(Told(self._desks[name], int(rest[0]), rest[1]))

    def _until(self, met: Callable[[], bool], what: str) -> None:
        until(met, self._lives.values(), what)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for life in self._lives.values():
            life.close()


def _any_talks(lives: Sequence[Life]) -> bool:
    return any(life.last == ROUND for life in lives)


def _free_port(luck: Random) -> int:
    """A port that stays free while nobody listens at it."""
    for port in luck.sample(_PORTS, len(_PORTS)):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return port
    raise RuntimeError("no port is free")
