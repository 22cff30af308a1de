from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.portal.callers import Caller, enrolled
from tests.portal.nursery import Nursery
from tests.portal.running import Portal, running_portal
from tools.postgres import running_postgres


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    with Nursery() as raising:
        yield raising


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with running_postgres(tmp_path_factory.mktemp("postgres")) as url:
        yield url


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def portal(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, nursery: Nursery
) -> Iterator[Portal]:
    """One portal for all tests; each works at sites of its own."""
    database = request.getfixturevalue("postgres") if request.param == "postgresql" else None
    folder = tmp_path_factory.mktemp(f"portal-{request.param}")
    with running_portal(nursery, folder, database) as running:
        yield running


@pytest.fixture
def own_portal(tmp_path: Path, nursery: Nursery) -> Iterator[Portal]:
    """A portal of the test's own, on SQLite."""
    with running_portal(nursery, tmp_path) as running:
        yield running


@pytest.fixture
def site(portal: Portal) -> str:
    return portal.add_site()


@pytest.fixture
def caller(portal: Portal, site: str) -> Caller:
    return enrolled(portal, site)
