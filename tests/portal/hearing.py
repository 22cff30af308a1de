"""What the second reader of a test does. It stands alone: each process reads this file first."""

import os
from typing import Final

BUG: Final = b"bug"
END: Final = b"end"
OTHER: Final = b"other"


class OfAnotherRelease:
    """Says what is not understood here."""

    def __reduce__(self) -> tuple[type, tuple[str]]:
        return int, ("Amina",)


def heard(acts: bytes, device: str) -> object:
    """What it was told; unless that asks for something else."""
    if acts == BUG:
        raise ValueError("Amina")
    if acts == OTHER:
        return OfAnotherRelease()
    if acts == END:
        os._exit(1)
    return acts, device
