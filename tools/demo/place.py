"""The place of the demonstration: a site with a portal, a kiosk and a counter, made anew."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final
from uuid import uuid4

from store import agents
from store.agents import Agent, Role
from store.clock import SystemClock
from store.keys import database_key
from store.store import Store
from sync.enrol import enrol
from tools.local_portal import LocalPortal

STRUCTURE: Final = "Mission Locale du Parc (exemple)"
SITE: Final = "Maison France Services de Saint-Denis (exemple)"
PHONE: Final = "01 99 00 12 34"  # 01 99 00: numbers that Arcep keeps for fiction
OPENING: Final = "du lundi au vendredi, de 9 h à 17 h"
LOGIN: Final = "nadia"
PASSWORD: Final = "demonstration"  # noqa: S105 (of training data; it is printed for the visitor)
AGENT: Final = Agent(str(uuid4()), LOGIN, "Nadia Exemple", Role.ADMINISTRATOR)


@dataclass(frozen=True, slots=True)
class Post:
    """One device: what it is, where its store lies and where the key of it."""

    kind: str
    data: Path
    key_file: Path

    @property
    def options(self) -> list[str]:
        """What its program is started with."""
        return ["--data", str(self.data), "--key-file", str(self.key_file)]

    @contextmanager
    def opened(self) -> Iterator[Store]:
        """Its store, while its program does not run."""
        with Store.open(self.data, database_key(self.kind, self.key_file)) as store:
            yield store


class Place:
    """Folder, portal and devices of the demonstration. The folder is emptied first."""

    def __init__(self, folder: Path) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        self.folder = folder
        self.portal = LocalPortal(folder / "portal")

    @cached_property
    def kiosk(self) -> Post:
        return self._post("kiosk")

    @cached_property
    def counter(self) -> Post:
        return self._post("counter")

    def enrol_devices(self) -> None:
        """Give the site its kiosk and its counter, and the counter an agent."""
        self.portal.open_site(STRUCTURE, SITE, PHONE, OPENING)
        for post, name in ((self.kiosk, "Borne de l'entrée"), (self.counter, "Accueil")):
            code = self.portal.enrolment_code(post.kind, name)
            with post.opened() as store:
                enrol(store, self.portal.url, code, SystemClock(store))
        with self.counter.opened() as store, store.write() as tx:
            agents.add(tx, AGENT, PASSWORD)

    def _post(self, kind: str) -> Post:
        keys = self.folder / "keys"
        keys.mkdir(parents=True, exist_ok=True)
        return Post(kind, self.folder / kind, keys / f"{kind}.key")
