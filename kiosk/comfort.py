"""What a person changed about how the kiosk looks. It lasts as long as their visit."""

import math
from enum import StrEnum

_LEAST_ANGLE = 0.7  # degrees that a capital H is to be seen under (EN 301 549, 5.1.4)


class Aid(StrEnum):
    """Something that makes reading easier; each may be on or off."""

    LARGE = "large"
    ON_BLACK = "on_black"
    SPACED = "spaced"


def large_capital_mm(distance_mm: float) -> float:
    """Height of a capital that large letters have at least, read from this distance."""
    return math.radians(_LEAST_ANGLE) * distance_mm
