from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from portal.tables import ActRow
from store import drafts
from store.keys import DatabaseKey, database_key
from store.sealed import SealedFolder
from sync.sealing.sealed_acts import SEALER
from sync.stopping import Stop
from sync.wire import Kind
from tests.portal.running import Portal
from tests.stores import open_store
from tests.sync.machines import Machine, enrolled


class Desk(Machine):
    """A device whose store may be closed and opened again."""

    def __init__(self, folder: Path, key: DatabaseKey, portal: Portal, code: str) -> None:
        made = enrolled(open_store(folder, key, SEALER), portal, code)
        super().__init__(made.store, made.clock)
        self.folder, self.key, self.portal = folder, key, portal
        self.id = self.identity.id

    @property
    def sealed(self) -> SealedFolder:
        return SealedFolder(self.folder)

    def begin(self, project: str) -> str:
        """Begin an interview, of which one answer is kept."""
        with self.store.write() as tx:
            draft = drafts.start(tx, "fr", self.clock.read())
            drafts.answer(tx, draft, "project", project)
        return draft

    def revoke(self) -> None:
        self.portal.administer("device", "revoke", self.id)


@pytest.fixture
def new_desk(portal: Portal, site: str, tmp_path: Path) -> Iterator["NewDesk"]:
    making = NewDesk(tmp_path, portal, site)
    yield making
    for desk in making.made:
        desk.store.close()


class NewDesk:
    def __init__(self, place: Path, portal: Portal, site: str) -> None:
        self.made: list[Desk] = []
        self._place, self._portal, self._site = place, portal, site

    def __call__(self, kind: Kind = "counter", *, at: Portal | None = None) -> Desk:
        number, portal = len(self.made), at or self._portal
        key = database_key("tests", self._place / f"{number}.key")
        site = portal.add_site() if at else self._site
        desk = Desk(self._place / f"desk-{number}", key, portal, portal.code(site, kind))
        self.made.append(desk)
        return desk


@pytest.fixture
def desk(new_desk: NewDesk) -> Desk:
    return new_desk()


@pytest.fixture
def stop() -> Stop:
    return Stop()


def held_of(portal: Portal, device: str) -> int:
    """How many acts of a device the portal holds in its log."""
    with portal.data.read() as session:
        held = select(func.count()).where(ActRow.device == device)
        return session.scalar(held) or 0
