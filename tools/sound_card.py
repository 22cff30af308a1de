"""A sound card for machines that have none: ALSA plays into a pipe, and this listens at its end.

The library, the device and what is written to it are real; only the ear is ours. It listens as
fast as a loudspeaker plays, or as fast as it can.
"""

import fcntl
import os
import select
import termios
from array import array
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Lock, Thread
from time import monotonic
from types import TracebackType
from typing import Final, Self

_RATE: Final = 22_050  # samples a second, of two bytes: as the voice writes them
_PIECE: Final = _RATE // 50 * 2  # bytes: 20 ms
_PIPE: Final = 4096  # bytes, the least that Linux has: 93 ms, so a stop is heard so much later
_AUDIBLE: Final = 300  # of 32 767


@dataclass(frozen=True, slots=True)
class Piece:
    """Some 20 ms of sound.

    Attributes:
        at: when its last sample was heard, on `time.monotonic`.
    """

    at: float
    samples: bytes

    @property
    def audible(self) -> bool:
        """Whether it is more than silence."""
        return max(map(abs, array("h", self.samples)), default=0) > _AUDIBLE


class SoundCard:
    """ALSA's device `default`, for programs that are started with `environment`.

    Attributes:
        heard: all that was played so far, in order.
    """

    def __init__(self, folder: Path, *, paced: bool) -> None:
        self._paced = paced
        self._off = Event()
        self._listening = Lock()
        self.heard: list[Piece] = []
        pipe, configured = folder / "sound", folder / "asound.conf"
        os.mkfifo(pipe)
        configured.write_text(
            f'pcm.!default {{ type file slave.pcm {{ type null }} file "{pipe}" format raw }}\n'
        )
        self.environment = {"ALSA_CONFIG_PATH": str(configured)}
        self._pipe = os.open(pipe, os.O_RDWR | os.O_NONBLOCK)
        fcntl.fcntl(self._pipe, fcntl.F_SETPIPE_SZ, _PIPE)
        self._thread = Thread(target=self._listen)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, why: BaseException | None, at: TracebackType | None
    ) -> None:
        self._off.set()
        with suppress(BlockingIOError):  # it is full: that wakes it, too
            os.write(self._pipe, b"\0\0")
        self._thread.join()
        os.close(self._pipe)

    def audible_since(self, moment: float) -> list[Piece]:
        """What was more than silence, from a moment on."""
        return [piece for piece in self.heard if piece.at >= moment and piece.audible]

    @property
    def samples(self) -> "array[int]":
        """All that was heard."""
        return array("h", b"".join(piece.samples for piece in self.heard))

    def settle(self) -> None:
        """Wait until all that was played was heard."""
        while self._left() and not self._off.wait(0.001):
            pass

    def _left(self) -> bool:
        with self._listening:
            size = fcntl.ioctl(self._pipe, termios.FIONREAD, bytes(4))
            return any(size)

    def _listen(self) -> None:
        due = 0.0
        while True:
            select.select([self._pipe], [], [])
            if self._off.is_set():
                return
            with self._listening:
                samples = os.read(self._pipe, _PIECE)
                now = monotonic()
                due = max(now, due) + len(samples) / 2 / _RATE
                if self._paced:
                    self._off.wait(due - now)
                self.heard.append(Piece(due if self._paced else now, samples))
