"""What the second reader of a test does. It stands alone: each process reads this file first."""

import os
from typing import Final

BUG: Final = b"bug"
END: Final = b"end"


def heard(acts: bytes, device: str) -> tuple[bytes, str]:
    """What it was told; unless that asks for something else."""
    if acts == BUG:
        raise ValueError("Amina")
    if acts == END:
        os._exit(1)
    return acts, device
