from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from sync.wire import Kind
from tests.faults import Meddler
from tests.portal.nursery import Nursery
from tests.portal.running import Portal, running_portal
from tests.sync.machines import Machine, enrolled, store_in

NewMachine = Callable[..., Machine]


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    with Nursery() as raising:
        yield raising


@pytest.fixture(scope="session")
def portal(tmp_path_factory: pytest.TempPathFactory, nursery: Nursery) -> Iterator[Portal]:
    """One portal for all tests; each works at sites of its own."""
    with running_portal(nursery, tmp_path_factory.mktemp("portal")) as running:
        yield running


@pytest.fixture
def own_portal(tmp_path: Path, nursery: Nursery) -> Iterator[Portal]:
    """A portal of the test's own."""
    folder = tmp_path / "portal"
    folder.mkdir()
    with running_portal(nursery, folder) as running:
        yield running


@pytest.fixture
def site(portal: Portal) -> str:
    return portal.add_site()


@pytest.fixture
def new_machine(portal: Portal, site: str, tmp_path: Path) -> Iterator[NewMachine]:
    """Makes devices of the test's site."""
    with ExitStack() as stores:

        def make(kind: Kind = "counter", *, at: Portal = portal, where: str = site) -> Machine:
            store = stores.enter_context(store_in(tmp_path / f"device-{len(made)}"))
            made.append(enrolled(store, at, at.code(where, kind)))
            return made[-1]

        made: list[Machine] = []
        yield make


@pytest.fixture
def machine(new_machine: NewMachine) -> Machine:
    return new_machine()


@pytest.fixture
def meddler(portal: Portal) -> Iterator[Meddler]:
    with Meddler(portal.port) as between:
        yield between
