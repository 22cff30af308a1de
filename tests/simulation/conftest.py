from collections.abc import Callable, Iterator
from functools import partial

import pytest

from tools.simulation.history import Outcome, live
from tools.simulation.worker import workshop

Live = Callable[[int], Outcome]


@pytest.fixture(scope="session")
def history() -> Iterator[Live]:
    """Lives through the history of a seed."""
    with workshop() as (templates, place):
        yield partial(live, templates=templates, folder=place)
