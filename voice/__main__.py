"""`python -m voice`: does what its standard input says, until that ends."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import BinaryIO

from voice.player import Job, Player
from voice.sound import recorded, two_notes
from voice.synthesis import Synthesis

_UNDERSTOOD = 0
_NONSENSE = 2


def main(orders: BinaryIO, told: BinaryIO) -> int:
    """Do what each line of `orders` says; returns the exit code."""
    player = Player(partial(_tell, told))
    synthesis = Synthesis()
    for line in orders:
        try:
            job = _read(line.decode().rstrip("\r\n"), synthesis)
        except ValueError:
            return _NONSENSE
        player.play(job)
    return _UNDERSTOOD


def _read(line: str, synthesis: Synthesis) -> Job | None:
    """What a line asks for; None for silence.

    Raises:
        ValueError: it is no line of the protocol.
    """
    match line.split(" ", 4):
        case ["stop"]:
            return None
        case ["tone", number, gain]:
            return _job(number, gain, two_notes)
        case ["clip", number, gain, *file] if file:
            return _job(number, gain, partial(recorded, Path(" ".join(file))))
        case ["say", number, gain, voice, text]:
            return _job(number, gain, partial(synthesis.read, voice, text))
    raise ValueError(line)


def _job(number: str, gain: str, samples: Callable[[], bytes]) -> Job:
    return Job(int(number), float(gain), samples)


def _tell(told: BinaryIO, line: str) -> None:
    told.write(f"{line}\n".encode())
    told.flush()


if __name__ == "__main__":
    sys.exit(main(sys.stdin.buffer, sys.stdout.buffer))
