"""A mistake that is made on purpose, and what the simulation has to say of it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import pytest

Plant = Callable[[pytest.MonkeyPatch], None]


@dataclass(frozen=True)
class Bug:
    """A mistake.

    Attributes:
        found: how what the simulation says of it may begin.
        hint: a seed that found it once; tried first, so that the test is quick.
    """

    plant: Plant
    found: tuple[str, ...]
    hint: int


BUGS: Final[list[Bug]] = []


def bug(*found: str, hint: int = 0) -> Callable[[Plant], Plant]:
    def remember(plant: Plant) -> Plant:
        BUGS.append(Bug(plant, found, hint))
        return plant

    return remember
