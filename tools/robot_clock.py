"""The time of what a robot uses: it passes as usual, and at once where a hand would pause."""

import time
from typing import Final

_PAUSE_S: Final = 1.0  # longer than what the kiosk takes for one touch by a trembling hand


class Clock:
    """Milliseconds since some moment, as `kiosk.app.Kiosk` asks for them."""

    def __init__(self) -> None:
        self._skew_ms = 0

    def __call__(self) -> int:
        return time.monotonic_ns() // 1_000_000 + self._skew_ms

    def advance(self, seconds: float) -> None:
        self._skew_ms += round(seconds * 1000)

    def pause(self) -> None:
        """What a person does between two touches that are both meant."""
        self.advance(_PAUSE_S)
