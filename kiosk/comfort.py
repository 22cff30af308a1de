"""What a person changed about how the kiosk looks. It lasts as long as their visit."""

import math
from dataclasses import dataclass, replace
from enum import StrEnum

_LEAST_ANGLE = 0.7  # degrees that a capital H is to be seen under (EN 301 549, 5.1.4)


class Aid(StrEnum):
    """Something that makes reading easier; each may be on or off."""

    LARGE = "large"
    ON_BLACK = "on_black"
    SPACED = "spaced"


@dataclass(frozen=True, slots=True)
class Comfort:
    """What is on.

    Attributes:
        aids: none at the beginning of a visit.
    """

    aids: frozenset[Aid] = frozenset()

    def switched(self, aid: Aid) -> "Comfort":
        """The same with an aid on that was off, or off that was on."""
        return replace(self, aids=self.aids ^ {aid})


def large_capital_mm(distance_mm: float) -> float:
    """Height of a capital that large letters have at least, read from this distance."""
    return math.radians(_LEAST_ANGLE) * distance_mm
