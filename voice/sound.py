"""Samples: how loud they are, what a tone and a recording are made of.

A sound is bytes: one channel, 16 bits a sample in the order of the machine, `RATE` samples a
second.
"""

import math
import wave
from array import array
from pathlib import Path

RATE = 22_050
_LOUDEST = 32_767
_NOTES = ((523.25, 0.25), (659.26, 0.45))  # C5, E5: hertz, seconds
_GENTLE = 0.5  # of the loudest


class Unsaid(Exception):
    """Something cannot be said. `why`: the word for it in the protocol."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def louder(samples: bytes, decibels: float) -> bytes:
    """The same sound, so much louder; softer where it is below 0."""
    factor = 10 ** (decibels / 20)
    if factor == 1:
        return samples
    return array("h", (int(sample * factor) for sample in array("h", samples))).tobytes()


def two_notes() -> bytes:
    """A rising third, which swells and fades: it asks, and startles nobody."""
    made = array("h")
    for hertz, seconds in _NOTES:
        count = int(RATE * seconds)
        for at in range(count):
            swell = math.sin(math.pi * at / count) ** 0.5
            wave_ = math.sin(2 * math.pi * hertz * at / RATE)
            made.append(int(_LOUDEST * _GENTLE * swell * wave_))
    return made.tobytes()


def recorded(file: Path) -> bytes:
    """The sound of a WAV file.

    Raises:
        Unsaid: it cannot be read, or is not of the one kind that is played.
    """
    try:
        with wave.open(str(file), "rb") as clip:
            shape = (clip.getnchannels(), clip.getsampwidth(), clip.getframerate())
            if shape == (1, 2, RATE):
                return clip.readframes(clip.getnframes())
    except (OSError, EOFError, wave.Error):
        pass
    raise Unsaid("clip")
