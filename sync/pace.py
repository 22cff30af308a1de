"""How much to put into one body, so that it is on its way for two to four seconds.

Shorter, and the way there and back costs more than what is carried; longer, and a link that is cut
every few seconds never carries anything whole. Immutable, and without a clock: whoever sends says
how long it took. Acts and pieces of documents go over the same link and share one `Pace`.
"""

from dataclasses import dataclass, replace
from typing import Final

_FIRST: Final = 16 * 1024  # bytes
_LEAST: Final = 2 * 1024
_MOST: Final = 1024 * 1024
_SHORT, _MIDDLE, _LONG = 2_000, 3_000, 4_000  # milliseconds
_GROWTH: Final = 8  # times at once: a few packets may have gone into some buffer on the way
_FAST: Final = 125_000  # bytes a second: 1 Mbit/s


@dataclass(frozen=True, slots=True)
class Pace:
    """What a link carried lately.

    Attributes:
        room: how many bytes the next body should have.
        rate: bytes a second of the last body that filled its room; 0 before.
    """

    room: int = _FIRST
    rate: float = 0.0

    @property
    def fast(self) -> bool:
        """Whether making a body small takes longer than carrying it larger."""
        return self.rate >= _FAST

    @property
    def hoped(self) -> "Pace":
        """The pace after a body that fills its room and is carried as quickly as the last one."""
        return self.after(self.room, round(self.room * 1000 / self.rate)) if self.rate else self

    def after(self, size: int, took: int, busy: int = 0) -> "Pace":
        """The pace after a body of `size` bytes was answered.

        Args:
            took: milliseconds from the first byte of it to the answer.
            busy: how many of them the other side needed for it. It is no fault of the link: smaller
                bodies would only be more work. But it grows no further while that is slow.
        """
        travelled = max(took - busy, 1)
        rate = size * 1000 / travelled
        carried = size * _MIDDLE // travelled
        if travelled > _LONG:
            return Pace(max(_LEAST, min(self.room, carried)), rate)
        if size * 2 < self.room:
            return self  # so small that it tells of the way there and back, not of the link
        if took >= _SHORT:
            return replace(self, rate=rate)
        return Pace(min(max(self.room, carried), self.room * _GROWTH, _MOST), rate)

    def cut(self) -> "Pace":
        """The pace after a body was lost on its way."""
        return replace(self, room=max(_LEAST, self.room // 2))
